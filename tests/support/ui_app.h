// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

namespace ploegbord::test {

// The process's application on the offscreen platform, made when first asked for, with one screen that is
// large enough for every reference panel. Ask for it before making a Theme or a widget.
QApplication& uiApp();

// A base for fixtures whose members need the application: bases are made before members.
struct WithUiApp {
    WithUiApp() { uiApp(); }
};

} // namespace ploegbord::test
