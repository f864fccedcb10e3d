// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/leavings.h"

#include "app/hub/admin/db_error.h"
#include "app/hub/store/people.h"
#include "app/system/system.h"

namespace ploegbord::hub {

namespace {

core::Result<std::size_t> letGo(SystemTransaction& transaction) {
    const auto* const site = transaction.world().site().as<core::Site>();
    if (!site) return 0;
    const auto zone = system::loadZone(site->time_zone);
    if (!zone) return tl::unexpected(zone.error());
    const auto today = std::chrono::floor<std::chrono::days>(zone->toLocal(transaction.now()));
    const auto leavers = findLeaversUntil(transaction.connection(), transaction.site().no, core::Day(today));
    if (!leavers) return storeFailed(leavers.error());
    for (const core::RecordId person : *leavers) {
        const core::Record* const standing = transaction.world().find(person);
        if (standing && standing->as<core::Person>()) {
            core::Record record = *standing;
            std::get<core::Person>(record.body).has_left = true;
            if (const auto done = transaction.put(std::move(record)); !done) return storeFailed(done.error());
        }
        const auto done = saveLeaving(transaction.connection(), transaction.site().no, person, std::nullopt);
        if (!done) return storeFailed(done.error());
    }
    return leavers->size();
}

} // namespace

core::Result<std::size_t> applyLeavings(Hub& hub) {
    const auto site = hub.site();
    if (!site) return 0;
    std::size_t gone = 0;
    const auto done =
        hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            const auto count = letGo(transaction);
            if (!count) return tl::unexpected(count.error());
            gone = *count;
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return gone;
}

} // namespace ploegbord::hub
