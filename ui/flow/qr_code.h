// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>
#include <QString>

class QPainter;

namespace ploegbord::ui {

// A QR code of `text`, black on white, a pixel a module, with the quiet zone of four modules that readers
// need. Error correction M: a code on glass is whole, one on paper gets creased. Null for more than a code
// holds.
QImage qrCode(const QString& text);

// As large as fits at the top of `room`, on its left, right or in its middle; whole pixels a module, which
// readers count. Returns where it is: nowhere when there is no room for it.
QRect paintQrCode(QPainter& painter, const QString& text, const QRect& room, Qt::Alignment side);

} // namespace ploegbord::ui
