// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/board/card_words.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

inline constexpr std::size_t kMostCards = 24; // per lane of the board; the lane's own screen has them all

// The lanes' cards. `more` is how the rest of a long one is read. Among the announcements stand the question
// that is open, after what is urgent or important, unless it is offered elsewhere; and at the end what was
// answered.
std::vector<CardWords> announcementCards(const Moment& moment, const std::vector<terminal::Post>& posts,
                                         bool withQuestion, const QString& more);
std::vector<CardWords> recognitionCards(const Moment& moment, const std::vector<terminal::Post>& posts,
                                        const QString& more);

} // namespace ploegbord::ui
