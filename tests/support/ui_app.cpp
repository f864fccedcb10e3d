// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_app.h"

// Asked by LeakSanitizer, where it is built in: fontconfig keeps its cache of patterns until the process
// ends.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    // QtPdf 6.4 keeps some 1 KB of each document that it could not open; Qt Multimedia 6.4 a few options that
    // it gives to FFmpeg for each video.
    return "leak:libfontconfig.so\nleak:libQt6Pdf.so\nleak:libavutil.so";
}

namespace ploegbord::test {
namespace {

constexpr char kScreen[] = R"({"screens":[{"name":"S1","x":0,"y":0,"width":1920,"height":1920,)"
                           R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})";

} // namespace

UiApp::UiApp() {
    if (m_screens.open()) m_screens.write(kScreen);
    m_screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + m_screens.fileName().toLocal8Bit());
    m_app.emplace(m_argc, m_argv);
}

} // namespace ploegbord::test
