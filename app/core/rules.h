// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/recognition_pattern.h"
#include "app/core/record.h"

namespace ploegbord::core {

// What the rules may look at: the site's records as they stand, all from memory.
class World {
  public:
    virtual ~World() = default;
    virtual const Record* find(RecordId id) const = 0; // tombstones included; null when there is none
    // By key ("L3", "B", "Z1") or id, of that kind; null when there is none.
    virtual const Record* find(Kind kind, const Ref& ref) const = 0;
    virtual const Record& site() const = 0;
    virtual const PatternSet& patterns() const = 0;
    // Acknowledgements count distinct terminals. True only when this terminal acknowledged the version that
    // `of` has now, since an edited notice asks anew: keep with each acknowledgement the version of the tally
    // record in its effect, and compare it with the version of `of`.
    virtual bool hasAcknowledged(RecordId of, Day shiftDay, const Ref& shift, TerminalId terminal) const = 0;
    // Whether the file of this SHA-256 (lower-case hex) is kept. A terminal leaves that to the hub.
    virtual bool hasBlob(std::string_view) const { return true; }
    // The last date that is not in the future for the site. Without the site's zone: the latest date on
    // Earth.
    virtual Day latestDay(Instant at) const;
    // The questions whose answers are not counted yet, and any others that are at hand.
    virtual std::vector<const Record*> pulses() const { return {}; }
    // When the shift-day began that is running then: the one time that anonymous things have. Without the
    // site's zone and shifts: midnight UTC.
    virtual Instant shiftDayStart(Instant at) const;
};

// Who asks, after proof or badge were checked by whoever holds the secrets.
struct Actor {
    TerminalId terminal;
    Ref line;                     // the terminal's line (id)
    std::optional<Ref> person;    // id; none: nobody signed
    std::vector<RoleGrant> roles; // the person's now; empty with a badge alone
    bool isBadgeOnly = false;
    bool isHub = false; // IT at the hub itself: publishes and retires documents, in nobody's name
};

struct Refusal {
    Problem problem;
    std::string detail; // English, for the API and the log; no personal data
    bool isDeferred() const { return problem == Problem::not_here_yet; }
};

// Who may do what, where product.md and wire.md leave it open. `lead` is any lead: the lines of a grant say
// where somebody leads, but a lead stands in for another, so a lead of one line may post to, close a shift
// of, or retract on any line. A function is every role but lead and admin; admin runs the system and posts
// nothing by it. Nobody needs to sign for a recognition of the own line, a high five or an acknowledgement. A
// badge alone signs recognition.post and report.submit, and nothing else.
//
// Undo is judged by the hub's time only: the terminal holds a post back during the 5 s of grace, so an undo
// that gets here chases a post that left early; it has 30 s from the hub's acceptance for the way. made_at is
// no measure.
//
// A report goes to the functions that the site's routing names; they and any lead answer it and move it on.
// Without a proof it is anonymous, and then its ids tell no time (UUIDv4), it is of no terminal, and all its
// times are the start of a shift-day. A reply and a follow-up are additions: they keep the report's version.
//
// A question stands alone before a crew: one whose audience meets that of an open one is refused. Its answers
// are nobody's (UUIDv4, no proof) and change no record: whoever keeps the records counts them (pulse.h). An
// answer that comes when they are counted is accepted and has no effect, so that no board is left with it,
// and nobody can tell an answer from the difference of two results.
//
// A tally carries in `version` the version of the record that it counts for. high_five keeps it; the first
// acknowledgement after an edit of the announcement starts its shift-day's tally afresh with the new version,
// so a tally whose version is not the announcement's counts nothing.
//
// A quiet board refuses no op: what was made before it arrives late, and the screens hold celebrations back.
// quiet.* are about the one site there is, whatever `record` says. safety_day.close: name the record
// safetyDayId() so that two terminals closing the same shift make one record; a second close of it has no
// effect.

// An op's effect: whole new states of the records it changes, seq still to be assigned, first the one the op
// names. Empty when there is nothing left to do (a second acknowledgement of the same terminal).
using Effect = std::vector<Record>;

// The one place that says what an op does and who may do it. Pure; `at` is when it is judged.
// The hub applies it under the site's lock; a terminal applies it to draw what it has not read back yet.
ResultOf<Effect, Refusal> judge(const Op& op, const Actor& actor, const World& world, Instant at);

// Ids of records that judging this op may look at, so that a store can load them in one statement. The site's
// record and what refs by key name are not among them: lines, crews, shifts, picks are always in memory, and
// of `world` no more than these is looked at.
std::vector<RecordId> recordsTouched(const Op& op, const World& world);

RecordId highFiveTallyId(RecordId of);
RecordId acknowledgementTallyId(RecordId of, Day shiftDay);
// The record under which a shift of a line (id) is closed.
RecordId safetyDayId(Day shiftDay, const Ref& shift, const Ref& line);

// Whether `roles` lets its holder lead this line (empty line: the whole site).
bool mayLead(const std::vector<RoleGrant>& roles, const Ref& line);
bool hasRole(const std::vector<RoleGrant>& roles, Role role);

} // namespace ploegbord::core
