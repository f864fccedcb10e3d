// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <tuple>

#include "app/core/rules.h"
#include "tests/support/amsterdam.h"
#include "tests/support/seeded_random.h"

// A small plant in memory that the rules can look at, and ops to try on it.
namespace ploegbord::core::factory {

using test::day;
using test::instant;

inline const Instant kNow = instant("2026-11-24T08:00:00Z");

inline Ref ref(std::string_view key) {
    return Ref::parse(key).value();
}
inline RecordId idOf(std::string_view name) {
    return RecordId(deriveUuid("factory", name, ""));
}
inline TerminalId terminalOf(std::string_view name) {
    return TerminalId(idOf(name).bytes());
}

class Plant final : public World {
  public:
    Plant();

    const Record* find(RecordId id) const override;
    const Record* find(Kind kind, const Ref& ref) const override;
    const Record& site() const override { return m_records.at(idOf("site")); }
    const PatternSet& patterns() const override { return m_patterns; }
    bool hasAcknowledged(RecordId of, Day shiftDay, const Ref& shift, TerminalId terminal) const override;
    Day latestDay(Instant at) const override;
    Instant shiftDayStart(Instant at) const override;
    bool hasBlob(std::string_view) const override { return hasFiles; }
    std::vector<const Record*> pulses() const override;

    bool hasFiles = true;

    Record& add(std::string_view name, Kind kind, Body body);
    Record& record(RecordId id) { return m_records.at(id); }
    // Judges and, when accepted, takes the effect over.
    ResultOf<Effect, Refusal> apply(const Op& op, const Actor& actor, Instant at = kNow);

  private:
    std::map<RecordId, Record> m_records;
    std::map<std::pair<Kind, std::string>, RecordId> m_byKey;
    std::set<std::tuple<RecordId, Day, Ref, TerminalId, std::int64_t>> m_acknowledged;
    PatternSet m_patterns;
};

// Those who ask. All stand at the board of line L3.
Actor nobody();
Actor badgeOnly();    // Jake, an operator
Actor operatorJake(); // with proof
Actor leadAnna();     // of L3
Actor leadBart();     // of L1
Actor plantLead();    // of every line
Actor safetySofie();
Actor qualityQuirijn();
Actor adminAda();
Actor at(Actor actor, std::string_view terminal, std::string_view line);

Announcement notice();
Recognition shoutout(); // to Jake, by key
SafetyEvent event(SafetyClass what, std::string_view on = "2026-11-24");
Report report();       // anonymous, of a near miss on L3
Report signedReport(); // the same, not anonymous
Handover handover();   // of today's early shift on L3
Document instruction();
Pulse question();                    // by phrase, to be answered within the day
extern const char* const kReportKey; // opens the plant's report "near miss"
Op op(OpType type, std::string_view record, OpBody body);
Op anonymousOp(OpType type, std::string_view record, OpBody body); // with ids of version 4

} // namespace ploegbord::core::factory
