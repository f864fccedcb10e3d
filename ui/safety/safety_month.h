// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/terminal/board_state.h"
#include "ui/board/safety_stack.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// Figures, cross, legend and the counter's definition of one month; nothing here can be pressed.
class SafetyMonth final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit SafetyMonth(const Theme& theme, QWidget* parent = nullptr);

    void setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master);
    const std::vector<ShownText>& shownTexts() const override { return m_report; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintNothingYet(QPainter& painter, const QRect& room);
    void paintBeside(QPainter& painter, const QRect& room);
    void paintStacked(QPainter& painter, const QRect& room);
    void paintCross(QPainter& painter, const QRect& room);
    void paintFigures(QPainter& painter, const QRect& room);
    QRect paintDefinition(QPainter& painter, const QRect& room); // at the bottom; returns the rest
    SafetyScale leastScale() const;
    int figuresHeight(SafetyScale scale, int width) const;

    SafetyText m_text;
    std::shared_ptr<const terminal::MasterData> m_master;
    std::vector<ShownText> m_report;
};

} // namespace ploegbord::ui
