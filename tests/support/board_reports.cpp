// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_reports.h"

#include "app/core/report_code.h"
#include "tests/support/board_posts.h"
#include "tests/support/seeded_random.h"

namespace ploegbord::test {

using namespace core;
using std::chrono::hours;
using std::chrono::minutes;
using terminal::Post;
using terminal::PostState;

namespace {

std::uint64_t seedOf(const std::string& key) {
    return std::hash<std::string>{}(key);
}

std::string numberOf(const std::string& key) {
    SeededRandom random(seedOf(key));
    return makeReportNumber(random);
}

Ref placeRef(const std::string& key) {
    return key.empty() ? Ref() : Ref(testId("place", key));
}

// As the hub gives a day to what is anonymous: the start of its shift-day.
Instant dayStart(Instant at, const State& state) {
    return state->master->shifts.shiftDayStart(at);
}

struct Made {
    const char* key;
    ReportClass reportClass;
    const char* line;
    const char* place;
    const char* what;
    const char* by; // plant number; "": anonymous
    int hoursAgo;
    ReportStatus status = ReportStatus::isNew;
    int seenAfter = 0, solvedAfter = 0; // hours; 0: not
    const char* reason = "";
};

constexpr Made kDozen[]{
    {"p01", ReportClass::nearMiss, "L1", "WALK", "near_miss.nearly_hit", "1202", 1},
    {"p02", ReportClass::nearMiss, "L3", "SEALER", "near_miss.slipped", "", 20, ReportStatus::inProgress, 3},
    {"p03", ReportClass::qualityFault, "L3", "INFEED", "quality_fault.wrong_label", "1306", 22,
     ReportStatus::seen, 2},
    {"p04", ReportClass::idea, "L3", "PALLET", "idea.less_lifting", "1309", 30, ReportStatus::done, 5, 26,
     "heftafel staat er sinds dinsdag"},
    {"p05", ReportClass::unsafeCondition, "L5", "DOCK", "unsafe_condition.blocked_exit", "", 31,
     ReportStatus::done, 1, 3},
    {"p06", ReportClass::question, "L3", "", "question.canteen", "1205", 52, ReportStatus::declined, 20, 50,
     "de verbouwing van de kantine is pas in het voorjaar"},
    {"p07", ReportClass::unsafeCondition, "L2", "WALK", "unsafe_condition.loose_cable", "1403", 55},
    {"p08", ReportClass::nearMiss, "L3", "PALLET", "near_miss.unexpected_start", "", 70, ReportStatus::done,
     2, 49},
    {"p09", ReportClass::idea, "L4", "", "idea.less_waste", "1104", 75, ReportStatus::seen, 12},
    {"p10", ReportClass::qualityFault, "L2", "", "quality_fault.poor_weld", "", 98, ReportStatus::inProgress,
     4},
    {"p11", ReportClass::unsafeCondition, "L3", "SEALER", "unsafe_condition.guard_open", "1302", 170,
     ReportStatus::done, 1, 24},
    {"p12", ReportClass::question, "L3", "", "question.other", "", 200, ReportStatus::seen, 30},
};

std::vector<Role> routeOf(ReportClass reportClass) {
    if (reportClass == ReportClass::qualityFault) return {Role::quality, Role::purchasing};
    if (reportClass == ReportClass::nearMiss || reportClass == ReportClass::unsafeCondition)
        return {Role::safety};
    return {};
}

Report reportOf(const Made& made, const State& state) {
    Report report;
    report.number = numberOf(made.key);
    report.report_class = made.reportClass;
    report.line = lineRef(made.line);
    report.place = placeRef(made.place);
    report.what = made.what;
    report.anonymous = !*made.by;
    if (report.anonymous) report.key_hash = reportKeyHash(keyOfReport(made.key));
    report.routed_to = routeOf(made.reportClass);
    report.status = made.status;
    report.reason = made.reason;
    const Instant at = report.anonymous ? dayStart(boardNow() - hours(made.hoursAgo), state)
                                        : boardNow() - hours(made.hoursAgo);
    if (made.seenAfter) report.seen_at = at + hours(made.seenAfter);
    if (made.solvedAfter) report.solved_at = at + hours(made.solvedAfter);
    return report;
}

Post postOf(const std::string& key, const Report& report, const std::string& by, int hoursAgo,
            const State& state) {
    Post made = post(Kind::report, key, hours(hoursAgo), by, report);
    if (!report.anonymous) return made;
    auto record = std::make_shared<Record>(*made.record);
    record->at = dayStart(record->at, state);
    record->by = {};
    made.record = std::move(record);
    return made;
}

void addReplies(Report& report, const State& state) {
    const Instant now = boardNow();
    report.entries = {
        {personRef("2001"), "Dank je. De vloer bij de sealer is nagelopen: de koppeling van de koeling lekt.",
         now - hours(17)},
        {Ref(), "Het is er nog steeds glad, vooral aan het begin van de dienst.",
         dayStart(now - hours(15), state)},
        {personRef("2004"), "De koppeling is besteld en wordt vrijdag vervangen. Tot dan ligt er een mat.",
         now - hours(2)}};
}

void setReports(terminal::BoardState& state, std::vector<Post> posts) {
    state.reports = std::make_shared<std::vector<Post>>(std::move(posts));
}

std::vector<Post> dozen(const State& state) {
    std::vector<Post> posts;
    for (const Made& made : kDozen) {
        Report report = reportOf(made, state);
        if (made.key == std::string(kAnonymousReport)) addReplies(report, state);
        if (made.key == std::string(kQualityReport)) {
            report.supplier = Ref(testId("supplier", "FOLIO"));
            report.text = "Elke derde rol heeft het etiket van de oude klant.";
        }
        if (made.key == std::string("p12")) report.text = "Waar kan ik een tweede paar gehoorkappen krijgen?";
        posts.push_back(postOf(made.key, report, made.by, made.hoursAgo, state));
    }
    return posts;
}

std::string wordsUpTo(std::size_t characters) {
    std::string text;
    while (text.size() + 30 < characters)
        text += "Bij het omstellen zit er olie. ";
    return text;
}

terminal::OutboxEntry onItsWay(const std::string& key, OpType type, bool isAnonymous, PostState state) {
    terminal::OutboxEntry entry{};
    entry.op = OpId(testId("op", key).bytes());
    entry.type = type;
    entry.record = testId("post", key);
    entry.madeAt = boardNow() - minutes(12);
    entry.isAnonymous = isAnonymous;
    entry.state = state;
    return entry;
}

} // namespace

std::string keyOfReport(const char* key) {
    SeededRandom random(seedOf(std::string("key of ") + key));
    return makeReportKey(random);
}

const Report& reportIn(const State& state, const char* key) {
    for (const auto& post : *state->reports)
        if (post.record->id == testId("post", key)) return *post.record->as<Report>();
    throw std::logic_error("no such report");
}

void changeReport(State& state, const char* key, const std::function<void(Report&)>& change) {
    std::vector<Post> posts = *state->reports;
    for (auto& post : posts) {
        if (post.record->id != testId("post", key)) continue;
        auto record = std::make_shared<Record>(*post.record);
        Report report = *record->as<Report>();
        change(report);
        if (report.anonymous) record->by = {};
        record->body = std::move(report);
        post.record = std::move(record);
    }
    setReports(*state, std::move(posts));
}

State reportsBoard() {
    State state = fullBoard();
    setReports(*state, dozen(state));
    return state;
}

State manyReportsBoard() {
    State state = fullBoard();
    const std::vector<Post> few = dozen(state);
    std::vector<Post> many;
    for (std::size_t n = 0; n < 500; ++n) {
        Post one = few[n % few.size()];
        auto record = std::make_shared<Record>(*one.record);
        record->id = testId("post", "many" + std::to_string(n));
        one.record = std::move(record);
        many.push_back(std::move(one));
    }
    setReports(*state, std::move(many));
    return state;
}

State wordyReportBoard() {
    State state = fullBoard();
    Report report = reportOf(kDozen[1], state);
    report.text = wordsUpTo(2000);
    for (int n = 0; n < 8; ++n)
        report.entries.push_back(
            {n % 2 ? Ref() : personRef("2001"), wordsUpTo(n == 3 ? 2000 : 300), boardNow() - hours(16 - n)});
    setReports(*state, {postOf(kAnonymousReport, report, "", 20, state)});
    return state;
}

State reportsOutbox() {
    State state = reportsBoard();
    state->outbox = {onItsWay("o1", OpType::report_submit, true, PostState::saved),
                     onItsWay("o2", OpType::report_follow_up, true, PostState::received),
                     onItsWay("o3", OpType::report_submit, false, PostState::saved),
                     onItsWay("o4", OpType::report_reply, false, PostState::saved)};
    state->waiting = 3;
    return state;
}

} // namespace ploegbord::test
