// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/core/bodies.h"
#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// For whom a shoutout can be, a tab each: a crew, the teams, everyone else.
struct PeopleTab {
    QString name;
    std::vector<core::Recipient> members;
};
using PeopleTabs = std::vector<PeopleTab>;

// The crew on shift opens first; who chose not to stand on the wall is not offered.
PeopleTabs peopleTabs(const Moment& moment);
void addPeople(Page& page, const PeopleTabs& tabs, std::size_t chosen, const Moment& moment);

} // namespace ploegbord::ui
