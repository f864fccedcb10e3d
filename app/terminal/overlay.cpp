// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/overlay.h"

#include <algorithm>

namespace ploegbord::terminal {

using core::Kind;
using core::OpType;
using core::Record;

namespace {

PostState postStateOf(OpState state) {
    switch (state) {
    case OpState::accepted: return PostState::received;
    case OpState::parked: return PostState::parked;
    case OpState::waiting: break;
    }
    return PostState::saved;
}

// How far from the hub: the worst of several ops is what a post says of itself.
int distance(PostState state) {
    switch (state) {
    case PostState::atHub: return 0;
    case PostState::received: return 1;
    case PostState::saved: return 2;
    case PostState::parked: return 3;
    }
    return 0;
}

std::optional<Record> asStated(const core::Op& op, const core::By& by) {
    Record record;
    record.id = op.record;
    record.audience = op.audience.value_or(core::Audience{});
    record.at = op.made_at;
    record.by = by;
    if (const auto* announcement = std::get_if<core::Announcement>(&op.body)) {
        record.kind = Kind::announcement;
        record.body = *announcement;
    } else if (const auto* recognition = std::get_if<core::Recognition>(&op.body)) {
        record.kind = Kind::recognition;
        record.body = *recognition;
    } else if (const auto* event = std::get_if<core::SafetyEvent>(&op.body)) {
        record.kind = Kind::safety_event;
        record.body = *event;
    } else if (const auto* day = std::get_if<core::SafetyDay>(&op.body)) {
        record.kind = Kind::safety_day;
        record.body = *day;
    } else if (const auto* report = std::get_if<core::Report>(&op.body)) {
        record.kind = Kind::report;
        record.body = *report;
    } else if (const auto* handover = std::get_if<core::Handover>(&op.body)) {
        record.kind = Kind::handover;
        record.body = *handover;
    } else if (const auto* document = std::get_if<core::DocumentPublication>(&op.body)) {
        record.kind = Kind::document;
        record.body = document->document;
    } else if (const auto* pulse = std::get_if<core::Pulse>(&op.body)) {
        record.kind = Kind::pulse;
        record.body = *pulse;
    } else {
        return std::nullopt;
    }
    return record;
}

// What the hub refused counts for nothing. Only a new post stays on the board, and says that it was refused.
bool isNewPost(OpType type) {
    return type == OpType::announcement_post || type == OpType::recognition_post ||
           type == OpType::report_submit || type == OpType::handover_post || type == OpType::pulse_ask;
}

} // namespace

void Overlay::rebuild() {
    m_groups.clear();
    m_effects.clear();
    m_drawn.clear();
    m_acknowledged.clear();
    m_lookups.clear();
    for (const auto& [position, item] : m_outbox->items()) {
        if (item.isReadBack) noteAcknowledgement(item);
    }
    for (const std::int64_t position : m_outbox->open())
        add(m_outbox->at(position));
    std::vector<core::RecordId> groups;
    groups.reserve(m_groups.size());
    for (const auto& [group, positions] : m_groups)
        groups.push_back(group);
    for (const core::RecordId group : groups)
        draw(group);
}

void Overlay::refresh(core::RecordId record) {
    draw(record);
}

void Overlay::add(const OutboxItem& item) {
    if (item.isAnonymous()) return;
    m_groups[item.op.record].insert(item.position);
}

std::vector<core::RecordId> Overlay::effectsOf(core::RecordId record) const {
    const auto found = m_effects.find(record);
    return found == m_effects.end() ? std::vector<core::RecordId>{} : found->second;
}

void Overlay::noteAcknowledgement(const OutboxItem& item) {
    const auto* body = std::get_if<core::Acknowledgement>(&item.op.body);
    if (!body || item.op.type != OpType::acknowledge) return;
    m_acknowledged[{item.op.record, body->shift_day, body->shift}] = item.sawVersion;
}

void Overlay::draw(core::RecordId group) {
    for (const core::RecordId effect : m_effects[group])
        m_drawn.erase(effect);
    m_effects.erase(group);
    auto& positions = m_groups[group];
    // Read back, or taken out of the outbox: no longer ours to draw.
    std::erase_if(positions, [&](std::int64_t position) {
        if (m_outbox->open().contains(position)) return false;
        const auto item = m_outbox->items().find(position);
        if (item != m_outbox->items().end()) noteAcknowledgement(item->second);
        return true;
    });
    if (positions.empty()) {
        m_groups.erase(group);
        return;
    }
    std::vector<core::RecordId> effects;
    for (const std::int64_t position : positions)
        drawOp(m_outbox->at(position), effects);
    m_effects[group] = std::move(effects);
}

void Overlay::drawOp(const OutboxItem& item, std::vector<core::RecordId>& effects) {
    m_judging.reset();
    if (const auto* body = std::get_if<core::Acknowledgement>(&item.op.body)) {
        m_judging = Acknowledged{item.op.record, body->shift_day, body->shift};
    }
    auto effect = core::judge(item.op, actorOf(item.op), *this, item.op.made_at);
    m_judging.reset();
    noteAcknowledgement(item); // also a refused one: somebody here has seen it
    if (item.state == OpState::parked && !isNewPost(item.op.type)) return;
    if (!effect) {
        // The hub has the last word. Until then what somebody made is never hidden from them.
        const bool isOurs = item.state != OpState::accepted && !find(item.op.record);
        auto stated = isOurs ? asStated(item.op, {actorOf(item.op).person.value_or(core::Ref{}),
                                                  core::Ref(core::RecordId(m_here.terminal.bytes()))})
                             : std::nullopt;
        if (!stated) return;
        effect = core::Effect{std::move(*stated)};
    }
    const PostState state = postStateOf(item.state);
    for (Record& record : *effect) {
        Drawn& drawn = m_drawn[record.id];
        const bool isNew = !drawn.record;
        if (isNew) effects.push_back(record.id);
        if (isNew) drawn.state = PostState::atHub;
        if (!core::isAddition(item.op.type) && distance(state) > distance(drawn.state)) {
            drawn.state = state;
            drawn.op = item.op.id;
        }
        drawn.record = std::make_shared<const Record>(std::move(record));
    }
}

const Overlay::Drawn* Overlay::drawn(core::RecordId id) const {
    const auto found = m_drawn.find(id);
    return found == m_drawn.end() ? nullptr : &found->second;
}

core::Actor Overlay::actorOf(const core::Op& op) const {
    core::Actor actor;
    actor.terminal = m_here.terminal;
    actor.line = m_here.line;
    actor.isBadgeOnly = std::holds_alternative<core::SealedBadge>(op.by);
    if (const auto* proof = std::get_if<core::PersonProof>(&op.by)) {
        actor.person = proof->person;
        const Record* record = find(Kind::person, proof->person);
        if (const auto* person = record ? record->as<core::Person>() : nullptr) actor.roles = person->roles;
    }
    return actor;
}

core::ResultOf<core::Effect, core::Refusal> Overlay::judge(const core::Op& op, core::Instant at) const {
    return core::judge(op, actorOf(op), *this, at);
}

const Record* Overlay::find(core::RecordId id) const {
    if (const Drawn* ours = drawn(id)) return ours->record.get();
    if (const RecordPtr held = m_model.find(id)) return held.get();
    if (const auto known = m_lookups.find(id); known != m_lookups.end()) return known->second.get();
    RecordPtr& looked = m_lookups[id];
    if (m_cache) {
        auto found = m_cache->find(id);
        if (found && *found) looked = std::make_shared<const Record>(std::move(**found));
    }
    return looked.get();
}

const Record* Overlay::find(Kind kind, const core::Ref& ref) const {
    const RecordPtr held = m_model.find(kind, ref);
    if (held) return find(held->id);
    const auto id = ref.id();
    const Record* record = id ? find(*id) : nullptr;
    return record && record->kind == kind ? record : nullptr;
}

const Record& Overlay::site() const {
    static const Record kNoSite = [] {
        Record record;
        record.kind = Kind::site;
        record.body = core::Site{};
        return record;
    }();
    const RecordMap& sites = m_model.all(Kind::site);
    return sites.empty() ? kNoSite : *find(sites.begin()->first);
}

bool Overlay::hasAcknowledged(core::RecordId of, core::Day shiftDay, const core::Ref& shift,
                              core::TerminalId terminal) const {
    if (terminal != m_here.terminal) return false;
    const Acknowledged asked{of, shiftDay, shift};
    return asked != m_judging && isAcknowledgedHere(of, shiftDay, shift);
}

std::vector<const Record*> Overlay::pulses() const {
    std::vector<const Record*> all;
    for (const auto& [id, record] : m_model.all(Kind::pulse)) {
        if (!drawn(id)) all.push_back(record.get());
    }
    for (const auto& [id, ours] : m_drawn) {
        if (ours.record->kind == Kind::pulse && ours.state != PostState::parked)
            all.push_back(ours.record.get());
    }
    return all;
}

core::Instant Overlay::shiftDayStart(core::Instant at) const {
    return m_shifts ? m_shifts->shiftDayStart(at) : World::shiftDayStart(at);
}

bool Overlay::isAcknowledgedHere(core::RecordId of, core::Day shiftDay, const core::Ref& shift) const {
    const auto found = m_acknowledged.find({of, shiftDay, shift});
    if (found == m_acknowledged.end()) return false;
    const Record* record = find(of);
    return record && record->version == found->second;
}

} // namespace ploegbord::terminal
