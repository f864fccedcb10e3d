// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include "app/terminal/blob_room.h"
#include "tests/support/catch.h"
#include "tests/unit/terminal/document_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::BlobPlace;

namespace {

constexpr std::int64_t kBudget = 8 << 20;
constexpr int kDocuments = 1000;
constexpr int kSteps = 100;

// A thousand documents of all kinds, and what must be so of their files whatever happens.
struct Plant : DocumentRig {
    std::vector<core::RecordId> named;
    std::set<std::string> pinnedHere;

    Plant() : DocumentRig(kBudget) {
        for (int i = 0; i < kDocuments; ++i)
            named.push_back(hub.put(core::Kind::document, anyDocument()));
        for (const core::RecordId id : named)
            aim(id);
    }
    core::Document anyDocument() {
        core::Document made = document(1 + random.below(60'000));
        made.is_pinned = random.below(50) == 0;
        made.must_read = random.below(10) == 0;
        return made;
    }
    void aim(core::RecordId id) {
        core::Record record = *hub.record(id);
        record.audience.lines = {core::Ref(hub.idOf(core::Kind::line, random.below(3) == 0 ? "L3" : "L4"))};
        hub.put(record);
    }
    std::size_t any() { return random.below(named.size()); }
    const core::Document& at(core::RecordId id) { return *hub.record(id)->as<core::Document>(); }

    void happen() {
        switch (random.below(6)) {
        case 0: {
            core::Record next = *hub.record(named[any()]);
            next.body = anyDocument();
            return hub.put(next);
        }
        case 1: {
            const std::size_t one = any();
            hub.erase(named[one]);
            named.erase(named.begin() + static_cast<std::ptrdiff_t>(one));
            return;
        }
        case 2: named.push_back(hub.put(core::Kind::document, anyDocument())); return aim(named.back());
        case 3: return kiosk.reopen();
        default: kiosk->openBlob(at(named[any()]).sha256, [](const auto&) {});
        }
    }

    std::int64_t pinned() {
        std::int64_t bytes = 0;
        for (const core::RecordId id : named)
            if (at(id).is_pinned) bytes += at(id).bytes;
        return bytes;
    }
    std::int64_t onDisk() const {
        std::int64_t bytes = 0;
        for (const std::string& name : files())
            bytes += static_cast<std::int64_t>(std::filesystem::file_size(file(name)));
        return bytes;
    }
    // Pinned files that were here and are still named, and are here no more.
    int pinnedLost() {
        std::set<std::string> pinnedNow;
        for (const core::RecordId id : named)
            if (at(id).is_pinned) pinnedNow.insert(at(id).sha256);
        std::erase_if(pinnedHere, [&](const std::string& sha256) { return !pinnedNow.contains(sha256); });
        const auto lost = std::count_if(pinnedHere.begin(), pinnedHere.end(), [&](const std::string& sha256) {
            return !std::filesystem::exists(file(sha256));
        });
        for (const std::string& sha256 : pinnedNow)
            if (std::filesystem::exists(file(sha256))) pinnedHere.insert(sha256);
        return static_cast<int>(lost);
    }
    int rankOf(core::RecordId id) {
        if (at(id).is_pinned) return 0;
        const auto& lines = hub.record(id)->audience.lines;
        if (lines.front().is(hub.idOf(core::Kind::line, "L3"))) return 1;
        return at(id).must_read ? 2 : 3;
    }
    // Of a terminal at rest: documents that are not here though the files after them, but the one opened
    // last, and what is free would give them room.
    int outOfOrder() {
        auto newest = std::filesystem::file_time_type::min();
        std::string shown;
        for (const std::string& name : files()) {
            const auto time = std::filesystem::last_write_time(file(name));
            if (time <= newest) continue;
            newest = time;
            shown = name;
        }
        std::map<int, std::int64_t> hereByRank;
        std::int64_t unpinned = 0;
        for (const core::RecordId id : named) {
            if (!std::filesystem::exists(file(at(id).sha256)) || at(id).is_pinned) continue;
            unpinned += at(id).bytes;
            if (at(id).sha256 != shown) hereByRank[rankOf(id)] += at(id).bytes;
        }
        const std::int64_t free = kBudget - pinned() - unpinned;
        int wrong = 0;
        for (const core::RecordId id : named) {
            if (std::filesystem::exists(file(at(id).sha256))) continue;
            std::int64_t possible = free;
            for (const auto& [rank, bytes] : hereByRank)
                if (rank > rankOf(id)) possible += bytes;
            wrong += at(id).is_pinned || possible >= at(id).bytes ? 1 : 0;
        }
        return wrong;
    }
};

} // namespace

TEST_CASE("a thousand documents never take more than the budget, and the soonest wanted are here",
          "[blobs]") {
    Plant plant;
    plant.hub.faults.pieceEvery = 20ms;
    for (int step = 0; step < kSteps; ++step) {
        plant.kiosk.run(std::chrono::milliseconds(plant.random.below(4000)));
        INFO("step " << step);
        REQUIRE(plant.onDisk() <= std::max(kBudget, plant.pinned()));
        REQUIRE(plant.pinnedLost() == 0);
        plant.happen();
    }
    plant.hub.faults.pieceEvery = 0ms;
    plant.kiosk.run(10min);
    CHECK(plant.outOfOrder() == 0);
    CHECK(plant.onDisk() > kBudget * 9 / 10);
    for (const std::string& name : plant.files())
        CHECK(plant.isRight(name));
    // Nothing comes and goes for ever.
    const auto asked = plant.hub.blobsAsked().size();
    plant.kiosk.run(60min);
    CHECK(plant.hub.blobsAsked().size() == asked);
}
