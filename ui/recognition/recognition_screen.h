// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "ui/board/recognition_text.h"
#include "ui/kiosk/screen.h"
#include "ui/touch/flow.h"
#include "ui/touch/page_list.h"

namespace ploegbord::ui {

// The recognition wall, a page at a time; each card has its own high-five button (one a card in a touch
// session).
class RecognitionScreen final : public Screen {
    Q_OBJECT
  public:
    explicit RecognitionScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    void leave(bool isIdle) override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // a reading screen

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeTile(int index, QWidget* parent);
    void highFive(core::RecordId record);

    Moment m_moment;
    std::vector<RecognitionText> m_texts;
    std::set<core::RecordId> m_given; // in this visit
    Flow* m_flow;
    PageList* m_list;
};

} // namespace ploegbord::ui
