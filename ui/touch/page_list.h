// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// Equal tiles in a grid, a page at a time, turned by big arrows: "2 of 7". Only the tiles of the page exist,
// so that 10,000 items cost what one page costs. Nothing scrolls; with one page the arrows are gone.
class PageList : public View, public ReportsText {
    Q_OBJECT
  public:
    // Makes the tile of an item; the list owns it and gives it its place. Any widget will do; a Pressable's
    // tapped() is forwarded as itemTapped(index).
    using TileFactory = std::function<QWidget*(int index, QWidget* parent)>;

    explicit PageList(const Theme& theme, QWidget* parent = nullptr);

    // Least size of a tile; the list fits as many as it can and stretches them. Default: 60 x 25 mm.
    void setTileSize(Millimetres width, Millimetres height);
    void setColumns(int columns); // 0: as many as fit
    // Whether the room of the arrows is kept free also when there are none, so that lists that take each
    // other's place stand on one grid.
    void setArrowsReserved(bool isReserved);
    int tileWidthIn(int width, bool withArrows) const; // of a tile, pixels
    // Shows `count` items from the first page (or from the current one, as far as it still exists).
    void setItems(int count, TileFactory factory, bool keepPage = false);
    void setEmptyText(const QString& text); // shown when there are no items
    void reload();                          // makes the page's tiles again

    int count() const { return m_count; }
    int page() const { return m_page; }
    int pageCount() const;
    void showPage(int page);
    void showItem(int index); // turns to its page
    QList<QWidget*> tiles() const { return m_tiles; }

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QSize minimumSizeHint() const override;

  signals:
    void itemTapped(int index);
    void pageShown(int page);

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Grid {
        int columns, rows;
    };
    Grid gridIn(const QRect& room) const;
    int tileWidth(const QRect& room, const Grid& grid) const;
    void findGrid();
    int perPage() const;
    QRect tileRoom(bool withArrows) const;
    void placeArrows();
    void placeTiles();
    void levelLabels();
    void layOut();

    TouchButton* m_up;
    TouchButton* m_down;
    QList<QWidget*> m_tiles;
    TileFactory m_factory;
    std::vector<ShownText> m_texts;
    QString m_emptyText;
    QSize m_least;
    int m_columns = 0;
    int m_count = 0;
    int m_page = 0;
    Grid m_grid{1, 1};
    bool m_hasArrows = false, m_isReserved = false;
};

} // namespace ploegbord::ui
