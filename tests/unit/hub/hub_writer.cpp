// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <future>

#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

TEST_CASE("ops for a site that is not there are kept by their terminal", "[writer][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    core::Op op;
    op.id = core::OpId(core::makeUuid7(hub.clock.now(), hub.random));
    op.record = core::RecordId(core::makeUuid7(hub.clock.now(), hub.random));
    op.type = core::OpType::high_five;
    op.body = core::NoBody{};
    std::promise<bool> isAnswered;
    Submission submission;
    submission.site = SiteNo{99}; // as while a restore has emptied the store
    submission.request = wire::readOpsRequest(wire::writeOpsRequest({wire::writeOp(op).json})).value();
    submission.done = [&](auto results) { isAnswered.set_value(results.has_value()); };
    hub.hub().writer().submit(std::move(submission));
    REQUIRE_FALSE(isAnswered.get_future().get()); // 503: a refusal would park them for ever
}

TEST_CASE("the writer takes nothing of a terminal that was revoked meanwhile", "[writer][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] =
        R"([{"type":"recognition.post","at":"-3d 06:10","by":"1","line":"L3",
        "body":{"to":[{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
                "values":{"what":"label_error","count":500},"text":""}}])";
    hub.import(folder);
    const auto terminal = hub.addTerminal("Bord 3");
    core::Op op;
    op.id = core::OpId(core::makeUuid7(hub.clock.now(), hub.random));
    op.record = hub.records(core::Kind::recognition).at(0).id;
    op.type = core::OpType::high_five;
    op.body = core::NoBody{};
    const auto send = [&] {
        std::promise<wire::OpResult> answered;
        Submission submission;
        submission.site = hub.hub().site()->no;
        submission.terminal = terminal;
        submission.request = wire::readOpsRequest(wire::writeOpsRequest({wire::writeOp(op).json})).value();
        submission.done = [&](auto results) { answered.set_value(results->at(0)); };
        hub.hub().writer().submit(std::move(submission));
        return answered.get_future().get();
    };
    hub.run("revoke", {{"terminal", "Bord 3"}});
    const auto result = send();
    CHECK(result.status == wire::OpStatus::refused);
    CHECK(result.problem == core::Problem::not_allowed);
    CHECK(hub.records(core::Kind::tally).empty());
}

TEST_CASE("the hub's writer keeps every commit through a power cut", "[writer][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    const bool isSqlite = hub.options().databaseUrl.empty();
    std::string said;
    const auto done = hub.hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        (void)connection.run(isSqlite ? "PRAGMA synchronous" : "SHOW synchronous_commit", {},
                             [&](const db::Row& row) { said = row.text(0); });
        return {};
    });
    REQUIRE(done.has_value());
    CHECK(said == (isSqlite ? "2" : "on")); // 2: FULL
}

namespace {

core::Record supplier(AdminHub& hub, const std::string& name) {
    core::Record made;
    made.id = core::RecordId(core::makeUuid7(hub.clock.now(), hub.random));
    made.kind = core::Kind::supplier;
    core::Supplier body;
    body.key = name;
    body.name = core::Text(name);
    made.body = body;
    return made;
}

} // namespace

TEST_CASE("a record that is put twice in one work is one change, in the place of the last", "[writer]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    core::Record first = supplier(hub, "one"), other = supplier(hub, "two");
    const auto done = hub.hub().writer().runSystem(hub.hub().site()->no, [&](SystemTransaction& work) {
        const auto put = [&](core::Record& record, const char* name) {
            std::get<core::Supplier>(record.body).name = core::Text(name);
            REQUIRE(work.put(record).value());
        };
        put(first, "A");
        put(other, "B");
        put(first, "C");
        REQUIRE(work.changes().size() == 2);
        CHECK(work.changes()[0].id == other.id);
        put(other, "D"); // also after they were looked at
        const auto& changes = work.changes();
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].id == first.id);
        CHECK(changes[1].id == other.id);
        CHECK(changes[0].seq < changes[1].seq);
        return core::Result<void>{};
    });
    REQUIRE(done);
    CHECK(hub.record(core::Kind::supplier, "two").as<core::Supplier>()->name == core::Text("D"));
}

TEST_CASE("eight times as many records take about eight times as long", "[writer]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const auto site = hub.hub().site()->no;
    const auto timeOf = [&](int count) {
        std::vector<core::Record> records;
        for (int i = 0; i < count; ++i)
            records.push_back(supplier(hub, std::to_string(i)));
        std::chrono::steady_clock::duration took{};
        (void)hub.hub().writer().runSystem(site, [&](SystemTransaction& work) -> core::Result<void> {
            const auto began = std::chrono::steady_clock::now();
            for (core::Record& record : records)
                (void)work.put(std::move(record));
            took = std::chrono::steady_clock::now() - began;
            return core::fail(core::ErrorCode::invalid, "only looked at");
        });
        return took;
    };
    (void)timeOf(2500);
    CHECK(timeOf(20'000) < 30 * timeOf(2500)); // with a search among them: 64
}
