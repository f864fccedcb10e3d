// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_settings.h"

#include <filesystem>

#include <toml++/toml.h>

#include "ui/language/languages.h"

namespace ploegbord::ui {

namespace {

tl::unexpected<core::Error> wrong(const std::string& file, const toml::source_region& where,
                                  const std::string& what) {
    return core::fail(core::ErrorCode::invalid, file + ':' + std::to_string(where.begin.line) + ": " + what);
}

core::Result<double> number(const std::string& file, const toml::node& node, double least, double most,
                            const std::string& what) {
    const auto value = node.value<double>();
    if (value && *value >= least && *value <= most) return *value;
    return wrong(file, node.source(), what);
}

core::Result<void> applyDocuments(KioskSettings& settings, const std::string& file, const toml::node& node) {
    const toml::table* table = node.as_table();
    if (!table) return wrong(file, node.source(), "documents is a table: documents.budget_mb = 2048");
    for (const auto& [key, value] : *table) {
        if (key.str() != "budget_mb")
            return wrong(file, value.source(), "unknown setting documents." + std::string(key.str()));
        const auto megabytes = value.value<std::int64_t>();
        if (!megabytes || *megabytes < 0 || *megabytes > 1'000'000)
            return wrong(file, value.source(), "documents.budget_mb is in MiB, 0 to 1000000");
        settings.documentsBudgetMb = *megabytes;
    }
    return {};
}

core::Result<void> apply(KioskSettings& settings, const std::string& file, std::string_view key,
                         const toml::node& node) {
    if (key == "diagonal") {
        const auto value = number(file, node, 4, 120, "diagonal is in inches, 4 to 120");
        if (!value) return tl::unexpected(value.error());
        settings.diagonalInch = *value;
    } else if (key == "viewing_distance") {
        const auto value = number(file, node, 0.5, 10, "viewing_distance is in metres, 0.5 to 10");
        if (!value) return tl::unexpected(value.error());
        settings.viewingDistanceMetres = *value;
    } else if (key == "language") {
        settings.language = node.value_or(std::string());
        if (!languageOf(settings.language))
            return wrong(file, node.source(), "language is one of " + languageCodes());
    } else if (key == "theme") {
        const std::string theme = node.value_or(std::string());
        if (theme != "day" && theme != "night")
            return wrong(file, node.source(), "theme is \"day\" or \"night\"");
        settings.isNight = theme == "night";
    } else if (key == "motion") {
        const auto motion = node.value<bool>();
        if (!motion) return wrong(file, node.source(), "motion is true or false");
        settings.hasMotion = *motion;
    } else if (key == "slip_printer") {
        settings.slipPrinter = node.value_or(std::string());
        if (!settings.slipPrinter.starts_with("/dev/"))
            return wrong(file, node.source(), "slip_printer is a device file, such as \"/dev/usb/lp0\"");
    } else if (key == "sound") {
        const auto sound = node.value<bool>();
        if (!sound) return wrong(file, node.source(), "sound is true or false");
        settings.isSoundOn = *sound;
    } else if (key == "volume") {
        const auto value = node.value<std::int64_t>();
        if (!value || *value < 0 || *value > 100)
            return wrong(file, node.source(), "volume is in percent, 0 to 100");
        settings.volumePercent = static_cast<int>(*value);
    } else if (key == "documents") {
        return applyDocuments(settings, file, node);
    } else {
        return wrong(file, node.source(), "unknown setting " + std::string(key));
    }
    return {};
}

} // namespace

core::Result<KioskSettings> readKioskSettings(const std::string& file) {
    KioskSettings settings;
    if (!std::filesystem::exists(file)) return settings;
    try {
        const toml::table table = toml::parse_file(file);
        for (const auto& [key, node] : table) {
            const auto applied = apply(settings, file, key.str(), node);
            if (!applied) return tl::unexpected(applied.error());
        }
    } catch (const toml::parse_error& error) {
        return wrong(file, error.source(), std::string(error.description()));
    }
    return settings;
}

} // namespace ploegbord::ui
