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

// Two Latin names in an Arabic line would else be one stretch that reads from the left.
QStringList isolated(QStringList parts) {
    constexpr QChar kFirstStrongIsolate(0x2068), kPopIsolate(0x2069);
    if (QLocale().textDirection() == Qt::LeftToRight || parts.size() < 2) return parts;
    for (QString& part : parts)
        part = kFirstStrongIsolate + part + kPopIsolate;
    return parts;
}

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

QString listed(const QStringList& names) {
    return isolated(names).join(QLocale().language() == QLocale::Arabic ? QStringLiteral("، ")
                                                                        : QStringLiteral(", "));
}

QString dotted(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return isolated(filled).join(QStringLiteral(" · "));
}

QString languageMark(const core::Text::Shown& shown) {
    return shown.isTranslated ? QString() : toQString(shown.language).toUpper();
}

} // namespace ploegbord::ui
