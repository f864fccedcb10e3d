// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "app/core/report_code.h"
#include "app/hub/admin/doctor.h"
#include "app/hub/blob_store.h"
#include "app/hub/store/held_ops.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/reporting_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;
using core::OpType;
using std::chrono::minutes;

namespace {

db::Engine anyEngine() {
    return GENERATE(db::Engine::sqlite, db::Engine::postgresql);
}

} // namespace

TEST_CASE("an anonymous report is in the feed within a quarter of an hour, and not at once",
          "[held][store]") {
    ReportingHub hub(anyEngine());
    for (int i = 0; i < 40; ++i)
        REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    CHECK(hub.records(core::Kind::report).empty());
    const std::size_t early = hub.reportsAfter(minutes(5)), half = hub.reportsAfter(minutes(5));
    CHECK((early > 0 && early < half && half < 40));
    CHECK(hub.reportsAfter(minutes(5)) == 40);
    for (const core::Record& record : hub.records(core::Kind::report)) {
        CHECK(record.by == core::By{});
        CHECK(record.at < hub.clock.now() - minutes(14));
    }
}

TEST_CASE("the doctor finds anonymous posts that cannot leave", "[held][doctor][store]") {
    ReportingHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    const auto found = [&] {
        std::string all;
        for (const Finding& finding : examine(hub.hub()))
            if (finding.health != Health::good) all += finding.what + '\n';
        return all;
    };
    CHECK(found().find("anonymous") == std::string::npos);
    hub.clock.advance(std::chrono::hours(25));
    CHECK(found().find("1 anonymous posts of more than a day ago wait") != std::string::npos);
    const auto damaged = hub.hub().writer().runPlain([](db::Connection& connection) -> core::Result<void> {
        if (connection.run("UPDATE held_op SET op = '{'")) return {};
        return core::fail(core::ErrorCode::storage, "damage");
    });
    REQUIRE(damaged.has_value());
    CHECK(found().find("1 anonymous posts that wait cannot be read") != std::string::npos);
}

TEST_CASE("a site may have its reports at once", "[held][store]") {
    ReportingHub hub(anyEngine());
    hub.import({{"site.toml", "anonymous_delay_minutes = 0\n"}});
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    CHECK(hub.reportsAfter(minutes(0)) == 1);
}

TEST_CASE("a held report has one effect, however often it is sent", "[held][store]") {
    ReportingHub hub(anyEngine());
    const core::Op op = hub.report();
    CHECK_FALSE(hub.send(op).isReplayed);
    CHECK(hub.send(op).isReplayed);
    core::Op changed = op;
    std::get<core::Report>(changed.body).text = "Something else.";
    CHECK(hub.send(changed).problem == core::Problem::op_content_changed);
    core::Op again = op;
    again.id = core::OpId(core::makeUuid4(hub.random));
    CHECK(hub.send(again).problem == core::Problem::already_exists);
    CHECK(hub.reportsAfter(minutes(15)) == 1);
    CHECK(hub.send(op).isReplayed);
    CHECK(hub.send(changed).problem == core::Problem::op_content_changed);
    CHECK(hub.reportsAfter(minutes(15)) == 1);
}

TEST_CASE("what was held is still there after a stop", "[held][store]") {
    ReportingHub hub(anyEngine());
    const core::Op op = hub.report();
    REQUIRE(hub.send(op).status == wire::OpStatus::accepted);
    hub.open();
    CHECK(hub.send(op).isReplayed);
    CHECK(hub.reportsAfter(minutes(15)) == 1);
}

TEST_CASE("a picture that is too large is refused, whatever it was sent as", "[held][blobs]") {
    ReportingHub hub(db::Engine::sqlite);
    const BlobStore blobs(hub.dir());
    const std::string sha256(64, 'a');
    const auto sendWith = [&](std::uintmax_t bytes) {
        std::filesystem::create_directories(blobs.pathOf(sha256).parent_path());
        std::ofstream(blobs.pathOf(sha256)) << "x";
        std::filesystem::resize_file(blobs.pathOf(sha256), bytes);
        core::Op op = hub.report();
        std::get<core::Report>(op.body).media = {{sha256, "image/jpeg", {}}};
        return hub.send(op);
    };
    CHECK(sendWith(kMaxPictureBytes).status == wire::OpStatus::accepted);
    CHECK(sendWith(kMaxPictureBytes + 1).problem == core::Problem::invalid_value);
}

TEST_CASE("more about a report waits for the report, and is held itself", "[held][store]") {
    ReportingHub hub(anyEngine());
    const core::Op report = hub.report();
    REQUIRE(hub.send(report).status == wire::OpStatus::accepted);
    const core::Op more =
        hub.op(OpType::report_follow_up, report.record, core::ReportFollowUp{kReportKey, "Again."});
    CHECK(hub.send(more).status == wire::OpStatus::deferred);
    REQUIRE(hub.reportsAfter(minutes(15)) == 1);
    CHECK(hub.send(more).status == wire::OpStatus::accepted);
    const auto entries = [&] { return hub.records(core::Kind::report)[0].as<core::Report>()->entries; };
    CHECK(entries().empty());
    hub.reportsAfter(minutes(15));
    REQUIRE(entries().size() == 1);
    CHECK(entries()[0].text == "Again.");
}

TEST_CASE("a held report whose line has gone is kept until the line is back", "[held][store]") {
    ReportingHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    const auto put = [&](const core::Record& record) {
        REQUIRE(hub.hub().writer().runSystem(hub.hub().site()->no, [&](SystemTransaction& work) {
            return work.put(record) ? core::Result<void>{} : core::fail(core::ErrorCode::storage, "line");
        }));
    };
    const core::Record line = hub.record(core::Kind::line, "L3");
    core::Record gone = line;
    gone.isDeleted = true;
    put(gone);
    CHECK(hub.reportsAfter(minutes(15)) == 0);
    put(line);
    CHECK(hub.reportsAfter(minutes(61)) == 1);
}

TEST_CASE("a held report that cannot be read holds up no other", "[held][store]") {
    ReportingHub hub(anyEngine());
    const core::Op damaged = hub.report();
    REQUIRE(hub.send(damaged).status == wire::OpStatus::accepted);
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    const SiteNo site = hub.hub().site()->no;
    REQUIRE(hub.hub().writer().runPlain([&](db::Connection& connection) {
        const auto done = rewriteHeld(connection, site, damaged.id, "{");
        return done ? core::Result<void>{} : core::fail(core::ErrorCode::storage, "held");
    }));
    CHECK(hub.reportsAfter(minutes(15)) == 1);
}

TEST_CASE("nothing that is kept of a held report names its terminal", "[held][store]") {
    ReportingHub hub(anyEngine());
    const core::Op op = hub.report();
    REQUIRE(hub.send(op).status == wire::OpStatus::accepted);
    const auto reader = hub.hub().openReader();
    const auto held = heldUntil(**reader, hub.hub().site()->no, hub.clock.now() + minutes(15));
    REQUIRE(held->size() == 1);
    CHECK(held->front().json == wire::writeOp(op).json);
    CHECK(held->front().json.find(hub.terminal.str()) == std::string::npos);
    hub.reportsAfter(minutes(15));
    CHECK(encode(hub.records(core::Kind::report).at(0)).by.find(hub.terminal.str()) == std::string::npos);
    CHECK(heldUntil(**reader, hub.hub().site()->no, hub.clock.now())->empty());
}

TEST_CASE("an erased person's name does not come into the feed with what was held", "[held][store]") {
    ReportingHub hub(anyEngine());
    core::Op op = hub.report();
    std::get<core::Report>(op.body).text = "Sandra Jansen gleed bijna uit.";
    REQUIRE(hub.send(op).status == wire::OpStatus::accepted);
    hub.run("erase-person", {{"person", "1"}});
    CHECK(hub.send(op).isReplayed);
    REQUIRE(hub.reportsAfter(minutes(15)) == 1);
    const auto text = hub.records(core::Kind::report)[0].as<core::Report>()->text;
    CHECK(text.find("Sandra") == std::string::npos);
    CHECK(text.find("gleed bijna uit.") != std::string::npos);
}
