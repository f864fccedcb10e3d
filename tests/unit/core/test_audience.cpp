// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/audience.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

namespace {

Ref ref(const char* key) {
    return Ref::parse(key).value();
}

const Viewpoint kHere{ref("L3"), {ref("B")}, ref("V")};

} // namespace

TEST_CASE("an audience without lists is everyone", "[audience]") {
    CHECK(Audience{}.isEveryone());
    CHECK(includes(Audience{}, kHere));
    CHECK(includes(Audience{}, Viewpoint{}));
    CHECK(includesLine(Audience{}, ref("L9")));
}

TEST_CASE("each list of an audience must hold what is here", "[audience]") {
    CHECK(includes({{ref("L1"), ref("L3")}, {}, {}}, kHere));
    CHECK_FALSE(includes({{ref("L1")}, {}, {}}, kHere));
    CHECK(includes({{ref("L3")}, {ref("B")}, {ref("V")}}, kHere));
    CHECK_FALSE(includes({{ref("L3")}, {ref("B")}, {ref("N")}}, kHere));
    CHECK_FALSE(includes({{ref("L3")}, {ref("A")}, {ref("V")}}, kHere));
}

TEST_CASE("a post for a crew is not for a board where nobody is on shift", "[audience]") {
    CHECK_FALSE(includes({{}, {ref("B")}, {}}, Viewpoint{ref("L3"), {}, {}}));
}

TEST_CASE("of two crews that share a shift each gets what is for it", "[audience]") {
    const Viewpoint both{ref("L3"), {ref("A"), ref("C")}, ref("V")};
    CHECK(includes({{}, {ref("A")}, {}}, both));
    CHECK(includes({{}, {ref("B"), ref("C")}, {}}, both));
    CHECK_FALSE(includes({{}, {ref("B")}, {}}, both));
}

TEST_CASE("a board counts as in the audience whatever the hour", "[audience]") {
    CHECK(includesLine({{ref("L3")}, {ref("B")}, {ref("N")}}, ref("L3")));
    CHECK_FALSE(includesLine({{ref("L3")}, {}, {}}, ref("L1")));
}
