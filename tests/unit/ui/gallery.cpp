// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the controls at every reference panel: `test_ui_gallery OUT_DIR`. For looking at, by
// people.
#include <QBoxLayout>
#include <QDir>
#include <QPainter>
#include <cstdio>

#include "tests/support/ui_app.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/gallery_screens.h"

namespace {

using namespace ploegbord;

int show(const test::GalleryScreen& screen, const ui::reference::NamedPanel& panel, const QString& directory,
         ui::Shade shade, bool mirrored) {
    const ui::Theme theme(panel.panel(), shade);
    const std::unique_ptr<QWidget> widget = screen.make(theme, mirrored ? "ar" : screen.language);
    if (mirrored) widget->setLayoutDirection(Qt::RightToLeft);
    widget->resize(panel.pixels);
    widget->show();
    QCoreApplication::processEvents();
    const auto found = test::walk(*widget, theme);
    const QString file = QStringLiteral("%1/%2_%3_%4%5.png")
                             .arg(directory, QLatin1String(screen.name), QLatin1String(panel.name),
                                  shade == ui::Shade::day ? "day" : "night", mirrored ? "_rtl" : "");
    widget->grab().save(file);
    for (const std::string& sentence : found)
        std::printf("%s: %s\n", qPrintable(file), sentence.c_str());
    return static_cast<int>(found.size());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s OUT_DIR\n", argv[0]);
        return 2;
    }
    const test::UiApp app;
    const QString directory = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(directory);
    int violations = 0;
    for (const test::GalleryScreen& screen : test::galleryScreens())
        for (const auto& panel : ui::reference::kPanels)
            for (const ui::Shade shade : {ui::Shade::day, ui::Shade::night})
                for (const bool mirrored : {false, true})
                    if (shade == ui::Shade::day || !mirrored)
                        violations += show(screen, panel, directory, shade, mirrored);
    std::printf("%d violations\n", violations);
    return violations == 0 ? 0 : 1;
}
