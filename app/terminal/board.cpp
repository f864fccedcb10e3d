// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/board.h"

namespace ploegbord::terminal {

using core::Kind;

void Board::touch(const core::Record& record) {
    switch (record.kind) {
    case Kind::announcement: m_isDirty.announcements = true; break;
    case Kind::recognition: m_isDirty.recognitions = true; break;
    case Kind::tally:
        if (const auto* tally = record.as<core::Tally>()) touchTallied(*tally);
        break;
    case Kind::safety_event: m_isDirty.safetyEvents = true; break;
    case Kind::safety_day: m_isDirty.safetyDays = true; break;
    case Kind::report: m_isDirty.reports = true; break;
    case Kind::handover: m_isDirty.handovers = true; break;
    case Kind::document: m_isDirty.documents = true; break;
    case Kind::pulse: m_isDirty.pulses = true; break;
    case Kind::unknown: break;
    default: m_isDirty.master = true;
    }
}

void Board::touchTallied(const core::Tally& tally) {
    const core::Record* of = m_overlay.find(tally.of);
    switch (of ? of->kind : Kind::unknown) {
    case Kind::announcement: m_isDirty.announcements = true; break;
    case Kind::recognition: m_isDirty.recognitions = true; break;
    case Kind::handover: m_isDirty.handovers = true; break;
    case Kind::document: m_isDirty.documents = true; break;
    case Kind::line: m_isDirty.meetings = true; break;
    default: break; // of what is not here, or not yet: its own arrival is what counts
    }
}

void Board::apply(const core::Record& record) {
    m_model.apply(record);
    touch(record);
    const auto* tally = record.as<core::Tally>();
    const core::RecordId group = tally ? tally->of : record.id;
    if (m_overlay.hasGroup(group)) refresh(group);
}

void Board::refresh(core::RecordId record) {
    const auto touchDrawn = [&] {
        for (const core::RecordId id : m_overlay.effectsOf(record)) {
            if (const auto* drawn = m_overlay.drawn(id)) touch(*drawn->record);
        }
    };
    touchDrawn(); // what is drawn now, and may go
    m_overlay.refresh(record);
    touchDrawn();
}

void Board::reset() {
    m_overlay.rebuild();
    m_isDirty = {};
}

void Board::shown(const std::vector<wire::Shown>& shown) {
    for (const wire::Shown& one : shown)
        m_shown[one.record] = {one.n, one.m};
    if (shown.empty()) return;
    m_isDirty.announcements = m_isDirty.recognitions = m_isDirty.handovers = m_isDirty.documents = true;
}

Posts Board::withShown(Posts posts) const {
    if (m_shown.empty()) return posts;
    auto marked = std::make_shared<std::vector<Post>>(*posts);
    for (Post& post : *marked) {
        if (const auto found = m_shown.find(post.record->id); found != m_shown.end())
            post.shownOn = found->second;
    }
    return marked;
}

void Board::draw(BoardState& state, core::Instant notBefore, core::Instant now) {
    const Dirty dirty = std::exchange(m_isDirty, kClean);
    if (dirty.master) {
        state.master = m_master = m_builder.master();
        m_overlay.useShifts(m_master ? &m_master->shifts : nullptr);
    }
    if (dirty.master || dirty.announcements) {
        state.announcements =
            withShown(m_builder.announcements(notBefore, m_builder.countedShift(now, m_master.get())));
        m_nextChange = m_builder.nextChange(now, state.announcements, m_master.get());
    }
    if (dirty.recognitions) state.recognitions = withShown(m_builder.recognitions());
    if (dirty.safetyEvents) state.safetyEvents = m_builder.safetyEvents();
    if (dirty.safetyDays) state.safetyDays = m_builder.safetyDays();
    if (dirty.reports) state.reports = m_builder.reports();
    const auto counted = m_builder.countedShift(now, m_master.get());
    if (dirty.master || dirty.handovers) state.handovers = withShown(m_builder.handovers(counted));
    if (dirty.master || dirty.documents) state.documents = withShown(m_builder.documents(counted));
    if (dirty.pulses) state.pulses = m_builder.pulses(notBefore);
    if (dirty.master || dirty.meetings) state.meetings = m_builder.meetings(m_overlay.here().line);
}

} // namespace ploegbord::terminal
