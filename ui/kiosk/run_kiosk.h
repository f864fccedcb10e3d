// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/kiosk_options.h"

namespace ploegbord::ui {

// Does what the options say and returns the exit status. Needs a QApplication. Errors are one line on stderr.
int runKiosk(const KioskOptions& options);

} // namespace ploegbord::ui
