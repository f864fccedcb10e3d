// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_presenter.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/core/digest.h"
#include "app/terminal/patterns.h"
#include "ui/flow/emergency.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using terminal::SignWith;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Report", source, about);
}

} // namespace

ReportPresenter::ReportPresenter(Intents& intents, Navigator& navigator, Media* media)
    : FlowPresenter(intents, navigator), m_camera(media) {
    m_camera.onChanged([this] { changed(); });
    m_camera.onFrame([this](const QImage& image) { frameCame(image); });
}

void ReportPresenter::reset() {
    m_camera.clear();
    m_step = Step::kind;
    m_tab = 0;
    m_draft = {};
    m_hasPlace = false;
    m_text.clear();
    m_error.clear();
    m_posted.reset();
    m_printing = Printing::idle;
    ++m_attempt; // an answer on its way, and its key, are for nobody any more
}

void ReportPresenter::print() {
    if (!m_posted || m_posted->reportKey.empty() || m_printing == Printing::going) return;
    m_printing = Printing::going;
    intents().printSlip(context(), slip(), [this, attempt = m_attempt](bool isPrinted) {
        if (attempt != m_attempt) return;
        m_printing = isPrinted ? Printing::done : Printing::failed;
        changed();
    });
    changed();
}

bool ReportPresenter::needsWords() const {
    const auto* phrase = terminal::patterns().findPhrase(m_draft.what);
    return phrase && phrase->needsWords;
}

bool ReportPresenter::isComplete() const {
    return m_hasPlace && !m_draft.what.empty() && !(needsWords() && m_text.trimmed().isEmpty());
}

void ReportPresenter::choose(int index) {
    if (m_places.empty()) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    switch (m_step) {
    case Step::kind: chooseKind(i); break;
    case Step::place: choosePlace(i); break;
    case Step::what: choosePhrase(i); break;
    case Step::check: chooseExtra(i); break;
    case Step::supplier: chooseSupplier(i); break;
    case Step::words:
    case Step::camera:
    case Step::done: return;
    }
    changed();
}

void ReportPresenter::chooseKind(std::size_t i) {
    if (i >= kReportClasses.size()) return;
    if (m_draft.report_class != kReportClasses[i]) {
        m_draft.what.clear();
        m_draft.supplier = {};
    }
    m_draft.report_class = kReportClasses[i];
    m_step = Step::place;
}

void ReportPresenter::choosePlace(std::size_t i) {
    if (m_tab >= m_places.size() || i > m_places[m_tab].places.size()) return;
    m_draft.line = m_places[m_tab].line;
    m_draft.place = i < m_places[m_tab].places.size() ? m_places[m_tab].places[i] : core::Ref();
    m_hasPlace = true;
    m_step = Step::what;
}

void ReportPresenter::choosePhrase(std::size_t i) {
    const auto offered = phrases();
    if (i >= offered.size()) return;
    m_draft.what = offered[i]->id;
    m_step = isComplete() ? Step::check : Step::words;
}

void ReportPresenter::chooseExtra(std::size_t i) {
    const auto offered = extras();
    if (i >= offered.size()) return;
    switch (offered[i]) {
    case Extra::words: m_step = Step::words; break;
    case Extra::picture:
        m_step = Step::camera;
        m_camera.open();
        break;
    case Extra::supplier: m_step = Step::supplier; break;
    case Extra::signedBySession: send(SignWith::session); break;
    }
}

void ReportPresenter::chooseSupplier(std::size_t i) {
    const auto& suppliers = moment().master().suppliers;
    m_draft.supplier = i < suppliers.size() ? core::Ref(suppliers[i].id) : core::Ref();
    m_step = Step::check;
}

void ReportPresenter::chooseTab(int index) {
    const auto i = static_cast<std::size_t>(index);
    if (m_step == Step::place && i < m_places.size()) m_tab = i;
    changed();
}

void ReportPresenter::wrote(const QString& text) {
    if (m_step == Step::words) m_text = text;
}

void ReportPresenter::chooseButton(int index) {
    if (m_step == Step::camera && index == 0 && m_camera.button()) m_step = Step::check;
    changed();
}

void ReportPresenter::primary() {
    if (m_step == Step::camera) {
        if (m_camera.primary()) m_step = Step::check;
        return changed();
    }
    if (m_step == Step::words) {
        m_error = isComplete() ? QString() : words("Write first what it is about.", "report");
        if (isComplete()) m_step = Step::check;
        return changed();
    }
    if (m_step == Step::done) return print();
    if (m_step != Step::check || !isComplete() || m_unsigned.areTooMany(moment().now)) return;
    send(SignWith::nobody);
    changed();
}

// Before the report is whole a badge is not kept: it would sign what was meant to be anonymous. The codes of
// one just sent stay on the glass, whoever holds a badge to the reader.
bool ReportPresenter::badge(const std::string& uid) {
    if (m_step == Step::done) return true;
    if (m_step == Step::kind || session() || m_places.empty()) return false;
    if (m_step == Step::check && isComplete())
        send(SignWith::badge, uid);
    else
        m_error = words("First choose what it is about, then hold your badge to the reader.", "report");
    changed();
    return true;
}

std::vector<core::Media> ReportPresenter::pictures() const {
    std::vector<core::Media> named;
    for (const std::string& jpeg : m_camera.jpegs())
        named.push_back({core::toHex(core::sha256(jpeg)), "image/jpeg", {}});
    return named;
}

void ReportPresenter::send(SignWith how, const std::string& badge) {
    m_draft.anonymous = how == SignWith::nobody;
    m_draft.text = toUtf8(m_text.trimmed());
    m_draft.media = pictures();
    terminal::Draft draft;
    draft.type = core::OpType::report_submit;
    draft.body = m_draft;
    draft.signWith = how;
    draft.badge = badge;
    draft.files = m_camera.jpegs();
    m_camera.close();
    m_step = Step::done;
    m_error.clear();
    const auto done = [this, attempt = ++m_attempt,
                       isAnonymous = m_draft.anonymous](const PostAnswer& answer) {
        if (answer && isAnonymous) m_unsigned.add(moment().now);
        if (attempt == m_attempt) answered(answer);
    };
    intents().post(context(), std::move(draft), done);
}

void ReportPresenter::answered(const PostAnswer& answer) {
    if (answer) {
        m_posted = *answer;
        m_camera.clear(); // they are on the disk, and nowhere else
    } else {
        m_step = Step::check;
        m_error = failureText(answer.error());
    }
    changed();
}

void ReportPresenter::back() {
    m_error.clear();
    switch (m_step) {
    case Step::kind:
    case Step::done: return navigator().home();
    case Step::place: m_step = Step::kind; break;
    case Step::what: m_step = Step::place; break;
    case Step::words: m_step = isComplete() ? Step::check : Step::what; break;
    case Step::check: m_step = Step::what; break;
    case Step::camera:
        if (m_camera.back()) m_step = Step::check;
        break;
    case Step::supplier: m_step = Step::check; break;
    }
    changed();
}

void ReportPresenter::prepareForPicture() {
    if (m_places.empty()) return;
    chooseKind(0);
    choosePlace(0);
    choosePhrase(0);
}

} // namespace ploegbord::ui
