// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_words.h"

#include "ui/board/announcement_text.h"
#include "ui/board/recognition_text.h"

namespace ploegbord::ui {

namespace {

// A colour never speaks alone: each kind that has one has its sign and word too.
QString badgeOf(const AnnouncementText& text) {
    QString word = text.badge;
    if (text.isForeign) word += (word.isEmpty() ? QString() : QStringLiteral(" · ")) + text.languageMark;
    if (text.priority == core::Priority::urgent) return QStringLiteral("▲ ") + word;
    if (text.priority == core::Priority::important) return QStringLiteral("! ") + word;
    return word;
}

CardWords::Kind kindOf(core::Priority priority) {
    if (priority == core::Priority::urgent) return CardWords::Kind::urgent;
    return priority == core::Priority::important ? CardWords::Kind::important : CardWords::Kind::notice;
}

} // namespace

CardWords cardWords(AnnouncementText text) {
    CardWords words;
    words.kind = kindOf(text.priority);
    words.id = text.id;
    words.badge = badgeOf(text);
    words.title = std::move(text.title);
    words.figure = std::move(text.goal);
    if (!text.text.isEmpty()) words.text = {{std::move(text.text)}};
    words.footer = std::move(text.footer);
    words.where = std::move(text.where);
    words.hasPicture = text.hasPicture;
    return words;
}

CardWords cardWords(RecognitionText text) {
    CardWords words;
    words.kind = CardWords::Kind::recognition;
    words.id = text.id;
    words.title = std::move(text.who);
    words.text = std::move(text.fact);
    words.remark = std::move(text.remark);
    words.footer = std::move(text.footer);
    words.where = std::move(text.where);
    words.highFives = text.highFives;
    return words;
}

CardWords noteWords(QString note) {
    CardWords words;
    words.text = {{std::move(note)}};
    return words;
}

} // namespace ploegbord::ui
