// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/event_log.h"

#include <vector>

#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"

using namespace ploegbord;
using namespace ploegbord::hub;

namespace {

struct Lines {
    std::vector<std::string> all;
    ploegbord::test::FakeClock clock;
    EventLog log{[this](LogLevel, const std::string& line) { all.push_back(line); }, clock};
};

} // namespace

TEST_CASE("an event is one line of fields, whatever its words hold", "[log]") {
    Lines lines;
    lines.log.info("plain");
    lines.log.warn("some", {{"n", std::int64_t{-3}}, {"word", "a-b"}, {"id", core::OpId()}});
    lines.log.error("odd", {{"detail", "two words\nevent=forged \"x\" \\"}, {"none", ""}});
    CHECK(lines.all == std::vector<std::string>{
                           "event=plain", "event=some n=-3 word=a-b id=00000000-0000-0000-0000-000000000000",
                           "event=odd detail=\"two words event=forged \\\"x\\\" \\\\\" none=\"\""});
}

TEST_CASE("one event in a loop keeps back no other, and is heard of again after a minute", "[log]") {
    Lines lines;
    for (int i = 0; i < 1000; ++i)
        lines.log.info("loop");
    lines.log.info("other");
    CHECK(lines.all.size() == EventLog::kLinesAMinute + 1);
    CHECK(lines.all.back() == "event=other");
    lines.clock.advance(std::chrono::minutes(1));
    lines.log.info("loop");
    CHECK(lines.all.back() == "event=loop kept_back=980");
    lines.log.info("loop");
    CHECK(lines.all.back() == "event=loop");
}
