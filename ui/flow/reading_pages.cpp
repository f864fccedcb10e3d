// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/reading_pages.h"

#include <algorithm>

#include <QEvent>

namespace ploegbord::ui {

using namespace literals;

namespace {

// Cap heights. 19 mm are the 22 arcmin that ISO 9241-3 prefers, from 3 m, where a crew stands around the
// board; what does not fit in that goes down to 8 mm, and on 10.1" to the 7 mm that are read from 1.5 m.
constexpr Millimetres kMostFromAfar = 19_mm, kLeastFromAfar = 8_mm, kLeastOnSmall = 7_mm;
constexpr Millimetres kMostNear = 7_mm, kLeastNear = 5_mm;
constexpr double kStep = 0.95;

} // namespace

ReadingPages::ReadingPages(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_sheet(new ReadingSheet(theme, this)), m_list(new PageList(theme, this)) {
    m_list->setColumns(1);
    m_list->hide();
}

double ReadingPages::most() const {
    return theme().panel.pxExact(m_reading.isFromAfar ? kMostFromAfar : kMostNear);
}

double ReadingPages::least() const {
    if (!m_reading.isFromAfar) return theme().panel.pxExact(kLeastNear);
    return theme().panel.pxExact(theme().panel.isSmall() ? kLeastOnSmall : kLeastFromAfar);
}

void ReadingPages::show(const std::optional<Reading>& reading) {
    setVisible(reading.has_value());
    const Reading wanted = reading.value_or(Reading());
    if (wanted == m_reading) return;
    const bool isSame = wanted.name == m_reading.name;
    m_reading = wanted;
    layOut(isSame);
}

void ReadingPages::layOut(bool keepPage) {
    if (m_reading.blocks.empty() || width() <= 0 || height() <= 0) {
        m_sheet->show({}, least());
        m_list->hide();
        m_list->setItems(0, {});
        return;
    }
    m_sheet->setGeometry(rect());
    m_list->setGeometry(rect());
    const auto fits = [&] {
        return m_sheet->heightOf(m_reading.blocks, m_cap, width()) <= height() &&
               !m_sheet->breaksWord(m_reading.blocks, m_cap, width());
    };
    for (m_cap = most(); m_cap > least() && !fits();)
        m_cap = std::max(least(), m_cap * kStep);
    const bool isPaged = m_sheet->heightOf(m_reading.blocks, m_cap, width()) > height();
    m_sheet->setVisible(!isPaged);
    m_list->setVisible(isPaged);
    m_sheet->show(m_reading.blocks, m_cap);
    if (isPaged)
        layOutPages(keepPage);
    else
        m_list->setItems(0, {});
}

void ReadingPages::layOutPages(bool keepPage) {
    const Metrics& m = theme().metrics;
    const auto pages = m_sheet->pagesIn(m_reading.blocks, m_cap, QSize(width() - m.target - m.gap, height()));
    m_list->setTileSize(theme().panel.width(), theme().panel.height()); // one page at a time
    m_list->setItems(
        static_cast<int>(pages.size()),
        [this, pages](int index, QWidget* parent) -> QWidget* {
            auto* sheet = new ReadingSheet(theme(), parent);
            sheet->show(pages[static_cast<std::size_t>(index)], m_cap);
            return sheet;
        },
        keepPage);
}

void ReadingPages::resizeEvent(QResizeEvent*) {
    layOut(true);
}

void ReadingPages::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut(true);
}

} // namespace ploegbord::ui
