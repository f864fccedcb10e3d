// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/fact_pages.h"

#include <QEvent>

namespace ploegbord::ui {

FactPages::FactPages(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_rows(new FactRows(theme, this)), m_list(new PageList(theme, this)) {
    m_list->setColumns(1);
    m_list->hide();
}

void FactPages::show(const Facts& facts) {
    setVisible(!facts.empty());
    if (facts == m_facts) return;
    const bool isOpen = !m_facts.empty();
    m_facts = facts;
    layOut(isOpen);
}

void FactPages::layOut(bool keepPage) {
    if (m_facts.empty() || width() <= 0 || height() <= 0) {
        m_rows->show({});
        m_list->hide();
        m_list->setItems(0, {});
        return;
    }
    m_rows->setGeometry(rect());
    m_list->setGeometry(rect());
    m_rows->show(m_facts);
    const bool isPaged = !m_rows->fits();
    m_rows->setVisible(!isPaged);
    m_list->setVisible(isPaged);
    if (!isPaged) return m_list->setItems(0, {});
    const Metrics& m = theme().metrics;
    const auto pages = m_rows->pagesIn(QSize(width() - m.target - m.gap, height()));
    m_list->setTileSize(theme().panel.width(), theme().panel.height()); // one page at a time
    m_list->setItems(
        static_cast<int>(pages.size()),
        [this, pages](int index, QWidget* parent) -> QWidget* {
            auto* page = new FactRows(theme(), parent);
            page->setColumns(1);
            page->show(pages[static_cast<std::size_t>(index)]);
            return page;
        },
        keepPage);
}

void FactPages::resizeEvent(QResizeEvent*) {
    layOut(true);
}

void FactPages::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut(true);
}

} // namespace ploegbord::ui
