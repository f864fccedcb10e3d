// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/board/card_wall.h"
#include "ui/board/lane_screen.h"

namespace ploegbord::ui {

// Every announcement of this board, in full, with a button to its pictures; and at any hour the way to what
// is new since the crew was last here, and to the handovers.
class AnnouncementsScreen final : public LaneScreen {
    Q_OBJECT
  public:
    explicit AnnouncementsScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void enter() override;
    void showPart(int part) override;
    void leave(bool isIdle) override;

  protected:
    void retranslate() override;
    void showMoment() override;

  private:
    void setPictureButtons();
    std::vector<CardWall::Card> pulseCards() const;

    std::vector<terminal::Post> m_posts;
    std::vector<CardWall::Card> m_pulses; // after them
    CardWall* m_wall;
    CardWall::Place m_left; // the page from which a picture was opened
    TouchButton* m_since;
    TouchButton* m_handover;
    TouchButton* m_question; // where there is one, or what was answered
};

} // namespace ploegbord::ui
