// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_card.h"

namespace ploegbord::ui {

// A card that is longer than a page, as one card for each of its pages: all its words, nothing but the
// headline twice. All but the last say `goesOn` where that one says from whom it is and until when.
struct CardPart {
    CardWords words;
    CardForm form;
};
std::vector<CardPart> cardParts(const Theme& theme, const CardWords& words, const QString& goesOn,
                                QSize room);

} // namespace ploegbord::ui
