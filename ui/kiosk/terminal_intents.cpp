// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/terminal_intents.h"

#include <QGuiApplication>

#include "ui/report/slip.h"

namespace ploegbord::ui {

void TerminalIntents::printSlip(QObject* context, Slip slip, std::function<void(bool)> done) {
    const QImage image = slipImage(m_type, slip, QGuiApplication::layoutDirection());
    m_printer.print(context, escPos(image), std::move(done));
}

} // namespace ploegbord::ui
