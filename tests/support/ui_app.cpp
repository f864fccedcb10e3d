// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_app.h"

#include <QTemporaryFile>

// Asked by LeakSanitizer, where it is built in: fontconfig keeps its cache of patterns until the process
// ends.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig.so";
}

namespace ploegbord::test {
namespace {

constexpr char kScreen[] = R"({"screens":[{"name":"S1","x":0,"y":0,"width":1920,"height":1920,)"
                           R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})";

QApplication* makeApp() {
    static QTemporaryFile screens;
    if (screens.open()) screens.write(kScreen);
    screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    static int argc = 1;
    static char name[] = "test";
    static char* argv[]{name, nullptr};
    return new QApplication(argc, argv);
}

} // namespace

// Never deleted: widgets of static lifetime in tests may outlive main.
QApplication& uiApp() {
    static QApplication* app = makeApp();
    return *app;
}

} // namespace ploegbord::test
