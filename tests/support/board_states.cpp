// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_states.h"

#include "app/core/rules.h"
#include "tests/support/amsterdam.h"
#include "tests/support/board_plant.h"
#include "tests/support/board_posts.h"

namespace ploegbord::test {

using namespace core;
using terminal::BoardState;
using terminal::MasterData;
using terminal::Post;
using terminal::PostState;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

Ref ref(const std::string& key) {
    return *Ref::parse(key);
}

std::vector<Post> announcements() {
    Announcement goal = announcement(bilingual("Doel vroege dienst", "Goal of the early shift"), {},
                                     Priority::info, hours(2));
    goal.goal = Goal{12000, "dozen", std::nullopt};
    return {post(Kind::announcement, "a1", hours(3), "1301",
                 announcement(bilingual("Nieuwe vergrendeling op de sealer", "New lock on the sealer"),
                              bilingual("Eerst afsluiten en labelen, dan pas het luik open.",
                                        "First lock out and tag, only then open the hatch."),
                              Priority::important, hours(70))),
            post(Kind::announcement, "a2", hours(20), "2002",
                 announcement(bilingual("Audit klant donderdag 10:00", "Customer audit Thursday 10:00"), {},
                              Priority::info, hours(46))),
            post(Kind::announcement, "a3", hours(7), "1301", goal)};
}

std::vector<Post> recognitions() {
    std::vector<Post> posts{
        post(Kind::recognition, "r1", minutes(20), "1201",
             recognition({false, personRef("1209")}, "quality.caught_before",
                         {{"what", "label_error"}, {"count", std::int64_t{500}}})),
        post(Kind::recognition, "r2", hours(24), "",
             recognition({true, Ref(testId("team", "MAINT"))}, "efficiency.kept_running",
                         {{"line", "L3"}, {"despite", "parts_shortage"}, {"minutes", std::int64_t{95}}})),
        post(Kind::recognition, "r3", hours(40), "1101",
             recognition({false, personRef("1205")}, "quality.months_without",
                         {{"months", std::int64_t{6}}, {"what", "defect"}}))};
    posts[0].highFives = 12;
    posts[1].highFives = 31;
    posts[2].highFives = 44;
    return posts;
}

std::vector<Post> safetyEvents() {
    std::vector<Post> events{event("e1", SafetyClass::lostTimeInjury, "2026-11-23", "1101", false),
                             event("e2", SafetyClass::lostTimeInjury, "2026-11-19", "1301", false)};
    for (const auto& [key, safetyClass, on] : {std::tuple{"e3", SafetyClass::nearMiss, "2026-11-22"},
                                               {"e4", SafetyClass::unsafeCondition, "2026-11-21"},
                                               {"e5", SafetyClass::firstAid, "2026-11-12"},
                                               {"e6", SafetyClass::nearMiss, "2026-11-09"},
                                               {"e7", SafetyClass::nearMiss, "2026-11-03"},
                                               {"e8", SafetyClass::lostTimeInjury, "2026-07-05"}})
        events.push_back(event(key, safetyClass, on, "1101", true));
    return events;
}

// Everything closed but the last three shift-days of line 3.
std::vector<SafetyDay> safetyDays(const MasterData& master) {
    std::vector<SafetyDay> days;
    for (Day on = day("2025-12-01"); on < day("2026-11-24"); on += std::chrono::days(1))
        for (const auto& shift : master.shifts.mannedShifts(on))
            for (const auto& line : master.lines)
                if (on < day("2026-11-22") || line.body.key != "L3")
                    days.push_back({on, ref(shift.key), Ref(line.id)});
    return days;
}

State base() {
    auto state = std::make_shared<BoardState>();
    state->revision = 1;
    state->terminal = TerminalId(testId("terminal", "T1").bytes());
    state->terminalName = "Lijn 3 kop";
    state->line = lineRef("L3");
    state->hubUrl = "https://ploegbord.plant.example:8443";
    state->version = "0.1.0";
    state->link = terminal::LinkState::live;
    state->lastContact = boardNow();
    state->lastGoodTime = boardNow();
    state->cursor = Cursor{"E1", 4711};
    state->isClockCertain = true;
    state->announcements = std::make_shared<std::vector<Post>>();
    state->recognitions = std::make_shared<std::vector<Post>>();
    state->safetyEvents = std::make_shared<std::vector<Post>>();
    state->reports = std::make_shared<std::vector<Post>>();
    state->pulses = std::make_shared<std::vector<Post>>();
    state->safetyDays = std::make_shared<std::vector<SafetyDay>>();
    return state;
}

terminal::OutboxEntry waiting(const std::string& key, OpType type, minutes age, PostState state,
                              std::string title) {
    return {OpId(testId("op", key).bytes()),
            type,
            testId("post", key),
            boardNow() - age,
            false,
            state,
            false,
            std::move(title)};
}

} // namespace

core::Instant boardNow() {
    return instant("2026-11-24T12:42:00Z");
}

State emptyBoard() {
    State state = base();
    state->hasContent = true;
    state->master = makePlant();
    return state;
}

State fullBoard() {
    State state = emptyBoard();
    state->announcements = std::make_shared<std::vector<Post>>(announcements());
    state->recognitions = std::make_shared<std::vector<Post>>(recognitions());
    state->safetyEvents = std::make_shared<std::vector<Post>>(safetyEvents());
    state->safetyDays = std::make_shared<std::vector<SafetyDay>>(safetyDays(*state->master));
    state->recognitionTotal = 3;
    return state;
}

State neverConnected() {
    State state = base();
    state->link = terminal::LinkState::offline;
    state->lastContact.reset();
    state->lastGoodTime.reset();
    state->isClockCertain = false;
    state->announcements = state->recognitions = state->safetyEvents = state->reports = state->pulses =
        nullptr;
    state->safetyDays = nullptr;
    return state;
}

State offlineBoard() {
    State state = fullBoard();
    state->link = terminal::LinkState::offline;
    state->lastContact = boardNow() - minutes(37);
    state->waiting = 3;
    state->oldestWaiting = boardNow() - minutes(35);
    state->outbox = {waiting("r1", OpType::recognition_post, minutes(2), PostState::saved, ""),
                     waiting("a2", OpType::announcement_post, minutes(12), PostState::saved,
                             "Audit klant donderdag 10:00"),
                     waiting("e3", OpType::safety_event_record, minutes(35), PostState::received, "")};
    return state;
}

State longNamesBoard() {
    State state = fullBoard();
    auto master = makePlant();
    lengthenNames(*master);
    state->master = master;
    return state;
}

State crowdedBoard() {
    State state = fullBoard();
    auto master = makePlant();
    for (int n = 0; n < 440; ++n) {
        Person person;
        person.name = "Collega " + std::to_string(n + 1) + " van den Berg";
        person.team = Ref(testId("team", "PACK"));
        person.crew = Ref(testId("crew", "C"));
        person.roles = {{Role::lead, {}}};
        addPerson(*master, std::to_string(5000 + n), person);
    }
    sortPeople(*master);
    state->master = master;
    std::vector<Post> more, wall, events;
    for (int n = 0; n < 500; ++n) {
        const std::string key = "x" + std::to_string(n);
        const auto age = minutes(n * 7);
        more.push_back(post(Kind::announcement, key, age, "1301",
                            announcement(Text("Mededeling " + std::to_string(n)), Text("Lees dit."),
                                         Priority::info, hours(9))));
        wall.push_back(
            post(Kind::recognition, "w" + key, age, "", *recognitions()[0].record->as<Recognition>()));
        events.push_back(event("v" + key, SafetyClass::nearMiss, "2026-11-02", "1101", n % 2 == 0));
        state->outbox.push_back(waiting(key, OpType::announcement_post, age, PostState::saved,
                                        "Mededeling " + std::to_string(n)));
    }
    state->announcements = std::make_shared<std::vector<Post>>(std::move(more));
    state->recognitions = std::make_shared<std::vector<Post>>(std::move(wall));
    state->safetyEvents = std::make_shared<std::vector<Post>>(std::move(events));
    state->waiting = 500;
    return state;
}

State parkedBoard() {
    State state = fullBoard();
    for (const auto& [key, problem] : {std::pair{"p1", Problem::not_allowed},
                                       {"p2", Problem::badge_unknown},
                                       {"p3", Problem::stale_version},
                                       {"p4", Problem::invalid_value}}) {
        terminal::ParkedOp parked;
        parked.op.id = OpId(testId("op", key).bytes());
        parked.op.type = OpType::recognition_post;
        parked.op.record = testId("post", key);
        parked.op.body = *recognitions()[0].record->as<Recognition>();
        parked.problemName = std::string(problemName(problem));
        parked.since = boardNow() - hours(1);
        state->parkedOps.push_back(parked);
        state->outbox.push_back(waiting(key, OpType::recognition_post, minutes(70), PostState::parked, ""));
    }
    state->parked = 4;
    return state;
}

State quietBoardState() {
    State state = fullBoard();
    auto master = makePlant();
    master->site.quiet = QuietBoard{boardNow() - hours(5), "Ernstig ongeval op lijn 2"};
    state->master = master;
    return state;
}

State signedIn(State state, const std::string& number) {
    for (const auto& person : state->master->people)
        if (person.body.number == number)
            state->session = terminal::Session{Ref(person.id), person.body.name, person.body.roles, false,
                                               boardNow() + hours(8)};
    return state;
}

} // namespace ploegbord::test
