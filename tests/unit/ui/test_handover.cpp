// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_handovers.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/handover/hand_over_presenter.h"
#include "ui/handover/handover_presenter.h"
#include "ui/handover/handover_text.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Compose = FlowRig<ui::HandOverPresenter>;
using Read = FlowRig<ui::HandoverPresenter>;

void writeNote(Compose& rig, const QString& topic, const QString& text) {
    REQUIRE(rig.tap(topic));
    REQUIRE(rig.tap("In your own words"));
    rig.presenter.wrote(text);
    rig.presenter.primary();
}

const core::Handover& posted(const Compose& rig) {
    REQUIRE(rig.intents.posted.size() == 1);
    return std::get<core::Handover>(rig.intents.posted[0].body);
}

QStringList texts(const ui::Page& page) {
    QStringList all;
    if (page.reading)
        for (const auto& block : page.reading->blocks)
            all << block.title << block.text;
    all.removeAll(QString());
    return all;
}

QStringList buttons(const ui::Page& page) {
    QStringList all;
    for (const auto& button : page.buttons)
        all << button.label;
    return all;
}

} // namespace

TEST_CASE("a lead hands over the running shift, and the screen says which", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    CHECK(readable(rig.page().heading) == "Early shift · Crew C · Tue 24 Nov hands over");
    CHECK_FALSE(rig.page().isPrimaryEnabled); // nothing is written yet
    REQUIRE(rig.tap("Machine"));
    REQUIRE(rig.tap("Runs without faults"));
    rig.presenter.primary();
    writeNote(rig, "Machine", "Belt slower since three");
    writeNote(rig, "Safety", "Floor is slippery");
    rig.presenter.primary();
    CHECK(texts(rig.page()) == QStringList({"Safety", "Floor is slippery", "Machine", "Runs without faults",
                                            "Belt slower since three"}));
    rig.presenter.primary();
    CHECK(posted(rig).line == lineRef("L3"));
    CHECK(core::formatDay(posted(rig).shift_day) == "2026-11-24");
    CHECK(posted(rig).shift.str() == "V");
    CHECK(posted(rig).notes.size() == 3);
    CHECK(rig.intents.posted[0].type == core::OpType::handover_post);
    CHECK(rig.intents.posted[0].signWith == terminal::SignWith::session);
}

TEST_CASE("in the hour after a shift its own lead hands it over; another lead hands over the running one",
          "[handover]") {
    Compose early(signedIn(shiftStartBoard()));
    CHECK(readable(early.page().heading).startsWith("Early shift · Crew C"));
    Compose late(signedIn(shiftStartBoard(), "1201"));
    CHECK(readable(late.page().heading).startsWith("Late shift · Crew B"));
    late.presenter.chooseTab(1);
    CHECK(readable(late.page().heading).startsWith("Early shift · Crew C"));
    Compose later(signedIn(at(shiftStartBoard(), "2026-11-24T14:01:00Z")));
    CHECK(later.page().tabs.empty());
    CHECK(readable(later.page().heading).startsWith("Late shift"));
}

TEST_CASE(
    "the shift that ended last can be handed over to its sixtieth minute, also on a night of a clock change",
    "[handover]") {
    // The night of 24 October: from 22:00 to 06:00 with the hour from 2 to 3 twice.
    const auto offered = [](const char* now) {
        std::vector<std::string> keys;
        for (const auto& shift : ui::handingShifts(ui::momentOf(at(fullBoard(), now), boardNow(), "en")))
            keys.push_back(core::formatDay(shift.shiftDay) + shift.shift.str());
        return keys;
    };
    using Keys = std::vector<std::string>;
    CHECK(offered("2026-10-25T04:59:00Z") == Keys{"2026-10-24N"});
    CHECK(offered("2026-10-25T05:00:00Z") == Keys{"2026-10-25V", "2026-10-24N"});
    CHECK(offered("2026-10-25T06:00:00Z") == Keys{"2026-10-25V", "2026-10-24N"});
    CHECK(offered("2026-10-25T06:00:01Z") == Keys{"2026-10-25V"});
    CHECK(offered("2026-03-29T03:59:00Z") == Keys{"2026-03-28N"});
    CHECK(offered("2026-03-29T04:00:00Z") == Keys{"2026-03-29V", "2026-03-28N"});
}

TEST_CASE("a phrase that wants to be completed fills the note up to where it does", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    REQUIRE(rig.tap("Open points"));
    REQUIRE(rig.tap("Material runs out at …"));
    REQUIRE(rig.page().field);
    CHECK(rig.page().field->text == "Material runs out at ");
}

TEST_CASE("topic people asks for how many and not for who", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    REQUIRE(rig.tap("Machine"));
    CHECK(rig.page().note.isEmpty());
    rig.presenter.back();
    REQUIRE(rig.tap("People"));
    CHECK(rig.page().note.startsWith("How many, not who"));
    REQUIRE(rig.tap("In your own words"));
    CHECK(rig.page().note.startsWith("How many, not who"));
}

TEST_CASE("an empty note is not kept", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "   ");
    CHECK(rig.page().error == "Write something first.");
    CHECK(rig.page().field.has_value());
    CHECK(rig.page().field->maxLength == 500);
}

TEST_CASE("a note is changed and removed from the preview", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "Floor is slippery");
    writeNote(rig, "Machine", "Belt is slow");
    rig.presenter.primary();
    rig.presenter.chooseButton(0);
    REQUIRE(rig.tap("Belt is slow"));
    rig.presenter.primary();
    CHECK(rig.page().field->text == "Belt is slow");
    rig.presenter.wrote("Belt is fast");
    rig.presenter.primary();
    REQUIRE(rig.tap("Floor is slippery"));
    rig.presenter.chooseButton(0); // remove
    rig.presenter.back();
    CHECK(texts(rig.page()) == QStringList({"Machine", "Belt is fast"}));
}

TEST_CASE("a twenty-first note is refused and not lost silently", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    for (int n = 0; n < 20; ++n)
        writeNote(rig, "Safety", QString("Note %1").arg(n));
    writeNote(rig, "Safety", "One more");
    CHECK(rig.page().error.contains("at most 20"));
    CHECK(rig.page().field.has_value());
}

TEST_CASE("two taps on Post hand over once", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "Floor is slippery");
    rig.presenter.primary();
    rig.intents.isPostSilent = true;
    rig.presenter.primary();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("a handover that fails keeps its notes and says what to do", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "Floor is slippery");
    rig.presenter.primary();
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    CHECK(rig.page().error.contains("disk is full"));
    CHECK(texts(rig.page()).contains("Floor is slippery"));
    rig.intents.failure.reset();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 2);
    CHECK(rig.page().heading.startsWith("Handed over."));
}

TEST_CASE("a half-made handover comes back to its lead and to nobody else, with the note being written",
          "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "Floor is slippery");
    REQUIRE(rig.tap("Machine"));
    REQUIRE(rig.tap("In your own words"));
    rig.presenter.wrote("Belt is slow");
    rig.show(handoverBoard()); // signed out by the idle clock
    rig.presenter.leave(true);
    CHECK(rig.navigator.homes == 1);
    CHECK_FALSE(rig.page().field.has_value());

    rig.presenter.enter();
    rig.show(signedIn(handoverBoard(), "1101"));
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    rig.presenter.leave(false);

    rig.presenter.enter();
    rig.show(signedIn(handoverBoard()));
    rig.presenter.primary();
    CHECK(texts(rig.page()).contains("Floor is slippery"));
    CHECK(texts(rig.page()).contains("Belt is slow"));
}

TEST_CASE("a draft kept past its shift says whose it was", "[handover]") {
    Compose rig(signedIn(handoverBoard()));
    writeNote(rig, "Safety", "Floor is slippery");
    rig.presenter.leave(false);
    rig.presenter.enter();
    rig.show(signedIn(at(handoverBoard(), "2026-11-25T09:00:00Z")));
    CHECK(readable(rig.page().note).contains("Early shift · Crew C · Tue 24 Nov"));
    CHECK(readable(rig.page().heading).contains("Wed 25 Nov"));
}

TEST_CASE("without a session nothing can be handed over", "[handover]") {
    Compose rig(handoverBoard());
    CHECK(rig.page().choices.empty());
    rig.presenter.primary();
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::signIn});
    CHECK(Compose(signedIn(handoverBoard(), "2002")).page().choices.empty()); // quality is no lead
}

TEST_CASE("while the clock is uncertain no shift is handed over, and the screen says why", "[handover]") {
    Compose rig(signedIn(uncertainClockBoard()));
    CHECK(rig.page().heading.contains("uncertain"));
    CHECK_FALSE(rig.page().hasChoices);
}

TEST_CASE("the handover of the shift before is read by topic, the oldest danger first", "[handover]") {
    Read rig(handoverBoard());
    CHECK(readable(rig.page().heading) == "Night shift · Crew A · Mon 23 Nov");
    const auto all = texts(rig.page());
    CHECK(all.indexOf("Safety") < all.indexOf("Machine"));
    CHECK(all.indexOf("Machine") < all.indexOf("People"));
    CHECK(all.count("Machine") == 1); // two notes under one name
    CHECK_FALSE(all.contains("Quality"));
}

TEST_CASE("reading is confirmed once for the crew, by anyone, without a name", "[handover]") {
    Read rig(handoverBoard());
    CHECK(rig.page().primary == "Confirm: Crew C has read it");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::acknowledge);
    CHECK(draft.record == testId("post", kNightHandover));
    CHECK(draft.signWith == terminal::SignWith::nobody);
    const auto& mark = std::get<core::Acknowledgement>(draft.body);
    CHECK(core::formatDay(mark.shift_day) == "2026-11-24");
    CHECK(mark.shift.str() == "V");

    State read = handoverBoard();
    setRead(*read, kNightHandover, "2026-11-24", "V");
    rig.show(read);
    CHECK(rig.page().primary.isEmpty());
    CHECK(rig.page().note.startsWith("Read by Crew C."));
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("a correction does not take the first handover's confirmation away", "[handover]") {
    State state = handoverBoard();
    std::vector<terminal::Post> all(*state->handovers);
    auto record = std::make_shared<core::Record>(*all.front().record);
    record->id = testId("post", "correction");
    terminal::Post correction = all.front();
    correction.record = std::move(record);
    all.insert(all.begin(), correction);
    state->handovers = std::make_shared<const std::vector<terminal::Post>>(std::move(all));
    Read rig(state);
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].record == testId("post", "correction"));
    setRead(*state, "correction", "2026-11-24", "V");
    rig.presenter.enter();
    rig.show(state);
    rig.presenter.chooseButton(0); // the earlier one
    CHECK(rig.page().primary == "Confirm: Crew C has read it");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 2);
    CHECK(rig.intents.posted[1].record == testId("post", kNightHandover));
}

TEST_CASE("what another crew read is not read by this one", "[handover]") {
    State state = handoverBoard();
    setRead(*state, kNightHandover, "2026-11-24", "L");
    Read rig(state);
    CHECK(rig.page().primary == "Confirm: Crew C has read it");
    CHECK(rig.page().note == "Read by Crew B.");
}

TEST_CASE("older handovers of 14 days are paged through and cannot be confirmed any more", "[handover]") {
    Read rig(handoverBoard());
    REQUIRE(buttons(rig.page()) == QStringList({"Earlier"}));
    rig.presenter.chooseButton(0);
    CHECK(readable(rig.page().heading) == "Late shift · Crew B · Mon 23 Nov");
    CHECK(texts(rig.page()).back() == "Read by Crew A.");
    CHECK(buttons(rig.page()).empty()); // the one of 15 days ago is not shown
    REQUIRE(rig.page().primary == "Later");
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
    CHECK(readable(rig.page().heading).startsWith("Night shift"));
}

TEST_CASE("a handover that arrives while another is read does not take its place after the confirmation",
          "[handover]") {
    Read rig(handoverBoard());
    rig.presenter.primary();
    State more = shiftStartBoard();
    rig.show(at(more, boardNow()));
    CHECK(readable(rig.page().heading).startsWith("Night shift"));
}

TEST_CASE("a site without crews confirms by its shift", "[handover]") {
    Read rig(noCrewsBoard());
    CHECK(readable(rig.page().heading) == "Early shift · Tue 24 Nov");
    CHECK(rig.page().primary == "Confirm: Late shift has read it");
}

TEST_CASE("with no handover the screen says how one is written", "[handover]") {
    Read rig(emptyBoard());
    CHECK(rig.page().heading == "No handover in the last 14 days.");
    CHECK(rig.page().words.contains("sign in"));
    CHECK(rig.page().primary.isEmpty());
}

TEST_CASE("while the clock is uncertain a handover is read but not confirmed", "[handover]") {
    Read rig(uncertainClockBoard());
    CHECK(rig.page().reading.has_value());
    CHECK(rig.page().primary.isEmpty());
    CHECK(rig.page().note.contains("uncertain"));
}

TEST_CASE("every phrase of a topic fits a note, and wants to be completed only at its end", "[handover]") {
    for (const auto topic : ui::kHandoverTopics) {
        CHECK(ui::topicPhrases(topic).size() >= 4);
        for (const QString& phrase : ui::topicPhrases(topic)) {
            INFO(phrase.toStdString());
            CHECK((!phrase.contains(QStringLiteral("…")) ||
                   phrase.indexOf(QStringLiteral("…")) == phrase.size() - 1));
        }
    }
}
