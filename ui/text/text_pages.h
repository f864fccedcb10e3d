// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

// A plain text in parts that follow each other page by page: every line of it once, whole lines only. The
// first page has `first` pixels of height for it, the others `next`; each takes a line at least.
std::vector<QString> textPages(const Type& type, const QString& text, TextSetting setting, int width,
                               int first, int next);

} // namespace ploegbord::ui
