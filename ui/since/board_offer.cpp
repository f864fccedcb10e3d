// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/since/board_offer.h"

#include <QCoreApplication>

#include "ui/handover/handover_list.h"
#include "ui/since/news.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Since", source, about, n);
}

} // namespace

std::optional<BoardOffer> boardOffer(const Moment& moment) {
    const auto crew = crewShiftAt(moment);
    // A shift that no crew is planned for has nobody to ask.
    if (!crew || (crew->crews.empty() && !moment.master().crews.empty())) return std::nullopt;
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
    if (!isUnread) return std::nullopt;
    const auto& body = *handover->record->as<core::Handover>();
    return BoardOffer{ScreenName::handover, Icon::handover, words("Read the handover", "button"),
                      shiftLabel(moment, body.shift_day, body.shift)};
}

} // namespace ploegbord::ui
