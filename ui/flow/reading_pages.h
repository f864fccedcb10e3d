// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/reading_sheet.h"
#include "ui/touch/page_list.h"

namespace ploegbord::ui {

// Words to read, in the largest letters in which all of them stand on one page; what does not even in the
// least turns pages by big arrows.
class ReadingPages final : public View {
    Q_OBJECT
  public:
    explicit ReadingPages(const Theme& theme, QWidget* parent);

    void show(const std::optional<Reading>& reading);
    using QWidget::show;
    int pageCount() const { return m_list->isHidden() ? 1 : m_list->pageCount(); }
    double cap() const { return m_cap; } // of its letters, pixels

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut(bool keepPage);
    void layOutPages(bool keepPage);
    double most() const;
    double least() const;

    Reading m_reading;
    double m_cap = 0;
    ReadingSheet* m_sheet;
    PageList* m_list; // of sheets, where one is not enough
};

} // namespace ploegbord::ui
