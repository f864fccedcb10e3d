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
        path.addEllipse(rect.center(), rect.height() * 0.25, rect.height() * 0.25);
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

int CrossPainter::cellIn(const QSize& room) const {
    const int gap = m_theme.metrics.crossGap;
    const int byWidth = (room.width() - (kColumns - 1) * gap) / kColumns;
    const int byHeight = (room.height() - (kRows - 1) * gap) / kRows;
    return std::max(m_theme.metrics.crossCell, std::min(byWidth, byHeight));
}

QSize CrossPainter::sizeIn(const QSize& room) const {
    const int cell = cellIn(room);
    const int gap = m_theme.metrics.crossGap;
    return {kColumns * cell + (kColumns - 1) * gap, kRows * cell + (kRows - 1) * gap};
}

QRect CrossPainter::cellRect(std::size_t index, int cell) const {
    const int pitch = cell + m_theme.metrics.crossGap;
    std::size_t row = kRowStarts.size() - 1;
    while (index < kRowStarts[row])
        --row;
    const int column = static_cast<int>(index - kRowStarts[row]);
    const int left = (kColumns - (row == kRowStarts.size() - 1 ? 3 : kRowLengths[row])) * pitch / 2;
    return {left + column * pitch, static_cast<int>(row) * pitch, cell, cell};
}

void CrossPainter::paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const {
    const int cell = cellIn(room.size());
    const QRect whole(room.topLeft(), sizeIn(room.size()));
    for (std::size_t index = 0; index < m_cross.cells.size(); ++index)
        paintCell(painter, m_cross.cells[index],
                  visually(m_direction, whole, cellRect(index, cell).translated(room.topLeft())), report);
}

void CrossPainter::paintCell(QPainter& painter, const core::CrossCell& cell, const QRect& rect,
                             std::vector<ShownText>& report) const {
    const CellLook look = cellLook(cell, m_site, m_theme.colours);
    const double radius = m_theme.metrics.radius / 3.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (look.isHatched) {
        painter.setBrush(QBrush(m_theme.colours.hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(rect, radius, radius);
    }
    if (look.isOutlined) {
        const double width = m_theme.metrics.edge / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colours.text, width));
        painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                                radius);
    }
    const int symbol = static_cast<int>(rect.height() * 0.36);
    const int textHeight = rect.height() - (look.symbol == Symbol::none ? 0 : symbol + rect.height() / 12);
    TextSetting number{m_theme.metrics.capSmall, look.ink, look.fill, Weight::semibold};
    number.align = Qt::AlignHCenter;
    drawLine(painter, m_theme.type, QRect(rect.left(), rect.top(), rect.width(), textHeight),
             QString::number(cell.dayOfMonth), number, &report);
    const QRectF mark(rect.center().x() + 0.5 - symbol / 2.0,
                      rect.bottom() + 1 - symbol - rect.height() / 9.0, symbol, symbol);
    paintSymbol(painter, mark, look.symbol, look.ink);
}

} // namespace ploegbord::ui
