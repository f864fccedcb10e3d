// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

Op record(SafetyClass what, std::string_view on = "2026-11-24") {
    return op(OpType::safety_event_record, "new", event(what, on));
}
Op correct(SafetyClass what, std::string_view on, std::int64_t saw) {
    return op(OpType::safety_event_correct, "new", SafetyCorrection{event(what, on), saw});
}
Op confirm(std::int64_t saw) {
    return op(OpType::safety_event_confirm, "new", VersionSeen{saw});
}

const SafetyEvent& stateOf(const Plant& plant) {
    return *plant.find(idOf("new"))->as<SafetyEvent>();
}

// An LTI of 20 November, recorded by Anna and confirmed by Bart.
Plant withConfirmedLti() {
    Plant plant;
    REQUIRE(plant.apply(record(SafetyClass::lostTimeInjury, "2026-11-20"), leadAnna()).has_value());
    REQUIRE(plant.apply(confirm(1), leadBart()).has_value());
    return plant;
}

Op close(std::string_view shiftDay, std::string_view name) {
    return op(OpType::safety_day_close, name, SafetyDay{day(shiftDay), ref("V"), ref("L3")});
}

} // namespace

TEST_CASE("what leaves the counter alone holds at once", "[rules]") {
    for (const auto what : {SafetyClass::medicalTreatment, SafetyClass::firstAid, SafetyClass::propertyDamage,
                            SafetyClass::nearMiss, SafetyClass::unsafeCondition}) {
        Plant plant;
        REQUIRE(plant.apply(record(what), leadAnna()).has_value());
        CHECK(stateOf(plant).is_confirmed);
        CHECK(stateOf(plant).confirmed_class == what);
        CHECK(stateOf(plant).confirmed_on == day("2026-11-24"));
        CHECK(plant.apply(confirm(1), leadBart()).error().problem == Problem::nothing_to_confirm);
    }
}

TEST_CASE("an LTI counts once a second person has confirmed it", "[rules]") {
    for (const auto& second : {leadBart(), plantLead(), safetySofie()}) {
        Plant plant;
        REQUIRE(plant.apply(record(SafetyClass::lostTimeInjury), leadAnna()).has_value());
        CHECK_FALSE(stateOf(plant).is_confirmed);
        CHECK_FALSE(stateOf(plant).confirmed_class.has_value());
        CHECK(plant.apply(confirm(1), leadAnna()).error().problem == Problem::own_confirmation);
        CHECK(plant.apply(confirm(1), operatorJake()).error().problem == Problem::not_allowed);
        REQUIRE(plant.apply(confirm(1), second).has_value());
        CHECK(stateOf(plant).is_confirmed);
        CHECK(stateOf(plant).confirmed_class == SafetyClass::lostTimeInjury);
        CHECK(plant.find(idOf("new"))->version == 2);
        CHECK(plant.apply(confirm(2), leadBart()).error().problem == Problem::nothing_to_confirm);
    }
}

TEST_CASE("nobody confirms or takes back without saying which version was seen", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(record(SafetyClass::lostTimeInjury), leadAnna()).has_value());
    const std::vector<std::pair<OpType, std::string>> unseen{{OpType::safety_event_confirm, "new"},
                                                             {OpType::announcement_retract, "notice"},
                                                             {OpType::recognition_retract, "shoutout"}};
    for (const auto& [type, record] : unseen) {
        INFO(opTypeName(type));
        CHECK(plant.apply(op(type, record, VersionSeen{}), leadBart()).error().problem ==
              Problem::invalid_value);
        CHECK(plant.apply(op(type, record, VersionSeen{9}), leadBart()).error().problem ==
              Problem::stale_version);
        CHECK(plant.find(idOf(record))->isDeleted == false);
    }
    CHECK_FALSE(stateOf(plant).is_confirmed);
}

TEST_CASE("confirmed is what was seen", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(record(SafetyClass::lostTimeInjury, "2026-11-20"), leadAnna()).has_value());
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-19", 1), leadAnna()).has_value());
    CHECK(plant.apply(confirm(1), leadBart()).error().problem == Problem::stale_version);
    CHECK(plant.apply(confirm(2), leadBart()).has_value());
}

TEST_CASE("whoever changed an event last may not confirm it, the one before may", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(record(SafetyClass::lostTimeInjury, "2026-11-20"), leadAnna()).has_value());
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-19", 1), leadBart()).has_value());
    CHECK(plant.apply(confirm(2), leadBart()).error().problem == Problem::own_confirmation);
    CHECK(plant.apply(confirm(2), leadAnna()).has_value());
}

TEST_CASE("a reclassification that moves the counter waits with the old state in force", "[rules]") {
    Plant plant = withConfirmedLti();
    REQUIRE(plant.apply(correct(SafetyClass::firstAid, "2026-11-20", 2), leadBart()).has_value());
    CHECK(stateOf(plant).event_class == SafetyClass::firstAid);
    CHECK_FALSE(stateOf(plant).is_confirmed);
    CHECK(stateOf(plant).confirmed_class == SafetyClass::lostTimeInjury);
    CHECK(plant.apply(confirm(3), leadBart()).error().problem == Problem::own_confirmation);
    REQUIRE(plant.apply(confirm(3), leadAnna()).has_value());
    CHECK(stateOf(plant).confirmed_class == SafetyClass::firstAid);
}

TEST_CASE("another date of an LTI moves the counter too", "[rules]") {
    Plant plant = withConfirmedLti();
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-18", 2), leadAnna()).has_value());
    CHECK_FALSE(stateOf(plant).is_confirmed);
    CHECK(stateOf(plant).confirmed_on == day("2026-11-20"));
}

TEST_CASE("a correction of words or back to what was confirmed needs nobody else", "[rules]") {
    Plant plant = withConfirmedLti();
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-20", 2), leadAnna()).has_value());
    CHECK(stateOf(plant).is_confirmed);
    REQUIRE(plant.apply(correct(SafetyClass::nearMiss, "2026-11-20", 3), leadAnna()).has_value());
    CHECK_FALSE(stateOf(plant).is_confirmed);
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-20", 4), leadAnna()).has_value());
    CHECK(stateOf(plant).is_confirmed);
}

TEST_CASE("a near miss that turns out an LTI waits, and counts as a near miss meanwhile", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(record(SafetyClass::nearMiss), leadAnna()).has_value());
    REQUIRE(plant.apply(correct(SafetyClass::lostTimeInjury, "2026-11-24", 1), leadAnna()).has_value());
    CHECK_FALSE(stateOf(plant).is_confirmed);
    CHECK(stateOf(plant).confirmed_class == SafetyClass::nearMiss);
}

TEST_CASE("corrections keep their history", "[rules]") {
    Plant plant = withConfirmedLti();
    const Instant later = kNow + std::chrono::hours(2);
    REQUIRE(plant.apply(correct(SafetyClass::firstAid, "2026-11-19", 2), leadBart(), later).has_value());
    REQUIRE(plant.apply(correct(SafetyClass::nearMiss, "2026-11-18", 3), leadBart(), later).has_value());
    const std::vector<SafetyEvent::Change> expected{{SafetyClass::lostTimeInjury, day("2026-11-20"), later},
                                                    {SafetyClass::firstAid, day("2026-11-19"), later}};
    CHECK(stateOf(plant).history == expected);
}

TEST_CASE("nobody states what only the rules may say", "[rules]") {
    SafetyEvent forged = event(SafetyClass::lostTimeInjury);
    forged.is_confirmed = true;
    forged.confirmed_class = SafetyClass::lostTimeInjury;
    forged.confirmed_on = day("2026-11-01");
    forged.proposed_by = Ref(idOf("bart"));
    forged.history = {{SafetyClass::nearMiss, day("2026-11-01"), kNow}};
    const auto effect =
        judge(op(OpType::safety_event_record, "new", forged), leadAnna(), Plant(), kNow).value();
    const auto* made = effect.front().as<SafetyEvent>();
    CHECK_FALSE(made->is_confirmed);
    CHECK_FALSE(made->confirmed_class.has_value());
    CHECK(made->proposed_by == Ref(idOf("anna")));
    CHECK(made->history.empty());
    CHECK(effect.front().audience.isEveryone());
}

TEST_CASE("an event names what the site has, and no day to come", "[rules]") {
    const auto problem = [](const SafetyEvent& body) {
        return judge(op(OpType::safety_event_record, "new", body), leadAnna(), Plant(), kNow).error().problem;
    };
    SafetyEvent body = event(SafetyClass::nearMiss, "2026-11-25");
    CHECK(problem(body) == Problem::invalid_value);
    body = event(SafetyClass::nearMiss);
    body.shift = ref("X");
    CHECK(problem(body) == Problem::unknown_reference);
    body = event(SafetyClass::nearMiss);
    body.line = ref("L9");
    CHECK(problem(body) == Problem::unknown_reference);
    body = event(SafetyClass::nearMiss);
    body.report = idOf("elsewhere");
    CHECK(problem(body) == Problem::not_here_yet);
    body.report = idOf("jake");
    CHECK(problem(body) == Problem::unknown_reference);
    body = event(SafetyClass::nearMiss);
    body.text = std::string(2001, 'x');
    CHECK(problem(body) == Problem::invalid_value);
    body = event(SafetyClass::nearMiss);
    body.line = ref("L2");
    body.shift = ref("N");
    body.report = idOf("report");
    const auto effect =
        judge(op(OpType::safety_event_record, "new", body), leadAnna(), Plant(), kNow).value();
    CHECK(effect.front().as<SafetyEvent>()->line == Ref(idOf("L2")));
}

TEST_CASE("a correction of a version that has changed since is refused", "[rules]") {
    Plant plant = withConfirmedLti();
    for (const std::int64_t saw : {1, 3}) {
        CHECK(plant.apply(correct(SafetyClass::firstAid, "2026-11-20", saw), leadBart()).error().problem ==
              Problem::stale_version);
    }
}

TEST_CASE("a shift is closed once", "[rules]") {
    Plant plant;
    Op first = close("2026-11-24", "new");
    first.record = safetyDayId(day("2026-11-24"), ref("V"), Ref(idOf("L3")));
    const auto effect = plant.apply(first, leadAnna()).value();
    REQUIRE(effect.size() == 1);
    CHECK(*effect.front().as<SafetyDay>() == SafetyDay{day("2026-11-24"), ref("V"), Ref(idOf("L3"))});
    CHECK(plant.apply(first, leadBart()).value().empty());
    CHECK(plant.apply(close("2026-11-24", "other"), leadBart()).value().empty());
    CHECK(plant.apply(close("2026-11-23", "other"), leadBart()).value().size() == 1);
    CHECK(plant.apply(close("2026-11-23", "other"), leadBart()).value().empty());
    CHECK(plant.apply(close("2026-11-22", "other"), leadBart()).error().problem == Problem::already_exists);
}

TEST_CASE("a shift of a day to come cannot be closed", "[rules]") {
    CHECK(judge(close("2026-11-25", "new"), leadAnna(), Plant(), kNow).error().problem ==
          Problem::invalid_value);
    // 23:30 UTC is the next day already at the site, whose early shift begins at 06:00.
    CHECK(judge(close("2026-11-25", "new"), leadAnna(), Plant(), instant("2026-11-24T23:30:00Z"))
              .error()
              .problem == Problem::invalid_value);
    CHECK(
        judge(close("2026-11-25", "new"), leadAnna(), Plant(), instant("2026-11-25T05:00:00Z")).has_value());
}

TEST_CASE("a shift that has not begun cannot be closed, whenever in the year", "[rules]") {
    // 29 March has 23 hours, 25 October 25.
    CHECK_FALSE(judge(close("2026-03-29", "new"), leadAnna(), Plant(), instant("2026-03-29T02:30:00Z")));
    CHECK(judge(close("2026-03-29", "new"), leadAnna(), Plant(), instant("2026-03-29T04:00:00Z")));
    CHECK_FALSE(judge(close("2026-10-25", "new"), leadAnna(), Plant(), instant("2026-10-25T02:30:00Z")));
    CHECK(judge(close("2026-10-25", "new"), leadAnna(), Plant(), instant("2026-10-25T05:00:00Z")));
    Op late = close("2026-11-24", "new");
    late.body = SafetyDay{day("2026-11-24"), ref("N"), ref("L3")};
    CHECK_FALSE(judge(late, leadAnna(), Plant(), kNow)); // 09:00, and it begins at 22:00
    CHECK(judge(late, leadAnna(), Plant(), instant("2026-11-24T21:00:00Z")));
    Op wrong = close("2026-11-24", "new");
    wrong.body = SafetyDay{day("2026-11-24"), ref("X"), ref("L3")};
    CHECK(judge(wrong, leadAnna(), Plant(), kNow).error().problem == Problem::unknown_reference);
    wrong.body = SafetyDay{day("2026-11-24"), Ref(), ref("L3")};
    CHECK(judge(wrong, leadAnna(), Plant(), kNow).error().problem == Problem::unknown_reference);
    wrong.body = SafetyDay{day("2026-11-24"), ref("V"), Ref()};
    CHECK(judge(wrong, leadAnna(), Plant(), kNow).error().problem == Problem::unknown_reference);
}

TEST_CASE("a quiet board is set with its reason and lifted again", "[rules]") {
    Plant plant;
    Op set = op(OpType::quiet_set, "site", QuietReason{"ongeval"});
    REQUIRE(plant.apply(set, safetySofie()).value().size() == 1);
    CHECK(plant.site().as<Site>()->quiet == QuietBoard{kNow, "ongeval"});
    CHECK(plant.site().version == 2);
    CHECK(plant.apply(set, leadAnna(), kNow + std::chrono::hours(1)).value().empty());
    set.body = QuietReason{""};
    CHECK(plant.apply(set, leadAnna(), kNow + std::chrono::hours(1)).value().empty());
    set.body = QuietReason{"ernstig ongeval"};
    REQUIRE(plant.apply(set, leadAnna(), kNow + std::chrono::hours(1)).value().size() == 1);
    CHECK(plant.site().as<Site>()->quiet == QuietBoard{kNow, "ernstig ongeval"});
    const Op lift = op(OpType::quiet_lift, "site", NoBody{});
    REQUIRE(plant.apply(lift, leadAnna()).value().size() == 1);
    CHECK_FALSE(plant.site().as<Site>()->quiet.has_value());
    CHECK(plant.apply(lift, leadAnna()).value().empty());
    set.body = QuietReason{std::string(281, 'x')};
    CHECK(plant.apply(set, leadAnna()).error().problem == Problem::invalid_value);
}

TEST_CASE("quiet.set changes the site whatever record it names", "[rules]") {
    Op set = op(OpType::quiet_set, "elsewhere", QuietReason{});
    CHECK(judge(set, leadAnna(), Plant(), kNow).value().front().id == idOf("site"));
    set.record = RecordId();
    CHECK(judge(set, leadAnna(), Plant(), kNow).has_value());
}

TEST_CASE("how a person stands on the wall changes in the person's record", "[rules]") {
    Plant plant;
    const Op choose = op(OpType::person_set_display, "jake", DisplayChoice{OnWall::hidden});
    const auto effect = plant.apply(choose, operatorJake()).value();
    REQUIRE(effect.size() == 1);
    CHECK(effect.front().as<Person>()->on_wall == OnWall::hidden);
    CHECK(effect.front().as<Person>()->name == "Pjake");
    CHECK(effect.front().version == 2);
    CHECK(plant.apply(choose, leadBart()).value().empty());
    const Op unknown = op(OpType::person_set_display, "elsewhere", DisplayChoice{});
    CHECK(plant.apply(unknown, leadAnna()).error().isDeferred());
}
