// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/documents/document_pages.h"

namespace ploegbord::ui {

// A PNG or JPEG as a document of one page, turned as its camera was held. `format`: "png" or "jpeg"; the
// bytes are read as that and as nothing else.
OpenedPages openPicture(const QString& file, const QByteArray& format);

} // namespace ploegbord::ui
