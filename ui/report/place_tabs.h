// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// The places of one line, and those of no line.
struct PlaceTab {
    core::Ref line;
    QString name;
    std::vector<core::Ref> places;
};
using PlaceTabs = std::vector<PlaceTab>;

// This terminal's line first. The own line is one tap, another one more.
PlaceTabs placeTabs(const Moment& moment);
// The places of the chosen tab as tiles; the last tile is "not at a place".
void addPlaces(Page& page, const PlaceTabs& tabs, std::size_t chosen, const Moment& moment);

} // namespace ploegbord::ui
