// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/terminal/board_state.h"
#include "ui/board/safety_text.h"
#include "ui/text/reports_text.h"
#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// Figures, cross and legend of one month; nothing here can be pressed.
class SafetyMonth final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit SafetyMonth(const Theme& theme, QWidget* parent = nullptr);

    void setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master);
    const std::vector<ShownText>& shownTexts() const override { return m_report; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintFigures(QPainter& painter, QRect room);
    void paintLegend(QPainter& painter, QRect room);
    int paintFigure(QPainter& painter, const QRect& room, const QString& figure, double cap,
                    const QColor& ink);
    int paintWords(QPainter& painter, const QRect& room, const QString& words, double cap, const QColor& ink,
                   Weight weight = Weight::regular);

    SafetyText m_text;
    std::shared_ptr<const terminal::MasterData> m_master;
    std::vector<ShownText> m_report;
};

} // namespace ploegbord::ui
