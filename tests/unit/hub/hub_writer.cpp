// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
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
