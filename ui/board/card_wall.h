// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>

#include "app/core/ids.h"
#include "ui/board/board_card.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// Cards in full, in columns, a page at a time, turned by big arrows. Only the cards of the page are made, so
// that 10,000 cost what one page costs; how many pages there are is therefore not known, how many cards is.
class CardWall final : public View, public ReportsText {
    Q_OBJECT
  public:
    struct Card {
        core::RecordId id;
        CardWords words;
    };
    using CardMaker = std::function<std::optional<Card>(int index)>; // none: not to be shown
    // A button beside each card. It stays the same widget while its card is on the page, whatever happens to
    // the others: a state that arrives under a finger takes nothing away. `dress` says what it shows now.
    struct Buttons {
        std::function<TouchButton*(core::RecordId id, QWidget* parent)> make;
        std::function<void(int index, TouchButton& button)> dress;
        std::function<bool(int index)> isWanted = [](int) { return true; }; // else its place stays empty
    };

    // Where a page begins: at a card, or within one that is longer than a page.
    struct Start {
        int index = 0, part = 0;
    };

    explicit CardWall(const Theme& theme, QWidget* parent = nullptr);

    void setButtons(Buttons buttons);
    void setEmptyText(const QString& text);
    void setCards(int count, CardMaker maker); // the page stays, as far as it still exists
    void showFirstPage();
    // The page that is shown, to come back to it when others were shown between.
    using Place = std::vector<Start>;
    const Place& place() const { return m_starts; }
    void showPlace(Place place);
    void refresh(); // makes the page's cards again

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    std::vector<QRect> cardRects() const; // of this page, in this widget; for tests

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Placed {
        int index;
        core::RecordId id;
        BoardCard card;
        CardForm form;
        QRect rect; // of the card, left to right
    };
    struct Layout {
        QRect room;
        int columns;
        double scale; // of the letters
    };
    void layOut();
    void fillPage(const QRect& room);
    void fillPage(const Layout& layout);
    void placeAlone(const QRect& room);
    bool tryPlace(int index, const Layout& layout, std::vector<int>& bottoms);
    std::optional<CardForm> fullForm(const BoardCard& card, int width, int room, double scale) const;
    void keepPlace();
    QString counter() const;
    void placeButtons();
    void placeArrows(const QRect& room);
    void turn(int pages);
    int cardGap() const;
    int buttonRoom() const; // what a button takes of a column's width
    bool hasMore() const { return m_next.index < m_count; }

    TouchButton* m_up;
    TouchButton* m_down;
    CardMaker m_maker;
    Buttons m_buttons;
    std::map<core::RecordId, TouchButton*> m_shownButtons;
    QString m_emptyText;
    int m_count = 0;
    std::vector<Start> m_starts{{}}; // of the pages up to this one
    Start m_next;                    // of the page after this one
    std::vector<Placed> m_page;
    int m_parts = 1;       // of the card that fills this page and more
    bool m_isFresh = true; // nobody reads yet
    QRect m_counterPlace;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
