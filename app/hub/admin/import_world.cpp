// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/import_world.h"

#include "app/core/record_key.h"
#include "app/core/shift_calendar.h"
#include "app/system/system.h"

namespace ploegbord::hub {

ImportWorld::ImportWorld(core::SiteId site, const core::PatternSet& patterns,
                         std::vector<core::Record> existing)
    : m_siteId(site), m_patterns(patterns) {
    m_noSite.id = siteRecordId();
    m_noSite.kind = core::Kind::site;
    m_noSite.body = core::Site{};
    for (auto& record : existing)
        add(std::move(record));
}

const core::Record* ImportWorld::find(core::RecordId id) const {
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

const core::Record* ImportWorld::find(core::Kind kind, const core::Ref& ref) const {
    if (const auto byKey = m_byKey.find({kind, ref.str()}); byKey != m_byKey.end())
        return find(byKey->second);
    const auto id = ref.id();
    const core::Record* const record = id ? find(*id) : nullptr;
    return record && record->kind == kind ? record : nullptr;
}

const core::Record& ImportWorld::site() const {
    const core::Record* const record = find(siteRecordId());
    return record ? *record : m_noSite;
}

core::Instant ImportWorld::shiftDayStart(core::Instant at) const {
    const auto* site = this->site().as<core::Site>();
    auto zone = system::loadZone(site ? site->time_zone : std::string());
    if (!zone) return World::shiftDayStart(at);
    return core::ShiftCalendar(site->shifts, {}, {}, std::move(*zone)).shiftDayStart(at);
}

std::vector<const core::Record*> ImportWorld::pulses() const {
    std::vector<const core::Record*> all;
    for (const auto& [id, record] : m_records) {
        if (record.kind == core::Kind::pulse) all.push_back(&record);
    }
    return all;
}

std::vector<const core::Record*> ImportWorld::allOf(core::Kind kind) const {
    std::vector<const core::Record*> all;
    for (const auto& [key, id] : m_byKey) {
        if (key.first == kind) all.push_back(find(id));
    }
    return all;
}

core::RecordId ImportWorld::idFor(core::Kind kind, std::string_view key) const {
    const auto standing = m_byKey.find({kind, std::string(key)});
    if (standing != m_byKey.end()) return standing->second;
    return core::RecordId(core::deriveUuid(core::kindName(kind), m_siteId.str(), key));
}

core::Record ImportWorld::draft(core::Kind kind, std::string_view key) const {
    const core::RecordId id = idFor(kind, key);
    if (const core::Record* const standing = find(id)) return *standing;
    core::Record record;
    record.id = id;
    record.kind = kind;
    return record;
}

void ImportWorld::add(core::Record existing) {
    const std::string key = keyOf(existing);
    if (!existing.isDeleted && !key.empty()) m_byKey[{existing.kind, key}] = existing.id;
    m_records[existing.id] = std::move(existing);
}

void ImportWorld::put(core::Record record) {
    const core::Record* const standing = find(record.id);
    if (standing && *standing == record) return;
    if (m_planned.emplace(record.id, m_order.size()).second) m_order.push_back(record.id);
    add(std::move(record));
}

std::vector<core::Record> ImportWorld::changes() const {
    std::vector<core::Record> changed;
    changed.reserve(m_order.size());
    for (core::RecordId id : m_order)
        changed.push_back(m_records.at(id));
    return changed;
}

} // namespace ploegbord::hub
