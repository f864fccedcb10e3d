// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/tile_size.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr std::size_t kLongestLookedAt = 16;

// From the usual size on. On a small panel: six quick values beside a pad, three columns of names beside the
// arrows.
std::vector<TileSize> tileSizes(Page::Tiles tiles, bool isSmall) {
    switch (tiles) {
    case Page::Tiles::small:
        if (isSmall) return {{30_mm, 25_mm}, {35_mm, 25_mm}, {33_mm, 30_mm}, {53_mm, 25_mm}};
        return {{44_mm, 25_mm}, {44_mm, 32_mm}, {62_mm, 32_mm}};
    case Page::Tiles::medium:
        if (isSmall) return {{53_mm, 25_mm}, {53_mm, 32_mm}, {53_mm, 36_mm}, {83_mm, 27_mm}, {83_mm, 36_mm}};
        return {{62_mm, 25_mm}, {62_mm, 32_mm}, {62_mm, 40_mm}, {92_mm, 32_mm}, {92_mm, 40_mm}};
    case Page::Tiles::few:
        if (isSmall) return {{53_mm, 36_mm}, {53_mm, 50_mm}, {53_mm, 62_mm}};
        break;
    case Page::Tiles::wide:
    case Page::Tiles::tall: break;
    }
    const Millimetres least = tiles == Page::Tiles::tall ? 36_mm : 27_mm;
    if (isSmall) return {{83_mm, least}, {83_mm, 36_mm}, {83_mm, 50_mm}, {160_mm, 36_mm}};
    return {{92_mm, least}, {92_mm, 36_mm}, {92_mm, 44_mm}, {92_mm, 56_mm}};
}

qsizetype lengthOf(const Choice& choice) {
    return choice.label.size() + choice.sublabel.size();
}

// Each once: hundreds of tiles may say the same.
std::vector<const Choice*> longestOf(const Choices& choices) {
    std::vector<const Choice*> longest;
    longest.reserve(choices.size());
    for (const Choice& choice : choices)
        longest.push_back(&choice);
    const auto order = [](const Choice* choice) {
        return std::tuple(-lengthOf(*choice), std::cref(choice->label), std::cref(choice->sublabel));
    };
    std::sort(longest.begin(), longest.end(),
              [&](const Choice* a, const Choice* b) { return order(a) < order(b); });
    const auto isSame = [](const Choice* a, const Choice* b) {
        return a->label == b->label && a->sublabel == b->sublabel;
    };
    longest.erase(std::unique(longest.begin(), longest.end(), isSame), longest.end());
    longest.resize(std::min(longest.size(), kLongestLookedAt));
    return longest;
}

} // namespace

void styleTile(ChoiceTile& tile, Page::Tiles tiles) {
    const bool isSmall = tiles == Page::Tiles::small;
    tile.setStart(!isSmall);
    if (isSmall) tile.setIcon(Icon::none, IconPlace::above); // there is no room beside a number
    if (tiles != Page::Tiles::medium) tile.setLabelRole(TextRole::body);
}

TileSize tileSizeFor(const Choices& choices, Page::Tiles tiles, const Theme& theme) {
    const auto longest = longestOf(choices);
    ChoiceTile probe(theme, Choice(), nullptr);
    styleTile(probe, tiles);
    const auto fits = [&](const TileSize& size) {
        const QSize pixels(theme.px(size.width), theme.px(size.height));
        return std::all_of(longest.begin(), longest.end(), [&](const Choice* choice) {
            probe.setChoice(*choice);
            return probe.fitsIn(pixels);
        });
    };
    const auto sizes = tileSizes(tiles, theme.panel.isSmall());
    const auto found = std::find_if(sizes.begin(), sizes.end(), fits);
    return found == sizes.end() ? sizes.back() : *found;
}

} // namespace ploegbord::ui
