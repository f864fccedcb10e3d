// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/core/result.h"

namespace ploegbord::ui {

// What IT may set for one terminal, in --config FILE or settings.toml in the state folder. What the command
// line says wins.
struct KioskSettings {
    std::optional<double> diagonalInch;          // inches, 4 to 120
    std::optional<double> viewingDistanceMetres; // a wall screen, 0.5 to 10
    std::string language = "nl";
    bool isNight = false;    // the dark theme
    bool hasMotion = true;   // off: nothing fades
    std::string slipPrinter; // device file of an ESC/POS receipt printer; "": none
    // documents.budget_mb: MiB of documents that are kept on the disk, 0 to 1,000,000.
    std::int64_t documentsBudgetMb = 2048;
    bool isSoundOn = true;  // sound: the chime of urgent and important notices
    int volumePercent = 30; // volume: 0 to 100
};

// An absent file is all defaults; an unknown key or a value out of range is `invalid`, with its line.
core::Result<KioskSettings> readKioskSettings(const std::string& file);

} // namespace ploegbord::ui
