// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_handovers.h"

#include "tests/support/amsterdam.h"
#include "tests/support/board_posts.h"
#include "tests/support/board_reports.h"

namespace ploegbord::test {

using namespace core;
using std::chrono::hours;
using std::chrono::minutes;
using terminal::Post;

namespace {

constexpr const char* kShiftStart = "2026-11-24T13:20:00Z";

using Notes = std::vector<Handover::Note>;

Post handover(const char* key, minutes age, const char* by, const char* on, const char* shift, Notes notes) {
    Post made = post(Kind::handover, key, age, by,
                     Handover{lineRef("L3"), day(on), *Ref::parse(shift), std::move(notes)});
    auto record = std::make_shared<Record>(*made.record);
    record->audience.lines = {lineRef("L3")};
    made.record = std::move(record);
    return made;
}

Notes nightNotes() {
    return {{HandoverTopic::safety, "Olie bij de sealer opgeruimd, de vloer kan nog glad zijn"},
            {HandoverTopic::machine, "Palletiseerder twee keer gereset, houd hem in de gaten"},
            {HandoverTopic::machine, "Invoerband loopt langzamer sinds 03:00"},
            {HandoverTopic::people, "Eén uitzendkracht, moet ingewerkt worden"},
            {HandoverTopic::openPoints, "Nog 14 pallets op te halen"}};
}

Notes earlyNotes() {
    return {{HandoverTopic::safety, "Nieuwe vergrendeling op de sealer: eerst afsluiten en labelen"},
            {HandoverTopic::quality, "Controleer etiket en datumcode vaker"},
            {HandoverTopic::quality, "Partij 4711 staat geblokkeerd"},
            {HandoverTopic::machine, "Loopt zonder storingen"},
            {HandoverTopic::openPoints, "Folie raakt op rond 17:00"}};
}

Post document(const char* key, hours age, const char* title, const char* category, bool mustRead) {
    Document body;
    body.title = Text(title);
    body.category = category;
    body.revision = "C";
    body.revised_on = day("2026-11-24");
    body.must_read = mustRead;
    return post(Kind::document, key, age, "2002", body);
}

Post nightHandover() {
    return handover(kNightHandover, minutes(472), "1101", "2026-11-23", "N", nightNotes());
}

void setHandovers(terminal::BoardState& state, std::vector<Post> handovers) {
    state.handovers = std::make_shared<const std::vector<Post>>(std::move(handovers));
}

std::vector<Post> olderHandovers() {
    return {handover("h-late", minutes(960), "1201", "2026-11-23", "L",
                     {{HandoverTopic::machine, "Omstelling klaar, instellingen genoteerd"}}),
            handover("h-old", hours(15 * 24), "1201", "2026-11-09", "L",
                     {{HandoverTopic::machine, "Te oud om te tonen"}})};
}

} // namespace

State at(State state, Instant now) {
    state->clockOffset = now - boardNow();
    return state;
}

State at(State state, const char* now) {
    return at(std::move(state), instant(now));
}

void setRead(terminal::BoardState& state, const char* handover, const char* on, const char* shift) {
    std::vector<Post> posts(*state.handovers);
    for (Post& one : posts)
        if (one.record->id == testId("post", handover)) one.acknowledged[day(on)][shift] = 1;
    setHandovers(state, std::move(posts));
}

void setMeetingHeld(terminal::BoardState& state, const char* on, const char* shift) {
    state.meetings[day(on)].insert(shift);
}

State handoverBoard() {
    State state = reportsBoard();
    std::vector<Post> all = olderHandovers();
    all.insert(all.begin(), nightHandover());
    setHandovers(*state, std::move(all));
    setRead(*state, "h-late", "2026-11-23", "N");
    return state;
}

State shiftStartBoard() {
    State state = handoverBoard();
    std::vector<Post> all(*state->handovers);
    all.insert(all.begin(), handover(kEarlyHandover, minutes(-8), "1301", "2026-11-24", "V", earlyNotes()));
    setHandovers(*state, std::move(all));
    setRead(*state, kNightHandover, "2026-11-24", "V");
    state->documents = std::make_shared<const std::vector<Post>>(std::vector<Post>{
        document("d1", hours(4), "Sealer vergrendelen en labelen", "Veiligheid", true),
        document("d2", hours(5), "Omstellen van de palletiseerder", "Werkinstructies", false)});
    return at(state, kShiftStart);
}

State meetingHeldBoard() {
    State state = shiftStartBoard();
    setMeetingHeld(*state, "2026-11-24", "L");
    setRead(*state, kEarlyHandover, "2026-11-24", "L");
    return state;
}

State wordyHandoverBoard() {
    State state = shiftStartBoard();
    std::string text;
    while (text.size() < 480)
        text += "De etikettenprinter aan het einde van de lijn loopt vast na elke zevende rol. ";
    text.resize(500);
    Notes notes;
    for (int n = 0; n < 20; ++n)
        notes.push_back({static_cast<HandoverTopic>(n % 5), n % 3 ? "Kort." : text});
    setHandovers(*state,
                 {handover(kEarlyHandover, minutes(-8), "1301", "2026-11-24", "V", std::move(notes))});
    return state;
}

State uncertainClockBoard() {
    State state = shiftStartBoard();
    state->isClockCertain = false;
    return state;
}

State noCrewsBoard() {
    State state = shiftStartBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->crews.clear();
    master->shifts = ShiftCalendar(master->site.shifts, {}, {}, amsterdam());
    state->master = std::move(master);
    return state;
}

} // namespace ploegbord::test
