// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/media_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QCoreApplication>

#include "ui/documents/page_error_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kLateMilliseconds = 400; // a picture that is there sooner needs no words
constexpr std::array<std::string_view, 4> kShown{"image/jpeg", "image/png", "video/mp4", "video/webm"};
constexpr double kMostEnlarged = 3; // beyond that one sees squares

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Pictures", source, about);
}

// Whole, and as large as the room lets it be.
QSize fitted(QSizeF picture, QSize room) {
    const double scale =
        std::min({room.width() / picture.width(), room.height() / picture.height(), kMostEnlarged});
    return {std::max(1, int(picture.width() * scale)), std::max(1, int(picture.height() * scale))};
}

} // namespace

std::vector<core::Media> mediaOf(const core::Record& record) {
    std::vector<core::Media> pictures;
    const auto add = [&](const std::vector<core::Media>& media) {
        for (const core::Media& one : media)
            if (std::find(kShown.begin(), kShown.end(), one.type) != kShown.end()) pictures.push_back(one);
    };
    if (const auto* announcement = record.as<core::Announcement>()) add(announcement->media);
    if (const auto* report = record.as<core::Report>()) add(report->media);
    return pictures;
}

MediaReader::MediaReader(Intents& intents, Media* media) : m_intents(intents), m_module(media) {
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMilliseconds);
    QObject::connect(&m_late, &QTimer::timeout, &m_context, [this] {
        m_isLate = true;
        changed();
    });
}

void MediaReader::show(const core::Media& media) {
    if (m_stage != Stage::none && m_media == media) return;
    leave();
    m_media = media;
    m_late.start();
    fetch();
}

void MediaReader::leave() {
    if (m_drawer) m_drawer->close();
    m_player.reset();
    m_isSoundOn = false;
    m_late.stop();
    ++m_attempt; // an answer on its way is for nobody any more
    m_media = {};
    m_stage = Stage::none;
    m_failure.clear();
    m_size = {};
    m_wanted = {};
    m_image = {};
    m_isLate = false;
}

std::optional<terminal::BlobPlace> MediaReader::place() const {
    if (!m_moment.state || !m_moment.state->blobs) return std::nullopt;
    const auto found = m_moment.state->blobs->find(m_media.sha256);
    if (found == m_moment.state->blobs->end()) return std::nullopt;
    return found->second.place;
}

void MediaReader::present(const Moment& moment) {
    m_moment = moment;
    if (m_stage == Stage::waiting && place() == terminal::BlobPlace::here) fetch();
}

void MediaReader::fetch() {
    m_stage = Stage::asking;
    m_intents.openBlob(&m_context, m_media.sha256, [this, attempt = ++m_attempt](const BlobAnswer& answer) {
        if (attempt == m_attempt) fileAnswered(answer);
    });
}

void MediaReader::fileAnswered(const BlobAnswer& answer) {
    if (!answer && answer.error() == terminal::BlobError::storage) return fail(PageError::unreadable);
    if (!answer) {
        m_stage = Stage::waiting;
        return changed();
    }
    m_stage = Stage::opening;
    if (isVideo()) return openVideo(toQString(answer->string()));
    if (!m_drawer) makeDrawer();
    m_drawer->open(toQString(answer->string()), toQString(m_media.type));
    changed();
}

void MediaReader::makeDrawer() {
    m_drawer = std::make_unique<PageDrawer>();
    QObject::connect(m_drawer.get(), &PageDrawer::opened, &m_context,
                     [this](const std::vector<QSizeF>& pages) { opened(pages); });
    QObject::connect(m_drawer.get(), &PageDrawer::failed, &m_context,
                     [this](PageError error) { fail(error); });
    QObject::connect(m_drawer.get(), &PageDrawer::drawn, &m_context,
                     [this](const PageRequest&, const QImage& image) {
                         m_late.stop();
                         m_image = image;
                         changed();
                     });
}

void MediaReader::opened(const std::vector<QSizeF>& pages) {
    if (pages.empty() || pages.front().isEmpty()) return fail(PageError::empty);
    m_stage = Stage::open;
    m_size = pages.front();
    draw();
}

bool MediaReader::isVideo() const {
    return m_media.type.starts_with("video/");
}

void MediaReader::openVideo(const QString& file) {
    const auto opened = [this, file, attempt = m_attempt](MediaBackend* backend) {
        if (attempt != m_attempt) return;
        if (!backend) {
            m_stage = Stage::failed;
            m_failure =
                words("This board cannot play videos: the part that plays them is not installed. Call "
                      "IT. Everything else works.",
                      "instead of a video");
            return changed();
        }
        m_player = backend->openVideo(
            file, {[this](const QImage& image) { frameCame(image); }, [this] { videoChanged(); }});
        m_player->play();
        changed();
    };
    if (m_module)
        m_module->use(&m_context, opened);
    else
        opened(nullptr);
}

void MediaReader::frameCame(const QImage& image) {
    if (!m_player || image.isNull()) return;
    const bool isFirst = m_image.isNull();
    m_late.stop();
    m_stage = Stage::open;
    m_image = image;
    if (isFirst || !m_frameListener) return changed();
    m_frameListener(image);
}

void MediaReader::videoChanged() {
    if (!m_player) return;
    if (m_player->state().stage == VideoState::Stage::failed) {
        // Once it has told us: it must not end under its own hands.
        const std::shared_ptr<VideoPlayer> failed(std::move(m_player));
        QMetaObject::invokeMethod(
            &m_context, [failed] {}, Qt::QueuedConnection);
        m_image = {};
        m_stage = Stage::failed;
        m_failure = words("This video cannot be played here. Whoever published it has to publish it as MP4 "
                          "(H.264) or WebM.",
                          "instead of a video");
    }
    changed();
}

std::optional<VideoState> MediaReader::video() const {
    if (!m_player) return std::nullopt;
    return m_player->state();
}

void MediaReader::playOrPause() {
    if (!m_player) return;
    if (m_player->state().stage == VideoState::Stage::playing)
        m_player->pause();
    else
        m_player->play();
    changed();
}

void MediaReader::restart() {
    if (m_player) m_player->restart();
    changed();
}

void MediaReader::setSoundOn(bool isOn) {
    if (!m_player) return;
    m_isSoundOn = isOn;
    m_player->setSoundOn(isOn);
    changed();
}

void MediaReader::fail(PageError error) {
    m_late.stop();
    m_stage = Stage::failed;
    m_failure = pageErrorText(error);
    changed();
}

void MediaReader::setRoom(QSize room) {
    m_room = room;
    draw();
}

void MediaReader::draw() {
    if (m_stage != Stage::open || m_room.isEmpty() || isVideo()) return;
    const QSize wanted = fitted(m_size, m_room);
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    m_drawer->draw({0, wanted, QRect(QPoint(), wanted)}, std::nullopt);
}

bool MediaReader::isSettled() const {
    if (m_stage == Stage::open) return !m_image.isNull() && (isVideo() || m_image.size() == m_wanted);
    return m_stage != Stage::asking && m_stage != Stage::opening;
}

QString MediaReader::reason() const {
    if (m_stage == Stage::failed) return m_failure;
    if (m_stage != Stage::waiting)
        return m_isLate ? words("Opening the picture …", "instead of a picture") : QString();
    switch (place().value_or(terminal::BlobPlace::wanted)) {
    case terminal::BlobPlace::here:
    case terminal::BlobPlace::fetching: return words("The picture is being fetched.", "instead of a picture");
    case terminal::BlobPlace::noRoom:
        return words("There is no room for this picture on this board. Call IT.", "instead of a picture");
    case terminal::BlobPlace::wanted: break;
    }
    const bool isRead = m_moment.state && (m_moment.state->link == terminal::LinkState::live ||
                                           m_moment.state->link == terminal::LinkState::polling);
    return isRead ? words("The picture is not here yet. It is fetched next.", "instead of a picture")
                  : words("The picture is not here yet. It comes once this board reaches the hub.",
                          "instead of a picture");
}

Picture MediaReader::picture(const QString& title) const {
    Picture shown;
    shown.caption = toQString(m_media.caption.in(m_moment.language).text);
    if (shown.caption.isEmpty()) shown.caption = title;
    shown.image = m_image;
    shown.isFilm = isVideo();
    if (m_image.isNull()) shown.words = reason();
    return shown;
}

} // namespace ploegbord::ui
