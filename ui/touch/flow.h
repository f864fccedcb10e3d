// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touch/banner.h"
#include "ui/touch/status_bar.h"
#include "ui/touch/touch_button.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ploegbord::ui {

// The frame of every flow and full-screen view: status bar with steps and clock, banner, content, and a
// bottom bar with Back at the start and the primary button at the end.
class Flow : public View {
    Q_OBJECT
  public:
    explicit Flow(const Theme& theme, QWidget* parent = nullptr);

    StatusBar& statusBar() { return *m_status; }
    Banner& banner() { return *m_banner; }
    TouchButton& back() { return *m_back; }
    TouchButton& primary() { return *m_primary; } // hidden until it has a label

    // Takes ownership; the previous content is hidden and kept when `keepOld`, else deleted later.
    void setContent(QWidget* content, bool keepOld = false);
    QWidget* content() const { return m_content; }
    void setPrimary(const QString& label, Icon icon = Icon::none); // empty label: hidden
    void addBottomButton(TouchButton* button);                     // between Back and primary
    void setBottomShown(bool shown);                               // off while the keyboard needs the room

  signals:
    void backTapped();
    void primaryTapped();

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void buildBottom();

    StatusBar* m_status;
    Banner* m_banner;
    TouchButton* m_back;
    TouchButton* m_primary;
    QWidget* m_content = nullptr;
    QWidget* m_bottom;
    QVBoxLayout* m_middle;
    QHBoxLayout* m_buttons;
};

} // namespace ploegbord::ui
