// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// "Acute danger? Call 8112 or 112. This board is no alarm.": wherever someone begins to tell of a danger.
QString emergencyText(const Moment& moment);

} // namespace ploegbord::ui
