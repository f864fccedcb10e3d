// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/changes.h"

#include "app/wire/json.h"
#include "tests/support/catch.h"
#include "tests/unit/wire/generated.h"

using namespace ploegbord;
using core::Kind;

namespace {

constexpr int kSeeds = 200;

std::string canonical(const std::string& json) {
    const auto value = wire::parseJson(json);
    REQUIRE(value);
    return wire::canonicalJson(*value).value();
}

std::string change(const std::string& kind, const std::string& body) {
    return R"({"at":"2026-11-24T06:00:00.000Z","audience":{"crews":[],"lines":[],"shifts":[]},"body":)" +
           body + R"(,"by":{},"deleted":false,"id":"0192f0c1-0000-7000-8000-000000000001","kind":")" + kind +
           R"(","seq":7,"version":1})";
}

} // namespace

TEST_CASE("every kind of record survives a round trip in canonical form", "[wire][changes]") {
    const auto kind = GENERATE(Kind::unknown, Kind::site, Kind::line, Kind::team, Kind::crew, Kind::person,
                               Kind::terminal, Kind::place, Kind::pick, Kind::supplier, Kind::announcement,
                               Kind::recognition, Kind::safety_event, Kind::safety_day, Kind::report,
                               Kind::handover, Kind::document, Kind::pulse, Kind::tally);
    for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
        test::Generated generated(seed);
        const core::Record record = generated.record(kind);
        const std::string json = wire::writeChange(record);
        INFO(json);
        REQUIRE(json == canonical(json));
        const auto read = wire::readChange(json);
        REQUIRE(read);
        REQUIRE(*read == record);
        REQUIRE(wire::writeChange(record, wire::writeBody(record)) == json);
        core::Record columns;
        REQUIRE(wire::readBody(columns, std::string(core::kindName(kind) == "" ? "x" : core::kindName(kind)),
                               wire::writeBody(record)));
        REQUIRE(columns.body == record.body);
        REQUIRE(columns.extra == record.extra);
        REQUIRE(wire::readAudience(wire::writeAudience(record.audience)).value() == record.audience);
        REQUIRE(wire::readBy(wire::writeBy(record.by)).value() == record.by);
    }
}

TEST_CASE("a kind of a later version is kept byte for byte", "[wire][changes]") {
    const std::string json = change("kaizen_card", R"({"a":{"b":[1,null,"x"]},"é":true})");
    const auto record = wire::readChange(json);
    REQUIRE(record);
    CHECK(record->kind == Kind::unknown);
    CHECK(record->unknownKind == "kaizen_card");
    CHECK(wire::writeChange(*record) == json);
}

TEST_CASE("a member of a later version is kept beside those we know", "[wire][changes]") {
    const std::string json = change("line", R"({"aisle":{"nr":4},"key":"L3","name":"Lijn 3","takt_s":12})");
    const auto record = wire::readChange(json);
    REQUIRE(record);
    REQUIRE(record->as<core::Line>());
    CHECK(record->as<core::Line>()->key == "L3");
    CHECK(record->extra == R"({"aisle":{"nr":4},"takt_s":12})");
    CHECK(wire::writeChange(*record) == json);
}

TEST_CASE("a body that is not the shape of its kind is kept unread with its kind", "[wire][changes]") {
    const auto body = GENERATE(R"({"key":"L3"})", R"({"key":3,"name":"x"})", R"({"key":"L 3","name":"x"})",
                               R"({"key":"L3","name":{"nl":4}})", R"({"key":"L3","name":["x"]})");
    const std::string json = change("line", body);
    const auto record = wire::readChange(json);
    REQUIRE(record);
    CHECK(record->kind == Kind::line);
    CHECK(record->as<core::UnknownBody>());
    CHECK(record->extra.empty());
    CHECK(wire::writeChange(*record) == json);
}

TEST_CASE("a tombstone has no body whatever it held", "[wire][changes]") {
    test::Generated generated(3);
    core::Record record = generated.record(Kind::line);
    record.isDeleted = true;
    record.body = core::Line{"L3", core::Text("x")};
    const auto read = wire::readChange(wire::writeChange(record));
    REQUIRE(read);
    CHECK(read->isDeleted);
    CHECK(read->kind == Kind::line);
    CHECK(read->body == core::Body(core::UnknownBody{}));
}

TEST_CASE("a site's shifts are times of day", "[wire][changes]") {
    core::Record record;
    record.kind = Kind::site;
    core::Site site;
    site.shifts = {{"N", core::Text("Nacht"), 22 * 60, 6 * 60 + 5}};
    record.body = site;
    CHECK(wire::writeBody(record).find(R"({"end":"06:05","key":"N","name":"Nacht","start":"22:00"})") !=
          std::string::npos);
    const auto wrong = GENERATE("24:00", "6:00", "06:60", "0600", "-1:00", "06:0a", "");
    core::Record read;
    REQUIRE(wire::readBody(
        read, "site",
        std::string(R"({"name":"x","time_zone":"UTC","shifts":[{"key":"N","name":"n","start":")") + wrong +
            R"(","end":"06:00"}]})"));
    CHECK(read.as<core::UnknownBody>());
}

TEST_CASE("a change whose envelope is wrong says which member", "[wire][changes]") {
    const std::string good = change("line", R"({"key":"L3","name":"x"})");
    const auto [from, to, member] = GENERATE(table<std::string, std::string, std::string>({
        {"\"seq\":7", "\"seq\":7.5", "seq"},
        {"\"seq\":7", "\"seq\":-1", "seq"},
        {"\"seq\":7", "\"seq\":\"7\"", "seq"},
        {"\"seq\":7", "\"seq\":9007199254740993", "seq"},
        {"\"version\":1", "\"version\":0", "version"},
        {"\"deleted\":false", "\"deleted\":0", "deleted"},
        {"0192f0c1", "0192F0C1", "id"},
        {"24T06:00", "24T26:00", "at"},
        {"00.000Z", "00.000+01:00", "at"},
        {"\"kind\":\"line\"", "\"kind\":\"\"", "kind"},
        {"\"lines\":[]", "\"lines\":[4]", "audience.lines"},
        {"\"lines\":[]", "\"lines\":\"L3\"", "audience.lines"},
        {R"("body":{"key":"L3","name":"x"},)", "", "body"},
        {R"("body":{"key":"L3","name":"x"},)", R"("body":[],)", "body"},
        {"\"by\":{}", "\"by\":{\"person\":\"a b\"}", "by.person"},
    }));
    std::string bad = good;
    bad.replace(bad.find(from), from.size(), to);
    const auto read = wire::readChange(bad);
    REQUIRE_FALSE(read);
    INFO(read.error().detail);
    CHECK(read.error().detail.find(member + " ") != std::string::npos);
}

TEST_CASE("a page leaves out and counts what it cannot read", "[wire][changes]") {
    const std::string good = change("line", R"({"key":"L3","name":"x"})");
    const std::string page =
        wire::writeChangesPage("e1", {good, R"({"id":4})", "7", good}, core::Cursor{"e1", 9}, true);
    CHECK(page == canonical(page));
    std::vector<std::string> unreadable;
    const auto read = wire::readChangesPage(page, &unreadable);
    REQUIRE(read);
    CHECK(unreadable == std::vector<std::string>{R"({"id":4})", "7"});
    CHECK(read->changes.size() == 2);
    CHECK(read->next == core::Cursor{"e1", 9});
    CHECK(read->epoch == "e1");
    CHECK(read->hasMore);
    CHECK_FALSE(wire::readChangesPage(R"({"epoch":"e1","next":"e1:9","more":false})"));
    CHECK_FALSE(wire::readChangesPage(R"({"epoch":"e1","next":"e1:x","more":false,"changes":[]})"));
    CHECK_FALSE(wire::readChangesPage("<html>"));
}

TEST_CASE("a tally counts either high fives or acknowledgements of one shift-day", "[wire][changes]") {
    const std::string of = R"("of":"0192f0c1-0000-7000-8000-000000000001")";
    const auto isTally = [&](const std::string& members) {
        core::Record record;
        REQUIRE(wire::readBody(record, "tally", "{" + of + members + "}"));
        return record.as<core::Tally>() != nullptr;
    };
    CHECK(isTally(R"(,"high_fives":4)"));
    CHECK(isTally(R"(,"shift_day":"2026-11-24","acknowledged":{"V":3})"));
    CHECK(isTally(R"(,"shift_day":"2026-11-24","acknowledged":{"":1,"V":3})"));
    CHECK_FALSE(isTally(""));
    CHECK_FALSE(isTally(R"(,"acknowledged":{"V":3})"));
    CHECK_FALSE(isTally(R"(,"shift_day":"2026-11-24")"));
    CHECK_FALSE(isTally(R"(,"shift_day":"2026-11-24","acknowledged":{"V":-1})"));
}
