// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "app/core/text.h"

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

// Names in a row, with the commas of the language on screen (QLocale's default).
QString listed(const QStringList& names);
// Parts with a dot between them, the empty ones left out: "Linda · 13:41". Where lines begin on the right
// each part keeps its place among the others, also beside one in Latin letters.
QString dotted(const QStringList& parts);

// "NL" for a text that nobody has translated, to stand beside it; "" where there is nothing to mark.
QString languageMark(const core::Text::Shown& shown);

} // namespace ploegbord::ui
