// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/it/it_presenter.h"
#include "ui/lead/announce_presenter.h"
#include "ui/lead/close_shift_presenter.h"
#include "ui/lead/lead_presenter.h"
#include "ui/lead/parts.h"
#include "ui/lead/safety_event_presenter.h"
#include "ui/outbox/outbox_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

QStringList labels(const ui::Page& page) {
    QStringList all;
    for (const auto& tile : page.choices)
        all << tile.label;
    return all;
}

void writeAnnouncement(FlowRig<ui::AnnouncePresenter>& rig) {
    rig.presenter.showPart(ui::kAnnouncePart);
    rig.presenter.wrote("Palletiser back at ten");
    rig.presenter.primary(); // text
    rig.presenter.primary(); // audience
    rig.presenter.primary(); // until
    rig.presenter.primary(); // priority
}

// From the day on, in the late shift of line 2; what is recorded waits for a second person.
void recordForYesterday(FlowRig<ui::SafetyEventPresenter>& rig) {
    REQUIRE(rig.tap("Yesterday"));
    REQUIRE(rig.tap("Late shift"));
    REQUIRE(rig.tap("Line 2 · Welding"));
    CHECK(rig.page().heading.contains("second"));
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.page().heading == "Recorded. It waits for a second person.");
}

} // namespace

TEST_CASE("the menu offers what the roles allow", "[lead]") {
    CHECK(labels(FlowRig<ui::LeadPresenter>(signedIn(fullBoard())).page()).contains("Close shift"));
    const auto quality = labels(FlowRig<ui::LeadPresenter>(signedIn(fullBoard(), "2002")).page());
    CHECK(quality.contains("Announcement"));
    CHECK_FALSE(quality.contains("Close shift"));
    CHECK_FALSE(quality.contains("Quiet board"));
    CHECK(labels(FlowRig<ui::LeadPresenter>(signedIn(fullBoard(), "2007")).page()) ==
          QStringList({"Refused posts"}));
    CHECK(FlowRig<ui::LeadPresenter>(fullBoard()).page().choices.empty());
}

TEST_CASE("signing out is on every page of the menu, and goes home", "[lead]") {
    FlowRig<ui::LeadPresenter> rig(signedIn(fullBoard(), "2007"));
    REQUIRE(rig.page().buttons.size() == 1);
    CHECK(rig.page().buttons[0].label == "Sign out");
    rig.presenter.chooseButton(0);
    CHECK(rig.intents.signOuts == 1);
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("when the session ends the lead's screens go home", "[lead]") {
    FlowRig<ui::LeadPresenter> rig(signedIn(fullBoard()));
    rig.show(fullBoard());
    CHECK(rig.navigator.homes == 1);
    CHECK(rig.page().state.isEmpty());
}

TEST_CASE("a quiet board is set with its reason and lifted with one tap", "[lead]") {
    FlowRig<ui::LeadPresenter> rig(signedIn(fullBoard()));
    REQUIRE(rig.tap("Quiet board"));
    rig.presenter.wrote("Accident on line 2");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(std::get<core::QuietReason>(rig.intents.posted[0].body).reason == "Accident on line 2");
    FlowRig<ui::LeadPresenter> quiet(signedIn(quietBoardState()));
    REQUIRE(quiet.tap("Lift quiet board"));
    CHECK(quiet.intents.posted.at(0).type == core::OpType::quiet_lift);
}

TEST_CASE("a post is hidden after a question", "[lead]") {
    FlowRig<ui::LeadPresenter> rig(signedIn(fullBoard()));
    rig.tap("Hide a post");
    rig.presenter.choose(0);
    CHECK(rig.intents.posted.empty());
    CHECK(rig.page().primary.isEmpty());
    REQUIRE(rig.page().buttons.size() == 1);
    CHECK(rig.page().buttons[0].isDangerous);
    rig.presenter.chooseButton(0);
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].type == core::OpType::announcement_retract);
    CHECK(rig.intents.posted[0].record == testId("post", "a1"));
    CHECK(rig.intents.posted[0].body == core::OpBody(core::VersionSeen{1}));
}

TEST_CASE("an announcement goes to the own line until the end of the shift", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    writeAnnouncement(rig);
    rig.presenter.primary(); // check
    CHECK(rig.page().card.has_value());
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& body = std::get<core::Announcement>(rig.intents.posted[0].body);
    CHECK(rig.intents.posted[0].audience->lines == std::vector{lineRef("L3")});
    CHECK(body.valid_until == core::parseInstant("2026-11-24T13:00:00Z").value());
    CHECK(body.title.in("nl").text == "Palletiser back at ten");
}

TEST_CASE("two taps on Post post once, on a disk that takes its time", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    writeAnnouncement(rig);
    rig.presenter.primary(); // check
    rig.intents.isPostSilent = true;
    rig.presenter.primary();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("an urgent notice is not posted like any other", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    writeAnnouncement(rig);
    REQUIRE(rig.tap("Urgent"));
    rig.presenter.primary(); // check
    CHECK(rig.page().primary == "Post as urgent");
    CHECK(rig.page().error.contains("every board"));
}

TEST_CASE("an urgent notice says what this board is not", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    writeAnnouncement(rig);
    const QString before = rig.page().note; // there already: the tiles stay where they are
    rig.tap("Urgent");
    CHECK(rig.page().error == before);
    CHECK(rig.page().error == "Acute danger? Call 8112 or 112. This board is no alarm.");
}

TEST_CASE("a lead's draft survives the sign-out for that lead and nobody else", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kAnnouncePart);
    rig.presenter.wrote("Palletiser back at ten");
    rig.show(fullBoard()); // signed out by the idle clock
    rig.presenter.leave(true);
    CHECK_FALSE(rig.page().field.has_value());

    rig.presenter.enter();
    rig.show(signedIn(fullBoard(), "1101"));
    rig.presenter.showPart(ui::kAnnouncePart);
    CHECK(rig.page().field->text.isEmpty());
    rig.presenter.leave(false);

    rig.presenter.enter();
    rig.show(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kAnnouncePart);
    CHECK(rig.page().field->text == "Palletiser back at ten");
}

TEST_CASE("a goal gets its result by an edit that saw its version", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kGoalPart);
    rig.presenter.chooseButton(0);
    rig.presenter.choose(0);
    rig.presenter.typed("11480");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& edit = std::get<core::AnnouncementEdit>(rig.intents.posted[0].body);
    CHECK(edit.announcement.goal->result == 11480);
    CHECK(edit.saw_version == 1);
}

TEST_CASE("a goal whose title says only its number can be told from others when hiding", "[lead]") {
    State state = signedIn(fullBoard());
    auto posts = *state->announcements;
    for (auto& post : posts) {
        core::Record record = *post.record;
        auto& announcement = std::get<core::Announcement>(record.body);
        if (!announcement.goal) continue;
        announcement.title = core::Text(std::map<std::string, std::string>{{"en", "12000 dozen"}});
        post.record = std::make_shared<const core::Record>(record);
    }
    state->announcements = std::make_shared<const std::vector<terminal::Post>>(posts);
    FlowRig<ui::LeadPresenter> rig(state);
    REQUIRE(rig.tap("Hide a post"));
    CHECK_FALSE(labels(rig.page()).contains(QString()));
    CHECK_FALSE(labels(rig.page()).filter("Shift goal · 12").isEmpty());
}

TEST_CASE("a half typed result is there again for the lead whose session ended", "[announce]") {
    FlowRig<ui::AnnouncePresenter> rig(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kGoalPart);
    rig.presenter.typed("12");
    rig.presenter.chooseButton(0);
    rig.presenter.choose(0);
    rig.presenter.typed("114");
    rig.show(fullBoard());
    rig.show(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kGoalPart);
    REQUIRE(rig.page().pad);
    CHECK(rig.page().pad->value == "114");
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("an LTI is recorded with the words that it waits for a second person", "[safety-event]") {
    FlowRig<ui::SafetyEventPresenter> rig(signedIn(fullBoard()));
    rig.presenter.choose(0);
    recordForYesterday(rig);
    const auto& event = std::get<core::SafetyEvent>(rig.intents.posted[0].body);
    CHECK(event.event_class == core::SafetyClass::lostTimeInjury);
    CHECK(core::formatDay(event.happened_on) == "2026-11-23");
    CHECK(event.shift.str() == "L");
}

TEST_CASE("two taps record one event, on a disk that takes its time", "[safety-event]") {
    FlowRig<ui::SafetyEventPresenter> rig(signedIn(fullBoard()));
    rig.presenter.choose(0);
    REQUIRE(rig.tap("Yesterday"));
    REQUIRE(rig.tap("Late shift"));
    REQUIRE(rig.tap("Line 2 · Welding"));
    rig.intents.isPostSilent = true;
    rig.presenter.primary();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
    rig.intents.waitingPost(
        tl::unexpected(terminal::PostFailure{terminal::PostError::diskFull, std::nullopt}));
    CHECK(rig.page().error.contains("disk is full"));
    rig.presenter.primary(); // it may be tried again
    CHECK(rig.intents.posted.size() == 2);
}

TEST_CASE("an LTI made something else says that it waits for a second person", "[safety-event]") {
    FlowRig<ui::SafetyEventPresenter> rig(signedIn(fullBoard()));
    rig.presenter.chooseTab(2);
    const QString lti = ui::safetyClassName(core::SafetyClass::lostTimeInjury);
    const auto listed = rig.page().choices;
    // The oldest, which was confirmed.
    const auto found =
        std::find_if(listed.rbegin(), listed.rend(), [&](const ui::Choice& one) { return one.label == lti; });
    REQUIRE(found != listed.rend());
    rig.presenter.choose(static_cast<int>(listed.rend() - found) - 1);
    REQUIRE(rig.tap(ui::safetyClassName(core::SafetyClass::firstAid)));
    recordForYesterday(rig);
}

TEST_CASE("nobody confirms an event of their own", "[safety-event]") {
    FlowRig<ui::SafetyEventPresenter> rig(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kConfirmPart);
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0].isEnabled);
    CHECK_FALSE(tiles[1].isEnabled);
    CHECK(tiles[1].sublabel.contains("someone else"));
    rig.presenter.choose(1);
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
    rig.presenter.choose(0);
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].type == core::OpType::safety_event_confirm);
}

TEST_CASE("an open shift is closed with one tap, newest first", "[close-shift]") {
    FlowRig<ui::CloseShiftPresenter> rig(signedIn(fullBoard()));
    REQUIRE(rig.page().choices.size() == 7); // today's running one, and three of each of two days
    CHECK(rig.page().choices[0].label == "Early shift");
    CHECK(rig.page().choices[0].sublabel == "Today · still running");
    CHECK(rig.page().choices[1].sublabel == "Yesterday");
    rig.presenter.choose(1);
    REQUIRE(rig.intents.posted.size() == 1);
    State closed = signedIn(fullBoard());
    std::vector<core::SafetyDay> days(*closed->safetyDays);
    days.push_back(std::get<core::SafetyDay>(rig.intents.posted[0].body));
    closed->safetyDays = std::make_shared<const std::vector<core::SafetyDay>>(std::move(days));
    rig.show(closed);
    CHECK(rig.page().choices.size() == 7); // its tile stays: no other slides under the finger
    CHECK(rig.page().choices[1].isSelected);
    rig.presenter.choose(1);
    CHECK(rig.intents.posted.size() == 1);
    const auto& day = std::get<core::SafetyDay>(rig.intents.posted[0].body);
    CHECK(core::formatDay(day.shift_day) == "2026-11-23");
    CHECK(day.shift.str() == "N");
    CHECK(day.line == lineRef("L3"));
}

TEST_CASE("a shift whose closing fails stands open again, and its tile never slid away", "[close-shift]") {
    FlowRig<ui::CloseShiftPresenter> rig(signedIn(fullBoard()));
    rig.intents.isPostSilent = true;
    rig.presenter.choose(1);
    rig.presenter.choose(2); // the first is on its way
    REQUIRE(rig.intents.posted.size() == 1);
    State closed = signedIn(fullBoard());
    std::vector<core::SafetyDay> days(*closed->safetyDays);
    days.push_back(std::get<core::SafetyDay>(rig.intents.posted[0].body));
    closed->safetyDays = std::make_shared<const std::vector<core::SafetyDay>>(std::move(days));
    rig.show(closed); // before the answer
    CHECK(rig.page().choices.size() == 7);
    CHECK_FALSE(rig.page().choices[1].isSelected);
    rig.intents.waitingPost(
        tl::unexpected(terminal::PostFailure{terminal::PostError::diskFull, std::nullopt}));
    rig.show(signedIn(fullBoard()));
    CHECK(rig.page().choices.size() == 7);
    CHECK_FALSE(rig.page().choices[1].isSelected);
    CHECK(rig.page().error.contains("disk is full"));
}

TEST_CASE("every post of this board stands with its state and its age", "[outbox]") {
    FlowRig<ui::OutboxPresenter> rig(offlineBoard());
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 3);
    CHECK(tiles[1].label == "Announcement · Audit klant donderdag 10:00");
    CHECK(tiles[1].sublabel == "saved on this terminal · 12 min");
    CHECK(FlowRig<ui::OutboxPresenter>(fullBoard()).page().choices.empty());
}

TEST_CASE("only a lead opens a refused post, reads why, and tries again or drops it", "[outbox]") {
    FlowRig<ui::OutboxPresenter> anyone(parkedBoard());
    anyone.presenter.choose(0);
    CHECK(anyone.page().buttons.empty());
    FlowRig<ui::OutboxPresenter> rig(signedIn(parkedBoard()));
    rig.presenter.choose(1);
    CHECK(rig.page().words.contains("badge"));
    rig.presenter.chooseButton(0);
    CHECK(rig.intents.retried.size() == 1);
    rig.presenter.choose(1);
    rig.presenter.chooseButton(1);
    CHECK(rig.intents.dropped.size() == 1);
}

TEST_CASE("every problem of the hub is a sentence of its own", "[outbox]") {
    QStringList seen;
    for (int n = 0; n <= static_cast<int>(core::Problem::file_damaged); ++n) {
        const QString text = ui::problemText(std::string(core::problemName(static_cast<core::Problem>(n))));
        CHECK(text.size() > 10);
        CHECK_FALSE(seen.contains(text));
        seen << text;
    }
}

TEST_CASE("the IT screen opens with its PIN only and is the way out", "[it]") {
    FlowRig<ui::ItPresenter> rig(offlineBoard());
    rig.presenter.chooseButton(1);
    rig.presenter.pinEntered("111111");
    CHECK(rig.page().choices.empty());
    CHECK(rig.page().error.contains("not the IT PIN"));
    rig.presenter.pinEntered("424242");
    CHECK(rig.page().facts.size() > 10);
    CHECK(rig.page().choices.empty()); // facts are read, not pressed
    CHECK(rig.navigator.leaves == 0);
    rig.presenter.chooseButton(1);
    CHECK(rig.navigator.leaves == 1);
}

TEST_CASE("the hub test asks the hub and says its answer and its time", "[it]") {
    FlowRig<ui::ItPresenter> rig(offlineBoard());
    rig.presenter.pinEntered("424242");
    rig.intents.hubAnswer = {200, terminal::TransportEnd::complete, std::chrono::milliseconds(12)};
    rig.presenter.chooseButton(0);
    CHECK(rig.intents.hubTests == 1);
    const auto answer = [&] {
        for (const auto& fact : rig.page().facts)
            if (fact.name == "hub test") return fact.value;
        return QString();
    };
    CHECK(answer() == "The hub answered in 12 ms: it can read and write.");
    rig.intents.hubAnswer = {0, terminal::TransportEnd::untrusted, {}};
    rig.presenter.chooseButton(0);
    CHECK(answer().contains("certificate"));
}

TEST_CASE("a done screen goes back to the menu after five seconds", "[lead]") {
    FlowRig<ui::SafetyEventPresenter> rig(signedIn(fullBoard()));
    rig.presenter.showPart(ui::kConfirmPart);
    rig.presenter.choose(0);
    rig.presenter.primary();
    REQUIRE(rig.presenter.wantsTime());
    rig.presenter.advance(std::chrono::milliseconds(4900));
    CHECK(rig.navigator.opened.empty());
    rig.presenter.advance(std::chrono::milliseconds(100));
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::lead});
}

TEST_CASE("a lead's screen without a session offers the way to sign in", "[lead]") {
    FlowRig<ui::CloseShiftPresenter> rig(fullBoard());
    CHECK(rig.page().primary == "Sign in");
    rig.presenter.primary();
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::signIn});
}

TEST_CASE("a refused shoutout shows whom it was for and what it says", "[outbox]") {
    FlowRig<ui::OutboxPresenter> rig(signedIn(parkedBoard()));
    rig.presenter.choose(1);
    CHECK(plain(rig.page().sentence).startsWith("Sandra Vermeulen · "));
}
