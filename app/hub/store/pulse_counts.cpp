// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/pulse_counts.h"

#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {

db::DbResult<std::vector<core::PulseCount>> loadPulseCounts(db::Connection& connection, SiteNo site,
                                                            core::RecordId pulse) {
    std::vector<core::PulseCount> counts;
    const auto take = [&](const db::Row& row) {
        counts.push_back({core::Ref::parse(row.text(0)).value_or(core::Ref()),
                          static_cast<int>(row.integer(1)), row.integer(2)});
    };
    const auto done = connection.run(
        "SELECT crew, choice, n FROM pulse_count WHERE site = $1 AND pulse = $2 ORDER BY crew, choice",
        {toInteger(site), pulse.str()}, take);
    if (!done) return tl::unexpected(done.error());
    return counts;
}

db::DbResult<void> addPulseCount(db::Connection& connection, SiteNo site, core::RecordId pulse,
                                 const core::PulseCount& count) {
    return connection
        .run("INSERT INTO pulse_count (site, pulse, crew, choice, n) VALUES ($1, $2, $3, $4, $5) "
             "ON CONFLICT (site, pulse, crew, choice) DO UPDATE SET n = pulse_count.n + excluded.n",
             {toInteger(site), pulse.str(), count.crew.str(), std::int64_t{count.choice}, count.n})
        .map([](std::int64_t) {});
}

db::DbResult<void> deletePulseCounts(db::Connection& connection, SiteNo site, core::RecordId pulse) {
    return connection
        .run("DELETE FROM pulse_count WHERE site = $1 AND pulse = $2", {toInteger(site), pulse.str()})
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub
