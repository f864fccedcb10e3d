// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/page_list.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr double kLeastLevel = 0.8; // of the largest label
// How far a tile may be stretched, so that few items do not become posters; high glass has the room.
constexpr double kTallest = 1.3, kTallestOnHighGlass = 1.8;

} // namespace

PageList::PageList(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_up(new TouchButton(theme, ButtonRole::look, this)),
      m_down(new TouchButton(theme, ButtonRole::look, this)), m_least(theme.px(60_mm), theme.metrics.target) {
    m_up->setIcon(Icon::arrowUp);
    m_down->setIcon(Icon::arrowDown);
    m_up->hide();
    m_down->hide();
    connect(m_up, &Pressable::tapped, this, [this] { showPage(m_page - 1); });
    connect(m_down, &Pressable::tapped, this, [this] { showPage(m_page + 1); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    PageList::retranslate();
}

void PageList::retranslate() {
    m_up->setAccessibleName(tr("Previous page", "accessible name of the arrow up"));
    m_down->setAccessibleName(tr("Next page", "accessible name of the arrow down"));
}

void PageList::setTileSize(Millimetres width, Millimetres height) {
    m_least = QSize(theme().px(width), theme().px(height))
                  .expandedTo(QSize(theme().metrics.target, theme().metrics.target));
    layOut();
}

void PageList::setColumns(int columns) {
    const int wanted = std::max(0, columns);
    if (std::exchange(m_columns, wanted) != wanted) layOut();
}

void PageList::setItems(int count, TileFactory factory, bool keepPage) {
    m_count = std::max(0, count);
    m_factory = std::move(factory);
    if (!keepPage) m_page = 0;
    reload();
}

void PageList::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

void PageList::setArrowsReserved(bool isReserved) {
    if (std::exchange(m_isReserved, isReserved) != isReserved) layOut();
}

int PageList::tileWidthIn(int width, bool withArrows) const {
    const int taken = withArrows ? theme().metrics.target + theme().metrics.gap : 0;
    const QRect room(0, 0, width - taken, 0);
    return tileWidth(room, gridIn(room));
}

int PageList::tileWidth(const QRect& room, const Grid& grid) const {
    return (room.width() - (grid.columns - 1) * theme().metrics.gap) / grid.columns;
}

QSize PageList::minimumSizeHint() const {
    const Metrics& m = theme().metrics;
    return QSize(m_least.width() + m.gap + m.target, std::max(m_least.height(), 2 * m.target + m.gap));
}

PageList::Grid PageList::gridIn(const QRect& room) const {
    const int gap = theme().metrics.gap;
    const int columns = m_columns ? m_columns : (room.width() + gap) / (m_least.width() + gap);
    const int rows = (room.height() + gap) / (m_least.height() + gap);
    return {std::max(1, columns), std::max(1, rows)};
}

int PageList::perPage() const {
    return m_grid.columns * m_grid.rows;
}
int PageList::pageCount() const {
    return std::max(1, (m_count + perPage() - 1) / perPage());
}

QRect PageList::tileRoom(bool withArrows) const {
    const Metrics& m = theme().metrics;
    return visually(layoutDirection(), rect(), rect().adjusted(0, 0, withArrows ? -m.target - m.gap : 0, 0));
}

void PageList::findGrid() {
    m_grid = gridIn(tileRoom(m_isReserved));
    m_hasArrows = m_count > perPage();
    if (m_hasArrows) m_grid = gridIn(tileRoom(true));
}

void PageList::layOut() {
    const int before = perPage();
    findGrid();
    const int page = std::clamp(m_page, 0, pageCount() - 1);
    const bool sameTiles = before == perPage() && page == m_page && !m_tiles.isEmpty();
    m_page = page;
    if (!sameTiles) return reload();
    placeArrows();
    placeTiles();
}

// deleteLater: it may be one of the tiles that asked for it.
void PageList::reload() {
    for (QWidget* tile : m_tiles) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    findGrid();
    m_page = std::clamp(m_page, 0, pageCount() - 1);
    const int first = m_page * perPage();
    QWidget* previous = nullptr;
    for (int i = first; m_factory && i < std::min(m_count, first + perPage()); ++i) {
        QWidget* tile = m_factory(i, this);
        if (auto* pressable = qobject_cast<Pressable*>(tile))
            connect(pressable, &Pressable::tapped, this, [this, i] { emit itemTapped(i); });
        if (previous) setTabOrder(previous, tile);
        previous = tile;
        m_tiles.push_back(tile);
    }
    if (previous) setTabOrder(previous, m_up);
    setTabOrder(m_up, m_down);
    placeArrows();
    placeTiles();
    for (QWidget* tile : m_tiles)
        tile->show();
    update();
}

void PageList::placeArrows() {
    const Metrics& m = theme().metrics;
    const QRect column(width() - m.target, 0, m.target, height());
    const QRect up(column.topLeft(), QSize(m.target, m.target));
    const QRect down(column.left(), column.bottom() + 1 - m.target, m.target, m.target);
    m_up->setGeometry(visually(layoutDirection(), rect(), up));
    m_down->setGeometry(visually(layoutDirection(), rect(), down));
    m_up->setVisible(m_hasArrows);
    m_down->setVisible(m_hasArrows);
    m_up->setEnabled(m_page > 0);
    m_down->setEnabled(m_page + 1 < pageCount());
}

void PageList::placeTiles() {
    const int gap = theme().metrics.gap;
    const QRect room = tileRoom(m_hasArrows || m_isReserved);
    const int width = tileWidth(room, m_grid);
    const bool isHigh = theme().panel.isPortrait();
    const int needed = (m_count + m_grid.columns - 1) / m_grid.columns;
    const int rows = isHigh && !m_hasArrows ? std::max(1, needed) : m_grid.rows;
    const int tallest = static_cast<int>(m_least.height() * (isHigh ? kTallestOnHighGlass : kTallest));
    const int height = std::min(tallest, (room.height() - (rows - 1) * gap) / rows);
    for (int n = 0; n < m_tiles.size(); ++n) {
        const int column = n % m_grid.columns, row = n / m_grid.columns;
        const QRect tile(room.left() + column * (width + gap), room.top() + row * (height + gap), width,
                         height);
        m_tiles[n]->setGeometry(visually(layoutDirection(), room, tile));
    }
    levelLabels();
}

// All of a page in one size, but for those that need a much smaller one.
void PageList::levelLabels() {
    std::vector<std::pair<TouchButton*, double>> labels;
    double largest = 0;
    for (QWidget* tile : m_tiles)
        if (auto* button = qobject_cast<TouchButton*>(tile))
            if (const auto cap = button->labelCapIn(button->size())) {
                labels.emplace_back(button, *cap);
                largest = std::max(largest, *cap);
            }
    double level = largest;
    for (const auto& [button, cap] : labels)
        if (cap >= kLeastLevel * largest) level = std::min(level, cap);
    for (const auto& [button, cap] : labels)
        button->setMostCap(level);
}

void PageList::showPage(int page) {
    page = std::clamp(page, 0, pageCount() - 1);
    if (page == m_page) return;
    m_page = page;
    reload();
    emit pageShown(m_page);
}

void PageList::showItem(int index) {
    showPage(index / perPage());
}

void PageList::resizeEvent(QResizeEvent*) {
    layOut();
}

void PageList::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

void PageList::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    TextSetting setting{theme().type.cap(TextRole::body), c.textMuted, c.ground};
    setting.align = Qt::AlignHCenter;
    setting.direction = layoutDirection();
    if (m_count == 0 && !m_emptyText.isEmpty()) {
        const WrappedText text(theme().type, m_emptyText, setting, width());
        text.draw(painter, QPoint(0, (height() - text.height()) / 2), &m_texts);
    }
    if (!m_hasArrows) return;
    const QRect between(m_up->x(), m_up->geometry().bottom() + 1, m_up->width(),
                        m_down->y() - m_up->geometry().bottom() - 1);
    setting.ink = c.text;
    setting.weight = Weight::semibold;
    setting.maxLines = 3;
    const QString count = tr("%1 of %2", "page number of pages").arg(m_page + 1).arg(pageCount());
    const WrappedText text = WrappedText::fitting(theme().type, {{count, Weight::semibold}}, setting,
                                                  between.size(), theme().type.smallest());
    text.draw(painter, QPoint(between.left(), between.top() + (between.height() - text.height()) / 2),
              &m_texts);
}

} // namespace ploegbord::ui
