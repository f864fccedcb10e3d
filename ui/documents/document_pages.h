// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QImage>
#include <QRect>
#include <QSizeF>
#include <QString>

#include "app/core/result.h"

namespace ploegbord::ui {

// Why a document's file shows nothing.
enum class PageError {
    noReader,   // what reads PDFs is not installed
    unreadable, // the file cannot be read from the disk
    broken,     // it is not what it says it is, or damaged by whoever made it
    locked,     // it wants a password
    empty,      // it has no pages
    tooLarge,   // a picture of more pixels than this terminal holds
};

// An opened document. Used by one thread, the one that opened it.
class DocumentPages {
  public:
    virtual ~DocumentPages() = default;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; // in any unit: only its proportions count
    // The `part` of a page that is `whole` pixels large, on white. Null when the page cannot be drawn.
    virtual QImage draw(int page, QSize whole, const QRect& part) = 0;
};
using OpenedPages = core::ResultOf<std::unique_ptr<DocumentPages>, PageError>;

} // namespace ploegbord::ui
