// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_card.h"

#include <algorithm>

#include "ui/touch/pressable.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

namespace {

using Setting = BoardCard::Setting;

// What a paragraph of a card looks like; measured and painted from the same value.
struct Paragraph {
    Runs runs;
    double cap;
    QColor ink;
    int maxLines;
};

WrappedText laid(const Setting& setting, const Paragraph& paragraph, int width) {
    TextSetting text{paragraph.cap, paragraph.ink, setting.theme.colours.card};
    text.direction = setting.direction;
    text.maxLines = paragraph.maxLines;
    text.mayBeCut = true; // a preview: one tap opens it in full
    return WrappedText(setting.theme.type, paragraph.runs, text, width);
}

int innerWidth(const Setting& setting, int width) {
    const Metrics& m = setting.theme.metrics;
    return width - m.cardEdge - 2 * m.cardPadding;
}

int frameHeight(const Setting& setting) {
    return 2 * setting.theme.metrics.cardPadding + setting.theme.metrics.edge;
}

int stackHeight(const Setting& setting, const std::vector<Paragraph>& paragraphs, int width) {
    int height = 0;
    for (const auto& paragraph : paragraphs)
        height += laid(setting, paragraph, width).height() + setting.theme.metrics.spacing;
    return height - (paragraphs.empty() ? 0 : setting.theme.metrics.spacing);
}

void paintStack(QPainter& painter, const Setting& setting, const std::vector<Paragraph>& paragraphs,
                QRect room, std::vector<ShownText>& report) {
    for (const auto& paragraph : paragraphs) {
        const WrappedText text = laid(setting, paragraph, room.width());
        text.draw(painter, room.topLeft(), &report);
        room.setTop(room.top() + text.height() + setting.theme.metrics.spacing);
    }
}

Paragraph plain(const QString& text, Weight weight, double cap, const QColor& ink, int maxLines) {
    return {{{text, weight, false}}, cap, ink, maxLines};
}

double headlineCap(const Setting& setting) {
    return setting.isFirst ? setting.theme.metrics.capLaneHeadline : setting.theme.metrics.capHeadline;
}

// The small filled word at the top of an announcement ("Important").
struct Badge {
    QString text;
    QColor ground, ink;
};

Badge badgeOf(const Setting& setting, const AnnouncementText& text) {
    const Colours& c = setting.theme.colours;
    QString word = text.badge;
    if (text.isForeign) word += (word.isEmpty() ? QString() : QStringLiteral(" · ")) + text.languageMark;
    if (text.priority == core::Priority::urgent) return {QStringLiteral("▲ ") + word, c.urgent, c.onUrgent};
    if (text.priority == core::Priority::important)
        return {QStringLiteral("! ") + word, c.important, c.onImportant};
    return {word, c.notice, c.onNotice};
}

int badgeHeight(const Setting& setting) {
    return qRound(setting.theme.metrics.capSmall * 2.2);
}

int paintBadge(QPainter& painter, const Setting& setting, const Badge& badge, const QRect& room,
               std::vector<ShownText>& report) {
    const Theme& theme = setting.theme;
    const int pad = theme.metrics.spacing;
    const QFontMetrics metrics(theme.type.font(TextRole::small, Weight::semibold));
    const int width = std::min(room.width(), metrics.horizontalAdvance(badge.text) + 2 * pad + 2);
    const QRect rect =
        visually(setting.direction, room, QRect(room.left(), room.top(), width, badgeHeight(setting)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(badge.ground);
    painter.drawRoundedRect(rect, theme.metrics.radius / 2.0, theme.metrics.radius / 2.0);
    TextSetting text{theme.metrics.capSmall, badge.ink, badge.ground, Weight::semibold};
    text.direction = setting.direction;
    drawLine(painter, theme.type, rect.adjusted(pad, 0, -pad, 0), badge.text, text, &report);
    return rect.height() + theme.metrics.spacing;
}

std::vector<Paragraph> paragraphsOf(const Setting& setting, const AnnouncementText& text) {
    const Metrics& m = setting.theme.metrics;
    const Colours& c = setting.theme.colours;
    std::vector<Paragraph> stack{plain(text.title, Weight::bold, headlineCap(setting), c.text, 3)};
    if (!text.goal.isEmpty()) stack.push_back(plain(text.goal, Weight::semibold, m.capHeadline, c.text, 2));
    if (!text.text.isEmpty())
        stack.push_back(plain(text.text, Weight::regular, m.capBody, c.text, setting.maxTextLines));
    const QString footer =
        text.where.isEmpty() ? text.footer : text.footer + QStringLiteral(" · ") + text.where;
    stack.push_back(plain(footer, Weight::regular, m.capSmall, c.textMuted, 2));
    return stack;
}

bool hasBadge(const AnnouncementText& text) {
    return !text.badge.isEmpty() || text.isForeign;
}

QColor kindColour(const Setting& setting, core::Priority priority) {
    const Colours& c = setting.theme.colours;
    if (priority == core::Priority::urgent) return c.urgent;
    return priority == core::Priority::important ? c.important : c.notice;
}

std::vector<Paragraph> paragraphsOf(const Setting& setting, const RecognitionText& text) {
    const Metrics& m = setting.theme.metrics;
    const Colours& c = setting.theme.colours;
    std::vector<Paragraph> stack{plain(text.who, Weight::bold, headlineCap(setting), c.text, 2),
                                 {text.fact, m.capBody, c.text, setting.maxTextLines}};
    if (!text.remark.isEmpty())
        stack.push_back(plain(text.remark, Weight::regular, m.capBody, c.textMuted, 2));
    return stack;
}

Paragraph footerOf(const Setting& setting, const RecognitionText& text) {
    const QString footer =
        text.where.isEmpty() ? text.footer : text.footer + QStringLiteral(" · ") + text.where;
    return plain(footer, Weight::regular, setting.theme.metrics.capSmall, setting.theme.colours.textMuted, 2);
}

} // namespace

int AnnouncementCard::height(const Setting& setting, int width) const {
    const int badge = hasBadge(m_text) ? badgeHeight(setting) + setting.theme.metrics.spacing : 0;
    return frameHeight(setting) + badge +
           stackHeight(setting, paragraphsOf(setting, m_text), innerWidth(setting, width));
}

void AnnouncementCard::paint(QPainter& painter, const Setting& setting, const QRect& rect,
                             std::vector<ShownText>& report) const {
    QRect room =
        paintCard(painter, setting.theme, rect, kindColour(setting, m_text.priority), setting.direction);
    if (hasBadge(m_text))
        room.setTop(room.top() + paintBadge(painter, setting, badgeOf(setting, m_text), room, report));
    paintStack(painter, setting, paragraphsOf(setting, m_text), room, report);
}

// The high fives stand at the end of the footer's line, when there are any.
int RecognitionCard::footerWidth(const Setting& setting, int width) const {
    return m_text.highFives > 0 ? width - setting.theme.metrics.target : width;
}

int RecognitionCard::height(const Setting& setting, int width) const {
    const int inner = innerWidth(setting, width);
    return frameHeight(setting) + stackHeight(setting, paragraphsOf(setting, m_text), inner) +
           setting.theme.metrics.spacing +
           laid(setting, footerOf(setting, m_text), footerWidth(setting, inner)).height();
}

void RecognitionCard::paint(QPainter& painter, const Setting& setting, const QRect& rect,
                            std::vector<ShownText>& report) const {
    const Theme& theme = setting.theme;
    const QRect room = paintCard(painter, theme, rect, theme.colours.recognition, setting.direction);
    paintStack(painter, setting, paragraphsOf(setting, m_text), room, report);
    const WrappedText footer = laid(setting, footerOf(setting, m_text), footerWidth(setting, room.width()));
    const QRect line(room.left(), room.bottom() + 1 - footer.height(), room.width(), footer.height());
    const QRect start(line.left(), line.top(), footerWidth(setting, line.width()), line.height());
    footer.draw(painter, visually(setting.direction, line, start).topLeft(), &report);
    if (m_text.highFives == 0) return;
    const QRect fives =
        visually(setting.direction, line,
                 QRect(start.right() + 1, line.top(), line.width() - start.width(), line.height()));
    const int size = qRound(theme.metrics.capBody * 1.6);
    TextSetting text{theme.metrics.capBody, theme.colours.text, theme.colours.card, Weight::bold};
    text.direction = setting.direction;
    text.align = Qt::AlignTrailing;
    const QString number = QString::number(m_text.highFives);
    const int used = drawLine(painter, theme.type, fives, number, text, &report);
    const QRect icon(fives.right() + 1 - used - size - theme.metrics.spacing / 2,
                     fives.center().y() - size / 2, size, size);
    theme.icons.paint(painter, Icon::hand, visually(setting.direction, fives, icon), theme.colours.text);
}

int NoteCard::height(const Setting& setting, int width) const {
    const auto note =
        plain(m_note, Weight::regular, setting.theme.metrics.capBody, setting.theme.colours.textMuted, 4);
    return frameHeight(setting) + laid(setting, note, innerWidth(setting, width)).height();
}

void NoteCard::paint(QPainter& painter, const Setting& setting, const QRect& rect,
                     std::vector<ShownText>& report) const {
    const QRect room = paintCard(painter, setting.theme, rect, QColor(), setting.direction);
    const auto note =
        plain(m_note, Weight::regular, setting.theme.metrics.capBody, setting.theme.colours.textMuted, 4);
    paintStack(painter, setting, {note}, room, report);
}

} // namespace ploegbord::ui
