// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/due_wheel.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord;
using core::Steady;
using hub::DueWheel;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kTurn{250};

Steady at(std::int64_t ms) {
    return Steady(milliseconds(ms));
}

} // namespace

TEST_CASE("what is added once comes once, in the last turns before it is due", "[wheel]") {
    DueWheel<int> wheel(kTurn, at(7'001));
    std::vector<std::int64_t> due;
    test::SeededRandom random(1);
    for (int i = 0; i < 2'000; ++i) {
        due.push_back(7'001 + static_cast<std::int64_t>(random.below(15'000)));
        wheel.add(i, at(due.back()));
    }
    std::vector<int> seen(due.size());
    for (std::int64_t now = 7'001; now < 7'001 + 15'500; now += kTurn.count()) {
        wheel.take(at(now), [&](int& i) {
            const std::int64_t left = due[static_cast<std::size_t>(i)] - now;
            CHECK(left >= 0);
            CHECK(left < 2 * kTurn.count());
            ++seen[static_cast<std::size_t>(i)];
        });
    }
    CHECK(std::count(seen.begin(), seen.end(), 1) == static_cast<std::ptrdiff_t>(seen.size()));
}

TEST_CASE("what is due further ahead than the wheel is large comes early and can be added again", "[wheel]") {
    DueWheel<int> wheel(kTurn, at(0));
    wheel.add(1, at(60'000));
    int looks = 0;
    for (std::int64_t now = 0; now < 60'000; now += kTurn.count()) {
        wheel.take(at(now), [&](int& one) {
            ++looks;
            if (at(60'000) >= wheel.until(at(now))) wheel.add(one, at(60'000));
        });
    }
    CHECK(looks == 4);
}

TEST_CASE("a jump in time gives all that is due by then, also when it is added meanwhile", "[wheel]") {
    DueWheel<int> wheel(kTurn, at(0));
    for (int i = 0; i < 64; ++i)
        wheel.add(i, at(i * 250));
    std::vector<int> seen;
    wheel.take(at(3'600'000), [&](int& i) { seen.push_back(i); });
    CHECK(seen.size() == 64);
    wheel.add(7, at(3'600'000)); // due in a turn that was taken already: at the next
    seen.clear();
    wheel.take(at(3'600'250), [&](int& i) { seen.push_back(i); });
    CHECK(seen == std::vector{7});
}
