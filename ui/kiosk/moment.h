// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/core/audience.h"
#include "app/core/op.h"
#include "app/terminal/board_state.h"
#include "ui/kiosk/intents.h"
#include "ui/language/languages.h"

namespace ploegbord::ui {

// The board's state at one moment, as presenters see it: state, time, and who is on shift here.
struct Moment {
    StatePtr state;
    core::Instant now; // hub time when the clock is certain, else the last good time at least
    bool isClockCertain = false;
    std::string language = "nl";               // of this visit
    std::string terminalsOwn = {};             // language; "": the same
    std::vector<core::RecordId> answered = {}; // questions, by this visit

    bool hasMaster() const { return state && state->master; }
    const terminal::MasterData& master() const { return *state->master; }
    core::LocalTime local() const; // now on the site's wall clock (UTC until the site is known)
    std::optional<core::ShiftOccurrence>
    shift() const; // none without rota, in a gap, or with an uncertain clock
    // What an acknowledgement counts for: the running shift, in a gap the one that ended last. The day alone
    // when there is none.
    core::Acknowledgement acknowledgement() const;
    std::vector<const Language*> languagesOffered() const; // to a visitor
    core::Viewpoint here() const;                          // line, crews and shift for core::includes
};

// `localNow` is this machine's clock.
Moment momentOf(StatePtr state, core::Instant localNow, std::string language);

// Names for the screen; "" for what the site does not have. Refs are ids or keys.
std::string lineName(const Moment& moment, const core::Ref& line);
std::string crewName(const Moment& moment, const core::Ref& crew);
bool isOnShift(const Moment& moment, const core::Ref& crew);
std::string crewsOnShift(const Moment& moment); // "Crew B", or "Crew A, Crew C"; "" when nobody is
std::string shiftName(const Moment& moment, const core::Ref& shift);
std::string teamName(const Moment& moment, const core::Ref& team);
std::string pickName(const Moment& moment, const std::string& key, std::string_view language);
// As the person chose to stand on the wall; hidden persons give "". A lead's own name in a sign-in list is
// full.
struct PersonOnWall {
    core::OnWall on_wall = core::OnWall::hidden;
    std::string name; // full, or first name and initial; "" for crew and hidden
    core::Ref crew;
    core::Ref team;
};
PersonOnWall personOnWall(const Moment& moment, const core::Ref& person);

} // namespace ploegbord::ui
