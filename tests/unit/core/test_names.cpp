// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <limits>
#include <set>

#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/record.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

TEST_CASE("every kind has a name of its own", "[names]") {
    std::set<std::string> names;
    for (int i = 0; i <= static_cast<int>(Kind::tally); ++i) {
        const auto kind = static_cast<Kind>(i);
        CHECK(kindOf(kindName(kind)) == kind);
        names.emplace(kindName(kind));
    }
    CHECK(names.size() == static_cast<std::size_t>(Kind::tally) + 1);
    CHECK(kindName(Kind::safety_event) == "safety_event");
    CHECK(kindOf("hologram") == Kind::unknown);
    CHECK(kindOf("") == Kind::unknown);
}

TEST_CASE("every op type has a name of its own", "[names]") {
    std::set<std::string> names;
    for (int i = 0; i <= static_cast<int>(OpType::person_set_display); ++i) {
        const auto type = static_cast<OpType>(i);
        CHECK(opTypeOf(opTypeName(type)) == type);
        names.emplace(opTypeName(type));
    }
    CHECK(names.size() == static_cast<std::size_t>(OpType::person_set_display) + 1);
    CHECK(opTypeName(OpType::safety_day_close) == "safety_day.close");
    CHECK(opTypeName(OpType::high_five) == "high_five");
    CHECK(opTypeOf("pulse.vote") == OpType::unknown);
}

TEST_CASE("only high fives, acknowledgements, replies, follow-ups, copies and answers add to a record",
          "[names]") {
    for (int i = 0; i <= static_cast<int>(OpType::person_set_display); ++i) {
        const auto type = static_cast<OpType>(i);
        const bool isOne = type == OpType::high_five || type == OpType::acknowledge ||
                           type == OpType::report_reply || type == OpType::report_follow_up ||
                           type == OpType::report_copy || type == OpType::pulse_answer;
        CHECK(isAddition(type) == isOne);
    }
}

TEST_CASE("every problem has a kebab-case name", "[names]") {
    for (int i = 0; i <= static_cast<int>(Problem::file_damaged); ++i) {
        const auto problem = static_cast<Problem>(i);
        const auto name = problemName(problem);
        CHECK_FALSE(name.empty());
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK(problemOf(name) == problem);
    }
    CHECK(problemName(Problem::stale_version) == "stale-version");
    CHECK(problemOf("no-such-problem") == Problem::malformed);
}

TEST_CASE("a cursor reads back as it was written", "[cursor]") {
    for (const Cursor& cursor : {Cursor{}, Cursor{"e1", 0}, Cursor{"0192f4a0-1234", 17},
                                 Cursor{"x", std::numeric_limits<std::int64_t>::max()}}) {
        CHECK(Cursor::parse(cursor.str()).value() == cursor);
    }
    CHECK(Cursor{}.str() == "0");
    CHECK(Cursor{"abc", 12}.str() == "abc:12");
}

TEST_CASE("a malformed cursor is refused", "[cursor]") {
    for (const char* bad : {"", "1", "00", ":", ":5", "e:", "e:-1", "e:+1", "e: 1", "e:1 ", "e:01", "e:1:2",
                            "e:x", "e:9223372036854775808", "e f:1", "e\n:1", "-1", "e:1.0", "e:0x1"}) {
        INFO(bad);
        CHECK_FALSE(Cursor::parse(bad).has_value());
    }
    CHECK_FALSE(Cursor::parse(std::string(65, 'e') + ":1").has_value());
}
