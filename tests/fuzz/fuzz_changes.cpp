// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "app/wire/changes.h"
#include "tests/fuzz/fuzz_driver.h"
#include "tests/unit/wire/generated.h"

using namespace ploegbord;

// A change that is read is written and read again as the same, and so is every one of a page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto record = wire::readChange(bytes)) {
        const std::string once = wire::writeChange(*record);
        const auto again = wire::readChange(once);
        if (!again || *again != *record || wire::writeChange(*again) != once) std::abort();
    }
    if (const auto page = wire::readChangesPage(bytes)) {
        std::vector<std::string> changes;
        for (const auto& record : page->changes)
            changes.push_back(wire::writeChange(record));
        std::vector<std::string> unreadable;
        const auto again = wire::readChangesPage(
            wire::writeChangesPage(page->epoch, changes, page->next, page->hasMore), &unreadable);
        if (!again || !unreadable.empty() || again->changes != page->changes) std::abort();
    }
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    test::Generated generated(1);
    std::vector<std::string> seeds;
    for (int kind = 0; kind <= static_cast<int>(core::Kind::tally); ++kind) {
        for (int i = 0; i < 4; ++i)
            seeds.push_back(wire::writeChange(generated.record(static_cast<core::Kind>(kind))));
    }
    seeds.push_back(wire::writeChangesPage("e1", seeds, core::Cursor{"e1", 7}, true));
    return seeds;
}
