// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

#include "ui/kiosk/kiosk_options.h"
#include "ui/kiosk/run_kiosk.h"

// Offscreen pictures and enrolment need no display, and Qt must know before there is an application.
int main(int argc, char** argv) {
    using namespace ploegbord;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Qt takes its own options (-platform) out of argv; ours are read from what is left.
    const bool isHeadless = arguments.contains("--screenshot") || arguments.contains("--enrol") ||
                            arguments.contains("--help") || arguments.contains("--version") ||
                            !arguments.filter(QRegularExpression("^--screenshot=")).empty();
    if (isHeadless) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would take this very folder and say so on stderr, before our own one line.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR",
                QDir::tempPath().toLocal8Bit() + "/runtime-" + QByteArray::number(getuid()));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ploegbord-kiosk"));
    const auto options = ui::readOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "ploegbord-kiosk: %s\n", options.error().detail.c_str());
        return EXIT_FAILURE;
    }
    return ui::runKiosk(*options);
}
