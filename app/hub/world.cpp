// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/world.h"

#include "app/core/record_key.h"
#include "app/system/system.h"
#include "app/wire/patterns.h"

namespace ploegbord::hub {
namespace {

std::optional<core::ZoneRules> zoneOf(const core::Record& record) {
    const auto* site = record.as<core::Site>();
    if (!site) return std::nullopt;
    auto zone = system::loadZone(site->time_zone);
    if (!zone) return std::nullopt;
    return std::move(*zone);
}

bool isUncounted(const core::Record& record) {
    const auto* pulse = record.as<core::Pulse>();
    return pulse && !record.isDeleted && !pulse->counted_at;
}

} // namespace

SiteWorld::SiteWorld(HasBlob hasBlob) : m_hasBlob(std::move(hasBlob)), m_patterns(wire::builtInPatterns()) {}

bool SiteWorld::isMaster(core::Kind kind) {
    switch (kind) {
    case core::Kind::site:
    case core::Kind::line:
    case core::Kind::team:
    case core::Kind::crew:
    case core::Kind::person:
    case core::Kind::terminal:
    case core::Kind::place:
    case core::Kind::pick:
    case core::Kind::supplier: return true;
    default: return false;
    }
}

const core::Record* SiteWorld::find(core::RecordId id) const {
    if (id == m_site.id) return hasSite() ? &m_site : nullptr;
    if (const auto master = m_master.find(id); master != m_master.end()) return &master->second;
    if (const auto pulse = m_pulses.find(id); pulse != m_pulses.end()) return &pulse->second;
    const auto touched = m_touched.find(id);
    return touched == m_touched.end() ? nullptr : &touched->second;
}

const core::Record* SiteWorld::find(core::Kind kind, const core::Ref& ref) const {
    const core::Record* record = nullptr;
    if (const auto id = ref.id()) {
        record = find(*id);
    } else if (const auto key = m_byKey.find({kind, ref.str()}); key != m_byKey.end()) {
        record = find(key->second);
    }
    return record && record->kind == kind && !record->isDeleted ? record : nullptr;
}

bool SiteWorld::hasAcknowledged(core::RecordId of, core::Day shiftDay, const core::Ref& shift,
                                core::TerminalId terminal) const {
    return m_acks.count({of, shiftDay, shift.str(), terminal}) > 0;
}

core::Day SiteWorld::latestDay(core::Instant at) const {
    if (!m_zone) return World::latestDay(at);
    return std::chrono::floor<std::chrono::days>(m_zone->toLocal(at));
}

core::Instant SiteWorld::shiftDayStart(core::Instant at) const {
    return m_zone ? m_shifts.shiftDayStart(at) : World::shiftDayStart(at);
}

std::vector<const core::Record*> SiteWorld::pulses() const {
    std::vector<const core::Record*> all;
    for (const auto& [id, record] : m_pulses)
        all.push_back(&record);
    return all;
}

std::vector<const core::Record*> SiteWorld::allOf(core::Kind kind) const {
    std::vector<const core::Record*> all;
    for (const auto& [id, record] : m_master) {
        if (record.kind == kind && !record.isDeleted) all.push_back(&record);
    }
    return all;
}

void SiteWorld::put(core::Record record) {
    if (record.kind == core::Kind::site) {
        m_site = std::move(record);
        m_zone = zoneOf(m_site);
        const auto* site = m_site.as<core::Site>();
        if (m_zone && site) m_shifts = core::ShiftCalendar(site->shifts, {}, {}, *m_zone);
        return;
    }
    if (!isMaster(record.kind)) {
        const core::RecordId id = record.id;
        if (record.kind == core::Kind::pulse) m_pulses.erase(id);
        if (isUncounted(record)) {
            m_pulses[id] = std::move(record);
            return;
        }
        m_touched[id] = std::move(record);
        return;
    }
    core::Record& place = m_master[record.id];
    if (const auto old = m_byKey.find({place.kind, keyOf(place)});
        old != m_byKey.end() && old->second == record.id)
        m_byKey.erase(old);
    place = std::move(record);
    const std::string key = keyOf(place);
    if (!key.empty() && !place.isDeleted) m_byKey[{place.kind, key}] = place.id;
}

void SiteWorld::forgetAcks(core::RecordId of) {
    std::erase_if(m_acks, [&](const AckRow& ack) { return ack.of == of; });
}

void SiteWorld::forgetTouched() {
    m_touched.clear();
    m_acks.clear();
}

} // namespace ploegbord::hub
