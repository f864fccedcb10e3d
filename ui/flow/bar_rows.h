// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// A result: for each choice its name, a bar and the number, under each other. The longest bar is as long as
// there is room, so that few answers can be told apart too. To look at and not to press; all of them always
// fit.
class BarRows final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit BarRows(const Theme& theme, QWidget* parent) : View(theme, parent) {}
    void show(const Bars& bars);
    using QWidget::show;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    std::vector<QRect> barRects() const; // as they are drawn; for tests

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Columns {
        int name, bar, number; // widths, pixels
    };
    Columns columns() const;
    TextSetting setting(Weight weight, Qt::Alignment align) const;
    QRect rowRect(std::size_t index) const;
    QRect barRect(std::size_t index) const;
    void paintText(QPainter& painter, const QString& text, Weight weight, Qt::Alignment align,
                   const QRect& room);

    Bars m_bars;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
