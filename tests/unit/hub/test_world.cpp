// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/world.h"

#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using ploegbord::test::day;
using ploegbord::test::instant;

namespace {

core::Record siteIn(const std::string& zone) {
    core::Site site;
    site.name = "Site";
    site.time_zone = zone;
    core::Record record;
    record.id = core::RecordId(core::deriveUuid("test", "site", ""));
    record.kind = core::Kind::site;
    record.body = site;
    return record;
}

} // namespace

TEST_CASE("a day is still to come until it begins at the site, not elsewhere on Earth", "[world]") {
    hub::SiteWorld world([](std::string_view) { return true; });
    const auto before = instant("2026-11-24T22:59:59Z"), after = instant("2026-11-24T23:00:00Z");
    CHECK(world.latestDay(before) == day("2026-11-25")); // no site yet: the latest date there is
    world.put(siteIn("Europe/Amsterdam"));
    CHECK(world.latestDay(before) == day("2026-11-24"));
    CHECK(world.latestDay(after) == day("2026-11-25"));
    CHECK(world.latestDay(instant("2026-07-01T22:00:00Z")) == day("2026-07-02")); // summer time
    world.put(siteIn("America/Los_Angeles"));
    CHECK(world.latestDay(after) == day("2026-11-24"));
    world.put(siteIn("Nowhere/At_All"));
    CHECK(world.latestDay(before) == day("2026-11-25"));
}
