// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QLocale>

namespace ploegbord::ui {

// A language that the kiosk speaks: its words are in resources/translations, its keys in
// keyboard_layouts.cpp.
struct Language {
    std::string_view code; // ISO 639-1
    std::string_view name; // its own, UTF-8
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The one list of them.
std::span<const Language> languages();
const Language* languageOf(std::string_view code); // null: the kiosk does not speak it
std::string languageCodes();                       // "nl, en, ...", for a message

// Those that a visitor may choose, in the site's order: what the site lists and the kiosk speaks, then
// `terminalsOwn` and `current` where the site leaves them out.
std::vector<const Language*> languagesOffered(std::span<const std::string> ofSite,
                                              std::string_view terminalsOwn, std::string_view current);

// Names of days and months, and numbers. Digits are 0 to 9 in every language, as on the wall, on machines and
// in what the core renders.
QLocale localeOf(std::string_view code);

} // namespace ploegbord::ui
