// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_card.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// A lane of the board: a heading and as many whole cards as fit. A tap anywhere opens the lane full screen.
// What does not fit is on further pages, which the board turns slowly.
class CardLane final : public Pressable {
    Q_OBJECT
  public:
    explicit CardLane(const Theme& theme, QWidget* parent = nullptr);

    void setHeading(const QString& title, const QString& note); // note: at the end, "deze week 9"
    void setCards(BoardCards cards, const QString& emptyText);
    void turnPage(); // to the next, or back to the first
    int pageCount() const;

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Placed {
        std::size_t card;
        int height;
        bool isFirst;
        int maxTextLines;
    };
    BoardCard::Setting setting(bool isFirst, int maxTextLines) const;
    void paginate();
    Placed place(std::size_t card, bool isFirst, int room, int width) const;
    int headingHeight() const;
    void paintHeading(QPainter& painter, const QRect& rect);
    void paintEmpty(QPainter& painter, const QRect& rect);

    QString m_title, m_note, m_empty;
    BoardCards m_cards;
    std::vector<std::vector<Placed>> m_pages;
    std::size_t m_page = 0;
};

} // namespace ploegbord::ui
