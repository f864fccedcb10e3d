// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "app/terminal/board_builder.h"
#include "app/terminal/board_model.h"
#include "app/terminal/board_state.h"
#include "app/terminal/overlay.h"
#include "app/wire/messages.h"

namespace ploegbord::terminal {

// The content of the board: feed and overlay in memory, and the values drawn from them, each made anew only
// when something in it changed.
class Board {
  public:
    Board(const Outbox& outbox, const core::PatternSet& patterns)
        : m_overlay(m_model, outbox, patterns), m_builder(m_model, m_overlay) {}
    Board(const Board&) = delete;

    BoardModel& model() { return m_model; }
    Overlay& overlay() { return m_overlay; }
    const Overlay& overlay() const { return m_overlay; }
    const BoardBuilder& builder() const { return m_builder; }

    // A change of the feed that the cache has taken.
    void apply(const core::Record& record);
    // Ops of the outbox on this record changed.
    void refresh(core::RecordId record);
    // Everything may be different.
    void reset();
    void shown(const std::vector<wire::Shown>& shown);
    // Something expired, or a shift ended.
    void timePassed() {
        m_isDirty.announcements = m_isDirty.handovers = m_isDirty.documents = m_isDirty.pulses = true;
    }

    bool isDirty() const { return m_isDirty != kClean; }
    // Brings the content of `state` up to date. `notBefore`, `now`: see BoardBuilder.
    void draw(BoardState& state, core::Instant notBefore, core::Instant now);
    std::optional<core::Instant> nextChange() const { return m_nextChange; }
    const MasterData* master() const { return m_master.get(); }

  private:
    struct Dirty {
        bool master = true, announcements = true, recognitions = true, safetyEvents = true, safetyDays = true,
             reports = true, handovers = true, documents = true, pulses = true, meetings = true;
        bool operator==(const Dirty&) const = default;
    };
    static constexpr Dirty kClean{false, false, false, false, false, false, false, false, false, false};
    void touch(const core::Record& record);
    void touchTallied(const core::Tally& tally);
    Posts withShown(Posts posts) const;

    BoardModel m_model;
    Overlay m_overlay;
    BoardBuilder m_builder;
    Dirty m_isDirty;
    std::shared_ptr<const MasterData> m_master;
    std::map<core::RecordId, Post::ShownOn> m_shown;
    std::optional<core::Instant> m_nextChange;
};

} // namespace ploegbord::terminal
