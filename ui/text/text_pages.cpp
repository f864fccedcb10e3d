// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/text_pages.h"

namespace ploegbord::ui {

std::vector<QString> textPages(const Type& type, const QString& text, TextSetting setting, int width,
                               int first, int next) {
    setting.maxLines = 0;
    const WrappedText laid(type, text, setting, width);
    std::vector<QString> pages;
    int start = 0, end = 0; // in the text, of the page that is filled
    double top = 0;
    for (int line = 0; line < laid.lineCount(); ++line) {
        const int room = pages.empty() ? first : next;
        if (end > start && laid.lineBottom(line) - top > room) {
            pages.push_back(text.mid(start, end - start).trimmed());
            start = end;
            top = laid.lineBottom(line - 1);
        }
        end = laid.lineEnd(line);
    }
    pages.push_back(text.mid(start).trimmed());
    return pages;
}

} // namespace ploegbord::ui
