// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/touch_button.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr Millimetres kPadding = 3_mm;
constexpr Millimetres kIconGap = 2.5_mm;
constexpr Millimetres kLeastIcon = 5_mm;
constexpr int kSublabelLines = 5;

} // namespace

TouchButton::TouchButton(const Theme& theme, ButtonRole role, QWidget* parent)
    : Pressable(theme, parent), m_role(role) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void TouchButton::setLabel(const QString& label) {
    if (label == m_label) return;
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void TouchButton::setSublabel(const QString& sublabel) {
    if (sublabel == m_sublabel) return;
    m_sublabel = sublabel;
    setAccessibleDescription(sublabel);
    updateGeometry();
    update();
}

void TouchButton::setIcon(Icon icon, IconPlace place) {
    m_icon = icon;
    m_place = place;
    updateGeometry();
    update();
}

void TouchButton::setLabelRole(TextRole role) {
    m_labelRole = role;
    updateGeometry();
    update();
}

void TouchButton::setMostCap(double pixels) {
    m_mostCap = pixels;
    update();
}

void TouchButton::setStart(bool atStart) {
    m_atStart = atStart;
    update();
}

void TouchButton::setPrimary() {
    setMinimumSize(theme().metrics.primaryWidth, theme().metrics.primaryHeight);
}

void TouchButton::setRole(ButtonRole role) {
    m_role = role;
    update();
}

void TouchButton::setKeySize(QSize least) {
    setMinimumSize(least);
}

Pressable::Body TouchButton::body() const {
    const Colours& c = theme().colours;
    if (!isEnabled() || isSelected() || m_role == ButtonRole::look) return Pressable::body();
    if (m_role == ButtonRole::act) return {isSunk() ? c.actPressed : c.act, c.actEdge};
    if (m_role == ButtonRole::danger) return {isSunk() ? c.urgentPressed : c.urgent, c.urgentEdge};
    return {isSunk() ? c.cardPressed : c.ground, c.edge, c.line};
}

QColor TouchButton::ink() const {
    const Colours& c = theme().colours;
    if (!isEnabled()) return c.onDisabled;
    if (isSelected()) return c.onSelected;
    if (m_role == ButtonRole::act) return c.onAct;
    if (m_role == ButtonRole::danger) return c.onUrgent;
    return c.text;
}

QSize TouchButton::sizeHint() const {
    const Metrics& m = theme().metrics;
    const int pad = theme().px(kPadding);
    const int widest = theme().px(70_mm);
    const QFontMetrics metrics(theme().type.font(m_labelRole, Weight::bold));
    int text = metrics.horizontalAdvance(m_label) + 2;
    if (text > widest) text = std::max(widest, text * 6 / 10);
    int width = text, height = metrics.height();
    if (m_icon != Icon::none && m_place == IconPlace::above)
        height += m.icon;
    else if (m_icon != Icon::none || m_atStart)
        width += m.iconInline + theme().px(kIconGap);
    if (!m_sublabel.isEmpty()) {
        const QFontMetrics small(theme().type.font(TextRole::small));
        width = std::max(width, small.horizontalAdvance(m_sublabel) + 2);
        height += small.height();
    }
    return QSize(width + 2 * pad, height + pad + m.edge).expandedTo(minimumSize());
}

void TouchButton::paintFace(QPainter& painter, const QRect& face) {
    const Metrics& m = theme().metrics;
    const int pad = theme().px(kPadding);
    QRect room = face.adjusted(pad, pad / 2, -pad, -pad / 2);
    // A symbol without words says itself that it is chosen: a check would hide what is.
    const Icon icon = isSelected() && !m_label.isEmpty() ? Icon::check : m_icon;
    if (icon == Icon::none) return paintLabel(painter, room, m_atStart ? Qt::AlignLeading : Qt::AlignHCenter);
    if (m_label.isEmpty()) {
        const int side = std::min(m.iconInline, std::min(face.width(), face.height()) - pad);
        const QRect box(face.center().x() - side / 2, face.center().y() - side / 2, side, side);
        return theme().icons.paint(painter, icon, box, ink(), layoutDirection());
    }
    if (m_place == IconPlace::above) return paintAbove(painter, face, icon);
    paintBeside(painter, room, icon);
}

std::optional<double> TouchButton::labelCapIn(QSize size) const {
    const Metrics& m = theme().metrics;
    const int pad = theme().px(kPadding);
    QSize room = size - QSize(2 * pad, pad + m.edge);
    if (m_place == IconPlace::above) // over two texts it may be small
        room.rheight() -= (m_sublabel.isEmpty() ? m.iconInline : theme().px(kLeastIcon)) + theme().px(1_mm);
    else if (keepsRoomForIcon())
        room.rwidth() -= m.iconInline + theme().px(kIconGap);
    const WrappedText sub = laidSublabel(room.width(), Qt::AlignLeading);
    if (!m_sublabel.isEmpty()) room.rheight() -= sub.height();
    if (room.width() <= 0 || room.height() <= 0 ||
        (!m_sublabel.isEmpty() && (sub.wasCut() || sub.brokeWord())))
        return std::nullopt;
    const WrappedText label = laidLabel(room, Qt::AlignLeading, theme().type.cap(m_labelRole));
    const bool fits = !label.wasCut() && !label.brokeWord() && label.height() <= room.height();
    return fits ? std::optional(label.cap()) : std::nullopt;
}

// The icon gives way to a second line, not the words to the icon; nothing stands beside, so words may go
// nearer to the rim.
void TouchButton::paintAbove(QPainter& painter, const QRect& face, Icon icon) {
    const int gap = theme().px(1_mm), rim = theme().px(kPadding) / 2;
    const QRect room = face.adjusted(rim, rim, -rim, -rim);
    const QFontMetrics metrics(theme().type.fontForCap(theme().type.smallest(), Weight::bold));
    const int sub = sublabelHeight(room.width());
    const auto sideFor = [&](int lines) {
        return std::min(sub ? theme().metrics.iconInline : theme().metrics.icon,
                        room.height() - lines * (metrics.lineSpacing() + 2) - gap - sub);
    };
    const auto laidUnder = [&](int side) {
        return laidLabel(QSize(room.width(), room.height() - side - gap - sub), Qt::AlignHCenter);
    };
    int side = sideFor(1);
    WrappedText text = laidUnder(side);
    if (text.wasCut() || text.brokeWord()) {
        side = std::max(theme().px(kLeastIcon), sideFor(2));
        text = laidUnder(side);
    }
    const int top = room.top() + (room.height() - side - gap - text.height() - sub) / 2;
    theme().icons.paint(painter, icon, QRect(room.left(), top, room.width(), side), ink(), layoutDirection());
    text.draw(painter, QPoint(room.left(), top + side + gap), &texts());
    if (sub)
        laidSublabel(room.width(), Qt::AlignHCenter)
            .draw(painter, QPoint(room.left(), top + side + gap + text.height()), &texts());
}

// Icon and label stand together in the middle, or at the start in a list.
void TouchButton::paintBeside(QPainter& painter, const QRect& room, Icon icon) {
    const int side = std::min(theme().metrics.iconInline, room.height());
    const int taken = side + theme().px(kIconGap);
    const QSize textRoom(room.width() - taken, room.height());
    // From the start the words take all the room, as labelCapIn() reckons: bidirectional ones would break
    // otherwise in less.
    const int width = m_atStart ? textRoom.width() : std::min(textRoom.width(), widestText(textRoom));
    const int start = m_atStart ? 0 : (room.width() - taken - width) / 2;
    const bool iconFirst = m_place == IconPlace::before || isSelected();
    const QRect iconBox(room.left() + start + (iconFirst ? 0 : width + taken - side),
                        room.top() + (room.height() - side) / 2, side, side);
    const QRect textBox(room.left() + start + (iconFirst ? taken : 0), room.top(), width, room.height());
    theme().icons.paint(painter, icon, visually(layoutDirection(), room, iconBox), ink(), layoutDirection());
    paintLabel(painter, visually(layoutDirection(), room, textBox), Qt::AlignLeading);
}

WrappedText TouchButton::laidLabel(QSize room, Qt::Alignment align) const {
    const double cap = theme().type.cap(m_labelRole);
    return laidLabel(room, align, std::min(cap, m_mostCap.value_or(cap)));
}

WrappedText TouchButton::laidLabel(QSize room, Qt::Alignment align, double cap) const {
    TextSetting setting{cap, ink(), body().fill, Weight::bold};
    setting.align = align;
    setting.direction = layoutDirection();
    // As many lines of the smallest letters as there is room for.
    const QFontMetrics least(theme().type.fontForCap(theme().type.smallest(), Weight::bold));
    setting.maxLines = std::max(1, room.height() / least.height());
    return WrappedText::fitting(theme().type, {{m_label, Weight::bold}}, setting, room,
                                theme().type.smallest());
}

WrappedText TouchButton::laidSublabel(int width, Qt::Alignment align) const {
    TextSetting setting{theme().type.smallest(), ink(), body().fill};
    setting.align = align;
    setting.direction = layoutDirection();
    setting.maxLines = kSublabelLines;
    return WrappedText(theme().type, m_sublabel, setting, width);
}

int TouchButton::sublabelHeight(int width) const {
    return m_sublabel.isEmpty() ? 0 : laidSublabel(width, Qt::AlignLeading).height();
}

int TouchButton::widestText(QSize room) const {
    const QSize labelRoom(room.width(), room.height() - sublabelHeight(room.width()));
    int width = laidLabel(labelRoom, Qt::AlignLeading).widestLine();
    if (!m_sublabel.isEmpty())
        width = std::max(width, laidSublabel(room.width(), Qt::AlignLeading).widestLine());
    return width + 1;
}

void TouchButton::paintLabel(QPainter& painter, const QRect& room, Qt::Alignment align) {
    const int sub = sublabelHeight(room.width());
    const WrappedText text = laidLabel(QSize(room.width(), room.height() - sub), align);
    const int top = room.top() + (room.height() - text.height() - sub) / 2;
    text.draw(painter, QPoint(room.left(), top), &texts());
    if (sub)
        laidSublabel(room.width(), align).draw(painter, QPoint(room.left(), top + text.height()), &texts());
}

Key::Key(const Theme& theme, QWidget* parent) : TouchButton(theme, ButtonRole::look, parent) {
    setKeySize(QSize(theme.metrics.key, theme.metrics.keyHeight));
    // A hardware keyboard types by itself; forty stops on the way to the next button would help nobody.
    setFocusPolicy(Qt::NoFocus);
}

} // namespace ploegbord::ui
