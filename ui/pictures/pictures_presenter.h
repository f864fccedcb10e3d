// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/pictures/media_reader.h"

namespace ploegbord::ui {

// The pictures and videos of one announcement over the whole glass, one after the other.
class PicturesPresenter final : public FlowPresenter {
  public:
    PicturesPresenter(Intents& intents, Navigator& navigator, Media* media = nullptr);

    Page page() const override;
    void leave(bool isIdle) override;
    void showRecord(core::RecordId record) override;
    void setPictureRoom(QSize room) override { m_reader.setRoom(room); }
    std::chrono::seconds idleLimit() const override;
    void prepareForPicture() override;
    bool isReadyForPicture() const override { return m_reader.isSettled(); }
    void chooseButton(int index) override;
    void back() override { navigator().closeRecord(); }

  protected:
    void stateChanged() override;

  private:
    enum class Button { playOrPause, restart, sound, next };
    std::vector<Button> buttons(std::size_t count) const;
    Choice choice(Button button, std::size_t count) const;
    std::optional<terminal::Post> shown() const; // none: it has ended, or was taken back
    void showPicture();

    MediaReader m_reader;
    std::optional<core::RecordId> m_record;
    std::size_t m_index = 0;
};

// "Picture 2 of 3": what the button to the next one says under its label.
QString pictureNumber(std::size_t index, std::size_t count);

} // namespace ploegbord::ui
