// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/fact_rows.h"
#include "ui/touch/page_list.h"

namespace ploegbord::ui {

// Facts to read, however many and long they are: where they do not fit at once, they follow each other page
// by page under big arrows, and a value longer than a page goes on where the last one stopped.
class FactPages final : public View {
    Q_OBJECT
  public:
    FactPages(const Theme& theme, QWidget* parent);
    void show(const Facts& facts);
    using QWidget::show;
    int pageCount() const { return m_list->isVisibleTo(this) ? m_list->pageCount() : 1; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut(bool keepPage);

    Facts m_facts;
    FactRows* m_rows;
    PageList* m_list;
};

} // namespace ploegbord::ui
