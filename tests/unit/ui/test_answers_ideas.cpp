// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_posts.h"
#include "tests/unit/ui/answers_rig.h"
#include "ui/answers/report_months.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = AnswersRig;

constexpr const char* kIdea = "Idea · Palletiser · less lifting";

} // namespace

TEST_CASE("an idea that is done can be taken over by another line, once", "[answers]") {
    State state = signedIn(reportsBoard());
    Rig own(state);
    own.presenter.chooseTab(1);
    REQUIRE(own.tap(kIdea));
    press(own, "Status");
    CHECK_FALSE(own.tap("This line does it too")); // it is this line's own
    state->line = lineRef("L1");
    Rig rig(state);
    rig.presenter.chooseTab(1);
    REQUIRE(rig.tap(kIdea));
    press(rig, "Status");
    REQUIRE(rig.tap("This line does it too"));
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::report_copy);
    CHECK(draft.signWith == terminal::SignWith::session);
    CHECK(std::get<core::ReportCopy>(draft.body).line == lineRef("L1"));
    changeReport(state, kSignedIdea, [](core::Report& idea) { idea.copied_by = {lineRef("L1")}; });
    rig.show(state);
    CHECK(fact(rig.page(), "Taken over by").toStdString() == "Line 1 · Machining");
    press(rig, "Status");
    CHECK_FALSE(rig.tap("This line does it too"));
}

TEST_CASE("a lead makes a shoutout of an idea that is done, an operator is not asked to", "[answers]") {
    Rig rig(reportsBoard());
    rig.presenter.chooseTab(1);
    REQUIRE(rig.tap(kIdea));
    CHECK(rig.page().buttons.empty());
    Rig lead(signedIn(reportsBoard()));
    lead.presenter.chooseTab(1);
    REQUIRE(lead.tap(kIdea));
    press(lead, "Shoutout");
    CHECK(lead.navigator.opened.back() == ui::ScreenName::shoutout);
    CHECK(lead.navigator.openedRecord == testId("post", kSignedIdea));
    lead.presenter.back();
    lead.presenter.choose(2); // a danger that is gone
    CHECK(plain(lead.page().sentence).startsWith("Unsafe condition"));
    CHECK_FALSE(buttons(lead.page()).contains("Shoutout"));
}

TEST_CASE("the months say how fast reports were answered, and nothing of fewer than five", "[answers]") {
    State state = reportsBoard();
    const core::Report idea = reportIn(state, kSignedIdea);
    std::vector<terminal::Post> posts;
    const auto add = [&](int daysAgo, int seenAfter, int solvedAfter) {
        core::Report report = idea;
        report.seen_at = boardNow() + std::chrono::hours(24 * (seenAfter - daysAgo));
        report.solved_at = boardNow() + std::chrono::hours(24 * (solvedAfter - daysAgo));
        const std::string key = "m" + std::to_string(posts.size());
        posts.push_back(post(core::Kind::report, key, std::chrono::hours(24 * daysAgo), "1309", report));
    };
    for (const int solved : {9, 2, 7, 3}) // four in the running month, five in the one before
        add(1, 0, solved);
    for (const int solved : {9, 2, 7, 3, 30})
        add(40, 1, solved);
    state->reports = std::make_shared<std::vector<terminal::Post>>(posts);
    const auto months = ui::reportMonths(ui::momentOf(state, boardNow(), "en"));
    REQUIRE(months.size() == 2);
    CHECK(months[0].month == std::chrono::year(2026) / 11);
    CHECK(months[0].made == 4);
    CHECK(months[0].seenAfter == std::nullopt);
    CHECK(months[1].made == 5);
    CHECK(months[1].seenAfter == 1);
    CHECK(months[1].solvedAfter == 7);
    add(40, 0, 8);
    state->reports = std::make_shared<std::vector<terminal::Post>>(posts);
    CHECK(ui::reportMonths(ui::momentOf(state, boardNow(), "en"))[1].solvedAfter == 8); // between 7 and 8
    Rig rig(state);
    rig.presenter.chooseTab(1);
    REQUIRE(rig.tap("How fast reports are answered"));
    CHECK(fact(rig.page(), "October") == "6 report(s) · Seen after 1 day(s) · Solved after 8 day(s)");
    CHECK(fact(rig.page(), "November") == "4 report(s)");
    rig.presenter.back();
    CHECK(rig.page().choices.size() == 11);
}
