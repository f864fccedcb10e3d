// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floor_server.h"
#include "tests/bench/posts.h"
#include "tests/bench/rows.h"

namespace ploegbord::bench {
namespace {

Row measure(HubProcess& hub, const std::string& token, FloorServer& floor, int connections, double goal,
            bool isQuick) {
    const int rounds = isQuick ? 2 : 3;
    const double length = isQuick ? 1 : 2; // seconds
    PostClients ours(hub.port(), token, connections), bare(floor.port, token, connections);
    ours.perSecond(0.5);
    bare.perSecond(0.5);
    std::vector<double> rates, bareRates;
    for (int round = 0; round < rounds; ++round) {
        rates.push_back(ours.perSecond(length));
        bareRates.push_back(bare.perSecond(length));
    }
    return {"durable posts over HTTP, " + std::to_string(connections) + " connections",
            "1/s",
            median(rates),
            median(bareRates),
            {Bound::atLeast, goal}};
}

} // namespace

void benchPosts(const Place& place, Report& report) {
    HubProcess hub(place, "posts");
    FloorServer floor(place.work / "posts-floor.db");
    const std::string token = hub.token();
    report.add(measure(hub, token, floor, 64, 0.35, place.isQuick));
    report.add(measure(hub, token, floor, 1, 0.75, place.isQuick));
}

} // namespace ploegbord::bench
