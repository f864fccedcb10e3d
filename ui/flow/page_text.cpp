// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/page_text.h"

#include <algorithm>

#include <QPainter>

#include "ui/touch/pressable.h"

namespace ploegbord::ui {

TextSetting PageText::setting(TextRole role, Weight weight) const {
    TextSetting setting{m_theme.type.cap(role), m_theme.colours.text, m_theme.colours.ground, weight};
    setting.direction = m_direction;
    return setting;
}

TextSetting PageText::sentenceSetting(TextRole role) const {
    const Colours& c = m_theme.colours;
    TextSetting setting{m_theme.type.cap(role), c.text, c.card, Weight::bold};
    setting.direction = m_direction;
    setting.blankGround = c.blank;
    setting.blankLine = c.act;
    return setting;
}

WrappedText PageText::laidSentence(const Runs& sentence, const QSize& room) const {
    return WrappedText::fitting(m_theme.type, sentence, sentenceSetting(TextRole::laneHeadline), room,
                                m_theme.type.smallest());
}

int PageText::sentenceHeight(const Runs& sentence, int width, int most) const {
    const Metrics& m = m_theme.metrics;
    const int around = 2 * m.spacing + m.edge;
    const int inside = width - 2 * m.cardPadding;
    const WrappedText fitted = laidSentence(sentence, QSize(inside, most - around));
    const int text =
        fitted.wasCut()
            ? WrappedText(m_theme.type, sentence, sentenceSetting(TextRole::small), inside).height()
            : fitted.height();
    return std::max(text, qRound(m_theme.type.cap(TextRole::headline) * 2)) + around;
}

void PageText::paintSentence(QPainter& painter, const Runs& sentence, const QRect& card,
                             std::vector<ShownText>& report) const {
    const QRect inside = paintCard(painter, m_theme, card, {}, m_direction);
    const int spacing = m_theme.metrics.spacing;
    const QRect room(inside.left(), card.top() + spacing, inside.width(), card.height() - 2 * spacing);
    const WrappedText text = laidSentence(sentence, room.size());
    text.draw(painter, QPoint(room.left(), room.top() + (room.height() - text.height()) / 2), &report);
}

int PageText::height(const QString& text, TextRole role, Weight weight, int width) const {
    if (text.isEmpty()) return 0;
    return WrappedText(m_theme.type, text, setting(role, weight), std::max(1, width)).height();
}

void PageText::paint(QPainter& painter, const QString& text, TextRole role, Weight weight, const QRect& rect,
                     bool isCentred, std::vector<ShownText>& report) const {
    if (rect.isEmpty() || text.isEmpty()) return;
    const auto laid = WrappedText::fitting(m_theme.type, {{text, weight, false}}, setting(role, weight),
                                           rect.size(), m_theme.type.smallest());
    const int down = isCentred ? std::max(0, (rect.height() - laid.height()) / 2) : 0;
    laid.draw(painter, rect.topLeft() + QPoint(0, down), &report);
}

int PageText::padding(bool isError) const {
    return isError ? m_theme.metrics.spacing : 0;
}

int PageText::messageHeight(const QString& text, bool isError, int width) const {
    if (text.isEmpty()) return 0;
    const int pad = padding(isError);
    return height(text, TextRole::body, Weight::semibold, width - 4 * pad) + 2 * pad;
}

void PageText::paintMessage(QPainter& painter, const QString& text, bool isError, const QRect& rect,
                            std::vector<ShownText>& report) const {
    if (rect.isEmpty() || text.isEmpty()) return;
    const int pad = padding(isError);
    TextSetting how = setting(TextRole::body, Weight::semibold);
    if (isError) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colours.error);
        painter.drawRoundedRect(rect, m_theme.metrics.radius, m_theme.metrics.radius);
        how.ink = m_theme.colours.onError;
        how.ground = m_theme.colours.error;
    }
    const QRect room = rect.adjusted(2 * pad, pad, -2 * pad, -pad);
    const auto laid = WrappedText::fitting(m_theme.type, {{text, Weight::semibold, false}}, how, room.size(),
                                           m_theme.type.smallest());
    laid.draw(painter, room.topLeft() + QPoint(0, std::max(0, (room.height() - laid.height()) / 2)), &report);
}

} // namespace ploegbord::ui
