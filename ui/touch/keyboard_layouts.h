// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ploegbord::ui {

// One page of keys; each string is a row, its characters separated by spaces.
struct KeyPage {
    std::vector<QStringList> rows;
};

// A language's keys: letters, accented letters where it has some, and the signs of its script.
struct KeyboardLayout {
    QString language;
    KeyPage letters;
    KeyPage accents; // no rows: none
    bool hasCase = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString comma;
    KeyPage symbols;
    bool isCode = false; // no words: four rows of characters, with erase and enter in the last
};

// The layout of a language ("nl", "uk"), else QWERTY. kCodeKeys: what codes are made of, digits and capitals
// without I, L, O and U (see app/core/report_code.h).
inline constexpr char kCodeKeys[] = "code";
const KeyboardLayout& keyboardLayout(const QString& language);

} // namespace ploegbord::ui
