// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/page_view.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "ui/board/board_card.h"
#include "ui/flow/qr_code.h"
#include "ui/flow/tile_size.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kFieldTab = 26_mm;
constexpr Millimetres kTab = 36_mm;        // where all tabs share one row
constexpr Millimetres kLeastField = 17_mm; // two lines

} // namespace

PageView::PageView(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_choices(new PageList(theme, this)), m_pad(new NumberPad(theme, this)),
      m_field(new TouchText(theme, this)), m_keyboard(new GloveKeyboard(theme, this)),
      m_fieldBack(new TouchButton(theme, ButtonRole::look, this)), m_timer(new Countdown(theme, this)),
      m_tabs(new PageTabs(theme, this)), m_row(new CompactRow(theme, this)),
      m_facts(new FactPages(theme, this)), m_reading(new ReadingPages(theme, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pad->setDisplayShown(true);
    m_field->setMinimumHeight(theme.px(kLeastField)); // low glass shares its row with a message
    m_keyboard->attach(m_field);
    m_keyboard->resize(m_keyboard->sizeHint());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choices, m_pad, m_field, m_keyboard, m_fieldBack,
                                                           m_timer, m_tabs, m_row, m_facts, m_reading})
        widget->hide();
    connect(m_row, &CompactRow::backTapped, this, &PageView::backTapped);
    connect(m_row, &CompactRow::tabTapped, this, &PageView::tabTapped);
    connect(m_row, &CompactRow::primaryTapped, this, &PageView::primaryTapped);
    connect(m_row, &CompactRow::buttonTapped, this, [this] { emit buttonTapped(0); });
    connect(m_tabs, &PageTabs::tapped, this, &PageView::tabTapped);
    connect(m_choices, &PageList::itemTapped, this, &PageView::choiceTapped);
    connect(m_pad, &NumberPad::changed, this, [this](const QString& digits) {
        if (m_page.pad && !m_page.pad->isPin) emit typed(digits);
    });
    connect(m_pad, &NumberPad::entered, this, [this] {
        if (!m_page.pad || !m_page.pad->isPin) return;
        const QString pin = m_pad->value();
        m_pad->clear(); // a PIN is never kept
        emit pinEntered(pin);
    });
    connect(m_field, &TouchText::written, this, &PageView::wrote);
    connect(m_field, &TouchText::entered, this, &PageView::fieldDone);
    connect(m_keyboard, &GloveKeyboard::entered, this, &PageView::fieldDone);
    connect(m_fieldBack, &Pressable::tapped, this, &PageView::backTapped);
    connect(m_timer, &Pressable::tapped, this, &PageView::timerTapped);
}

void PageView::show(const Page& page) {
    const Page before = std::exchange(m_page, page);
    if (isRow() && m_page.mayDropTabs) {
        m_page.tabs.clear();
        if (m_page.heading.isEmpty()) m_page.heading = m_page.hiddenTab;
    }
    m_tabs->show(isRow() ? Choices() : m_page.tabs);
    if (isRow()) m_row->show(m_page);
    m_row->setVisible(isRow() && !m_page.mayDropBack);
    m_facts->show(m_page.facts);
    m_reading->show(m_page.reading);
    showChoices(before);
    showPad();
    showField();
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
    m_reading->show(std::nullopt);
    update();
}

void PageView::showChoices(const Page& before) {
    const bool isWanted =
        m_page.hasChoices && !m_page.field && !m_page.card && m_page.facts.empty() && !m_page.reading;
    m_choices->setVisible(isWanted);
    if (!isWanted) return;
    m_choices->setEmptyText(m_page.emptyText);
    listChoices(before);
    if (m_page.shownChoice && m_page.shownChoice != before.shownChoice) {
        layOut(); // its pages are known once it has its place
        m_choices->showItem(*m_page.shownChoice);
    }
}

void PageView::listChoices(const Page& before) {
    if (m_listed && *m_listed == m_page.choices && m_listedTiles == m_page.tiles) return;
    const bool isSameQuestion = m_listed && before.heading == m_page.heading && before.step == m_page.step &&
                                m_listed->size() == m_page.choices.size();
    m_listedTiles = m_page.tiles;
    const TileSize size = tileSizeFor(m_page.choices, m_page.tiles, theme());
    m_choices->setColumns(m_page.columns);
    m_choices->setTileSize(size.width, size.height);
    m_listed = std::make_shared<const Choices>(m_page.choices);
    const auto tile = [this, choices = m_listed, tiles = m_page.tiles](int index,
                                                                       QWidget* parent) -> QWidget* {
        auto* made = new ChoiceTile(theme(), choices->at(static_cast<std::size_t>(index)), parent);
        styleTile(*made, tiles);
        return made;
    };
    m_choices->setItems(static_cast<int>(m_listed->size()), tile, isSameQuestion);
}

bool PageView::isCompact(const Page& page, const Theme& theme) {
    if (!theme.panel.isSmall() || page.field || page.buttons.size() > 1 || hasDanger(page)) return false;
    return page.pad || page.card || page.reading || page.hasChoices;
}

bool PageView::showsMessage(const Page& page, const Theme& theme) {
    return theme.panel.isSmall() && (page.field || isCompact(page, theme));
}

void PageView::showPad() {
    m_pad->setDisplayShown(m_page.sentence.empty()); // else the sentence shows the number
    // Qt would hand the focus on as if by Tab, and a ring would show that nobody asked for.
    if (!m_page.pad || !m_page.pad->isEnabled) m_pad->clearFocus();
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
    if (!isWanted) m_field->clearFocus();
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
    m_field->setText(field.text);
    m_field->setFocus();
}

void PageView::layOut() {
    if (width() <= 0 || height() <= 0) return;
    m_sentenceRect = m_headingRect = m_wordsRect = m_messageRect = m_cardRect = m_codeRect = QRect();
    m_tabs->setRows(layOutGrid());
    if (m_page.field) return layOutField();
    const Metrics& m = theme().metrics;
    int top = 0;
    if (m_row->isVisibleTo(this)) {
        const int tall = m_row->heightForWidth(width());
        place(m_row, QRect(0, 0, width(), tall));
        top = tall + m.gap;
    } else if (!isRow()) {
        top = layOutTextsAndCode();
        if (!hasTabsBesidePad()) top = layOutTabs(QRect(0, top, width(), 0));
    }
    // What is only read may come near a button that destroys.
    const int bottom = hasDanger(m_page) && m_page.facts.empty() ? m.dangerGap - m.gap : 0;
    QRect room(0, top, width(), std::max(0, height() - top - bottom));
    if (m_page.timer) {
        const int tall = std::max(m.target, m_timer->sizeHint().height());
        const int wide = std::min(width(), theme().px(160_mm));
        place(m_timer, QRect(0, height() - tall, wide, tall));
        room.setBottom(height() - tall - m.gap - 1);
    }
    layOutRest(room);
}

// Names in columns under tabs stand on one grid, whichever tab is open; returns the width of its columns.
int PageView::layOutGrid() {
    const bool isGrid = m_page.tiles == Page::Tiles::medium && !m_page.tabs.empty() && !m_page.pad &&
                        !isRow() && m_choices->isVisibleTo(this);
    const bool mayReserve = !theme().panel.isPortrait(); // high glass holds most lists without arrows
    const int column = isGrid ? m_choices->tileWidthIn(width(), mayReserve) : 0;
    // Said once: a list that changes its mind makes its tiles anew under the finger.
    m_choices->setArrowsReserved(mayReserve && isGrid && m_tabs->mayTake(column, width()));
    return column;
}

// Beside a pad the tabs belong to the tiles, so that the keys keep their height.
bool PageView::hasTabsBesidePad() const {
    return m_page.pad && m_page.hasChoices && !theme().panel.isPortrait() && !isRow();
}

// The code stands beside the words where the glass is wide, as large as it leaves them room; returns where
// the rest begins.
int PageView::layOutTextsAndCode() {
    if (m_page.code.isEmpty() || theme().panel.isPortrait()) return layOutTexts(0, width());
    for (const Millimetres side : {60_mm, 45_mm, 30_mm}) {
        const int size = theme().px(side);
        const int top = layOutTexts(0, width() - size - theme().metrics.gap);
        if (std::max(top, size) > height()) continue;
        m_codeRect = QRect(width() - size, 0, size, size);
        return top;
    }
    return layOutTexts(0, width());
}

int PageView::layOutTexts(int top, int width) {
    const Metrics& m = theme().metrics;
    const auto step = [&](QRect& rect, int height, int after) {
        rect = height > 0 ? QRect(0, top, width, height) : QRect();
        if (height > 0) top += height + after;
    };
    const bool isShort = theme().panel.isSmall() || (m_page.pad && !theme().panel.isPortrait());
    int most = theme().px(isShort ? 24_mm : 34_mm);
    if (!m_page.facts.empty()) // their arrows need what they need
        most = std::min(most, height() - top - 2 * m.target - m.gap - m.gap / 2);
    step(m_sentenceRect, m_page.sentence.empty() ? 0 : words().sentenceHeight(m_page.sentence, width, most),
         m.gap / 2);
    step(m_headingRect, words().height(m_page.heading, TextRole::headline, Weight::bold, width),
         m_page.words.isEmpty() ? m.gap / 2 : m.spacing);
    step(m_wordsRect, words().height(m_page.words, TextRole::body, Weight::regular, width), m.gap / 2);
    return top;
}

// In the width of `room`, from its top; returns where the rest begins.
int PageView::layOutTabs(const QRect& room) {
    const Metrics& m = theme().metrics;
    const auto tallness = [&] { return m_tabs->heightForWidth(room.width()); };
    // Two rows of tabs are not worth the arrows of the list.
    const bool isTight =
        m_choices->isVisibleTo(this) && height() - room.top() - tallness() - m.gap < 2 * m.target + m.gap;
    if (m_page.isTabRow || isTight) m_tabs->setOneRow(kTab);
    const int tall = tallness();
    place(m_tabs, QRect(room.left(), room.top(), room.width(), tall));
    return tall == 0 ? room.top() : room.top() + tall + m.gap;
}

// What the compact row has no place for; returns where the rest begins.
int PageView::layOutCaption(const QRect& room) {
    if (!isRow() || CompactRow::holdsTexts(m_page)) return room.top();
    const Metrics& m = theme().metrics;
    int top = room.top() - m.gap / 2;
    const auto step = [&](QRect& rect, int height) {
        if (height <= 0) return;
        rect = QRect(room.left(), top, room.width(), height);
        top += height + m.spacing;
    };
    const int rows = m_choices->isVisibleTo(this) ? 2 * m.target + m.gap + m.spacing : 0;
    const int most = room.bottom() + 1 - rows - top;
    const int heading = words().height(m_page.heading, TextRole::body, Weight::bold, room.width());
    const int wanted = words().messageHeight(message(), !m_page.error.isEmpty(), room.width());
    // Where there is room for one only, the message goes before the question.
    if (wanted == 0 || heading + m.spacing + wanted <= most) step(m_headingRect, heading);
    step(m_wordsRect, words().height(m_page.words, TextRole::body, Weight::regular, room.width()));
    // It shrinks before the list would lose its two rows.
    if (wanted > 0) step(m_messageRect, std::min(wanted, room.bottom() + 1 - rows - top));
    return std::max(top, room.top());
}

// Back, the field, its tabs in one row; the keyboard below.
void PageView::layOutField() {
    const Metrics& m = theme().metrics;
    const int keyboard = std::min(m_keyboard->sizeHint().height(), height() - m.target - m.gap);
    const int row = std::max(m.target, height() - keyboard - m.gap);
    place(m_fieldBack, QRect(0, 0, m.target, m.target));
    m_tabs->setOneRow(kFieldTab);
    const int tabs =
        std::min(m_tabs->widthWanted(), width() * 9 / 20); // of many, some and a way to the others
    place(m_tabs, QRect(width() - tabs, 0, tabs, m.target));
    const int left = m.target + m.gap;
    const int wide = width() - left - (tabs > 0 ? tabs + m.gap : 0);
    int tall = std::min(row, theme().px(120_mm));
    if (showsMessage(m_page, theme()) && !message().isEmpty()) {
        const int wanted = words().messageHeight(message(), !m_page.error.isEmpty(), wide);
        const int message = std::min(wanted, row - theme().px(kLeastField) - m.spacing);
        m_messageRect = QRect(left, row - message, wide, message);
        tall = row - message - m.spacing;
    }
    place(m_field, QRect(left, 0, wide, tall));
    place(m_keyboard, QRect(0, height() - keyboard, width(), keyboard));
}

void PageView::layOutRest(QRect room) {
    if (m_page.pad) return layOutPad(room);
    room.setTop(layOutCaption(room));
    m_cardRect = m_page.card ? room : QRect();
    if (!m_page.code.isEmpty() && theme().panel.isPortrait()) {
        const int size = std::min({room.width(), room.height(), theme().px(60_mm)});
        m_codeRect = QRect(0, room.top(), size, size);
    }
    place(m_facts, room);
    if (hasDanger(m_page) && m_facts->pageCount() > 1) // its arrows are targets
        place(m_facts, room.adjusted(0, 0, 0, theme().metrics.gap - theme().metrics.dangerGap));
    place(m_reading, room);
    place(m_choices, room);
}

void PageView::layOutPad(const QRect& room) {
    const Metrics& m = theme().metrics;
    const QSize pad = m_pad->sizeHint();
    // A pad's display is no target: it may stand closer to the row above.
    const bool hasDisplayUnderRow = isRow() && m_page.sentence.empty();
    // Under words of a tall script too: keys that are short of height take what stands empty above them.
    const bool isUnderWords = !isRow() && (m_page.tabs.empty() || hasTabsBesidePad());
    const int closer =
        isUnderWords ? std::clamp(pad.height() - room.height(), 0, m.gap / 2 - m.spacing / 2) : 0;
    const QRect padRoom = room.adjusted(0, (hasDisplayUnderRow ? m.spacing - m.gap : 0) - closer, 0, 0);
    if (!m_choices->isVisibleTo(this)) {
        const int wide = std::min(room.width(), std::max(pad.width(), theme().px(120_mm)));
        return place(m_pad, QRect((room.width() - wide) / 2, padRoom.top(), wide, padRoom.height()));
    }
    if (theme().panel.isPortrait()) {
        const int top = layOutCaption(room);
        const int tall = std::min(room.height() / 2, theme().px(130_mm));
        place(m_pad, QRect(0, top, room.width(), tall));
        return place(m_choices, QRect(0, top + tall + m.gap, width(), room.bottom() - top - tall - m.gap));
    }
    const int wide = theme().panel.isSmall()
                         ? theme().px(80_mm)
                         : std::min(room.width() / 2, std::max(pad.width(), room.width() * 2 / 5));
    place(m_pad, QRect(0, padRoom.top(), wide, padRoom.height()));
    QRect beside = room.adjusted(wide + m.gap, 0, 0, 0);
    if (hasTabsBesidePad()) beside.setTop(layOutTabs(beside));
    beside.setTop(layOutCaption(beside));
    place(m_choices, beside);
}

void PageView::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](const QRect& logical) { return visually(layoutDirection(), rect(), logical); };
    if (!m_sentenceRect.isEmpty())
        words().paintSentence(painter, m_page.sentence, at(m_sentenceRect), m_texts);
    words().paint(painter, m_page.heading, isRow() ? TextRole::body : TextRole::headline, Weight::bold,
                  at(m_headingRect), false, m_texts);
    words().paint(painter, m_page.words, TextRole::body, Weight::regular, at(m_wordsRect), false, m_texts);
    words().paintMessage(painter, message(), !m_page.error.isEmpty(), at(m_messageRect), m_texts);
    if (m_page.card && !m_cardRect.isEmpty()) paintCard(painter);
    // At the edge of the glass that it stands at.
    const bool isAtLeft = theme().panel.isPortrait() != isMirrored();
    paintQrCode(painter, m_page.code, at(m_codeRect), isAtLeft ? Qt::AlignLeft : Qt::AlignRight);
}

// As large as the wall shows it, with fewer lines where the glass is low.
void PageView::paintCard(QPainter& painter) {
    const int wide = std::min(m_cardRect.width(), theme().px(150_mm));
    const BoardCard card(theme(), *m_page.card);
    CardForm form{true};
    for (form.textLines = 8; form.textLines > 1 && card.height(form, wide) > m_cardRect.height();)
        --form.textLines;
    const QRect at(0, m_cardRect.top(), wide, card.height(form, wide));
    card.paint(painter, form, visually(layoutDirection(), rect(), at), layoutDirection(), m_texts);
}

void PageView::place(QWidget* widget, const QRect& at) {
    widget->setGeometry(visually(layoutDirection(), rect(), at));
}

void PageView::resizeEvent(QResizeEvent*) {
    layOut();
}

void PageView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

} // namespace ploegbord::ui
