// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/core/rules.h"

namespace ploegbord::hub {

// The site as it stands and, over it, what the import would make of it: the rules judge against this, and
// what changed is what gets written.
class ImportWorld final : public core::World {
  public:
    // `existing`: the site's record (if any) and all master data, tombstones included.
    ImportWorld(core::SiteId site, const core::PatternSet& patterns, std::vector<core::Record> existing);

    const core::Record* find(core::RecordId id) const override;
    const core::Record* find(core::Kind kind, const core::Ref& ref) const override;
    const core::Record& site() const override;
    const core::PatternSet& patterns() const override { return m_patterns; }
    bool hasAcknowledged(core::RecordId, core::Day, const core::Ref&, core::TerminalId) const override {
        return false;
    }
    core::Instant shiftDayStart(core::Instant at) const override;
    std::vector<const core::Record*> pulses() const override;

    std::vector<const core::Record*> allOf(core::Kind kind) const; // by key, what is deleted left out
    core::SiteId siteId() const { return m_siteId; }
    // The id that a row of this key has or will have: always the same one for a site, kind and key.
    core::RecordId idFor(core::Kind kind, std::string_view key) const;
    core::RecordId siteRecordId() const { return core::RecordId(m_siteId.bytes()); }
    // The record to start from: the one that stands, or an empty one with its id.
    core::Record draft(core::Kind kind, std::string_view key) const;

    void add(core::Record existing); // as it stands in the store: no change
    void put(core::Record record);   // a new state; nothing happens when nothing differs
    bool isPlanned(core::RecordId id) const { return m_planned.count(id) > 0; }
    std::vector<core::Record> changes() const; // in the order in which they were first put

  private:
    core::SiteId m_siteId;
    core::Record m_noSite;
    const core::PatternSet& m_patterns;
    std::unordered_map<core::RecordId, core::Record> m_records;
    std::map<std::pair<core::Kind, std::string>, core::RecordId> m_byKey;
    std::unordered_map<core::RecordId, std::size_t> m_planned; // place in m_order
    std::vector<core::RecordId> m_order;
};

} // namespace ploegbord::hub
