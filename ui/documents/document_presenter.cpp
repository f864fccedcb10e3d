// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/document_presenter.h"

#include <algorithm>
#include <utility>

#include "ui/documents/document_list.h"
#include "ui/documents/document_reading.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_error_words.h"
#include "ui/flow/flow_presenter.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kLateMilliseconds = 400; // a page that is drawn sooner needs no words

} // namespace

DocumentPresenter::DocumentPresenter(Intents& intents, Navigator& navigator)
    : m_intents(intents), m_navigator(navigator) {
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMilliseconds);
    QObject::connect(&m_late, &QTimer::timeout, &m_context, [this] {
        m_isLate = true;
        changed();
    });
}

const terminal::Post* DocumentPresenter::post() const {
    return m_record ? findDocument(m_moment, *m_record) : nullptr;
}

// What is being read stays as it is; what is not on the glass yet may as well be the newest.
void DocumentPresenter::present(const Moment& moment) {
    m_moment = moment;
    if (m_record) {
        const auto* now = post();
        m_isRetired = !now;
        const auto* newest = now ? now->record->as<core::Document>() : nullptr;
        m_isNewer = newest && newest->sha256 != m_document.sha256;
        if (newest && !m_isNewer) m_document = *newest;
        const bool isRead = m_stage == Stage::open || m_stage == Stage::none;
        if (m_isNewer && !isRead) return show(*m_record);
        if (m_stage == Stage::waiting && newest && isFileHere(*newest, m_moment)) fetch();
    }
    changed();
}

void DocumentPresenter::show(core::RecordId record) {
    leave();
    m_record = record;
    const auto* found = post();
    m_isRetired = !found;
    if (found) {
        m_document = *found->record->as<core::Document>();
        fetch();
    }
    changed();
}

void DocumentPresenter::showAny() {
    if (m_record) return;
    const auto all = listedDocuments(m_moment, {});
    const auto here = std::find_if(all.begin(), all.end(), [&](const terminal::Post* one) {
        return isFileHere(*one->record->as<core::Document>(), m_moment);
    });
    if (!all.empty()) show((here == all.end() ? all.front() : *here)->record->id);
}

void DocumentPresenter::leave() {
    if (m_drawer) m_drawer->close();
    m_late.stop();
    ++m_attempt; // an answer on its way is for nobody any more
    const QSize room = m_zoom.room();
    m_zoom = {};
    m_zoom.setRoom(room);
    m_record.reset();
    m_document = {};
    m_stage = Stage::none;
    m_isNewer = m_isRetired = m_wasEndShown = m_isLate = m_isSending = false;
    m_failure.clear();
    m_postFailure.clear();
    m_link.clear();
    m_pages.clear();
    m_page = 0;
    m_wanted.reset();
    m_image = {};
}

void DocumentPresenter::fetch() {
    m_stage = Stage::asking;
    m_intents.openBlob(&m_context, m_document.sha256,
                       [this, attempt = ++m_attempt](const BlobAnswer& answer) {
                           if (attempt == m_attempt) fileAnswered(answer);
                       });
}

void DocumentPresenter::fileAnswered(const BlobAnswer& answer) {
    if (!answer && answer.error() == terminal::BlobError::storage) return fail(PageError::unreadable);
    if (!answer) {
        m_stage = Stage::waiting;
        return changed();
    }
    if (!m_drawer) {
        m_drawer = std::make_unique<PageDrawer>();
        QObject::connect(m_drawer.get(), &PageDrawer::opened, &m_context,
                         [this](const std::vector<QSizeF>& pages) { pagesOpened(pages); });
        QObject::connect(m_drawer.get(), &PageDrawer::failed, &m_context,
                         [this](PageError error) { fail(error); });
        QObject::connect(
            m_drawer.get(), &PageDrawer::drawn, &m_context,
            [this](const PageRequest& request, const QImage& image) { pageDrawn(request, image); });
    }
    m_stage = Stage::opening;
    m_drawer->open(toQString(answer->string()), toQString(m_document.type));
    changed();
}

void DocumentPresenter::pagesOpened(const std::vector<QSizeF>& pages) {
    m_stage = Stage::open;
    m_pages = pages;
    showPage(0);
}

void DocumentPresenter::fail(PageError error) {
    m_stage = Stage::failed;
    m_failure = pageErrorText(error);
    changed();
}

void DocumentPresenter::setRoom(QSize room) {
    if (room == m_zoom.room()) return;
    m_zoom.setRoom(room);
    draw();
}

std::optional<PageRequest> DocumentPresenter::requestOf(int page) const {
    if (page < 0 || page >= pageCount()) return std::nullopt;
    const QSizeF size = m_pages[static_cast<std::size_t>(page)];
    if (size.isEmpty() || m_zoom.room().isEmpty()) return std::nullopt;
    if (page == m_page) return PageRequest{page, m_zoom.whole(), m_zoom.part()};
    return PageRequest{page, m_zoom.wholeOf(size), m_zoom.partOf(size)};
}

void DocumentPresenter::draw() {
    const auto wanted = requestOf(m_page);
    if (m_stage != Stage::open || !wanted || wanted == m_wanted) return;
    m_wanted = wanted;
    if (m_image.isNull() || m_drawn.page != m_page) m_late.start();
    m_drawer->draw(*wanted, requestOf(m_page + 1));
    changed();
}

void DocumentPresenter::pageDrawn(const PageRequest& request, const QImage& image) {
    m_late.stop();
    m_isLate = false;
    m_drawn = request;
    m_image = image;
    if (request.page == pageCount() - 1 && !image.isNull()) m_wasEndShown = true;
    changed();
}

bool DocumentPresenter::isSettled() const {
    if (m_stage == Stage::open) return m_wanted && m_wanted == m_drawn;
    return m_stage != Stage::asking && m_stage != Stage::opening;
}

void DocumentPresenter::showPage(int page) {
    m_page = page;
    m_zoom.setPage(m_pages[static_cast<std::size_t>(page)]);
    draw();
    changed();
}

void DocumentPresenter::toPhone() {
    if (m_stage != Stage::open) return;
    if (!m_link.isEmpty()) return hideLink();
    m_intents.fileLink(&m_context, m_document.sha256, m_document.type,
                       [this, attempt = m_attempt](const std::string& link) {
                           if (attempt == m_attempt) linkMade(link);
                       });
}

// Without one the hub went out of reach just now: its button goes with the next state.
void DocumentPresenter::linkMade(const std::string& link) {
    m_link = toQString(link);
    changed();
}

void DocumentPresenter::hideLink() {
    m_link.clear();
    changed();
}

void DocumentPresenter::turn(int pages) {
    m_link.clear();
    const int page = m_page + pages;
    if (m_stage == Stage::open && page >= 0 && page < pageCount()) showPage(page);
}

void DocumentPresenter::pan(QPoint direction) {
    if (m_stage != Stage::open) return;
    m_link.clear();
    if (m_zoom.canPan(direction)) {
        m_zoom.pan(direction);
        return draw();
    }
    const int page = m_page + direction.y();
    if (direction.y() == 0 || page < 0 || page >= pageCount()) return;
    m_page = page;
    m_zoom.setPage(m_pages[static_cast<std::size_t>(page)]);
    if (direction.y() < 0) m_zoom.showBottom();
    draw();
}

void DocumentPresenter::zoomIn() {
    m_link.clear();
    m_zoom.zoomIn();
    draw();
}

void DocumentPresenter::zoomOut() {
    m_link.clear();
    m_zoom.zoomOut();
    draw();
}

void DocumentPresenter::changeFit() {
    m_link.clear();
    if (m_zoom.fit() == PageZoom::Fit::width)
        m_zoom.fitPage();
    else
        m_zoom.fitWidth();
    draw();
}

void DocumentPresenter::act() {
    switch (sheet().action) {
    case Sheet::Action::confirm: return confirm();
    case Sheet::Action::openNewer: return show(*m_record);
    case Sheet::Action::none: break;
    }
}

// Counted of the revision that was read only: a newer one is asked for anew.
bool DocumentPresenter::isConfirmable() const {
    if (m_stage != Stage::open || !m_wasEndShown || m_isNewer || m_isRetired) return false;
    const CrewReading reading = readingOf(*post(), m_moment);
    return reading.isWanted && !reading.isDone;
}

void DocumentPresenter::confirm() {
    if (std::exchange(m_isSending, true)) return;
    m_postFailure.clear();
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = *m_record;
    draft.body = m_moment.acknowledgement();
    m_intents.post(&m_context, std::move(draft), [this, attempt = m_attempt](const PostAnswer& answer) {
        if (attempt != m_attempt) return;
        m_isSending = false;
        if (!answer) m_postFailure = failureText(answer.error());
        changed();
    });
}

void DocumentPresenter::close() {
    m_navigator.closeRecord();
}

} // namespace ploegbord::ui
