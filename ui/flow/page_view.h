// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/bar_rows.h"
#include "ui/flow/compact_row.h"
#include "ui/flow/fact_pages.h"
#include "ui/flow/picture_view.h"
#include "ui/flow/reading_pages.h"
#include "ui/touch/countdown.h"
#include "ui/touch/glove_keyboard.h"
#include "ui/touch/number_pad.h"
#include "ui/touch/page_list.h"
#include "ui/touch/touch_text.h"

namespace ploegbord::ui {

// The middle of a flow: sentence, question, words, tabs, then what is chosen, typed or previewed. Rebuilds
// only what changed, so that a state arriving under a finger takes nothing away.
class PageView final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit PageView(const Theme& theme, QWidget* parent = nullptr);

    // On a small panel a page that fills the glass has its buttons in the upper row, beside the sentence or
    // the tabs, instead of a bar below.
    static bool isCompact(const Page& page, const Theme& theme);
    // Whether this shows the note or error itself, where a banner above would take the keys' room.
    static bool showsMessage(const Page& page, const Theme& theme);
    using QWidget::show;
    void show(const Page& page);
    void showFrame(const QImage& image) { m_picture->showFrame(image); } // of the page's picture
    void forget(); // another person may come: no text, no digits

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  signals:
    void choiceTapped(int index);
    void tabTapped(int index);
    void typed(const QString& digits);
    void pinEntered(const QString& pin);
    void wrote(const QString& text);
    void fieldDone();
    void timerTapped();
    void pictureRoomChanged(QSize room); // pixels
    void backTapped(); // beside the field, whose keyboard covers the bottom bar; and on compact pages
    void primaryTapped();
    void buttonTapped(int index);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showChoices(const Page& before);
    void listChoices(const Page& before);
    void showPad();
    void showField();
    void layOut();
    int layOutTextsAndCode();
    int layOutTexts(int top, int width);
    int layOutTabs(const QRect& room);
    int layOutCaption(const QRect& room);
    bool hasTabsBesidePad() const;
    int layOutGrid();
    void layOutField();
    bool saysOneThing() const;
    void layOutOneThing();
    void layOutRest(QRect room);
    void layOutPad(const QRect& room);
    void paintCard(QPainter& painter);
    PageText words() const { return PageText(theme(), layoutDirection()); }
    const QString& message() const { return m_page.error.isEmpty() ? m_page.note : m_page.error; }
    bool isRow() const { return isCompact(m_page, theme()); }
    void place(QWidget* widget, const QRect& rect);

    Page m_page;
    std::shared_ptr<const Choices> m_listed; // what the list shows; null: nothing yet
    std::optional<Page::Tiles> m_listedTiles;
    PageList* m_choices;
    NumberPad* m_pad;
    TouchText* m_field;
    GloveKeyboard* m_keyboard;
    TouchButton* m_fieldBack;
    Countdown* m_timer;
    PageTabs* m_tabs;
    CompactRow* m_row;
    FactPages* m_facts;
    BarRows* m_bars;
    ReadingPages* m_reading;
    PictureView* m_picture;
    TextRole m_headingRole = TextRole::headline, m_wordsRole = TextRole::body;
    QRect m_sentenceRect, m_iconRect, m_headingRect, m_wordsRect, m_messageRect, m_cardRect, m_codeRect;
    QString m_padName, m_fieldName;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
