// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/fan_out.h"
#include "tests/bench/rows.h"

namespace ploegbord::bench {
namespace {

void measure(const Place& place, Report& report, int streams) {
    HubProcess hub(place, "memory-" + std::to_string(streams));
    const std::string token = hub.token();
    const std::string cursor = headCursor(hub.port(), token);
    { FanOut warm(hub.port(), token, cursor, 10); }
    pause(1);
    const double before = pssKiB(hub.pid());
    const FanOut idle(hub.port(), token, cursor, streams);
    pause(2);
    const double perStream = (pssKiB(hub.pid()) - before) / streams;
    const double cpu = cpuSeconds(hub.pid());
    const double length = place.isQuick ? 5 : 20;
    pause(length);
    const std::string of = std::to_string(streams) + " idle streams";
    report.add({"hub memory per stream at " + of, "KiB", perStream, {}, {Bound::atMost, 3}});
    report.add({"hub CPU at " + of,
                "% of a core",
                (cpuSeconds(hub.pid()) - cpu) / length * 100,
                {},
                {Bound::atMost, 0.1}});
}

} // namespace

void benchStreamMemory(const Place& place, Report& report) {
    measure(place, report, 1'000);
    if (!place.isQuick) measure(place, report, 5'000);
}

} // namespace ploegbord::bench
