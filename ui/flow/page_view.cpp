// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/page_view.h"

#include <QEvent>
#include <QPainter>

#include "ui/board/board_card.h"
#include "ui/flow/choice_tile.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

using namespace literals;

PageView::PageView(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_choices(new PageList(theme, this)), m_pad(new NumberPad(theme, this)),
      m_field(new TouchText(theme, this)), m_keyboard(new GloveKeyboard(theme, this)),
      m_fieldBack(new TouchButton(theme, ButtonRole::look, this)), m_timer(new Countdown(theme, this)),
      m_rowPrimary(new TouchButton(theme, ButtonRole::act, this)),
      m_rowButton(new TouchButton(theme, ButtonRole::look, this)),
      m_moreTabs(new TouchButton(theme, ButtonRole::look, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pad->setDisplayShown(true);
    m_keyboard->attach(m_field);
    m_keyboard->resize(m_keyboard->sizeHint());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choices, m_pad, m_field, m_keyboard, m_fieldBack,
                                                           m_timer, m_rowPrimary, m_rowButton, m_moreTabs})
        widget->hide();
    m_moreTabs->setLabelRole(TextRole::body);
    m_rowButton->setLabelRole(TextRole::body);
    connect(m_rowPrimary, &Pressable::tapped, this, &PageView::primaryTapped);
    connect(m_rowButton, &Pressable::tapped, this, [this] { emit buttonTapped(0); });
    connect(m_moreTabs, &Pressable::tapped, this, [this] {
        m_firstTab = m_firstTab + 3 >= static_cast<int>(m_page.tabs.size()) ? 0 : m_firstTab + 3;
        layOut();
    });
    connect(m_choices, &PageList::itemTapped, this, &PageView::choiceTapped);
    connect(m_pad, &NumberPad::changed, this, [this](const QString& digits) {
        if (m_page.pad && !m_page.pad->isPin) emit typed(digits);
    });
    connect(m_pad, &NumberPad::entered, this, [this](const QString& digits) {
        if (!m_page.pad || !m_page.pad->isPin) return;
        const QString pin = digits; // the pad's own, gone with clear()
        m_pad->clear();             // a PIN is never kept
        emit pinEntered(pin);
    });
    connect(m_field, &TouchText::changed, this, &PageView::wrote);
    connect(m_field, &TouchText::entered, this, &PageView::fieldDone);
    connect(m_keyboard, &GloveKeyboard::entered, this, &PageView::fieldDone);
    connect(m_fieldBack, &Pressable::tapped, this, &PageView::backTapped);
    connect(m_timer, &Pressable::tapped, this, &PageView::timerTapped);
}

void PageView::show(const Page& page) {
    const Page before = std::exchange(m_page, page);
    if (isCompact(m_page, theme()) && m_page.mayDropTabs) m_page.tabs.clear();
    if (before.tabs.size() != m_page.tabs.size()) m_firstTab = 0;
    showTabs();
    showChoices(before);
    showPad();
    showField();
    showRow();
    m_timer->setVisible(page.timer.has_value());
    if (page.timer) {
        m_timer->setText(page.timer->text);
        m_timer->setRemaining(page.timer->left, page.timer->whole);
    }
    layOut();
    update();
}

void PageView::forget() {
    m_padName.clear();
    m_fieldName.clear();
    m_pad->clear();
    m_field->setText({});
    m_page = Page{};
    m_choices->setItems(0, {});
    m_listed.reset();
    update();
}

void PageView::showTabs() {
    while (m_tabs.size() < m_page.tabs.size()) {
        const int index = static_cast<int>(m_tabs.size());
        auto* tab = new TouchButton(theme(), ButtonRole::look, this);
        tab->setLabelRole(TextRole::body);
        connect(tab, &Pressable::tapped, this, [this, index] { emit tabTapped(index); });
        m_tabs.push_back(tab);
    }
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const bool isWanted = i < m_page.tabs.size();
        m_tabs[i]->setVisible(isWanted);
        if (!isWanted) continue;
        m_tabs[i]->setLabel(m_page.tabs[i].label);
        m_tabs[i]->setSublabel(m_page.tabs[i].sublabel);
        m_tabs[i]->setIcon(m_page.tabs[i].icon);
        m_tabs[i]->setSelected(m_page.tabs[i].isSelected);
        m_tabs[i]->setEnabled(m_page.tabs[i].isEnabled);
    }
}

// The same choices with another selection keep their page; others begin at the first. The list makes tiles
// whenever it is resized, also while hidden: so it has choices of its own.
void PageView::showChoices(const Page& before) {
    const bool isWanted = m_page.hasChoices && !m_page.field && !m_page.card;
    m_choices->setVisible(isWanted);
    if (!isWanted) return;
    m_choices->setEmptyText(m_page.emptyText);
    if (m_listed && *m_listed == m_page.choices && m_listedTiles == m_page.tiles) return;
    const bool isSameQuestion = m_listed && before.heading == m_page.heading && before.step == m_page.step &&
                                m_listed->size() == m_page.choices.size();
    if (m_listedTiles != m_page.tiles) setTileSize(m_page.tiles);
    m_listed = std::make_shared<const Choices>(m_page.choices);
    const auto tile = [this, choices = m_listed, tiles = m_page.tiles](int index,
                                                                       QWidget* parent) -> QWidget* {
        auto* made = new ChoiceTile(theme(), choices->at(static_cast<std::size_t>(index)), parent);
        made->setStart(tiles != Page::Tiles::small);
        if (tiles != Page::Tiles::medium) made->setLabelRole(TextRole::body);
        return made;
    };
    m_choices->setItems(static_cast<int>(m_listed->size()), tile, isSameQuestion);
}

void PageView::setTileSize(Page::Tiles tiles) {
    m_listedTiles = tiles;
    const Millimetres small = theme().panel.isSmall() ? 30_mm : 44_mm; // six quick values beside a pad
    const Millimetres width = tiles == Page::Tiles::small    ? small
                              : tiles == Page::Tiles::medium ? 62_mm
                                                             : 92_mm;
    m_choices->setTileSize(width, tiles == Page::Tiles::wide ? 27_mm : 25_mm);
}

bool PageView::isCompact(const Page& page, const Theme& theme) {
    if (!theme.panel.isSmall() || page.field || page.card) return false;
    return page.pad || (page.hasChoices && (!page.tabs.empty() || !page.sentence.empty()));
}

// Error before question: on a compact page with a pad there is no banner.
QString PageView::rowText() const {
    if (m_page.pad && !m_page.error.isEmpty()) return m_page.error;
    return m_page.sentence.empty() && m_page.tabs.empty() ? m_page.heading : QString();
}

void PageView::showRow() {
    const bool isRow = isCompact(m_page, theme());
    m_rowPrimary->setVisible(isRow && !m_page.primary.isEmpty());
    m_rowPrimary->setLabel(m_page.primary);
    m_rowPrimary->setEnabled(m_page.isPrimaryEnabled);
    m_rowButton->setVisible(isRow && !m_page.buttons.empty());
    if (!m_page.buttons.empty()) m_rowButton->setLabel(m_page.buttons.front().label);
    m_moreTabs->setLabel(tr("More", "button: further tabs"));
    if (!isRow) return;
    m_fieldBack->setVisible(m_page.hasBack);
    m_fieldBack->setAccessibleName(tr("Back", "button: to the step before"));
    m_fieldBack->setIcon(isMirrored() ? Icon::arrowRight : Icon::arrowLeft);
}

void PageView::showPad() {
    m_pad->setDisplayShown(m_page.sentence.empty()); // else the sentence shows the number
    m_pad->setVisible(m_page.pad.has_value());
    if (!m_page.pad) {
        m_padName.clear();
        m_pad->clear();
        return;
    }
    const auto& pad = *m_page.pad;
    if (pad.name != m_padName) {
        m_padName = pad.name;
        if (pad.isPin)
            m_pad->askPin(pad.maxDigits);
        else
            m_pad->askNumber(pad.maxDigits, pad.unit);
        m_pad->setFocus();
    }
    if (!pad.isPin && m_pad->value() != pad.value) m_pad->setValue(pad.value);
    m_pad->setEnabled(pad.isEnabled);
}

void PageView::showField() {
    const bool isWanted = m_page.field.has_value();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_field, m_keyboard, m_fieldBack})
        widget->setVisible(isWanted);
    if (!isWanted) {
        m_fieldName.clear();
        m_field->setText({});
        return;
    }
    const auto& field = *m_page.field;
    m_fieldBack->setAccessibleName(tr("Back", "button: to the step before"));
    m_fieldBack->setIcon(isMirrored() ? Icon::arrowRight : Icon::arrowLeft);
    m_field->setMaxLength(field.maxLength);
    m_field->setPlaceholder(field.placeholder);
    m_keyboard->setEnterLabel(field.done);
    if (!field.language.isEmpty()) m_keyboard->setLanguage(field.language);
    if (field.name == m_fieldName) return;
    m_fieldName = field.name;
    const QSignalBlocker quiet(m_field); // told by the presenter, not by a person
    m_field->setText(field.text);
    m_field->setFocus();
}

void PageView::place(QWidget* widget, const QRect& at) {
    widget->setGeometry(visually(layoutDirection(), rect(), at));
}

void PageView::layOut() {
    if (width() <= 0 || height() <= 0) return;
    if (m_page.field) {
        m_sentenceRect = m_headingRect = m_wordsRect = m_cardRect = QRect();
        return layOutField(0);
    }
    m_rowTextRect = QRect();
    m_moreTabs->hide();
    const bool isRow = isCompact(m_page, theme());
    int top = isRow ? layOutRow() : layOutTexts(0);
    if (!isRow && !hasTabsBesidePad()) top = layOutTabs(QRect(0, top, width(), 0));
    const int bottom = hasDanger(m_page) ? theme().metrics.dangerGap - theme().metrics.gap : 0;
    QRect room(0, top, width(), std::max(0, height() - top - bottom));
    if (m_page.timer) {
        const int tall = std::max(theme().metrics.target, m_timer->sizeHint().height());
        const int wide = std::min(width(), theme().px(160_mm));
        place(m_timer, QRect(0, height() - tall, wide, tall));
        room.setBottom(height() - tall - theme().metrics.gap - 1);
    }
    layOutRest(room);
}

// Beside a pad the tabs belong to the tiles, so that the keys keep their height.
bool PageView::hasTabsBesidePad() const {
    return m_page.pad && m_page.hasChoices && !theme().panel.isPortrait() && !isCompact(m_page, theme());
}

// Back, the sentence or the tabs or the question, the buttons; then what words there are.
int PageView::layOutRow() {
    const Metrics& m = theme().metrics;
    m_sentenceRect = m_headingRect = m_wordsRect = QRect();
    place(m_fieldBack, QRect(0, 0, m.target, m.target));
    int right = width();
    for (TouchButton* button : {m_rowPrimary, m_rowButton}) {
        if (!button->isVisibleTo(this)) continue;
        const int wide = button == m_rowPrimary ? m.primaryWidth : theme().px(34_mm);
        right -= wide;
        place(button, QRect(right, 0, wide, m.target));
        right -= m.gap;
    }
    const QRect middle(m.target + m.gap, 0, right - m.target - m.gap, m.target);
    if (!rowText().isEmpty())
        m_rowTextRect = middle;
    else if (!m_page.sentence.empty())
        m_sentenceRect = middle;
    layOutRowTabs(middle);
    int top = m.target + m.gap;
    if (!m_page.heading.isEmpty() && m_rowTextRect.isEmpty() && !m_page.pad) {
        const int tall = laid(m_page.heading, TextRole::body, Weight::bold, width()).height();
        m_headingRect = QRect(0, top - m.gap / 2, width(), tall);
        top += tall;
    }
    return top;
}

// As many tabs as there is room for, and a button to the others.
void PageView::layOutRowTabs(const QRect& middle) {
    const Metrics& m = theme().metrics;
    const int count = static_cast<int>(m_page.tabs.size());
    if (count == 0) return;
    const int columns = std::min(count, 4);
    const int wide = (middle.width() - (columns - 1) * m.gap) / columns;
    const bool hasMore = count > columns;
    const int shown = hasMore ? columns - 1 : columns;
    for (int i = 0; i < count; ++i) {
        auto* tab = m_tabs[static_cast<std::size_t>(i)];
        const int slot = i - m_firstTab;
        tab->setVisible(slot >= 0 && slot < shown);
        place(tab, QRect(middle.left() + slot * (wide + m.gap), 0, wide, m.target));
    }
    m_moreTabs->setVisible(hasMore);
    place(m_moreTabs, QRect(middle.left() + (columns - 1) * (wide + m.gap), 0, wide, m.target));
}

int PageView::layOutTexts(int top) {
    const Metrics& m = theme().metrics;
    const auto step = [&](QRect& rect, int height, int after) {
        rect = height > 0 ? QRect(0, top, width(), height) : QRect();
        if (height > 0) top += height + after;
    };
    step(m_sentenceRect, m_page.sentence.empty() ? 0 : sentenceHeight(width()), m.gap / 2);
    step(m_headingRect,
         m_page.heading.isEmpty() ? 0
                                  : laid(m_page.heading, TextRole::headline, Weight::bold, width()).height(),
         m.spacing);
    step(m_wordsRect,
         m_page.words.isEmpty() ? 0 : laid(m_page.words, TextRole::body, Weight::regular, width()).height(),
         m.gap / 2);
    return top;
}

// In the width of `room`, from its top; returns where the rest begins.
int PageView::layOutTabs(const QRect& room) {
    const Metrics& m = theme().metrics;
    const int count = static_cast<int>(m_page.tabs.size());
    if (count == 0) return room.top();
    const int least = theme().px(36_mm);
    const int columns = std::clamp((room.width() + m.gap) / (least + m.gap), 1, count);
    const int rows = (count + columns - 1) / columns;
    const int perRow = (count + rows - 1) / rows;
    const int wide = std::min(theme().px(70_mm), (room.width() - (perRow - 1) * m.gap) / perRow);
    for (int i = 0; i < count; ++i)
        place(m_tabs[static_cast<std::size_t>(i)],
              QRect(room.left() + (i % perRow) * (wide + m.gap),
                    room.top() + (i / perRow) * (m.target + m.gap), wide, m.target));
    return room.top() + rows * (m.target + m.gap);
}

// Back, the field, its tabs in one row; the keyboard below.
void PageView::layOutField(int top) {
    const Metrics& m = theme().metrics;
    const int keyboard = std::min(m_keyboard->sizeHint().height(), height() - top - m.target - m.gap);
    const int row = std::max(m.target, height() - top - keyboard - m.gap);
    const int tab = theme().px(26_mm);
    place(m_fieldBack, QRect(0, top, m.target, std::min(row, m.target)));
    int right = width();
    for (int i = static_cast<int>(m_page.tabs.size()) - 1; i >= 0; --i) {
        right -= tab;
        place(m_tabs[static_cast<std::size_t>(i)], QRect(right, top, tab, m.target));
        right -= m.gap;
    }
    const int left = m.target + m.gap;
    place(m_field, QRect(left, top, right - left, std::min(row, theme().px(120_mm))));
    place(m_keyboard, QRect(0, height() - keyboard, width(), keyboard));
}

void PageView::layOutRest(const QRect& room) {
    const Metrics& m = theme().metrics;
    m_cardRect = m_page.card ? room : QRect();
    const bool hasList = m_choices->isVisibleTo(this);
    if (!m_page.pad) return place(m_choices, room);
    const QSize pad = m_pad->sizeHint();
    // A pad's display is no target: it may stand closer to the row above.
    const bool hasDisplayUnderRow = isCompact(m_page, theme()) && m_page.sentence.empty();
    const QRect padRoom = room.adjusted(0, hasDisplayUnderRow ? m.spacing - m.gap : 0, 0, 0);
    if (!hasList) {
        const int wide = std::min(room.width(), std::max(pad.width(), theme().px(120_mm)));
        return place(m_pad, QRect((room.width() - wide) / 2, padRoom.top(), wide, padRoom.height()));
    }
    if (theme().panel.isPortrait()) {
        const int tall = std::min(room.height() / 2, theme().px(130_mm));
        place(m_pad, QRect(0, room.top(), room.width(), tall));
        return place(m_choices, room.adjusted(0, tall + m.gap, 0, 0));
    }
    const int wide = theme().panel.isSmall()
                         ? theme().px(80_mm)
                         : std::min(room.width() / 2, std::max(pad.width(), room.width() * 2 / 5));
    place(m_pad, QRect(0, padRoom.top(), wide, padRoom.height()));
    QRect beside = room.adjusted(wide + m.gap, 0, 0, 0);
    if (hasTabsBesidePad()) beside.setTop(layOutTabs(beside));
    place(m_choices, beside);
}

int PageView::sentenceHeight(int width) const {
    const Metrics& m = theme().metrics;
    const int inside = width - 2 * m.cardPadding - m.cardEdge;
    const bool isShort = theme().panel.isSmall() || (m_page.pad && !theme().panel.isPortrait());
    const int most = theme().px(isShort ? 24_mm : 34_mm);
    const int text = laidSentence(QSize(inside, most - 2 * m.cardPadding)).height();
    return std::max(text, qRound(theme().type.cap(TextRole::headline) * 2)) + 2 * m.cardPadding + m.edge;
}

WrappedText PageView::laidSentence(const QSize& room) const {
    const Colours& c = theme().colours;
    TextSetting setting{theme().type.cap(TextRole::laneHeadline), c.text, c.card, Weight::bold};
    setting.direction = layoutDirection();
    setting.blankGround = c.blank;
    setting.blankLine = c.act;
    return WrappedText::fitting(theme().type, m_page.sentence, setting, room, theme().type.smallest());
}

WrappedText PageView::laid(const QString& text, TextRole role, Weight weight, int width) const {
    TextSetting setting{theme().type.cap(role), theme().colours.text, theme().colours.ground, weight};
    setting.direction = layoutDirection();
    return WrappedText(theme().type, text, setting, std::max(1, width));
}

void PageView::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_sentenceRect.isEmpty()) {
        const QRect room = paintCard(painter, theme(), visually(layoutDirection(), rect(), m_sentenceRect),
                                     {}, layoutDirection());
        const WrappedText text = laidSentence(room.size());
        text.draw(painter, QPoint(room.left(), room.top() + (room.height() - text.height()) / 2), &m_texts);
    }
    if (!m_rowTextRect.isEmpty()) {
        TextSetting setting{theme().type.cap(TextRole::headline), theme().colours.text,
                            theme().colours.ground, Weight::bold};
        setting.direction = layoutDirection();
        const QRect at = visually(layoutDirection(), rect(), m_rowTextRect);
        const auto text = WrappedText::fitting(theme().type, {{rowText(), Weight::bold, false}}, setting,
                                               at.size(), theme().type.smallest());
        text.draw(painter, QPoint(at.left(), at.top() + (at.height() - text.height()) / 2), &m_texts);
    }
    if (!m_headingRect.isEmpty())
        laid(m_page.heading, isCompact(m_page, theme()) ? TextRole::body : TextRole::headline, Weight::bold,
             m_headingRect.width())
            .draw(painter, m_headingRect.topLeft(), &m_texts);
    if (!m_wordsRect.isEmpty())
        laid(m_page.words, TextRole::body, Weight::regular, m_wordsRect.width())
            .draw(painter, m_wordsRect.topLeft(), &m_texts);
    if (m_page.card && !m_cardRect.isEmpty()) {
        const BoardCard card(theme(), *m_page.card);
        CardForm form{true};
        form.textLines = 8;
        const int wide = std::min(m_cardRect.width(), theme().px(150_mm));
        const QRect place(0, m_cardRect.top(), wide, std::min(m_cardRect.height(), card.height(form, wide)));
        card.paint(painter, form, visually(layoutDirection(), rect(), place), layoutDirection(), m_texts);
    }
}

void PageView::resizeEvent(QResizeEvent*) {
    layOut();
}

void PageView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

} // namespace ploegbord::ui
