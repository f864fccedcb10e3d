// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page_tabs.h"
#include "ui/flow/page_text.h"

namespace ploegbord::ui {

// The upper row of a page that needs the whole of a small glass: Back, then the tabs or the sentence or the
// question with what there is to say, then the buttons of the bottom bar.
class CompactRow final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit CompactRow(const Theme& theme, QWidget* parent);

    void show(const Page& page);
    using QWidget::show;
    // Whether the question and the message stand in the row; else they are the caller's to show.
    static bool holdsTexts(const Page& page) { return page.tabs.empty() && page.sentence.empty(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  signals:
    void backTapped();
    void tabTapped(int index);
    void buttonTapped();
    void primaryTapped();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int primaryWidth() const;
    int buttonWidth() const;
    QRect middleIn(int width) const;
    int messageHeight(int width) const;
    void layOut();
    void paintTexts(QPainter& painter, QRect room);
    PageText words() const { return PageText(theme(), layoutDirection()); }

    Page m_page;
    TouchButton* m_back;
    PageTabs* m_tabs;
    TouchButton* m_button;
    TouchButton* m_primary;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
