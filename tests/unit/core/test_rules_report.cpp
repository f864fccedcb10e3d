// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/report_code.h"
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

ResultOf<Effect, Refusal> submit(const Report& body, const Actor& actor = nobody(), Instant at = kNow) {
    const Op made = body.anonymous ? anonymousOp(OpType::report_submit, "new", body)
                                   : op(OpType::report_submit, "new", body);
    return judge(made, actor, Plant(), at);
}

Report quality() {
    Report body = signedReport();
    body.report_class = ReportClass::qualityFault;
    body.what = "quality_fault.dirty";
    return body;
}

Report after(const ResultOf<Effect, Refusal>& effect) {
    REQUIRE(effect);
    return *effect->front().as<Report>();
}

ReportStatusChange to(ReportStatus status, std::string reason = "", std::int64_t saw = 1) {
    return {status, std::move(reason), saw};
}

} // namespace

TEST_CASE("an anonymous report tells neither who, nor which terminal, nor when", "[rules][report]") {
    const auto effect = submit(report(), nobody(), instant("2026-11-24T13:47:31.512Z"));
    REQUIRE(effect);
    const Record& record = effect->front();
    CHECK(record.by == By{});
    CHECK(record.at == instant("2026-11-24T05:00:00Z")); // the early shift began at 06:00 at the site
    CHECK(record.audience == Audience{});
    CHECK(after(effect).key_hash == reportKeyHash(kReportKey));
}

TEST_CASE("after midnight an anonymous report is of the shift-day that began before", "[rules][report]") {
    const auto effect = submit(report(), nobody(), instant("2026-11-25T02:30:00Z"));
    REQUIRE(effect);
    CHECK(effect->front().at == instant("2026-11-24T05:00:00Z"));
}

TEST_CASE("a signed report keeps its person and its time", "[rules][report]") {
    for (const Actor& actor : {operatorJake(), badgeOnly()}) {
        const auto effect = submit(signedReport(), actor);
        REQUIRE(effect);
        CHECK(effect->front().by == By{Ref(idOf("jake")), Ref(idOf("T3"))});
        CHECK(effect->front().at == kNow);
    }
}

TEST_CASE("the ids of an anonymous report tell no time", "[rules][report]") {
    const Op good = anonymousOp(OpType::report_submit, "new", report());
    const Op timed = op(OpType::report_submit, "new", report());
    CHECK(judge(good, nobody(), Plant(), kNow).has_value());
    Op onlyOp = good;
    onlyOp.id = timed.id;
    CHECK(judge(onlyOp, nobody(), Plant(), kNow).error().problem == Problem::invalid_value);
    Op onlyRecord = good;
    onlyRecord.record = timed.record;
    CHECK(judge(onlyRecord, nobody(), Plant(), kNow).error().problem == Problem::invalid_value);
    const ReportFollowUp more{kReportKey, "Weer."};
    CHECK(judge(op(OpType::report_follow_up, "near miss", more), nobody(), Plant(), kNow).error().problem ==
          Problem::invalid_value);
}

TEST_CASE("only an anonymous report has a key", "[rules][report]") {
    Report body = report();
    body.key_hash = "abc";
    CHECK(submit(body).error().problem == Problem::invalid_value);
    body = signedReport();
    body.key_hash = reportKeyHash(kReportKey);
    CHECK(submit(body, operatorJake()).error().problem == Problem::invalid_value);
}

TEST_CASE("a report names what the site has", "[rules][report]") {
    for (auto member : {&Report::line, &Report::place}) {
        Report body = report();
        body.*member = ref("nowhere");
        CHECK(submit(body).error().problem == Problem::unknown_reference);
    }
    Report body = quality();
    body.supplier = ref("nobody");
    CHECK(submit(body, operatorJake()).error().problem == Problem::unknown_reference);
    body = report();
    body.what = "near_miss.flew";
    CHECK(submit(body).error().problem == Problem::unknown_reference);
    body.what = "quality_fault.dirty";
    CHECK(submit(body).error().problem == Problem::invalid_value);
    body = report();
    body.number = "ABCDEFGH";
    CHECK(submit(body).error().problem == Problem::invalid_value);
    body = signedReport();
    body.supplier = ref("S1"); // of a near miss
    CHECK(submit(body, operatorJake()).error().problem == Problem::invalid_value);
}

TEST_CASE("something else is said in words", "[rules][report]") {
    Report body = report();
    body.what = "near_miss.other";
    body.text = "  ";
    CHECK(submit(body).error().problem == Problem::invalid_value);
    body.text = "Een plank viel.";
    CHECK(submit(body));
    body.text = std::string(2001, 'x');
    CHECK(submit(body).error().problem == Problem::invalid_value);
}

TEST_CASE("a report goes to the function of its class, by its line's own rule first", "[rules][report]") {
    CHECK(after(submit(report())).routed_to == std::vector{Role::safety});
    Report body = quality();
    CHECK(after(submit(body, operatorJake())).routed_to == std::vector{Role::quality});
    body.line = ref("L1");
    CHECK(after(submit(body, operatorJake())).routed_to == std::vector{Role::maintenance});
    body.supplier = ref("S1"); // purchasing hears of a supplier at once
    CHECK(after(submit(body, operatorJake())).routed_to == std::vector{Role::maintenance, Role::purchasing});
}

TEST_CASE("what a reporter cannot know, a report does not take over", "[rules][report]") {
    Report body = report();
    body.status = ReportStatus::done;
    body.routed_to = {Role::hr};
    body.entries = {{Ref(), "x", kNow}};
    body.solved_at = kNow;
    const Report made = after(submit(body));
    CHECK(made.status == ReportStatus::isNew);
    CHECK(made.routed_to == std::vector{Role::safety});
    CHECK(made.entries.empty());
    CHECK_FALSE(made.solved_at);
}

TEST_CASE("replies add up, are seen, and leave the version as it was", "[rules][report]") {
    Plant plant;
    const auto first =
        plant.apply(op(OpType::report_reply, "near miss", ReportReply{"Dank je."}), safetySofie());
    CHECK(after(first).status == ReportStatus::seen);
    CHECK(after(first).seen_at == kNow);
    CHECK(first->front().version == 1);
    const auto second = plant.apply(op(OpType::report_reply, "near miss", ReportReply{"Het is gemaakt."}),
                                    leadAnna(), kNow + std::chrono::hours(1));
    REQUIRE(after(second).entries.size() == 2);
    CHECK(after(second).entries[0].person == Ref(idOf("sofie")));
    CHECK(after(second).entries[1].text == "Het is gemaakt.");
    CHECK(after(second).seen_at == kNow);
    CHECK(plant.apply(op(OpType::report_reply, "near miss", ReportReply{" "}), leadAnna()).error().problem ==
          Problem::invalid_value);
}

TEST_CASE("a report is moved on by who saw it as it stands", "[rules][report]") {
    Plant plant;
    const auto set = [&](ReportStatusChange change, Instant at) {
        return plant.apply(op(OpType::report_set_status, "near miss", std::move(change)), safetySofie(), at);
    };
    const auto later = kNow + std::chrono::hours(5);
    CHECK(after(set(to(ReportStatus::inProgress), kNow)).seen_at == kNow);
    CHECK(set(to(ReportStatus::done), later).error().problem == Problem::stale_version);
    CHECK(after(set(to(ReportStatus::done, "", 2), later)).solved_at == later);
    CHECK(after(set(to(ReportStatus::inProgress, "", 3), later)).solved_at == std::nullopt);
    CHECK(set(to(ReportStatus::declined, " ", 4), later).error().problem == Problem::invalid_value);
    CHECK(set(to(ReportStatus::isNew, "", 4), later).error().problem == Problem::invalid_value);
    const auto declined = after(set(to(ReportStatus::declined, "het blok wordt vervangen", 4), later));
    CHECK(declined.reason == "het blok wordt vervangen");
    CHECK(declined.solved_at == later);
}

TEST_CASE("who has the key adds to an anonymous report, and to no other", "[rules][report]") {
    Plant plant;
    const auto add = [&](std::string_view name, std::string key, std::string text = "Weer gebeurd.") {
        return plant.apply(
            anonymousOp(OpType::report_follow_up, name, ReportFollowUp{std::move(key), std::move(text)}),
            nobody(), instant("2026-11-26T20:15:00Z"));
    };
    CHECK(add("near miss", "0123456789ABCDEG").error().problem == Problem::not_allowed);
    CHECK(add("near miss", "").error().problem == Problem::not_allowed);
    CHECK(add("near miss", kReportKey, "").error().problem == Problem::invalid_value);
    CHECK(add("absent", kReportKey).error().problem == Problem::not_here_yet);
    const auto more = add("near miss", kReportKey);
    REQUIRE(after(more).entries.size() == 1);
    CHECK(after(more).entries[0] == Report::Entry{Ref(), "Weer gebeurd.", instant("2026-11-26T05:00:00Z")});
    CHECK(more->front().version == 1);
    plant.add("signed", Kind::report, signedReport());
    CHECK(add("signed", "").error().problem == Problem::not_allowed);
}

TEST_CASE("a report holds a hundred replies and fifty follow-ups, and neither takes the other's place",
          "[rules][report]") {
    Plant plant;
    const Op reply = op(OpType::report_reply, "near miss", ReportReply{"Nog iets."});
    const Op more =
        anonymousOp(OpType::report_follow_up, "near miss", ReportFollowUp{kReportKey, "Weer gebeurd."});
    const auto fill = [&](const Op& one, const Actor& actor, int times) {
        for (int i = 0; i < times; ++i)
            REQUIRE(plant.apply(one, actor));
        const auto tooMany = plant.apply(one, actor);
        REQUIRE_FALSE(tooMany);
        CHECK(tooMany.error().problem == Problem::invalid_value);
    };
    SECTION("the reporter first") {
        fill(more, nobody(), 50);
        fill(reply, leadAnna(), 100);
    }
    SECTION("those who answer first") {
        fill(reply, leadAnna(), 100);
        fill(more, nobody(), 50);
    }
}

TEST_CASE("a lead says that another line took an idea over, once it is done", "[rules][report]") {
    Plant plant;
    const Op copy = op(OpType::report_copy, "idea", ReportCopy{ref("L1")});
    for (const Actor& actor :
         {nobody(), badgeOnly(), operatorJake(), safetySofie(), qualityQuirijn(), adminAda()})
        CHECK(plant.apply(copy, actor).error().problem == Problem::not_allowed);
    const auto effect = plant.apply(copy, leadBart());
    CHECK(after(effect).copied_by == std::vector{Ref(idOf("L1"))});
    CHECK(effect->front().version == 1); // what was said of the report stands
    CHECK(after(plant.apply(copy, plantLead())).copied_by.size() == 1);
    const auto refused = [&](std::string_view record, const Ref& line) {
        return plant.apply(op(OpType::report_copy, record, ReportCopy{line}), leadBart()).error().problem;
    };
    CHECK(refused("new idea", ref("L1")) == Problem::invalid_value); // not done yet
    CHECK(refused("idea", ref("L3")) == Problem::invalid_value);     // its own line
    CHECK(refused("idea", ref("L9")) == Problem::unknown_reference);
    CHECK(refused("near miss", ref("L1")) == Problem::invalid_value);
    CHECK(refused("absent", ref("L1")) == Problem::not_here_yet);
}

TEST_CASE("a report brings at most three pictures, each a JPEG or a PNG with a hash", "[rules][report]") {
    Plant plant;
    const auto judged = [&](std::vector<Media> media) {
        Report body = report();
        body.media = std::move(media);
        return judge(anonymousOp(OpType::report_submit, "pictured", body), nobody(), plant, kNow);
    };
    const Media picture{std::string(64, 'a'), "image/jpeg", {}};
    const auto taken = judged({picture, picture, {std::string(64, 'b'), "image/png", {}}});
    REQUIRE(taken);
    CHECK(taken->at(0).as<Report>()->media.size() == 3);
    for (const std::vector<Media>& wrong : {std::vector<Media>(4, picture),
                                            {{std::string(63, 'a'), "image/jpeg", {}}},
                                            {{std::string(64, 'a'), "video/mp4", {}}},
                                            {{std::string(64, 'a'), "image/svg+xml", {}}}}) {
        const auto refused = judged(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().problem == Problem::invalid_value);
    }
    plant.hasFiles = false;
    CHECK(judged({picture}).error().isDeferred());
    CHECK(judged({}));
}
