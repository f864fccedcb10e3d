// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "ui/flow/page.h"
#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// Names and values in plain rows, to read and not to press; two columns where they fit.
class FactRows final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit FactRows(const Theme& theme, QWidget* parent) : View(theme, parent) {}
    void show(const Facts& facts);
    using QWidget::show;
    void setColumns(int most) { m_mostColumns = most; }
    bool fits(); // all of them, in the least letters if need be
    // The same facts in one column over pages of this size; a value that no page holds is continued under an
    // empty name.
    std::vector<Facts> pagesIn(QSize room) const;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    // Paints in letters of this height, or only measures when there is no painter; returns the height.
    int lay(QPainter* painter, double cap, int spacing, int columns);
    int columnsAt(double cap) const;
    int nameWidth(int wide) const;
    TextSetting setting(bool isValue, double cap) const;
    WrappedText laid(const QString& text, bool isValue, double cap, int width) const;
    static std::pair<int, int> offsets(const WrappedText& name, const WrappedText& value);
    int heightOf(const Fact& fact, double cap, int wide) const;
    std::vector<int> heightsOf(double cap, int wide) const;
    void paintRow(QPainter& painter, const Fact& fact, double cap, const QRect& row, int spacing);

    Facts m_facts;
    int m_mostColumns = 2;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
