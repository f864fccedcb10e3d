// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/screen.h"

namespace ploegbord::ui {

// Makes the screen of that name: the one list of all screens.
Screen* makeScreen(ScreenName name, const ScreenContext& context, QWidget* parent);

} // namespace ploegbord::ui
