// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/answer_fields.h"

#include <QCoreApplication>

#include "ui/text/convert.h"
#include "ui/touch/keyboard_layouts.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostWords = 2000, kMostReason = 280; // wire.md
constexpr int kMostCode = 30;                       // with spaces and hyphens

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Answers", source, about);
}

Page::Field field(const char* name, const QString& text, const QString& placeholder) {
    Page::Field made;
    made.name = QLatin1String(name);
    made.text = text;
    made.placeholder = placeholder;
    return made;
}

Page::Field spoken(Page::Field made, int most, const Moment& moment) {
    made.maxLength = most;
    made.language = toQString(moment.language);
    made.done = words("Send", "keyboard");
    return made;
}

Page::Field code(Page::Field made, const QString& done) {
    made.maxLength = kMostCode;
    made.language = QLatin1String(kCodeKeys);
    made.done = done;
    return made;
}

} // namespace

Page::Field answerField(AnswerField what, const QString& text, const Moment& moment) {
    switch (what) {
    case AnswerField::reply: break;
    case AnswerField::reason:
        return spoken(field("reason", text, words("We will not do this, because …", "field")), kMostReason,
                      moment);
    case AnswerField::followUp:
        return spoken(field("follow up", text, words("What else is there to say? Leave names out.", "field")),
                      kMostWords, moment);
    case AnswerField::number:
        return code(field("number", text, words("The number of your report: 8 letters and digits", "field")),
                    words("Next", "keyboard: to the next step"));
    case AnswerField::key:
        return code(field("key", text, words("Its key: 16 letters and digits", "field")),
                    words("Open", "keyboard: open the report"));
    }
    return spoken(field("reply", text, words("Your reply", "field")), kMostWords, moment);
}

} // namespace ploegbord::ui
