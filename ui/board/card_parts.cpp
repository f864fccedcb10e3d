// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_parts.h"

#include <algorithm>

#include "ui/text/text_pages.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostTitleLines = 12;

// What is continued from page to page: the remark of a shoutout, else the text.
QString takeLongest(CardWords& words) {
    if (!words.remark.isEmpty()) return std::exchange(words.remark, QString());
    QString text;
    for (const Run& run : words.text)
        text += run.text;
    words.text.clear();
    return text;
}

// What stays above the text on the pages after the first.
CardWords continued(CardWords words) {
    if (words.title.isEmpty())
        for (const Run& run : words.figure)
            words.title += run.text;
    words.figure.clear();
    words.text.clear();
    return words;
}

// The headline gives up lines when it would leave none to the text.
CardForm headForm(const Theme& theme, const BoardCard& head, QSize room, int titleLines, int least) {
    CardForm form;
    for (form.titleLines = titleLines; form.titleLines > 1; --form.titleLines)
        if (head.height(form, room.width()) + theme.metrics.spacing + least <= room.height()) break;
    return form;
}

} // namespace

std::vector<CardPart> cardParts(const Theme& theme, const CardWords& words, const QString& goesOn,
                                QSize room) {
    CardWords first = words;
    first.more.clear();
    first.where = goesOn;
    first.footer.clear();
    const bool isRemark = !words.remark.isEmpty();
    const QString text = takeLongest(first);
    const CardWords next = continued(first);
    const TextSetting setting{theme.metrics.capBody, theme.colours.text, theme.colours.card};
    const BoardCard firstHead(theme, first), nextHead(theme, next);
    const int least = 2 * WrappedText(theme.type, QStringLiteral("x"), setting, room.width()).height();
    const CardForm firstForm = headForm(theme, firstHead, room, kMostTitleLines, least);
    const CardForm nextForm = headForm(theme, nextHead, room, 1, least);
    const auto left = [&](const BoardCard& head, const CardForm& form) {
        return room.height() - head.height(form, room.width()) - theme.metrics.spacing;
    };
    std::vector<CardPart> parts;
    for (QString& page : textPages(theme.type, text, setting, firstHead.textWidth(room.width()),
                                   left(firstHead, firstForm), left(nextHead, nextForm))) {
        CardPart part{parts.empty() ? first : next, parts.empty() ? firstForm : nextForm};
        if (isRemark)
            part.words.remark = std::move(page);
        else
            part.words.text = {{std::move(page)}};
        parts.push_back(std::move(part));
    }
    parts.back().words.footer = words.footer; // nothing goes on after it
    parts.back().words.where = words.where;
    return parts;
}

} // namespace ploegbord::ui
