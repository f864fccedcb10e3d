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
};

// The layout of a language ("nl", "uk"), else QWERTY.
const KeyboardLayout& keyboardLayout(const QString& language);

} // namespace ploegbord::ui
