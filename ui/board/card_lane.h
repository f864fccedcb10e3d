// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_card.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// A lane of the board: a heading and whole cards that fill it. A tap anywhere opens the lane full screen.
// What does not fit is on further pages, which the board turns slowly.
class CardLane final : public Pressable {
    Q_OBJECT
  public:
    explicit CardLane(const Theme& theme, QWidget* parent = nullptr);

    void setHeading(const QString& title, const QString& note); // note: at the end, "deze week 9"
    void setHeadingShown(bool isShown);                         // off where a tab above says it
    void setCards(BoardCards cards, const QString& emptyText);
    void turnPage(); // to the next, or back to the first
    void showFirstPage();
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QString position() const; // "1/3", "" with one page
    // Where the cards of the page stand, in this widget; for tests.
    std::vector<QRect> cardRects() const;

  signals:
    void positionChanged();

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Placed {
        std::size_t card;
        CardForm form;
        int height;
    };
    using Page = std::vector<Placed>;
    int room() const;     // pixels for a page's cards
    double scale() const; // of the letters, by the room that the panel gives
    std::optional<Placed> place(std::size_t card, bool isFirst, int room) const;
    void paginate();
    void spread(Page& page) const;
    int headingHeight() const;
    void paintHeading(QPainter& painter, const QRect& rect);

    QString m_title, m_note;
    bool m_isHeadingShown = true;
    BoardCards m_cards;
    std::vector<Page> m_pages;
    std::size_t m_page = 0;
};

} // namespace ploegbord::ui
