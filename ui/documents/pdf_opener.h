// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtPlugin>

#include "ui/documents/document_pages.h"

namespace ploegbord::ui {

// What reads PDFs is a module of its own, so that a kiosk that opens none neither loads nor needs it.
class PdfOpener {
  public:
    virtual ~PdfOpener() = default;
    virtual OpenedPages open(const QString& file) = 0;
};

} // namespace ploegbord::ui

// Raised with every change to PdfOpener or DocumentPages: an older module is then refused, not called.
#define PLOEGBORD_PDF_OPENER "ploegbord.PdfOpener/1"
Q_DECLARE_INTERFACE(ploegbord::ui::PdfOpener, PLOEGBORD_PDF_OPENER)
