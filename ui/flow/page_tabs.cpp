// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/page_tabs.h"

#include <algorithm>

#include <QEvent>

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kLeast = 36_mm, kWidest = 70_mm;

} // namespace

PageTabs::PageTabs(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_more(new TouchButton(theme, ButtonRole::look, this)) {
    m_more->setLabelRole(TextRole::body);
    m_more->hide();
    connect(m_more, &Pressable::tapped, this, [this] {
        if (m_isOneByOne) return emit tapped((m_chosen + 1) % m_count);
        const int turned = m_first + std::max(1, columnsIn(width()) - 1);
        m_first = turned >= m_count ? 0 : turned;
        m_isTurned = true;
        layOut();
    });
    PageTabs::retranslate();
}

void PageTabs::retranslate() {
    layOut();
}

void PageTabs::show(const Choices& tabs) {
    const auto selected =
        std::find_if(tabs.begin(), tabs.end(), [](const Choice& tab) { return tab.isSelected; });
    const int chosen = selected == tabs.end() ? -1 : static_cast<int>(selected - tabs.begin());
    if (m_count != static_cast<int>(tabs.size())) m_first = 0;
    if (chosen != m_chosen || m_count != static_cast<int>(tabs.size())) m_isTurned = false;
    m_chosen = chosen;
    m_count = static_cast<int>(tabs.size());
    while (m_tabs.size() < tabs.size()) {
        const int index = static_cast<int>(m_tabs.size());
        auto* tab = new TouchButton(theme(), ButtonRole::look, this);
        tab->setLabelRole(TextRole::body);
        connect(tab, &Pressable::tapped, this, [this, index] { emit tapped(index); });
        m_tabs.push_back(tab);
    }
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        m_tabs[i]->setLabel(tabs[i].label);
        m_tabs[i]->setSublabel(tabs[i].sublabel);
        m_tabs[i]->setIcon(tabs[i].icon);
        m_tabs[i]->setSelected(tabs[i].isSelected);
        m_tabs[i]->setEnabled(tabs[i].isEnabled);
    }
    setVisible(m_count > 0);
    m_aboveWidth = widthForWords(IconPlace::above);
    m_besideWidth = widthForWords(IconPlace::before);
    layOut();
}

// As wide as the longest name of a tab needs, chosen or not.
int PageTabs::widthForWords(IconPlace place) {
    setIconPlace(place);
    const int height = theme().metrics.target;
    const auto fits = [&](int width) {
        return std::all_of(m_tabs.begin(), m_tabs.begin() + m_count,
                           [&](const TouchButton* tab) { return tab->fitsIn(QSize(width, height)); });
    };
    int wide = 0;
    for (const Millimetres width : {26_mm, 36_mm, 45_mm, 56_mm, 70_mm, 85_mm})
        if (fits(wide = theme().px(width))) break;
    return wide;
}

void PageTabs::setIconPlace(IconPlace place) {
    m_iconPlace = place;
    for (TouchButton* tab : m_tabs)
        tab->setIcon(tab->icon(), place);
}

void PageTabs::setOneRow(Millimetres leastWidth) {
    m_oneRow = leastWidth;
    layOut();
}

void PageTabs::setRows(int column) {
    m_column = column;
    m_oneRow.reset();
    layOut();
}

int PageTabs::leastWidth() const {
    const int words = m_iconPlace == IconPlace::above ? m_aboveWidth : m_besideWidth;
    return std::max(words, theme().px(m_oneRow.value_or(kLeast)));
}

bool PageTabs::mayTake(int column, int width) const {
    const int gap = theme().metrics.gap;
    const int columns = columnsIn(width);
    const int rows = (m_count + columns - 1) / columns;
    return column >= leastWidth() && rows * ((width + gap) / (column + gap)) >= m_count;
}

int PageTabs::widthWanted() const {
    return m_count * std::max(m_besideWidth, theme().px(m_oneRow.value_or(kLeast))) +
           std::max(0, m_count - 1) * theme().metrics.gap;
}

int PageTabs::columnsIn(int width) const {
    const int gap = theme().metrics.gap;
    const int least = leastWidth();
    // One tab alone could not be left again.
    return std::clamp((width + gap) / (least + gap), std::clamp(m_count, 1, 2), std::max(1, m_count));
}

int PageTabs::heightForWidth(int width) const {
    const Metrics& m = theme().metrics;
    const int columns = columnsIn(width);
    const int rows = m_oneRow ? 1 : (m_count + columns - 1) / columns;
    return m_count == 0 ? 0 : rows * (m.target + m.gap) - m.gap;
}

void PageTabs::place(TouchButton* tab, const QRect& at) {
    tab->setGeometry(visually(layoutDirection(), rect(), at));
    tab->show();
}

void PageTabs::layOut() {
    m_more->hide();
    for (TouchButton* tab : m_tabs)
        tab->hide();
    if (m_count == 0 || width() <= 0) return;
    setIconPlace(IconPlace::before);
    if (m_oneRow && columnsIn(width()) < m_count) {
        setIconPlace(IconPlace::above); // narrower: all of them, rather than a way to the others
        // Nor is there room for two whose words stand beside their icons.
        const bool isTight = 2 * m_besideWidth + theme().metrics.gap > width();
        if (columnsIn(width()) < m_count && !isTight) setIconPlace(IconPlace::before);
    }
    if (m_oneRow)
        layOneRow();
    else
        layRows();
}

void PageTabs::layRows() {
    const Metrics& m = theme().metrics;
    const int rows = (m_count + columnsIn(width()) - 1) / columnsIn(width());
    int perRow = (m_count + rows - 1) / rows;
    const int widest = std::max(leastWidth(), theme().px(kWidest));
    int wide = std::min(widest, (width() - (perRow - 1) * m.gap) / perRow);
    if (mayTake(m_column, width())) {
        perRow = (width() + m.gap) / (m_column + m.gap);
        wide = m_column;
    }
    for (int i = 0; i < m_count; ++i)
        place(m_tabs[static_cast<std::size_t>(i)],
              QRect((i % perRow) * (wide + m.gap), (i / perRow) * (m.target + m.gap), wide, m.target));
}

// As many as there is room for, and a button to the others.
void PageTabs::layOneRow() {
    const Metrics& m = theme().metrics;
    const int columns = columnsIn(width());
    const int widest = std::max(leastWidth(), theme().px(kWidest));
    const bool hasMore = m_count > columns;
    const int shown = hasMore ? std::max(1, columns - 1) : columns;
    const int wide = std::min(widest, (width() - (columns - 1) * m.gap) / columns);
    if (!hasMore || !m_isTurned) m_first = hasMore && m_chosen >= 0 ? m_chosen / shown * shown : 0;
    for (int slot = 0; slot < shown && m_first + slot < m_count; ++slot) {
        const int tab = m_first + slot;
        place(m_tabs[static_cast<std::size_t>(tab)], QRect(slot * (wide + m.gap), 0, wide, m.target));
    }
    const QString more = tr("More", "button: further tabs");
    m_isOneByOne = hasMore && shown == 1;
    if (m_isOneByOne) return layOneByOne(more);
    m_more->setLabel(more);
    m_more->setSublabel({});
    m_more->setSelected(false);
    if (hasMore) place(m_more, QRect(shown * (wide + m.gap), 0, wide, m.target));
}

// Where there is room for one only, each tap goes to the next.
void PageTabs::layOneByOne(const QString& more) {
    for (TouchButton* tab : m_tabs)
        tab->hide();
    m_more->setLabel(m_chosen < 0 ? more : m_tabs[static_cast<std::size_t>(m_chosen)]->label());
    m_more->setSublabel(m_chosen < 0 ? QString() : more);
    place(m_more, QRect(0, 0, std::min(width(), theme().px(kWidest)), theme().metrics.target));
}

void PageTabs::resizeEvent(QResizeEvent*) {
    layOut();
}

void PageTabs::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

} // namespace ploegbord::ui
