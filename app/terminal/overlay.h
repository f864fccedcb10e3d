// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "app/core/rules.h"
#include "app/terminal/board_model.h"
#include "app/terminal/board_state.h"
#include "app/terminal/outbox.h"

namespace ploegbord::terminal {

// The board is the feed plus this: our ops that are not yet accepted and read back, applied by the same rules
// as at the hub. What is anonymous is not drawn: that it appeared would tell when it was made. Ops are
// grouped by the record they name, so that a change redraws only its own group.
class Overlay final : public core::World {
  public:
    struct Drawn {
        RecordPtr record;
        PostState state = PostState::saved;
        std::optional<core::OpId> op; // that made or changed it; none when only added to
    };
    struct Here {
        core::TerminalId terminal;
        core::Ref line;
    };

    // `cache` may be null for a while (it is being rebuilt).
    Overlay(const BoardModel& model, const Outbox& outbox, const core::PatternSet& patterns)
        : m_model(model), m_outbox(&outbox), m_patterns(patterns) {}

    void useCache(Cache* cache) { m_cache = cache; }
    void useOutbox(const Outbox& outbox) { m_outbox = &outbox; }
    void useShifts(const core::ShiftCalendar* shifts) { m_shifts = shifts; } // null: not known yet
    void setHere(Here here) { m_here = std::move(here); }
    const Here& here() const { return m_here; }

    // All over again, from the outbox.
    void rebuild();
    // This record, or one that counts for it, changed in the feed or in the outbox.
    void refresh(core::RecordId record);
    void add(const OutboxItem& item); // new in the outbox; refresh() its record afterwards
    // A change of the feed: forgets what was looked up.
    void forgetLookups() { m_lookups.clear(); }

    const std::unordered_map<core::RecordId, Drawn>& drawn() const { return m_drawn; }
    const Drawn* drawn(core::RecordId id) const;
    bool hasGroup(core::RecordId record) const { return m_groups.contains(record); }
    std::vector<core::RecordId> effectsOf(core::RecordId record) const;

    // Would the hub take it? Judged over feed and overlay.
    core::ResultOf<core::Effect, core::Refusal> judge(const core::Op& op, core::Instant at) const;
    // By this terminal, for the version of the record that stands now.
    bool isAcknowledgedHere(core::RecordId of, core::Day shiftDay, const core::Ref& shift) const;

    const core::Record* find(core::RecordId id) const override;
    const core::Record* find(core::Kind kind, const core::Ref& ref) const override;
    const core::Record& site() const override;
    const core::PatternSet& patterns() const override { return m_patterns; }
    bool hasAcknowledged(core::RecordId of, core::Day shiftDay, const core::Ref& shift,
                         core::TerminalId terminal) const override;
    core::Instant shiftDayStart(core::Instant at) const override;
    std::vector<const core::Record*> pulses() const override;

  private:
    using Acknowledged = std::tuple<core::RecordId, core::Day, core::Ref>;
    void draw(core::RecordId group);
    void drawOp(const OutboxItem& item, std::vector<core::RecordId>& effects);
    void noteAcknowledgement(const OutboxItem& item);
    core::Actor actorOf(const core::Op& op) const;

    const BoardModel& m_model;
    const Outbox* m_outbox;
    const core::PatternSet& m_patterns;
    Cache* m_cache = nullptr;
    const core::ShiftCalendar* m_shifts = nullptr;
    Here m_here;
    std::unordered_map<core::RecordId, std::set<std::int64_t>> m_groups; // record -> positions in the outbox
    std::unordered_map<core::RecordId, std::vector<core::RecordId>> m_effects; // group -> records drawn
    std::unordered_map<core::RecordId, Drawn> m_drawn;
    std::map<Acknowledged, std::int64_t> m_acknowledged;             // -> version that was seen
    std::optional<Acknowledged> m_judging;                           // does not count against itself
    mutable std::unordered_map<core::RecordId, RecordPtr> m_lookups; // not in the model; null: nowhere
};

} // namespace ploegbord::terminal
