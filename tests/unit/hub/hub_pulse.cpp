// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/hub/store/pulse_counts.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/unit/hub/reporting_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;
using core::OpType;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

db::Engine anyEngine() {
    return GENERATE(db::Engine::sqlite, db::Engine::postgresql);
}

core::Ref key(std::string_view text) {
    return *core::Ref::parse(text);
}

// A hub with a question that is open for an hour.
struct AskingHub : ReportingHub {
    explicit AskingHub(db::Engine engine) : ReportingHub(engine) {
        import({{ "crews.csv", "key,name,cycle,starts\nA,Ploeg A,NV-,2026-11-20\n" }});
        question = ask();
    }

    // As an import does it: the rules of who may ask are core's.
    core::RecordId ask() {
        core::Record record;
        record.id = core::RecordId(core::makeUuid7(clock.now(), random));
        record.kind = core::Kind::pulse;
        core::Pulse body;
        body.phrase = "work.parts_in_time";
        body.closes_at = clock.now() + hours(1);
        record.body = body;
        change([&](SystemTransaction& work) { return work.put(record).has_value(); });
        return record.id;
    }
    void closeEarly() {
        core::Record record = records(core::Kind::pulse).front();
        std::get<core::Pulse>(record.body).closes_at = clock.now();
        change([&](SystemTransaction& work) { return work.put(record).has_value(); });
    }
    void change(const std::function<bool(SystemTransaction&)>& work) {
        REQUIRE(hub().writer().runSystem(hub().site()->no, [&](SystemTransaction& transaction) {
            return work(transaction) ? core::Result<void>{} : core::fail(core::ErrorCode::storage, "put");
        }));
    }

    core::Op answer(int choice, const char* crew = "B") {
        return op(OpType::pulse_answer, question, core::PulseAnswer{choice, *crew ? key(crew) : core::Ref()});
    }
    void answerOften(int choice, const char* crew, int times) {
        for (int i = 0; i < times; ++i)
            REQUIRE(send(answer(choice, crew)).status == wire::OpStatus::accepted);
    }
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        REQUIRE(hub().writer().releaseHeld(hub().site()->no));
    }
    std::vector<core::PulseCount> counts() {
        const auto reader = hub().openReader();
        return *loadPulseCounts(**reader, hub().site()->no, question);
    }
    std::int64_t number(const char* sql) {
        std::int64_t value = 0;
        const auto reader = hub().openReader();
        REQUIRE((*reader)->run(sql, {}, [&](const db::Row& row) { value = row.integer(0); }));
        return value;
    }
    core::Record asked() { return records(core::Kind::pulse).front(); }
    core::Pulse pulse() { return *asked().as<core::Pulse>(); }
    std::vector<std::int64_t> told(const char* crew) {
        const core::Ref id(record(core::Kind::crew, crew).id);
        for (const auto& result : pulse().results)
            if (result.crew == id) return result.counts;
        return {};
    }

    core::RecordId question;
};

} // namespace

TEST_CASE("answers are only counted, and change nothing in the feed", "[pulse][store]") {
    AskingHub hub(anyEngine());
    const core::Record before = hub.asked();
    const std::int64_t head = hub.hub().site()->headSeq;
    hub.answerOften(0, "B", 3);
    hub.answerOften(2, "A", 1);
    CHECK(hub.counts().empty()); // held like an anonymous report
    hub.pass(minutes(15));
    const core::Ref a(hub.record(core::Kind::crew, "A").id), b(hub.record(core::Kind::crew, "B").id);
    const auto counts = hub.counts();
    REQUIRE(counts.size() == 2);
    CHECK(std::count(counts.begin(), counts.end(), core::PulseCount{a, 2, 1}) == 1);
    CHECK(std::count(counts.begin(), counts.end(), core::PulseCount{b, 0, 3}) == 1);
    CHECK(hub.asked() == before);
    CHECK(hub.hub().site()->headSeq == head);
}

TEST_CASE("answers are counted spread over a quarter of an hour", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.answerOften(0, "B", 40);
    const auto soFar = [&](std::chrono::milliseconds time) {
        hub.pass(time);
        return hub.counts().empty() ? 0 : hub.counts().front().n;
    };
    const auto early = soFar(minutes(5)), half = soFar(minutes(5));
    CHECK((early > 0 && early < half && half < 40));
    CHECK(soFar(minutes(5)) == 40);
}

TEST_CASE("an answer counts once, however often it is sent", "[pulse][store]") {
    AskingHub hub(anyEngine());
    const core::Op op = hub.answer(1);
    CHECK_FALSE(hub.send(op).isReplayed);
    CHECK(hub.send(op).isReplayed);
    core::Op changed = op;
    changed.body = core::PulseAnswer{2, key("B")};
    CHECK(hub.send(changed).problem == core::Problem::op_content_changed);
    hub.pass(minutes(15));
    CHECK(hub.send(op).isReplayed);
    CHECK(hub.send(changed).isReplayed); // what was chosen is not known any more, only that it was here
    hub.pass(minutes(15));
    REQUIRE(hub.counts().size() == 1);
    CHECK(hub.counts().front().n == 1);
}

TEST_CASE("of an answer that was counted nothing is kept by which it could be guessed", "[pulse][store]") {
    AskingHub hub(anyEngine());
    const core::Op op = hub.answer(1);
    REQUIRE(hub.send(op).status == wire::OpStatus::accepted);
    hub.pass(minutes(15));
    const std::vector<core::OpId> ids{op.id};
    const auto reader = hub.hub().openReader();
    const auto known = findOps(**reader, hub.hub().site()->no, ids);
    REQUIRE(known->size() == 1);
    CHECK_FALSE(core::isSameDigest(known->front().hash, wire::writeOp(op).contentHash));
    CHECK(hub.number("SELECT count(*) FROM held_op") == 0);
}

TEST_CASE("the result is of crews of whom five answered, once the question has closed", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.answerOften(0, "B", 3);
    hub.answerOften(1, "B", 2);
    hub.answerOften(3, "A", 4);
    hub.pass(minutes(59));
    CHECK_FALSE(hub.pulse().counted_at);
    hub.pass(minutes(15)); // closed, but what was tapped in time may be on its way
    CHECK_FALSE(hub.pulse().counted_at);
    hub.pass(minutes(1));
    REQUIRE(hub.pulse().counted_at == hub.clock.now());
    CHECK(hub.told("B") == std::vector<std::int64_t>{3, 2, 0, 0});
    CHECK(hub.told("A").empty());
    CHECK(hub.pulse().results.size() == 1);
    CHECK(hub.asked().version == 1); // an addition, not an edit
    CHECK(hub.asked().seq == hub.hub().site()->headSeq);
    CHECK(hub.number("SELECT count(*) FROM pulse_count") == 0);
}

TEST_CASE("an answer that is still held when its question is counted counts", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.pass(minutes(70)); // closed ten minutes ago
    hub.answerOften(2, "B", 5);
    hub.pass(minutes(5));
    CHECK(hub.told("B") == std::vector<std::int64_t>{0, 0, 5, 0});
    CHECK(hub.number("SELECT count(*) FROM held_op") == 0);
}

TEST_CASE("an answer that comes when its question is counted has no effect", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.answerOften(0, "B", 5);
    hub.pass(minutes(75));
    const core::Record told = hub.asked();
    CHECK(hub.send(hub.answer(1)).status == wire::OpStatus::accepted);
    hub.answerOften(1, "A", 5);
    hub.pass(minutes(15));
    CHECK(hub.asked() == told);
    CHECK(hub.number("SELECT count(*) FROM pulse_count") == 0);
    CHECK(hub.number("SELECT count(*) FROM held_op") == 0);
}

TEST_CASE("a question that is closed early is counted a quarter of an hour later", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.answerOften(0, "B", 5);
    hub.closeEarly();
    hub.pass(minutes(14));
    CHECK_FALSE(hub.pulse().counted_at);
    hub.pass(minutes(1));
    CHECK(hub.told("B") == std::vector<std::int64_t>{5, 0, 0, 0});
}

TEST_CASE("a question that nobody answered is counted too", "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.pass(minutes(75));
    CHECK(hub.pulse().counted_at);
    CHECK(hub.pulse().results.empty());
}

TEST_CASE("whatever is held or counted is there after a stop, and the question is counted at its time",
          "[pulse][store]") {
    AskingHub hub(anyEngine());
    hub.answerOften(1, "B", 3);
    hub.pass(minutes(15));
    const core::Op last = hub.answer(1);
    hub.answerOften(1, "B", 1);
    REQUIRE(hub.send(last).status == wire::OpStatus::accepted);
    hub.open();
    CHECK(hub.send(last).isReplayed);
    hub.clock.advance(hours(48)); // nobody was there when it closed
    hub.open();
    hub.pass(minutes(0));
    CHECK(hub.told("B") == std::vector<std::int64_t>{0, 5, 0, 0});
    hub.open();
    hub.pass(minutes(1));
    CHECK(hub.told("B") == std::vector<std::int64_t>{0, 5, 0, 0});
}

TEST_CASE("a wrong answer is refused, one to a question that is not here waits", "[pulse][store]") {
    AskingHub hub(anyEngine());
    CHECK(hub.send(hub.answer(4)).problem == core::Problem::invalid_value);
    CHECK(hub.send(hub.answer(0, "Z")).problem == core::Problem::unknown_reference);
    core::Op early = hub.answer(0);
    early.record = core::RecordId(core::makeUuid4(hub.random));
    CHECK(hub.send(early).status == wire::OpStatus::deferred);
    hub.pass(minutes(15));
    CHECK(hub.counts().empty());
}

TEST_CASE("counts go with a backup", "[pulse][backup]") {
    AskingHub hub(anyEngine());
    hub.answerOften(0, "B", 5);
    hub.pass(minutes(15));
    const ploegbord::test::TempDir elsewhere;
    hub.run("backup", {{"file", std::string(elsewhere / "hub.backup")}});
    hub.answerOften(1, "B", 5);
    hub.pass(minutes(15));
    hub.run("restore", {{"file", std::string(elsewhere / "hub.backup")}});
    hub.pass(hours(1));
    CHECK(hub.told("B") == std::vector<std::int64_t>{5, 0, 0, 0});
}

TEST_CASE("the doctor finds counts that belong to no question", "[pulse][doctor]") {
    AskingHub hub(anyEngine());
    const auto isBroken = [&] { return hub.run("doctor").at("broken").as_bool(); };
    hub.answerOften(0, "B", 2);
    hub.pass(minutes(15));
    CHECK_FALSE(isBroken());
    REQUIRE(hub.hub().writer().runPlain([&](db::Connection& connection) {
        const auto done = connection.run("UPDATE pulse_count SET pulse = 'gone'");
        return done ? core::Result<void>{} : core::fail(core::ErrorCode::storage, "counts");
    }));
    CHECK(isBroken());
}

namespace {

ImportReport importPosts(AdminHub& hub, const std::string& posts) {
    return hub.import({{"crews.csv", "key,name,cycle,starts\nA,Ploeg A,NV-,2026-11-20\n"},
                       {"posts.json", "[" + posts + "]"}});
}

const std::string kClosed = R"({"type":"pulse.ask","at":"-3d 10:00","by":"1","line":"L3","id":"closed",
    "body":{"phrase":"work.handover_clear","closes_at":"-1d 10:00"},"answers":{"A":[4,2,0],"B":[1,2,1]}})";
const std::string kOpen = R"({"type":"pulse.ask","at":"-2h","by":"1","line":"L3","audience":{},
    "body":{"phrase":"work.parts_in_time","closes_at":"+2d 10:00"}})";

} // namespace

TEST_CASE("an import brings questions, and of those that closed what may be told", "[pulse][import]") {
    AdminHub hub(anyEngine());
    hub.import(smallPlant());
    for (int times = 0; times < 2; ++times) {
        const auto report = importPosts(hub, kClosed + "," + kOpen);
        CHECK(report.mistakes.empty());
        CHECK(report.posts == (times == 0 ? 2 : 0));
        const auto pulses = hub.records(core::Kind::pulse);
        REQUIRE(pulses.size() == 2);
        const auto& closed = *pulses[0].as<core::Pulse>();
        REQUIRE(closed.results.size() == 1);
        CHECK(closed.results[0].crew == core::Ref(hub.record(core::Kind::crew, "A").id));
        CHECK(closed.results[0].counts == std::vector<std::int64_t>{4, 2, 0});
        CHECK(closed.counted_at == closed.closes_at);
        CHECK_FALSE(pulses[1].as<core::Pulse>()->counted_at);
    }
}

TEST_CASE("an import makes up no answers to what can still be answered, nor of what there is not",
          "[pulse][import]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const auto wrong = [&](std::string entry, const char* from, const char* to) {
        entry.replace(entry.find(from), std::string(from).size(), to);
        const auto report = importPosts(hub, entry);
        return report.mistakes.size() == 1 ? report.mistakes[0].line() : std::string();
    };
    CHECK(wrong(kClosed, "-1d 10:00", "+1d 10:00").find("has not closed") != std::string::npos);
    CHECK(wrong(kClosed, "[1,2,1]", "[1,2]").find("a number for each choice") != std::string::npos);
    CHECK(wrong(kClosed, "[1,2,1]", "[1,2,-1]").find("a number for each choice") != std::string::npos);
    CHECK(wrong(kClosed, "\"B\"", "\"Z\"").find("a number for each choice") != std::string::npos);
    CHECK(wrong(kOpen, "pulse.ask", "pulse.answer").find("can be imported") != std::string::npos);
    CHECK(hub.records(core::Kind::pulse).empty());
}

TEST_CASE("an imported question must not meet one that is open", "[pulse][import]") {
    AskingHub hub(db::Engine::sqlite);
    const auto report = importPosts(hub, kOpen);
    REQUIRE(report.mistakes.size() == 1);
    CHECK(report.mistakes[0].line().find("question-open") != std::string::npos);
}

TEST_CASE("what was released or counted is in no file while the hub goes on, nor the order it came in",
          "[pulse][held][anonymous]") {
    AskingHub hub(db::Engine::sqlite);
    const auto isInStore = [&](const std::string& text) {
        return ploegbord::test::isInFile(hub.dir() / "hub.db", text) ||
               ploegbord::test::isInFile(hub.dir() / "hub.db-wal", text);
    };
    std::vector<core::Op> ops;
    for (int i = 0; i < 40; ++i) {
        ops.push_back(i % 2 == 0 ? hub.answer(i % 4) : hub.report());
        REQUIRE(hub.send(ops.back()).status == wire::OpStatus::accepted);
    }
    const auto idIn = [](const core::Op& op) { return "\"id\":\"" + op.id.str() + '"'; };
    CHECK(isInStore(idIn(ops.front())));
    const auto reader = hub.hub().openReader();
    SECTION("at once") {}
    SECTION("at the next look, when a reader was in the way") {
        REQUIRE((*reader)->beginRead());
        REQUIRE((*reader)->run("SELECT no FROM site"));
        hub.pass(minutes(15));
        (*reader)->rollback();
    }
    hub.pass(minutes(15));
    REQUIRE(hub.number("SELECT count(*) FROM held_op") == 0);
    for (const core::Op& op : ops) {
        CHECK_FALSE(isInStore(idIn(op)));
        CHECK_FALSE(isInStore(wire::writeOp(op).json));
    }
    CHECK_FALSE(isInStore("\"choice\":"));
}

TEST_CASE("no file of the hub tells which answer was whose", "[pulse][anonymous]") {
    AskingHub hub(db::Engine::sqlite);
    hub.answerOften(1, "A", 4);
    hub.answerOften(1, "B", 5);
    hub.pass(minutes(75));
    const std::string a = hub.record(core::Kind::crew, "A").id.str();
    // Of a counted question no record, count or op says that crew A answered at all.
    CHECK(hub.number("SELECT count(*) FROM pulse_count") == 0);
    CHECK(encode(hub.asked()).body.find(a) == std::string::npos);
    hub.close();
    CHECK_FALSE(ploegbord::test::isInAnyFile(hub.dir(), "\"choice\":"));
}
