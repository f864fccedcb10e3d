// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/choice_tile.h"

namespace ploegbord::ui {

struct TileSize {
    Millimetres width, height;
};

// The least tile in which every choice stands uncut; of many, only the longest are looked at.
TileSize tileSizeFor(const Choices& choices, Page::Tiles tiles, const Theme& theme);
// How a tile of this kind says what it has to say.
void styleTile(ChoiceTile& tile, Page::Tiles tiles);

} // namespace ploegbord::ui
