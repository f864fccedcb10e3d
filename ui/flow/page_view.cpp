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

constexpr Millimetres kLeastField = 17_mm; // two lines

} // namespace

PageView::PageView(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_choices(new PageList(theme, this)), m_pad(new NumberPad(theme, this)),
      m_field(new TouchText(theme, this)), m_keyboard(new GloveKeyboard(theme, this)),
      m_fieldBack(new TouchButton(theme, ButtonRole::look, this)), m_timer(new Countdown(theme, this)),
      m_tabs(new PageTabs(theme, this)), m_row(new CompactRow(theme, this)),
      m_facts(new FactPages(theme, this)), m_bars(new BarRows(theme, this)),
      m_reading(new ReadingPages(theme, this)), m_picture(new PictureView(theme, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pad->setDisplayShown(true);
    m_field->setMinimumHeight(theme.px(kLeastField)); // low glass shares its row with a message
    m_keyboard->attach(m_field);
    m_keyboard->resize(m_keyboard->sizeHint());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_choices, m_pad, m_field, m_keyboard, m_fieldBack, m_timer, m_tabs,
                                         m_row, m_facts, m_bars, m_reading, m_picture})
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
    connect(m_picture, &PictureView::roomChanged, this, &PageView::pictureRoomChanged);
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
    m_bars->show(m_page.bars);
    m_reading->show(m_page.reading);
    m_picture->setVisible(m_page.picture.has_value());
    m_picture->show(m_page.picture.value_or(Picture()));
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
    m_picture->show({});
    update();
}

void PageView::showChoices(const Page& before) {
    const bool isWanted = m_page.hasChoices && !m_page.field && !m_page.card && m_page.facts.empty() &&
                          !m_page.reading && !m_page.picture;
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
    return page.pad || page.card || page.reading || page.picture || page.hasChoices || !page.tabs.empty();
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
    m_fieldBack->setIcon(Icon::arrowLeft);
    m_field->setMaxLength(field.maxLength);
    m_field->setPlaceholder(field.placeholder);
    m_keyboard->setEnterLabel(field.done);
    if (!field.language.isEmpty()) m_keyboard->setLanguage(field.language);
    if (field.name == m_fieldName) return;
    m_fieldName = field.name;
    m_field->setText(field.text);
    m_field->setFocus();
}

void PageView::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](const QRect& logical) { return visually(layoutDirection(), rect(), logical); };
    if (!m_sentenceRect.isEmpty())
        words().paintSentence(painter, m_page.sentence, at(m_sentenceRect), m_texts);
    const Colours& c = theme().colours;
    theme().icons.paint(painter, m_page.icon, at(m_iconRect), m_page.icon == Icon::check ? c.safe : c.text);
    words().paint(painter, m_page.heading, m_headingRole, Weight::bold, at(m_headingRect), false, m_texts);
    words().paint(painter, m_page.words, m_wordsRole, Weight::regular, at(m_wordsRect), false, m_texts);
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
