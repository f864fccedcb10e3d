// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/since/board_offer.h"

#include <QCoreApplication>

#include "ui/handover/handover_list.h"
#include "ui/pulse/pulse_text.h"
#include "ui/since/news.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Since", source, about, n);
}

constexpr qsizetype kShownQuestion = 44; // under the button; a tap shows all of a longer one

QString beginning(const QString& question) {
    if (question.size() <= kShownQuestion) return question;
    return question.left(question.lastIndexOf(QLatin1Char(' '), kShownQuestion)) + QStringLiteral(" …");
}

std::optional<BoardOffer> questionOffer(const Moment& moment) {
    const auto open = pulseToAnswer(moment);
    if (!open) return std::nullopt;
    return BoardOffer{ScreenName::pulse, Icon::question, words("One question to you", "button"),
                      beginning(pulseQuestion(moment, *open->record->as<core::Pulse>()))};
}

} // namespace

std::optional<BoardOffer> boardOffer(const Moment& moment) {
    auto question = questionOffer(moment);
    const auto crew = crewShiftAt(moment);
    // A shift that no crew is planned for has nobody to ask.
    if (!crew || (crew->crews.empty() && !moment.master().crews.empty())) return question;
    const auto* handover = handoverFor(moment, *crew);
    const bool isUnread = handover && !isReadBy(*handover, *crew);
    if (isAtStart(moment, *crew) && !isMeetingHeld(moment, *crew)) {
        const int count = newsFor(moment, *crew).count();
        if (count > 0)
            return BoardOffer{ScreenName::since, Icon::clock,
                              words("%1: %n new", "button; since crew B was last here", count)
                                  .arg(sinceText(moment, *crew)),
                              isUnread ? words("Handover not read yet", "under what is new") : QString()};
    }
    // Once a shift is under way its question goes before a handover that nobody read: that one has its own
    // button among the announcements, for as long as it takes.
    if (!isUnread || (question && !isAtStart(moment, *crew))) return question;
    const auto& body = *handover->record->as<core::Handover>();
    return BoardOffer{ScreenName::handover, Icon::handover, words("Read the handover", "button"),
                      shiftLabel(moment, body.shift_day, body.shift)};
}

} // namespace ploegbord::ui
