// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "app/core/ids.h"
#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord::core;
using ploegbord::test::instant;
using ploegbord::test::SeededRandom;

TEST_CASE("an id has one spelling", "[ids]") {
    const std::string text = "0192f4a0-1234-7abc-8def-0123456789ab";
    REQUIRE(RecordId::parse(text).value().str() == text);
    for (const char* wrong :
         {"", "0192F4A0-1234-7abc-8def-0123456789ab", "0192f4a012347abc8def0123456789ab",
          "0192f4a0-1234-7abc-8def-0123456789a", "0192f4a0-1234-7abc-8def-0123456789abc",
          "{192f4a0-1234-7abc-8def-0123456789ab", "0192f4a0 1234-7abc-8def-0123456789ab",
          "0192f4a0-1234-7abc-8def-0123456789ag", "0192f4a0-1234-7abc-8def0-123456789ab"}) {
        INFO(wrong);
        CHECK_FALSE(RecordId::parse(wrong).has_value());
    }
}

TEST_CASE("what was formatted parses back to the same id", "[ids]") {
    SeededRandom random(7);
    for (int i = 0; i < 1000; ++i) {
        UuidBytes bytes;
        random.fill(bytes);
        REQUIRE(parseUuid(formatUuid(bytes)).value() == bytes);
    }
}

TEST_CASE("one wrong character anywhere makes no id", "[ids]") {
    const std::string good = "0192f4a0-1234-7abc-8def-0123456789ab";
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const char c : {'A', 'g', ' ', '\0', '_', '/', ':'}) {
            std::string bad = good;
            bad[i] = c;
            CHECK_FALSE(parseUuid(bad).has_value());
        }
    }
}

TEST_CASE("ids of version 7 sort by the time they were made", "[ids]") {
    SeededRandom random;
    Instant now = instant("2026-01-01T00:00:00Z");
    std::string before;
    for (int i = 0; i < 2000; ++i, now += std::chrono::milliseconds(1 + i * 37)) {
        const auto text = formatUuid(makeUuid7(now, random));
        REQUIRE(text > before);
        REQUIRE(text[14] == '7');
        REQUIRE(std::string("89ab").find(text[19]) != std::string::npos);
        before = text;
    }
    CHECK(formatUuid(makeUuid7(fromMilliseconds(0x0123456789ab), random)).substr(0, 13) == "01234567-89ab");
}

TEST_CASE("a clock before 1970 still makes ids", "[ids]") {
    SeededRandom random;
    CHECK(formatUuid(makeUuid7(fromMilliseconds(-5), random)).substr(0, 15) == "00000000-0000-7");
}

TEST_CASE("ids of version 4 say so and nothing else", "[ids]") {
    SeededRandom random;
    std::set<std::string> all;
    for (int i = 0; i < 200; ++i) {
        const auto text = formatUuid(makeUuid4(random));
        REQUIRE(text[14] == '4');
        all.insert(text);
    }
    CHECK(all.size() == 200);
}

TEST_CASE("a derived id follows from its parts alone", "[ids]") {
    const auto id = deriveUuid("tally", "a", "b");
    CHECK(id == deriveUuid("tally", "a", "b"));
    CHECK(formatUuid(id)[14] == '8');
    CHECK(id != deriveUuid("tally", "ab", ""));
    CHECK(id != deriveUuid("tally", "", "ab"));
    CHECK(id != deriveUuid("tallya", "", "b"));
    CHECK(id != deriveUuid("other", "a", "b"));
}

TEST_CASE("a key is 1 to 64 plain characters", "[ids]") {
    for (const char* good : {"V", "L3", "a_b.c:d-E9"})
        CHECK(Ref::parse(good).value().str() == good);
    CHECK(Ref::parse(std::string(64, 'x')).has_value());
    CHECK_FALSE(Ref::parse(std::string(65, 'x')).has_value());
    for (const char* bad : {"", " ", "a b", "L3\n", "é", "a/b", "a,b", "\"x\""})
        CHECK_FALSE(Ref::parse(bad).has_value());
}

TEST_CASE("a ref knows the id that it holds", "[ids]") {
    SeededRandom random;
    const RecordId id(makeUuid4(random));
    CHECK(Ref(id).is(id));
    CHECK(Ref(id).id().value() == id);
    CHECK_FALSE(Ref::parse("L3").value().id().has_value());
    CHECK(Ref().isEmpty());
    CHECK(RecordId().isNil());
}
