// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <QSize>
#include <QString>
#include <QStringList>

#include "app/core/result.h"
#include "ui/kiosk/screen.h"

namespace ploegbord::ui {

// The kiosk's command line, checked (wire.md is fixed; --help says it all).
struct KioskOptions {
    std::string configFile;
    std::string stateDirectory;
    std::optional<QSize> windowed; // none: full screen
    std::optional<double> diagonalInch;
    std::optional<std::string> language;
    bool hasReadyMark = false;
    QString screenshotFile; // empty: run as a kiosk
    ScreenName screen = ScreenName::board;
    std::string enrolUrl, enrolCode; // both empty: no enrolment
    bool wantsHelp = false, wantsVersion = false;
};

// `invalid`: the detail is one line for stderr.
core::Result<KioskOptions> readOptions(const QStringList& arguments);
QString helpText();

} // namespace ploegbord::ui
