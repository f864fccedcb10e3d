// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainter>

#include "ui/board/safety_text.h"
#include "ui/text/reports_text.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// The month's days as a cross: rows of 3, 3, 7, 7, 7 and the rest, as it hangs in plants on paper.
class CrossPainter {
  public:
    CrossPainter(const Theme& theme, const core::SafetyCross& cross, const core::Site& site,
                 Qt::LayoutDirection direction)
        : m_theme(theme), m_cross(cross), m_site(site), m_direction(direction) {}

    static constexpr int kColumns = 7;
    static constexpr int kRows = 6;
    // Cells as large as `room` allows, never below the least cell.
    static int largestCell(const Theme& theme, const QSize& room);
    static QSize sizeOf(const Theme& theme, int cell);
    static int pitch(const Theme& theme, int cell); // from one cell to the next
    void paint(QPainter& painter, const QPoint& topLeft, int cell, std::vector<ShownText>& report) const;

  private:
    QRect cellRect(std::size_t index, int cell) const;
    void paintCell(QPainter& painter, const core::CrossCell& cell, const QRect& rect,
                   std::vector<ShownText>& report) const;

    const Theme& m_theme;
    const core::SafetyCross& m_cross;
    const core::Site& m_site;
    Qt::LayoutDirection m_direction;
};

// The ground of a cell: filled, hatched, outlined.
void paintCellGround(QPainter& painter, const Theme& theme, const QRect& rect, const CellLook& look);
// One symbol, filling `rect`.
void paintSymbol(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour);

} // namespace ploegbord::ui
