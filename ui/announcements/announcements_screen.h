// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/announcement_text.h"
#include "ui/kiosk/screen.h"
#include "ui/touch/flow.h"
#include "ui/touch/page_list.h"

namespace ploegbord::ui {

// Every announcement of this board, in full: one a page where the panel is small, side by side where there is
// room.
class AnnouncementsScreen final : public Screen {
    Q_OBJECT
  public:
    explicit AnnouncementsScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // a reading screen

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeTile(int index, QWidget* parent);

    Moment m_moment;
    std::vector<AnnouncementText> m_texts;
    Flow* m_flow;
    PageList* m_list;
};

} // namespace ploegbord::ui
