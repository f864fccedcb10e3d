// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/emergency.h"

#include <QCoreApplication>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Emergency", source, about);
}

} // namespace

QString emergencyText(const Moment& moment) {
    const QString number = moment.hasMaster() ? toQString(moment.master().site.emergency_number) : QString();
    if (number.isEmpty()) return words("Acute danger? Call 112. This board is no alarm.", "without a number");
    return words("Acute danger? Call %1 or 112. This board is no alarm.", "emergency number").arg(number);
}

} // namespace ploegbord::ui
