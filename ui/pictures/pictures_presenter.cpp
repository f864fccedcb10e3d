// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/pictures_presenter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/board/announcement_text.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Pictures", source, about);
}

} // namespace

QString pictureNumber(std::size_t index, std::size_t count) {
    const QLocale locale;
    return words("%1 of %2", "under: next picture; which one is shown, of how many")
        .arg(locale.toString(static_cast<int>(index) + 1), locale.toString(static_cast<int>(count)));
}

PicturesPresenter::PicturesPresenter(Intents& intents, Navigator& navigator, Media* media)
    : FlowPresenter(intents, navigator), m_reader(intents, media) {
    m_reader.onChanged([this] { changed(); });
    m_reader.onFrame([this](const QImage& image) { frameCame(image); });
}

// Nobody touches the glass while a video runs.
std::chrono::seconds PicturesPresenter::idleLimit() const {
    const auto video = m_reader.video();
    const bool isRunning = video && video->stage == VideoState::Stage::playing;
    return isRunning ? std::chrono::minutes(15) : std::chrono::minutes(3); // else a reading screen
}

// Three at most: low glass has room for no more.
std::vector<PicturesPresenter::Button> PicturesPresenter::buttons(std::size_t count) const {
    std::vector<Button> offered;
    if (const auto video = m_reader.video()) {
        const bool isRunning = video->stage == VideoState::Stage::playing;
        offered.push_back(Button::playOrPause);
        if (!isRunning) offered.push_back(Button::restart);
        if (isRunning && video->hasSound) offered.push_back(Button::sound);
    }
    if (count > 1) offered.push_back(Button::next);
    return offered;
}

Choice PicturesPresenter::choice(Button button, std::size_t count) const {
    const auto video = m_reader.video();
    const bool isRunning = video && video->stage == VideoState::Stage::playing;
    switch (button) {
    case Button::playOrPause:
        return isRunning ? Choice{words("Pause", "button: of a video"), {}, Icon::pause}
                         : Choice{words("Play", "button: of a video"), {}, Icon::play};
    case Button::restart: return {words("From the start", "button: of a video")};
    case Button::sound:
        return {m_reader.isSoundOn() ? words("Sound off", "button: of a video")
                                     : words("Sound on", "button: of a video")};
    case Button::next: break;
    }
    // Beside the buttons of a video there is no room for more than its words.
    return {words("Next picture", "button"), pictureNumber(m_index, count),
            video ? Icon::none : Icon::picture};
}

std::optional<terminal::Post> PicturesPresenter::shown() const {
    if (!m_record || !hasMoment()) return std::nullopt;
    for (const auto& post : announcementsHere(moment()))
        if (post.record->id == *m_record && !mediaOf(*post.record).empty()) return post;
    return std::nullopt;
}

Page PicturesPresenter::page() const {
    Page page;
    page.title = words("Picture", "title");
    page.hasChoices = false;
    const auto post = shown();
    if (!post) {
        if (m_record) page.words = words("This announcement is no longer shown.", "instead of its picture");
        return page;
    }
    const auto count = mediaOf(*post->record).size();
    page.picture =
        m_reader.picture(toQString(post->record->as<core::Announcement>()->title.in(moment().language).text));
    if (m_reader.video()) page.title = words("Video", "title");
    for (const Button button : buttons(count))
        page.buttons.push_back(choice(button, count));
    return page;
}

void PicturesPresenter::leave(bool) {
    m_reader.leave();
    m_record.reset();
    m_index = 0;
}

void PicturesPresenter::showRecord(core::RecordId record) {
    m_record = record;
    m_index = 0;
    showPicture();
    changed();
}

void PicturesPresenter::showPicture() {
    const auto post = shown();
    if (!post) return m_reader.leave();
    const auto pictures = mediaOf(*post->record);
    m_index = std::min(m_index, pictures.size() - 1);
    m_reader.show(pictures[m_index]);
}

void PicturesPresenter::stateChanged() {
    m_reader.present(moment());
    if (m_record) showPicture();
}

void PicturesPresenter::chooseButton(int index) {
    const auto post = shown();
    if (!post || index < 0) return;
    const auto count = mediaOf(*post->record).size();
    const auto offered = buttons(count);
    if (static_cast<std::size_t>(index) >= offered.size()) return;
    switch (offered[static_cast<std::size_t>(index)]) {
    case Button::playOrPause: return m_reader.playOrPause();
    case Button::restart: return m_reader.restart();
    case Button::sound: return m_reader.setSoundOn(!m_reader.isSoundOn());
    case Button::next: m_index = (m_index + 1) % count; break;
    }
    showPicture();
    changed();
}

void PicturesPresenter::prepareForPicture() {
    if (m_record || !hasMoment()) return;
    for (const auto& post : announcementsHere(moment()))
        if (!mediaOf(*post.record).empty()) return showRecord(post.record->id);
}

} // namespace ploegbord::ui
