// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

namespace ploegbord::test {

// The process's application on the offscreen platform, made when first asked for, with one screen that is
// large enough for every reference panel. Ask for it before making a Theme or a widget.
QApplication& uiApp();

} // namespace ploegbord::test
