// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/record.h"
#include "app/core/recognition_pattern.h"

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
    // Acknowledgements count distinct terminals.
    virtual bool hasAcknowledged(RecordId of, Day shiftDay, const Ref& shift, TerminalId terminal) const = 0;
};

// Who asks, after proof or badge were checked by whoever holds the secrets.
struct Actor {
    TerminalId terminal;
    Ref line;                    // the terminal's line (id)
    std::optional<Ref> person;   // id; none: nobody signed
    std::vector<RoleGrant> roles; // the person's now; empty with a badge alone
    bool isBadgeOnly = false;
};

struct Refusal {
    Problem problem;
    std::string detail; // English, for the API and the log; no personal data
    bool isDeferred() const { return problem == Problem::not_here_yet; }
};

// An op's effect: whole new states of the records it changes, seq still to be assigned, first the one the op
// names. Empty when there is nothing left to do (a second acknowledgement of the same terminal).
using Effect = std::vector<Record>;

// The one place that says what an op does and who may do it. Pure; `at` is when it is judged.
// The hub applies it under the site's lock; a terminal applies it to draw what it has not read back yet.
ResultOf<Effect, Refusal> judge(const Op& op, const Actor& actor, const World& world, Instant at);

// Ids of records that judging this op may look at, so that a store can load them in one statement.
// Refs by key and the site's record are not among them: lines, crews, shifts, picks are always in memory.
std::vector<RecordId> recordsTouched(const Op& op);

RecordId highFiveTallyId(RecordId of);
RecordId acknowledgementTallyId(RecordId of, Day shiftDay);

// Whether `roles` lets its holder lead this line (empty line: the whole site).
bool mayLead(const std::vector<RoleGrant>& roles, const Ref& line);
bool hasRole(const std::vector<RoleGrant>& roles, Role role);

} // namespace ploegbord::core
