// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include "ui/kiosk/intents.h"
#include "ui/theme/type.h"

namespace ploegbord::ui {

// The slip as it comes out: black on white, 384 dots wide, which is what a 58 mm receipt printer prints at 8
// dots a millimetre. Drawn and not typed, so that every language prints.
QImage slipImage(const Type& type, const Slip& slip, Qt::LayoutDirection direction);

// The same for such a printer: ESC/POS, a raster (GS v 0) between "start anew" and "feed and cut".
QByteArray escPos(const QImage& image);

} // namespace ploegbord::ui
