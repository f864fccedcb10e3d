// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_pulses.h"

#include <algorithm>

#include "tests/support/amsterdam.h"
#include "tests/support/board_posts.h"

namespace ploegbord::test {

using namespace core;
using std::chrono::hours;
using terminal::Post;

namespace {

constexpr hours kDay{24};

Pulse phrase(const char* id, hours closesIn) {
    Pulse body;
    body.phrase = id;
    body.closes_at = boardNow() + closesIn;
    return body;
}

Pulse::CrewResult result(const char* crew, std::vector<std::int64_t> counts) {
    return {*crew ? Ref(testId("crew", crew)) : Ref(), std::move(counts)};
}

Post open() {
    return post(Kind::pulse, kOpenPulse, hours(20), "2001", phrase("work.parts_in_time", 3 * kDay));
}

Post closed() {
    Pulse body = phrase("work.handover_clear", -2 * kDay);
    body.counted_at = body.closes_at;
    body.results = {result("A", {7, 3, 1}), result("B", {5, 0, 0}), result("C", {6, 12, 2}),
                    result("E", {0, 4, 1})};
    return post(Kind::pulse, kClosedPulse, 9 * kDay, "1301", body);
}

Post untold() {
    Pulse body = phrase("together.get_help", -5 * kDay);
    body.counted_at = body.closes_at;
    return post(Kind::pulse, "q-untold", 12 * kDay, "1301", body);
}

State with(State state, std::vector<Post> pulses) {
    state->pulses = std::make_shared<const std::vector<Post>>(std::move(pulses));
    return state;
}

} // namespace

State pulseBoard() {
    return with(fullBoard(), {open(), closed(), untold()});
}

State pulseResultBoard() {
    return with(fullBoard(), {closed(), untold()});
}

State ownPulseBoard() {
    Pulse body = phrase("", 2 * kDay);
    body.question =
        Text("Staat de pallet met lege dozen aan het begin van de dienst klaar bij de dozenopzetter, "
             "of moet iemand hem eerst halen?");
    for (const char* choice :
         {"Altijd, dat gaat vanzelf", "Meestal wel, soms haalt iemand hem",
          "Alleen als de nachtdienst eraan denkt", "Bijna nooit, het kost elke keer tijd",
          "Weet ik niet, ik sta niet op die plek"})
        body.choices.emplace_back(choice);
    Pulse told = body;
    told.closes_at = told.counted_at.emplace(boardNow() - kDay);
    told.results = {result("C", {104, 33, 8, 0, 5}), result("", {1, 2, 0, 0, 3})};
    return with(fullBoard(), {post(Kind::pulse, kOpenPulse, hours(2), "1301", body),
                              post(Kind::pulse, kClosedPulse, 9 * kDay, "1301", told)});
}

State twoCrewsPulseBoard() {
    State state = pulseBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    std::vector<ShiftCalendar::CrewRota> rotas;
    for (auto& crew : master->crews) {
        if (crew.body.key == "D") {
            const auto c = std::find_if(master->crews.begin(), master->crews.end(),
                                        [](const auto& one) { return one.body.key == "C"; });
            crew.body.starts = c->body.starts;
        }
        rotas.push_back({Ref(crew.id), crew.body});
    }
    master->shifts = ShiftCalendar(master->site.shifts, std::move(rotas), {}, amsterdam());
    state->master = std::move(master);
    return state;
}

State crowdedPulseBoard() {
    std::vector<Post> pulses{open()};
    for (int n = 0; n < 60; ++n) {
        Pulse body = *closed().record->as<Pulse>();
        body.closes_at -= hours(n);
        pulses.push_back(post(Kind::pulse, "q" + std::to_string(n), 9 * kDay, "1301", body));
    }
    return with(crowdedBoard(), std::move(pulses));
}

State quietPulseBoard() {
    return with(quietBoardState(), {open(), closed()});
}

} // namespace ploegbord::test
