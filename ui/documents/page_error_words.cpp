// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/page_error_words.h"

#include <QCoreApplication>

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Reader", source, about);
}

} // namespace

QString pageErrorText(PageError error) {
    switch (error) {
    case PageError::noReader:
        return words(
            "This board cannot show PDFs: the part that reads them is not installed (libqt6pdf6). Call IT. "
            "Everything else works.",
            "reader");
    case PageError::unreadable:
        return words("This terminal cannot read the file from its disk. Try again, then call IT.", "reader");
    case PageError::broken:
        return words(
            "This file is damaged or is not what it says it is. Whoever published it has to publish it anew.",
            "reader");
    case PageError::locked:
        return words(
            "This PDF is locked with a password. Whoever published it has to publish it without one.",
            "reader");
    case PageError::empty:
        return words("This PDF has no pages. Whoever published it has to publish it anew.", "reader");
    case PageError::tooLarge:
        return words(
            "This picture is too large for this board. Whoever published it has to make it smaller: at most "
            "24 million pixels.",
            "reader");
    }
    return {};
}

} // namespace ploegbord::ui
