// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/report_code.h"
#include "app/system/system.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/unit/terminal/kiosk_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using core::Kind;
using terminal::PostState;

namespace {

terminal::Draft draftOf(bool isAnonymous, std::string text = "") {
    core::Report body;
    body.line = *core::Ref::parse("L3");
    body.what = "near_miss.slipped";
    body.text = std::move(text);
    body.anonymous = isAnonymous;
    terminal::Draft draft;
    draft.type = core::OpType::report_submit;
    draft.body = body;
    return draft;
}

terminal::Draft moreAbout(core::RecordId report, std::string key) {
    terminal::Draft draft;
    draft.type = core::OpType::report_follow_up;
    draft.record = report;
    draft.body = core::ReportFollowUp{std::move(key), "Het gebeurde weer."};
    return draft;
}

void goOffline(Rig& rig) {
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(1min);
}

void goOnline(Rig& rig) {
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
}

// The ops of the outbox file in the order in which they lie there.
std::vector<core::OpId> inFileOrder(const Rig& rig) {
    const auto file = rig.kiosk.folder() / "outbox.db";
    std::vector<core::OpId> ops;
    auto connection = db::openSqlite({.path = file.string(), .mode = db::OpenMode::readOnly});
    REQUIRE(connection);
    REQUIRE((*connection)->run("SELECT json FROM op ORDER BY position", {}, [&](const db::Row& row) {
        ops.push_back(wire::readOp(row.text(0))->op.id);
    }));
    return ops;
}

} // namespace

TEST_CASE("an anonymous report survives a pulled plug and arrives once", "[reports]") {
    Rig rig;
    goOffline(rig);
    const auto posted = rig.post(draftOf(true, "Bij de trap."));
    CHECK(rig.kiosk.board().waiting == 1);
    rig.kiosk.reopen();
    CHECK(rig.kiosk.board().waiting == 1);
    rig.hub.faults.losePushAnswers = 1;
    goOnline(rig);
    CHECK(rig.kiosk.board().waiting == 0);
    const auto reports = rig.hub.records(Kind::report);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].id == posted.record);
    CHECK(reports[0].by == core::By{});
    CHECK(reports[0].as<core::Report>()->text == "Bij de trap.");
}

TEST_CASE("an anonymous report appears on its own board with the feed, not before", "[reports]") {
    Rig rig;
    goOffline(rig);
    rig.post(draftOf(true));
    rig.kiosk.run(1s);
    CHECK(rig.kiosk.board().reports->empty());
    rig.kiosk.reopen();
    CHECK(rig.kiosk.board().reports->empty());
    goOnline(rig);
    REQUIRE(rig.kiosk.board().reports->size() == 1);
    CHECK(rig.kiosk.board().reports->front().state == PostState::atHub);
    CHECK_FALSE(rig.kiosk.board().reports->front().op);
}

TEST_CASE("nothing on the terminal tells when an anonymous report was made", "[reports][anonymous]") {
    Rig rig;
    goOffline(rig);
    const core::Instant madeAt = rig.clock.now();
    const core::Instant dayStart = rig.kiosk.board().master->shifts.shiftDayStart(madeAt);
    REQUIRE(dayStart != madeAt);
    rig.post(draftOf(true));
    const bool isSettled = GENERATE(false, true);
    if (isSettled) goOnline(rig);
    rig.kiosk.close();
    const auto file = rig.kiosk.folder() / "outbox.db";
    auto connection = db::openSqlite({.path = file.string(), .mode = db::OpenMode::readOnly});
    REQUIRE(connection);
    int rows = 0;
    REQUIRE((*connection)
                ->run("SELECT json, cursor, changed_at, saw_version FROM op", {}, [&](const db::Row& row) {
                    ++rows;
                    const auto read = wire::readOp(row.text(0));
                    REQUIRE(read);
                    CHECK(read->op.made_at == dayStart);
                    CHECK(read->op.id.bytes()[6] >> 4 == 4);
                    CHECK(read->op.record.bytes()[6] >> 4 == 4);
                    CHECK(std::holds_alternative<std::monostate>(read->op.by));
                    CHECK(core::Cursor::parse(row.text(1))->seq == 0);
                    CHECK((row.integer(2) == 0 || row.integer(2) == core::toMilliseconds(dayStart)));
                    CHECK(row.integer(3) == 0);
                }));
    CHECK(rows == 1);
}

TEST_CASE("anonymous reports lie in the outbox in no order, before what is signed", "[reports][anonymous]") {
    Rig rig;
    goOffline(rig);
    std::vector<core::OpId> made;
    for (int n = 0; n < 12; ++n)
        made.push_back(rig.post(draftOf(true)).op);
    const auto shoutout = rig.post(rig.shoutout()).op;
    const auto lying = inFileOrder(rig);
    REQUIRE(lying.size() == 13);
    CHECK(lying.back() == shoutout);
    CHECK(std::is_permutation(made.begin(), made.end(), lying.begin(), lying.end() - 1));
    CHECK_FALSE(std::equal(made.begin(), made.end(), lying.begin()));
    rig.kiosk.reopen(); // and what is made after them is in order
    const auto later = rig.post(rig.shoutout(501)).op;
    CHECK(inFileOrder(rig).back() == later);
}

// SQLite fills a page from its end, in the order of writing.
TEST_CASE("no byte of the outbox tells between which posts an anonymous report was made",
          "[reports][anonymous]") {
    Rig rig;
    goOffline(rig);
    std::vector<core::OpId> anonymous, signedOnes;
    for (int n = 0; n < 3; ++n) {
        signedOnes.push_back(rig.post(rig.shoutout(500 + n)).op);
        anonymous.push_back(rig.post(draftOf(true)).op);
    }
    const auto file = rig.kiosk.folder() / "outbox.db";
    const std::string bytes = system::readFile(file, 16 << 20).value();
    const std::string journal = system::readFile(file.string() + "-wal", 16 << 20).value_or("");
    const auto placeOf = [&](core::OpId op) {
        const auto at = bytes.find('"' + op.str() + '"');
        REQUIRE(at != std::string::npos);
        CHECK(journal.find(op.str()) == std::string::npos); // a page of before would tell
        return at;
    };
    std::size_t lowest = std::string::npos, highest = 0;
    for (const core::OpId op : anonymous) {
        lowest = std::min(lowest, placeOf(op));
        highest = std::max(highest, placeOf(op));
    }
    for (const core::OpId op : signedOnes)
        CHECK((placeOf(op) < lowest || placeOf(op) > highest));
}

TEST_CASE("each anonymous report goes in a request of its own", "[reports][anonymous]") {
    Rig rig;
    goOffline(rig);
    const int before = rig.hub.pushes();
    for (int n = 0; n < 3; ++n) {
        rig.post(draftOf(true));
        rig.post(rig.shoutout(500 + n));
    }
    goOnline(rig);
    CHECK(rig.hub.records(Kind::report).size() == 3);
    CHECK(rig.shoutoutsAtHub() == 3);
    CHECK(rig.hub.pushes() - before == 4);
}

TEST_CASE("the key of an anonymous report is given once and kept nowhere", "[reports][anonymous]") {
    Rig rig;
    const auto posted = rig.post(draftOf(true));
    CHECK(core::isReportNumber(posted.reportNumber));
    REQUIRE(core::isReportKey(posted.reportKey));
    rig.kiosk.sync();
    const auto record = rig.hub.records(Kind::report).at(0);
    CHECK(record.as<core::Report>()->number == posted.reportNumber);
    CHECK(record.as<core::Report>()->key_hash == core::reportKeyHash(posted.reportKey));
    CHECK_FALSE(isInAnyFile(rig.kiosk.folder(), posted.reportKey));
    CHECK(isInAnyFile(rig.kiosk.folder(), posted.reportNumber));
}

TEST_CASE("a signed report has a number and no key, and stands on its board at once", "[reports]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    goOffline(rig);
    auto draft = draftOf(false);
    draft.signWith = terminal::SignWith::session;
    const auto posted = rig.post(draft);
    CHECK(core::isReportNumber(posted.reportNumber));
    CHECK(posted.reportKey.empty());
    REQUIRE(rig.kiosk.board().reports->size() == 1);
    CHECK(rig.kiosk.board().reports->front().state == PostState::saved);
    goOnline(rig);
    CHECK(rig.kiosk.board().reports->front().state == PostState::atHub);
    CHECK(rig.hub.records(Kind::report).at(0).by.person == core::Ref(rig.hub.idOf(Kind::person, "200")));
}

TEST_CASE("a report that is neither anonymous nor signed is refused here already", "[reports]") {
    Rig rig;
    const auto refused = rig.kiosk->post(draftOf(false));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().refusal->problem == core::Problem::not_allowed);
    CHECK(rig.kiosk.board().waiting == 0);
}

TEST_CASE("who has the key adds to a report from any terminal", "[reports]") {
    Rig rig;
    const auto posted = rig.post(draftOf(true));
    rig.kiosk.sync();
    CHECK_FALSE(rig.kiosk->post(moreAbout(posted.record, "0000000000000000")));
    REQUIRE(rig.kiosk->post(moreAbout(posted.record, posted.reportKey)));
    CHECK(rig.kiosk.board().reports->front().record->as<core::Report>()->entries.empty());
    rig.kiosk.sync();
    const auto entries = rig.kiosk.board().reports->front().record->as<core::Report>()->entries;
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].person.isEmpty());
}

TEST_CASE("an anonymous report that a restored hub lost comes back", "[reports][epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    const auto posted = rig.post(draftOf(true));
    rig.kiosk.sync();
    REQUIRE(rig.hub.hasAccepted(posted.op));
    rig.hub.restore(before);
    if (GENERATE(false, true)) rig.kiosk.reopen();
    rig.kiosk.sync();
    CHECK(rig.hub.hasAccepted(posted.op));
    CHECK(rig.hub.records(Kind::report).size() == 1);
}

TEST_CASE("a refused anonymous report is kept for a lead, without its moment", "[reports][anonymous]") {
    Rig rig;
    rig.hub.faults.refuseTypes.insert(core::OpType::report_submit);
    rig.post(draftOf(true));
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().parkedOps.size() == 1);
    const auto& parked = rig.kiosk.board().parkedOps[0];
    CHECK(parked.since == parked.op.made_at);
    CHECK(rig.kiosk.board().reports->empty());
    rig.hub.faults.refuseTypes.clear();
    REQUIRE(rig.kiosk->retryParked(parked.op.id));
    rig.kiosk.sync();
    CHECK(rig.hub.records(Kind::report).size() == 1);
}

TEST_CASE("an anonymous report says nothing of its age", "[reports][anonymous]") {
    Rig rig;
    goOffline(rig);
    rig.post(draftOf(true));
    CHECK_FALSE(rig.kiosk.board().oldestWaiting);
    REQUIRE(rig.kiosk.board().outbox.size() == 1);
    CHECK(rig.kiosk.board().outbox[0].isAnonymous);
    rig.post(rig.shoutout());
    CHECK(rig.kiosk.board().oldestWaiting);
}

TEST_CASE("what became of a report is on every board", "[reports]") {
    Rig rig;
    const auto posted = rig.post(draftOf(true));
    rig.kiosk.sync();
    REQUIRE(rig.signInLead());
    terminal::Draft answer;
    answer.type = core::OpType::report_set_status;
    answer.record = posted.record;
    answer.body = core::ReportStatusChange{core::ReportStatus::declined, "de trap is van de buren", 1};
    answer.signWith = terminal::SignWith::session;
    REQUIRE(rig.kiosk->post(answer));
    rig.kiosk.sync();
    const auto& report = *rig.kiosk.board().reports->front().record->as<core::Report>();
    CHECK(report.status == core::ReportStatus::declined);
    CHECK(report.reason == "de trap is van de buren");
}
