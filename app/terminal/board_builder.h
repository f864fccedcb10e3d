// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/core/zone_rules.h"
#include "app/terminal/board_model.h"
#include "app/terminal/board_state.h"
#include "app/terminal/overlay.h"

namespace ploegbord::terminal {

// Turns the feed and the overlay into what a screen draws. Each part is built anew only when it changed.
class BoardBuilder {
  public:
    BoardBuilder(const BoardModel& model, const Overlay& overlay) : m_model(model), m_overlay(overlay) {}

    // Null before the first site record.
    std::shared_ptr<const MasterData> master();
    // The shift that an acknowledgement made now counts for.
    struct CountedShift {
        core::Day day;
        core::Ref shift; // empty: nobody's
    };
    static CountedShift countedShift(core::Instant now, const MasterData* master);
    // `notBefore`: what had expired by then is not shown.
    Posts announcements(core::Instant notBefore, const CountedShift& shift) const;
    Posts recognitions() const; // the newest BoardModel::kRecognitions
    Posts safetyEvents() const;
    Posts reports() const;
    Posts handovers(const CountedShift& shift) const;
    Posts documents(const CountedShift& shift) const;
    Posts pulses(core::Instant notBefore) const; // open by then, or closed in the two weeks before
    std::map<core::Day, std::set<std::string>> meetings(const core::Ref& line) const;
    std::shared_ptr<const std::vector<core::SafetyDay>> safetyDays() const;
    // The soonest moment at which the announcements look different by themselves.
    std::optional<core::Instant> nextChange(core::Instant now, const Posts& announcements,
                                            const MasterData* master) const;

    Post post(RecordPtr record, const std::map<core::RecordId, std::vector<RecordPtr>>& drawnTallies) const;
    // Tallies of the overlay, by what they are of.
    std::map<core::RecordId, std::vector<RecordPtr>> drawnTallies() const;

  private:
    template <class Visit>
    void visit(core::Kind kind, Visit visit) const;
    template <class Body, class Choose>
    Posts acknowledgeable(core::Kind kind, const CountedShift& shift, Choose isChosen) const; // newest first
    template <class Body>
    Posts untallied(core::Kind kind) const; // newest first
    template <class T, class Entries>
    void collect(core::Kind kind, Entries& entries) const;

    const BoardModel& m_model;
    const Overlay& m_overlay;
    std::string m_zoneName;
    core::ZoneRules m_zone;
};

} // namespace ploegbord::terminal
