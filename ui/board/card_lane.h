// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QVariantAnimation>

#include "ui/board/board_card.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// A lane of the board: a heading and whole cards that fill it. A tap anywhere opens the lane full screen.
// What does not fit is on further pages, which the board turns slowly. Urgent cards stand above each of them.
class CardLane final : public Pressable {
    Q_OBJECT
  public:
    explicit CardLane(const Theme& theme, QWidget* parent = nullptr);

    void setHeading(const QString& title, const QString& note); // note: at the end, "deze week 9"
    void setHeadingShown(bool isShown);                         // off where a tab above says it
    // The same cards again cost nothing: most states change something else.
    void setCards(std::vector<CardWords> cards, const QString& emptyText);
    void turnPage(); // to the next, or back to the first
    void showFirstPage();
    // Turns to the first of the cards that came in; ringed, they draw the eye by one slow fade and no more.
    void welcome(std::vector<core::RecordId> arrived, bool isRinged);
    int pageCount();          // lays out those that are not yet
    QString position() const; // "1/3", "" with one page or while they are not all laid out
    // Where the cards of the page stand, in this widget; for tests.
    std::vector<QRect> cardRects() const;

  signals:
    void positionChanged();

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Placed {
        std::size_t card;
        CardForm form;
        int height;
    };
    using Page = std::vector<Placed>; // the pinned cards first
    int room() const;                 // pixels for a page's cards
    double scale() const;             // of the letters, by the room that the panel gives
    std::optional<Placed> place(std::size_t card, bool isFirst, int room) const;
    void paginate();
    bool isPaginated() const { return m_nextCard >= m_cards.size(); }
    void pin();
    void addPage();
    void finishPages();
    Page pinned() const;
    Page pinned(std::size_t count, double share) const; // fewer than `count`: they do not fit
    int heightOf(const Page& page) const;               // with a gap after each card
    void spread(Page& page, std::size_t from) const;
    int headingHeight() const;
    bool isNew(const Placed& placed) const;
    void paintRing(QPainter& painter, const QRect& card) const;

    QString m_title, m_note;
    bool m_isHeadingShown = true;
    BoardCards m_cards;
    Page m_pinned; // stands on every page
    std::vector<Page> m_pages;
    std::size_t m_nextCard = 0; // the first that is on no page yet
    bool m_hasItsSize = false;
    std::size_t m_page = 0;
    QTimer m_rest; // lays out what is not seen yet, a page at a time, so that a tap never waits for it
    std::vector<core::RecordId> m_arrived;
    QVariantAnimation* m_glow; // of what arrived; runs once
    int m_glowStep = 0;
};

} // namespace ploegbord::ui
