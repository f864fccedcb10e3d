// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/cross_painter.h"

#include <algorithm>
#include <array>

#include <QPainterPath>

#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

namespace {

// First index and length of each row; the last row holds what the month has left (1 to 4 days).
constexpr std::array<std::size_t, 6> kRowStarts{0, 3, 6, 13, 20, 27};
constexpr std::array<int, 6> kRowLengths{3, 3, 7, 7, 7, 4};

void stroke(QPainter& painter, const QRectF& rect, const QColor& colour, double share,
            const QPainterPath& path) {
    painter.setPen(QPen(colour, rect.height() * share, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QPainterPath polyline(std::initializer_list<QPointF> points, const QRectF& rect) {
    QPainterPath path;
    bool isFirst = true;
    for (const QPointF& point : points) {
        const QPointF at(rect.left() + point.x() * rect.width(), rect.top() + point.y() * rect.height());
        isFirst ? path.moveTo(at) : path.lineTo(at);
        isFirst = false;
    }
    return path;
}

void fill(QPainter& painter, const QColor& colour, const QPainterPath& path) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

QPainterPath plusPath(const QRectF& rect) {
    QPainterPath path = polyline({{0.5, 0.1}, {0.5, 0.9}}, rect);
    path.addPath(polyline({{0.1, 0.5}, {0.9, 0.5}}, rect));
    return path;
}

// Stripes wide enough to be seen from where the cross is.
void paintHatch(QPainter& painter, const QRect& rect, const QColor& colour) {
    const double stripe = rect.height() / 9.0;
    painter.setPen(QPen(colour, stripe));
    for (double x = -rect.height() + stripe / 2; x < rect.width(); x += 3 * stripe)
        painter.drawLine(QPointF(rect.left() + x, rect.bottom() + 1),
                         QPointF(rect.left() + x + rect.height(), rect.top()));
}

QPainterPath questionPath(const QRectF& rect) {
    QPainterPath path = polyline({{0.28, 0.28}}, rect);
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    path.cubicTo(at(0.3, -0.05), at(0.78, 0), at(0.72, 0.32));
    path.cubicTo(at(0.68, 0.5), at(0.5, 0.45), at(0.5, 0.66));
    path.moveTo(at(0.5, 0.92));
    path.lineTo(at(0.5, 0.93));
    return path;
}

} // namespace

void paintSymbol(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    switch (symbol) {
    case Symbol::none: return;
    case Symbol::check:
        return stroke(painter, rect, colour, 0.17, polyline({{0.1, 0.55}, {0.4, 0.85}, {0.9, 0.2}}, rect));
    case Symbol::dot: {
        QPainterPath path;
        path.addEllipse(rect.center(), rect.height() * 0.32, rect.height() * 0.32);
        return fill(painter, colour, path);
    }
    case Symbol::question: return stroke(painter, rect, colour, 0.15, questionPath(rect));
    case Symbol::cross: {
        QPainterPath path = polyline({{0.15, 0.15}, {0.85, 0.85}}, rect);
        path.addPath(polyline({{0.85, 0.15}, {0.15, 0.85}}, rect));
        return stroke(painter, rect, colour, 0.2, path);
    }
    case Symbol::heavyPlus: return stroke(painter, rect, colour, 0.3, plusPath(rect));
    case Symbol::plus: return stroke(painter, rect, colour, 0.15, plusPath(rect));
    case Symbol::square:
        return fill(painter, colour,
                    polyline({{0.15, 0.15}, {0.85, 0.15}, {0.85, 0.85}, {0.15, 0.85}}, rect));
    case Symbol::triangle:
        return fill(painter, colour, polyline({{0.5, 0.08}, {0.95, 0.9}, {0.05, 0.9}}, rect));
    case Symbol::openTriangle:
        return stroke(painter, rect, colour, 0.14,
                      polyline({{0.5, 0.12}, {0.9, 0.86}, {0.1, 0.86}, {0.5, 0.12}}, rect));
    }
}

void paintCellGround(QPainter& painter, const Theme& theme, const QRect& rect, const CellLook& look) {
    const double radius = std::min(theme.metrics.radius / 2.0, rect.height() / 8.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.fillPath(shape, look.fill);
    if (look.isHatched) {
        painter.setClipPath(shape);
        paintHatch(painter, rect, theme.colours.hatch);
        painter.setClipping(false);
    }
    if (look.isOutlined) {
        const double width = theme.metrics.edge * 0.6;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colours.text, width));
        painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                                radius);
    }
    painter.restore();
}

int CrossPainter::pitch(const Theme& theme, int cell) {
    return cell + std::max(theme.metrics.crossGap, cell / 16);
}

QSize CrossPainter::sizeOf(const Theme& theme, int cell) {
    const int step = pitch(theme, cell);
    return {(kColumns - 1) * step + cell, (kRows - 1) * step + cell};
}

int CrossPainter::largestCell(const Theme& theme, const QSize& room) {
    int cell = std::max(theme.metrics.crossCell, std::min(room.width() / kColumns, room.height() / kRows));
    const auto fits = [&] {
        const QSize size = sizeOf(theme, cell);
        return size.width() <= room.width() && size.height() <= room.height();
    };
    while (cell > theme.metrics.crossCell && !fits())
        --cell;
    return cell;
}

QRect CrossPainter::cellRect(std::size_t index, int cell) const {
    const int step = pitch(m_theme, cell);
    std::size_t row = kRowStarts.size() - 1;
    while (index < kRowStarts[row])
        --row;
    const int column = static_cast<int>(index - kRowStarts[row]);
    const int left = (kColumns - (row == kRowStarts.size() - 1 ? 3 : kRowLengths[row])) * step / 2;
    return {left + column * step, static_cast<int>(row) * step, cell, cell};
}

void CrossPainter::paint(QPainter& painter, const QPoint& topLeft, int cell,
                         std::vector<ShownText>& report) const {
    const QRect whole(topLeft, sizeOf(m_theme, cell));
    for (std::size_t index = 0; index < m_cross.cells.size(); ++index)
        paintCell(painter, m_cross.cells[index],
                  visually(m_direction, whole, cellRect(index, cell).translated(topLeft)), report);
}

// The day above, its symbol below, with air around both; a day without a symbol stands in the middle.
void CrossPainter::paintCell(QPainter& painter, const core::CrossCell& cell, const QRect& rect,
                             std::vector<ShownText>& report) const {
    const CellLook look = cellLook(cell, m_site, m_theme.colours);
    paintCellGround(painter, m_theme, rect, look);
    const double side = rect.height(), cap = std::max(m_theme.metrics.capSmall, side * 0.3);
    const bool hasSymbol = look.symbol != Symbol::none;
    const double symbol = hasSymbol ? (side - cap) * 0.42 : 0;
    const double air = (side - cap - symbol) / (hasSymbol ? 3 : 2);
    TextSetting number{cap, look.ink, look.fill, Weight::semibold};
    number.align = Qt::AlignHCenter;
    // drawLine centres the capitals in its rect.
    const QRectF line(rect.left(), rect.top() + air, rect.width(), cap);
    drawLine(painter, m_theme.type, line.toRect(), QString::number(cell.dayOfMonth), number, &report);
    if (!hasSymbol) return;
    const QRectF mark(rect.left() + (side - symbol) / 2, line.bottom() + air, symbol, symbol);
    paintSymbol(painter, mark, look.symbol, look.ink);
}

} // namespace ploegbord::ui
