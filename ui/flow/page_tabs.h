// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// The tabs of a page, in as many rows as they take or in one, with a button to those that do not fit.
class PageTabs final : public View {
    Q_OBJECT
  public:
    explicit PageTabs(const Theme& theme, QWidget* parent);

    void show(const Choices& tabs);
    using QWidget::show;
    void setOneRow(Millimetres leastWidth); // of a tab
    // Default. A tab is as wide as `column`, of a list below, where it may take that; 0: as it fits.
    void setRows(int column = 0);
    bool mayTake(int column, int width) const; // wide enough, and no further row for it
    int count() const { return m_count; }
    int widthWanted() const; // in one row, each as narrow as may be
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  signals:
    void tapped(int index);

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int widthForWords(IconPlace place);
    void setIconPlace(IconPlace place);
    int leastWidth() const;
    int columnsIn(int width) const;
    void layOut();
    void layRows();
    void layOneRow();
    void layOneByOne(const QString& more);
    void place(TouchButton* tab, const QRect& at);

    std::vector<TouchButton*> m_tabs; // kept; the first `m_count` are in use
    TouchButton* m_more;
    int m_count = 0;
    int m_column = 0;                        // pixels
    int m_besideWidth = 0, m_aboveWidth = 0; // of a tab, by where its icon stands
    IconPlace m_iconPlace = IconPlace::before;
    int m_first = 0;   // of those that do not all fit in one row
    int m_chosen = -1; // none
    bool m_isOneByOne = false;
    bool m_isTurned = false;             // by hand; else the chosen one is on the glass
    std::optional<Millimetres> m_oneRow; // least width of a tab
};

} // namespace ploegbord::ui
