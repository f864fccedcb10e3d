// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_month.h"

#include <array>

#include <QPainter>

#include "ui/board/cross_painter.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

SafetyMonth::SafetyMonth(const Theme& theme, QWidget* parent) : View(theme, parent) {}

void SafetyMonth::setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master) {
    m_text = std::move(text);
    m_master = std::move(master);
    update();
}

int SafetyMonth::paintFigure(QPainter& painter, const QRect& room, const QString& figure, double cap,
                             const QColor& ink) {
    const QFont font = theme().type.fontForCap(cap, Weight::bold);
    painter.setFont(font);
    painter.setPen(ink);
    const int width = Type::figuresWidth(font, figure);
    const int height = qCeil(cap * 1.12);
    const QRect place = visually(layoutDirection(), room, QRect(room.left(), room.top(), width, height));
    Type::drawFigures(painter, place, Qt::AlignLeft | Qt::AlignTop, figure);
    m_report.push_back({place, figure, width > room.width(), false, cap, ink, theme().colours.card});
    return height + theme().metrics.spacing;
}

int SafetyMonth::paintWords(QPainter& painter, const QRect& room, const QString& words, double cap,
                            const QColor& ink, Weight weight) {
    if (words.isEmpty()) return 0;
    TextSetting setting{cap, ink, theme().colours.card, weight};
    setting.direction = layoutDirection();
    const WrappedText text(theme().type, words, setting, room.width());
    text.draw(painter, room.topLeft(), &m_report);
    return text.height() + theme().metrics.spacing / 2;
}

void SafetyMonth::paintFigures(QPainter& painter, QRect room) {
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const auto down = [&](int used) { room.setTop(room.top() + used); };
    down(paintFigure(painter, room, m_text.counter, m.capCounter, m_text.isKnown ? c.safe : c.text));
    down(paintWords(painter, room, m_text.under, m.capBody, c.text, Weight::semibold));
    down(paintWords(painter, room, m_text.target, m.capBody, c.textMuted));
    down(paintWords(painter, room, m_text.review, m.capBody, c.text, Weight::bold));
    down(paintWords(painter, room, m_text.quiet, m.capBody, c.text, Weight::bold));
    down(paintWords(painter, room, m_text.definition, m.capSmall, c.textMuted));
    down(m.spacing);
    down(paintFigure(painter, room, m_text.streak, m.capStreak, c.text));
    down(paintWords(painter, room, m_text.streakUnder, m.capSmall, c.textMuted));
}

void SafetyMonth::paintLegend(QPainter& painter, QRect room) {
    struct Entry {
        core::CellState state;
        std::optional<core::SafetyClass> worst;
        QString name;
    };
    using core::CellState;
    using core::SafetyClass;
    std::vector<Entry> entries{
        {CellState::green, {}, tr("Closed, no event", "legend of the cross")},
        {CellState::unconfirmed, {}, tr("A shift is still open", "legend of the cross")}};
    for (const auto safetyClass :
         {SafetyClass::unsafeCondition, SafetyClass::nearMiss, SafetyClass::propertyDamage,
          SafetyClass::firstAid, SafetyClass::medicalTreatment, SafetyClass::lostTimeInjury})
        entries.push_back({CellState::event, safetyClass, safetyClassName(safetyClass)});
    const Metrics& m = theme().metrics;
    const int side = qRound(m.capSmall * 2);
    const int pitch = std::min(side + 2 * m.spacing, room.height() / static_cast<int>(entries.size()));
    for (const auto& entry : entries) {
        const CellLook look = cellLook({0, entry.state, false, entry.worst}, m_master->site, theme().colours);
        const QRect line(room.left(), room.top(), room.width(), pitch);
        const QRect box = visually(layoutDirection(), line, QRect(line.left(), line.top(), side, side));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(box, m.radius / 3.0, m.radius / 3.0);
        if (look.isHatched) {
            painter.setBrush(QBrush(theme().colours.hatch, Qt::BDiagPattern));
            painter.drawRoundedRect(box, m.radius / 3.0, m.radius / 3.0);
        }
        paintSymbol(painter, QRectF(box).adjusted(side * 0.25, side * 0.25, -side * 0.25, -side * 0.25),
                    look.symbol, look.ink);
        TextSetting text{m.capSmall, theme().colours.text, theme().colours.card};
        text.direction = layoutDirection();
        const QRect words = line.adjusted(side + 2 * m.spacing, 0, 0, side - pitch);
        drawLine(painter, theme().type, visually(layoutDirection(), line, words), entry.name, text,
                 &m_report);
        room.setTop(room.top() + pitch);
    }
}

void SafetyMonth::paintEvent(QPaintEvent*) {
    m_report.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect room = paintCard(painter, theme(), rect(), QColor(), layoutDirection());
    if (!m_master) return;
    const Metrics& m = theme().metrics;
    const CrossPainter cross(theme(), m_text.cross, m_master->site, layoutDirection());
    const int gap = m.laneGap;
    if (theme().panel.isPortrait()) {
        const QSize size = cross.sizeIn({room.width(), room.height() / 2});
        const QRect top(room.left() + (room.width() - size.width()) / 2, room.top(), size.width(),
                        size.height());
        cross.paint(painter, top, m_report);
        const QRect below = room.adjusted(0, size.height() + gap, 0, 0);
        const QRect start(below.left(), below.top(), (below.width() - gap) / 2, below.height());
        paintFigures(painter, visually(layoutDirection(), below, start));
        paintLegend(painter, visually(layoutDirection(), below, start.translated(start.width() + gap, 0)));
        return;
    }
    const int side = (room.width() - 2 * gap) / 4;
    const QRect start(room.left(), room.top(), side, room.height());
    const QRect middle(start.right() + 1 + gap, room.top(), room.width() - 2 * side - 2 * gap, room.height());
    const QRect end(middle.right() + 1 + gap, room.top(), side, room.height());
    paintFigures(painter, visually(layoutDirection(), room, start));
    const QSize size = cross.sizeIn(middle.size());
    cross.paint(painter,
                QRect(visually(layoutDirection(), room, middle).left() + (middle.width() - size.width()) / 2,
                      room.top() + (room.height() - size.height()) / 2, size.width(), size.height()),
                m_report);
    paintLegend(painter, visually(layoutDirection(), room, end));
}

} // namespace ploegbord::ui
