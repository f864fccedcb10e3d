// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

// y may, n may not (not-allowed).
struct Row {
    const char* what;
    Op op;
    const char*
        may; // nobody, badge, operator, lead of another line, lead, plant lead, safety, quality, admin
};

const Acknowledgement kSeen{day("2026-11-24"), ref("V")};

Op withAudience(Op made, Audience audience) {
    made.audience = std::move(audience);
    return made;
}

std::vector<Row> table() {
    const Audience l1{{ref("L1")}, {}, {}};
    const Audience l3{{ref("L3")}, {}, {}};
    const SafetyDay closing{day("2026-11-24"), ref("V"), ref("L3")};
    // clang-format off
    // columns:                                                                            - b o L l P s q a
    return {
        {"post", op(OpType::announcement_post, "new", notice()),                          "n n n y y y y y n"},
        {"post to L1", withAudience(op(OpType::announcement_post, "new", notice()), l1),  "n n n y y y y y n"},
        {"post to all", withAudience(op(OpType::announcement_post, "new", notice()), {}), "n n n y y y y y n"},
        {"edit", op(OpType::announcement_edit, "notice", AnnouncementEdit{notice(), 3}),  "n n n y y y y y n"},
        {"retract", op(OpType::announcement_retract, "notice", VersionSeen{3}),           "n n n y y y y y n"},
        {"shoutout", op(OpType::recognition_post, "new", shoutout()),                     "y y y y y y y y y"},
        {"shoutout to L3", withAudience(op(OpType::recognition_post, "new", shoutout()), l3), "y y y y y y y y y"},
        {"shoutout to L1", withAudience(op(OpType::recognition_post, "new", shoutout()), l1), "n n n y y y n n n"},
        {"shoutout to all", withAudience(op(OpType::recognition_post, "new", shoutout()), {}), "n n n y y y n n n"},
        {"undo", op(OpType::recognition_retract, "shoutout", VersionSeen{1}),             "y n y y y y y y y"},
        {"event", op(OpType::safety_event_record, "new", event(SafetyClass::nearMiss)),   "n n n y y y n n n"},
        {"correct", op(OpType::safety_event_correct, "lti",
                       SafetyCorrection{event(SafetyClass::firstAid), 1}),                "n n n y y y n n n"},
        {"confirm", op(OpType::safety_event_confirm, "lti", VersionSeen{1}),              "n n n y o y y n n"},
        {"close", op(OpType::safety_day_close, "new", closing),                           "n n n y y y n n n"},
        {"quiet", op(OpType::quiet_set, "site", QuietReason{""}),                         "n n n y y y y n n"},
        {"lift", op(OpType::quiet_lift, "site", NoBody{}),                                "n n n y y y y n n"},
        {"anonymous report", anonymousOp(OpType::report_submit, "new", report()),         "y n n n n n n n n"},
        {"signed report", op(OpType::report_submit, "new", signedReport()),               "n y y y y y y y y"},
        {"reply", op(OpType::report_reply, "near miss", ReportReply{"Dank je."}),         "n n n y y y y n n"},
        {"status", op(OpType::report_set_status, "near miss",
                      ReportStatusChange{ReportStatus::seen, "", 1}),                     "n n n y y y y n n"},
        {"follow-up", anonymousOp(OpType::report_follow_up, "near miss",
                                  ReportFollowUp{kReportKey, "Weer."}),                   "y n n n n n n n n"},
        {"copy", op(OpType::report_copy, "idea", ReportCopy{Ref(idOf("L1"))}),            "n n n y y y n n n"},
        {"handover", op(OpType::handover_post, "new", handover()),                        "n n n y y y y y n"},
        {"publish", op(OpType::document_publish, "new", DocumentPublication{instruction(), 0}), "n n n y y y y y n"},
        {"revise", op(OpType::document_publish, "document", DocumentPublication{instruction(), 1}), "n n n y y y y y n"},
        {"retire", op(OpType::document_retire, "document", VersionSeen{1}),               "n n n y y y y y n"},
        {"ask", op(OpType::pulse_ask, "new", question()),                                 "n n n y y y y y n"},
        {"answer", anonymousOp(OpType::pulse_answer, "old question", PulseAnswer{0, {}}), "y n n n n n n n n"},
        {"close question", op(OpType::pulse_close, "question", VersionSeen{1}),           "n n n y y y y y n"},
        {"high five", op(OpType::high_five, "shoutout", NoBody{}),                        "y n y y y y y y y"},
        {"acknowledge", op(OpType::acknowledge, "notice", kSeen),                         "y n y y y y y y y"},
        {"handover read", op(OpType::acknowledge, "handover", kSeen),                     "y n y y y y y y y"},
        {"document read", op(OpType::acknowledge, "document", kSeen),                     "y n y y y y y y y"},
        {"meeting held", op(OpType::acknowledge, "L3", kSeen),                            "y n y y y y y y y"},
        {"Jake's display", op(OpType::person_set_display, "jake", DisplayChoice{OnWall::crew}), "n n y y y y n n n"},
        {"Ada's display", op(OpType::person_set_display, "ada", DisplayChoice{OnWall::crew}), "n n n y y y n n y"},
    };
    // clang-format on
}

std::vector<std::pair<const char*, Actor>> actors() {
    return {{"nobody", nobody()},       {"badge", badgeOnly()},        {"operator", operatorJake()},
            {"other lead", leadBart()}, {"lead", leadAnna()},          {"plant lead", plantLead()},
            {"safety", safetySofie()},  {"quality", qualityQuirijn()}, {"admin", adminAda()}};
}

} // namespace

TEST_CASE("who may do what", "[rules]") {
    for (const auto& row : table()) {
        const auto all = actors();
        for (std::size_t i = 0; i < all.size(); ++i) {
            INFO(row.what << " by " << all[i].first);
            const auto verdict = judge(row.op, all[i].second, Plant(), kNow);
            const char expected = row.may[2 * i];
            CHECK(verdict.has_value() == (expected == 'y'));
            if (expected == 'n') CHECK(verdict.error().problem == Problem::not_allowed);
            if (expected == 'o') CHECK(verdict.error().problem == Problem::own_confirmation);
        }
    }
}

TEST_CASE("the table has every op type", "[rules]") {
    std::set<OpType> types;
    for (const auto& row : table())
        types.insert(row.op.type);
    CHECK(types.size() == static_cast<std::size_t>(OpType::person_set_display));
}

TEST_CASE("roles that came with a badge alone count for nothing", "[rules]") {
    for (auto& [name, actor] : actors()) {
        actor.isBadgeOnly = true;
        for (const auto& row : table()) {
            const bool isBadgeEnough = row.op.type == OpType::recognition_post ||
                                       (row.op.type == OpType::report_submit && !isAnonymous(row.op));
            if (isBadgeEnough) continue;
            INFO(row.what << " by badge of " << name);
            CHECK(judge(row.op, actor, Plant(), kNow).error().problem == Problem::not_allowed);
        }
    }
}

TEST_CASE("roles without a person count for nothing", "[rules]") {
    Actor stranger = leadAnna();
    stranger.person.reset();
    for (const auto& row : table()) {
        const bool anyoneMay = row.may[0] == 'y';
        INFO(row.what);
        CHECK(judge(row.op, stranger, Plant(), kNow).has_value() == anyoneMay);
    }
}

TEST_CASE("an op of unknown type, without its shape or without a record is not judged further", "[rules]") {
    const auto problem = [](Op made) { return judge(made, plantLead(), Plant(), kNow).error().problem; };
    CHECK(problem(op(OpType::unknown, "new", NoBody{})) == Problem::unknown_type);
    for (const auto& row : table()) {
        Op shapeless = row.op;
        shapeless.body =
            std::holds_alternative<DisplayChoice>(row.op.body) ? OpBody(NoBody{}) : OpBody(DisplayChoice{});
        CHECK(problem(shapeless) == Problem::malformed);
    }
    Op nil = op(OpType::announcement_post, "new", notice());
    nil.record = RecordId();
    CHECK(problem(nil) == Problem::malformed);
}

TEST_CASE("a lead leads the lines of the grant, or all", "[rules]") {
    const std::vector<RoleGrant> l3 = leadAnna().roles;
    CHECK(mayLead(l3, Ref(idOf("L3"))));
    CHECK_FALSE(mayLead(l3, Ref(idOf("L1"))));
    CHECK_FALSE(mayLead(l3, Ref()));
    CHECK(mayLead(plantLead().roles, Ref(idOf("L1"))));
    CHECK(mayLead(plantLead().roles, Ref()));
    CHECK_FALSE(mayLead(safetySofie().roles, Ref(idOf("L3"))));
    CHECK(hasRole(safetySofie().roles, Role::safety));
    CHECK_FALSE(hasRole(safetySofie().roles, Role::lead));
}
