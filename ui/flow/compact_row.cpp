// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/compact_row.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kButton = 31_mm, kWideButton = 44_mm;
constexpr Millimetres kTab = 36_mm, kWidePrimary = 56_mm;
constexpr Millimetres kTallest = 40_mm; // the keys below need the rest

// A message speaks to whoever touched last; the words merely explain.
const QString& message(const Page& page) {
    return page.error.isEmpty() ? page.note : page.error;
}

} // namespace

CompactRow::CompactRow(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_back(new TouchButton(theme, ButtonRole::look, this)),
      m_tabs(new PageTabs(theme, this)), m_button(new TouchButton(theme, ButtonRole::look, this)),
      m_primary(new TouchButton(theme, ButtonRole::act, this)) {
    m_button->setLabelRole(TextRole::body);
    m_tabs->setOneRow(kTab);
    connect(m_back, &Pressable::tapped, this, &CompactRow::backTapped);
    connect(m_tabs, &PageTabs::tapped, this, &CompactRow::tabTapped);
    connect(m_button, &Pressable::tapped, this, &CompactRow::buttonTapped);
    connect(m_primary, &Pressable::tapped, this, &CompactRow::primaryTapped);
}

void CompactRow::show(const Page& page) {
    m_page = page;
    m_back->setVisible(page.hasBack);
    m_back->setAccessibleName(tr("Back", "button: to the step before"));
    m_back->setIcon(Icon::arrowLeft);
    m_tabs->show(page.tabs);
    m_button->setVisible(!page.buttons.empty());
    if (!page.buttons.empty()) {
        const Choice& button = page.buttons.front();
        m_button->setLabel(button.label);
        if (button.sublabel.isEmpty())
            m_button->setIcon(button.icon, IconPlace::above);
        else
            m_button->setIcon(Icon::none);
        m_button->setEnabled(button.isEnabled);
        m_button->setSelected(button.isSelected);
    }
    m_primary->setVisible(!page.primary.isEmpty());
    m_primary->setLabel(page.primary);
    m_primary->setEnabled(page.isPrimaryEnabled);
    layOut();
    update();
}

// Wider for a language with long words.
int CompactRow::primaryWidth() const {
    const QSize usual(theme().metrics.primaryWidth, theme().metrics.target);
    return m_primary->fitsIn(usual) ? usual.width() : theme().px(kWidePrimary);
}

int CompactRow::buttonWidth() const {
    const QSize usual(theme().px(kButton), theme().metrics.target);
    return m_button->fitsIn(usual) ? usual.width() : theme().px(kWideButton);
}

QRect CompactRow::middleIn(int width) const {
    const Metrics& m = theme().metrics;
    int right = width;
    if (!m_page.primary.isEmpty()) right -= primaryWidth() + m.gap;
    if (!m_page.buttons.empty()) right -= buttonWidth() + m.gap;
    const int left = m_page.hasBack ? m.target + m.gap : 0;
    return QRect(left, 0, std::max(1, right - left), m.target);
}

// As tall for a note as for an error: nothing below moves when one turns into the other.
int CompactRow::messageHeight(int width) const {
    return words().messageHeight(message(m_page), true, width);
}

int CompactRow::heightForWidth(int width) const {
    const Metrics& m = theme().metrics;
    const int middle = middleIn(width).width();
    int needed = 0;
    if (!m_page.sentence.empty() && m_page.tabs.empty())
        needed = words().sentenceHeight(m_page.sentence, middle, m.target);
    else if (holdsTexts(m_page))
        needed = words().height(m_page.heading, TextRole::headline, Weight::bold, middle) +
                 words().height(m_page.words, TextRole::body, Weight::regular, middle) +
                 messageHeight(middle) + m.spacing;
    // Keys below need their height more than a question its large letters.
    const bool isForKeys = m_page.pad && m_page.sentence.empty();
    return std::clamp(needed, m.target, isForKeys ? m.target : theme().px(kTallest));
}

void CompactRow::layOut() {
    const Metrics& m = theme().metrics;
    const auto place = [&](QWidget* widget, const QRect& at) {
        widget->setGeometry(visually(layoutDirection(), rect(), at));
    };
    place(m_back, QRect(0, 0, m.target, m.target));
    int right = width();
    if (!m_page.primary.isEmpty()) {
        right -= primaryWidth();
        place(m_primary, QRect(right, 0, primaryWidth(), m.target));
        right -= m.gap;
    }
    const int button = buttonWidth();
    place(m_button, QRect(right - button, 0, button, m.target));
    place(m_tabs, middleIn(width()));
}

void CompactRow::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect room = middleIn(width());
    room.setHeight(height());
    room = visually(layoutDirection(), rect(), room);
    if (holdsTexts(m_page)) return paintTexts(painter, room);
    if (m_page.tabs.empty()) words().paintSentence(painter, m_page.sentence, room, m_texts);
}

// The message keeps its size where it can; the question gives way first.
void CompactRow::paintTexts(QPainter& painter, QRect room) {
    const bool isError = !m_page.error.isEmpty();
    const int spacing = theme().metrics.spacing;
    if (!message(m_page).isEmpty()) {
        const int tall = std::min(messageHeight(room.width()), room.height() * 3 / 4);
        words().paintMessage(painter, message(m_page), isError,
                             QRect(room.left(), room.bottom() + 1 - tall, room.width(), tall), m_texts);
        room.setBottom(room.bottom() - tall - spacing);
    }
    if (!m_page.words.isEmpty()) {
        const int tall = std::min(words().height(m_page.words, TextRole::body, Weight::regular, room.width()),
                                  room.height() / 2);
        words().paint(painter, m_page.words, TextRole::body, Weight::regular,
                      QRect(room.left(), room.bottom() + 1 - tall, room.width(), tall), true, m_texts);
        room.setBottom(room.bottom() - tall);
    }
    words().paint(painter, m_page.heading, TextRole::headline, Weight::bold, room, true, m_texts);
}

void CompactRow::resizeEvent(QResizeEvent*) {
    layOut();
}

void CompactRow::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) show(Page(m_page));
}

} // namespace ploegbord::ui
