// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languages.h"

#include <algorithm>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr Language kLanguages[]{
    {"nl", "Nederlands"}, {"en", "English"},  {"de", "Deutsch"},
    {"pl", "Polski"},     {"tr", "Türkçe"},   {"uk", "Українська"},
    {"ro", "Română"},     {"fr", "Français"}, {"ar", "العربية", Qt::RightToLeft},
};

} // namespace

std::span<const Language> languages() {
    return kLanguages;
}

const Language* languageOf(std::string_view code) {
    const auto* const found = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                           [&](const Language& one) { return one.code == code; });
    return found == std::end(kLanguages) ? nullptr : found;
}

std::string languageCodes() {
    std::string codes;
    for (const Language& one : kLanguages)
        codes += (codes.empty() ? "" : ", ") + std::string(one.code);
    return codes;
}

std::vector<const Language*> languagesOffered(std::span<const std::string> ofSite,
                                              std::string_view terminalsOwn, std::string_view current) {
    std::vector<const Language*> offered;
    const auto add = [&](std::string_view code) {
        const Language* const one = languageOf(code);
        if (one && std::find(offered.begin(), offered.end(), one) == offered.end()) offered.push_back(one);
    };
    for (const auto& code : ofSite)
        add(code);
    add(terminalsOwn);
    add(current);
    return offered;
}

// Plain Arabic would write its own digits; in the Emirates, as in the Maghreb, they are Western, and the
// months there have the names that most read.
QLocale localeOf(std::string_view code) {
    return code == "ar" ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(toQString(code));
}

} // namespace ploegbord::ui
