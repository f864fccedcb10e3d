// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/documents/document_pages.h"

namespace ploegbord::ui {

// Why a document is not shown, in a sentence that says what to do.
QString pageErrorText(PageError error);

} // namespace ploegbord::ui
