// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/pulse.h"
#include "app/terminal/pulses_here.h"
#include "app/wire/patterns.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/unit/terminal/kiosk_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using core::Kind;
using terminal::PostState;

namespace {

constexpr auto kDay = std::chrono::hours(24);

struct PulseRig : Rig {
    PulseRig() {
        crew = hub.put(Kind::crew, core::Crew{"A", core::Text("Ploeg A"), "VLN", core::Day{}});
        kiosk.sync();
    }

    core::Pulse question(std::chrono::milliseconds open = kDay) {
        core::Pulse body;
        body.phrase = "work.parts_in_time";
        body.closes_at = clock.now() + open;
        return body;
    }
    core::RecordId asked(std::chrono::milliseconds open = kDay, core::Audience audience = {}) {
        core::Record record;
        record.id = core::RecordId(core::makeUuid7(clock.now(), random));
        record.kind = Kind::pulse;
        record.at = clock.now();
        record.audience = std::move(audience);
        record.body = question(open);
        hub.put(record);
        kiosk.sync();
        return record.id;
    }
    terminal::Draft answer(core::RecordId of, int choice = 1) {
        terminal::Draft draft;
        draft.type = core::OpType::pulse_answer;
        draft.record = of;
        draft.body = core::PulseAnswer{choice, {}};
        return draft;
    }
    void goOffline() {
        hub.faults.isUnreachable = true;
        kiosk.link().cutStreams();
        kiosk.run(1min);
    }
    void goOnline() {
        hub.faults.isUnreachable = false;
        kiosk.sync();
    }
    core::Viewpoint here() {
        const auto& shifts = kiosk.board().master->shifts;
        const auto shift = shifts.at(clock.now());
        return {kiosk.board().line, shifts.crewsAt(clock.now()), shift ? shift->shift : core::Ref()};
    }
    std::optional<core::RecordId> open() {
        const auto post = terminal::openPulseHere(kiosk.board(), here(), clock.now());
        return post ? std::optional(post->record->id) : std::nullopt;
    }
    int rows() {
        int count = 0;
        auto connection =
            db::openSqlite({.path = (kiosk.folder() / "outbox.db").string(), .mode = db::OpenMode::readOnly});
        REQUIRE(connection);
        REQUIRE((*connection)->run("SELECT id FROM op", {}, [&](const db::Row&) { ++count; }));
        return count;
    }

    SeededRandom random{9};
    core::RecordId crew;
};

} // namespace

TEST_CASE("an open question of this line is on the board until it closes", "[pulse]") {
    PulseRig rig;
    const auto elsewhere = core::Audience{{core::Ref(rig.hub.idOf(Kind::line, "L4"))}, {}, {}};
    rig.asked(kDay, elsewhere);
    CHECK_FALSE(rig.open());
    const auto question = rig.asked(1h);
    CHECK(rig.open() == question);
    rig.kiosk.reopen();
    CHECK(rig.open() == question);
    rig.kiosk.run(1h);
    CHECK_FALSE(rig.open());
}

TEST_CASE("the answer is of the crew on shift", "[pulse]") {
    PulseRig rig;
    const auto question = rig.asked();
    rig.post(rig.answer(question, 2));
    rig.kiosk.sync();
    REQUIRE(rig.hub.answers().size() == 1);
    CHECK(rig.hub.answers()[0].first == question);
    CHECK(rig.hub.answers()[0].second == core::PulseAnswer{2, core::Ref(rig.crew)});
}

TEST_CASE("with two crews on shift the answer is of the one that is named, or of none", "[pulse]") {
    PulseRig rig;
    const auto other = rig.hub.put(Kind::crew, core::Crew{"B", core::Text("Ploeg B"), "VLN", core::Day{}});
    const auto question = rig.asked();
    rig.post(rig.answer(question));
    auto named = rig.answer(question);
    named.body = core::PulseAnswer{0, core::Ref(other)};
    rig.post(named);
    rig.kiosk.sync();
    REQUIRE(rig.hub.answers().size() == 2);
    const auto& answers = rig.hub.answers();
    CHECK(std::any_of(answers.begin(), answers.end(), [](const auto& a) { return a.second.crew.isEmpty(); }));
    CHECK(std::any_of(answers.begin(), answers.end(),
                      [&](const auto& a) { return a.second.crew == core::Ref(other); }));
}

TEST_CASE("of several crews on shift only one may have been asked", "[pulse]") {
    PulseRig rig;
    rig.hub.put(Kind::crew, core::Crew{"B", core::Text("Ploeg B"), "VLN", core::Day{}});
    const auto question = rig.asked(kDay, {{}, {core::Ref(rig.crew)}, {}});
    rig.post(rig.answer(question));
    rig.kiosk.sync();
    CHECK(rig.hub.answers().at(0).second.crew == core::Ref(rig.crew));
}

TEST_CASE("an answer survives a pulled plug and arrives once", "[pulse]") {
    PulseRig rig;
    const auto question = rig.asked();
    rig.goOffline();
    rig.post(rig.answer(question));
    rig.kiosk.reopen();
    CHECK(rig.kiosk.board().waiting == 1);
    rig.hub.faults.losePushAnswers = 1;
    rig.goOnline();
    CHECK(rig.kiosk.board().waiting == 0);
    CHECK(rig.hub.answers().size() == 1);
}

TEST_CASE("nothing on the terminal tells when or what somebody answered", "[pulse][anonymous]") {
    PulseRig rig;
    const auto question = rig.asked();
    rig.goOffline();
    const core::Instant dayStart = rig.kiosk.board().master->shifts.shiftDayStart(rig.clock.now());
    rig.post(rig.answer(question));
    REQUIRE(rig.kiosk.board().outbox.size() == 1);
    CHECK(rig.kiosk.board().outbox[0].isAnonymous);
    CHECK(rig.kiosk.board().outbox[0].madeAt == dayStart);
    CHECK_FALSE(rig.kiosk.board().oldestWaiting);
    const auto stored = rig.kiosk->unsettledOps();
    REQUIRE(stored.size() == 1);
    const auto op = wire::readOp(stored[0].json);
    CHECK(op->op.made_at == dayStart);
    CHECK(op->op.id.bytes()[6] >> 4 == 4);
    CHECK(std::holds_alternative<std::monostate>(op->op.by));
    rig.goOnline();
    CHECK(rig.kiosk.board().outbox.empty());
    CHECK(rig.rows() == 0); // what a small crew chose here is not kept for two weeks
    CHECK_FALSE(isInAnyFile(rig.kiosk.folder(), "\"choice\":")); // while the kiosk runs on
    rig.kiosk.close();
    CHECK_FALSE(isInAnyFile(rig.kiosk.folder(), "\"choice\":"));
}

TEST_CASE("each answer goes in a request of its own", "[pulse][anonymous]") {
    PulseRig rig;
    const auto question = rig.asked();
    rig.goOffline();
    const int before = rig.hub.pushes();
    for (int n = 0; n < 3; ++n) {
        rig.post(rig.answer(question, n));
        rig.post(rig.shoutout(500 + n));
    }
    rig.goOnline();
    CHECK(rig.hub.answers().size() == 3);
    CHECK(rig.hub.pushes() - before == 4);
}

TEST_CASE("an answer that was refused holds up no other, and is kept for a lead", "[pulse]") {
    PulseRig rig;
    const auto question = rig.asked();
    rig.hub.faults.refuseTypes.insert(core::OpType::pulse_answer);
    rig.post(rig.answer(question));
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().parkedOps.size() == 1);
    rig.hub.faults.refuseTypes.clear();
    rig.post(rig.answer(question, 0));
    rig.kiosk.sync();
    CHECK(rig.hub.answers().size() == 1);
    CHECK(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk->retryParked(rig.kiosk.board().parkedOps[0].op.id));
    rig.kiosk.sync();
    CHECK(rig.hub.answers().size() == 2);
}

TEST_CASE("a question asked without a hub and its answers arrive, whichever goes first", "[pulse]") {
    PulseRig rig;
    REQUIRE(rig.signInLead());
    rig.goOffline();
    terminal::Draft ask;
    ask.type = core::OpType::pulse_ask;
    ask.body = rig.question();
    ask.signWith = terminal::SignWith::session;
    const auto asked = rig.post(ask);
    CHECK(rig.open() == asked.record);
    CHECK(rig.kiosk.board().pulses->front().state == PostState::saved);
    rig.post(rig.answer(asked.record, 0));
    rig.post(rig.answer(asked.record, 1));
    rig.goOnline();
    CHECK(rig.kiosk.board().waiting == 0);
    CHECK(rig.kiosk.board().pulses->front().state == PostState::atHub);
    CHECK(rig.hub.answers().size() == 2);
}

TEST_CASE("a second question before the same crews is refused here already", "[pulse]") {
    PulseRig rig;
    rig.asked();
    REQUIRE(rig.signInLead());
    terminal::Draft ask;
    ask.type = core::OpType::pulse_ask;
    ask.body = rig.question();
    ask.signWith = terminal::SignWith::session;
    const auto refused = rig.kiosk->post(ask);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().refusal->problem == core::Problem::question_open);
    rig.kiosk.run(kDay);
    REQUIRE(rig.signInLead());
    CHECK(rig.kiosk->post(ask).has_value() == false); // its own time is over by then
    ask.body = rig.question();
    CHECK(rig.kiosk->post(ask));
}

TEST_CASE("a lead closes a question, and the board takes it away at once", "[pulse]") {
    PulseRig rig;
    const auto question = rig.asked();
    REQUIRE(rig.signInLead());
    rig.goOffline();
    terminal::Draft close;
    close.type = core::OpType::pulse_close;
    close.record = question;
    close.body = core::VersionSeen{1};
    close.signWith = terminal::SignWith::session;
    rig.post(close);
    rig.kiosk.run(1s);
    CHECK_FALSE(rig.open());
    rig.goOnline();
    CHECK(rig.hub.record(question)->version == 2);
}

TEST_CASE("a result stays on the board for two weeks", "[pulse]") {
    PulseRig rig;
    const auto question = rig.asked(1h);
    rig.kiosk.run(1h);
    const auto results = [&] { return terminal::pulseResultsHere(rig.kiosk.board(), rig.clock.now()); };
    CHECK(results().empty());
    core::Record record = *rig.hub.record(question);
    const std::vector<core::PulseCount> counts{{core::Ref(rig.crew), 0, 6}};
    record.body = core::counted(*record.as<core::Pulse>(), counts, wire::builtInPatterns(), rig.clock.now());
    rig.hub.put(record);
    rig.kiosk.sync();
    REQUIRE(results().size() == 1);
    CHECK(results()[0].record->as<core::Pulse>()->results.at(0).counts.at(0) == 6);
    const auto pass = [&](std::chrono::milliseconds time) { // switched off
        rig.kiosk.close();
        rig.clock.advance(time);
        rig.kiosk.open();
        rig.kiosk.sync();
    };
    pass(13 * kDay);
    CHECK(results().size() == 1);
    pass(kDay);
    CHECK(results().empty());
    CHECK(rig.kiosk.board().pulses->empty());
}
