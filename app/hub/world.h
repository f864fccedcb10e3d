// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/core/rules.h"
#include "app/core/shift_calendar.h"
#include "app/core/zone_rules.h"
#include "app/hub/store/ops.h"

namespace ploegbord::hub {

// What the rules look at: the site's master data (everything that import brings, and terminals) and the
// questions that are not counted yet, kept in memory, and the records that the ops of one group touch, loaded
// for it.
class SiteWorld final : public core::World {
  public:
    using HasBlob = std::function<bool(std::string_view sha256)>;
    explicit SiteWorld(HasBlob hasBlob);

    const core::Record* find(core::RecordId id) const override;
    const core::Record* find(core::Kind kind, const core::Ref& ref) const override;
    const core::Record& site() const override { return m_site; }
    const core::PatternSet& patterns() const override { return m_patterns; }
    bool hasBlob(std::string_view sha256) const override { return m_hasBlob(sha256); }
    bool hasAcknowledged(core::RecordId of, core::Day shiftDay, const core::Ref& shift,
                         core::TerminalId terminal) const override;
    core::Day latestDay(core::Instant at) const override; // by the site's zone
    core::Instant shiftDayStart(core::Instant at) const override;
    std::vector<const core::Record*> pulses() const override; // not counted yet

    bool hasSite() const { return !m_site.id.isNil(); }
    std::vector<const core::Record*> allOf(core::Kind kind) const; // master kinds only, tombstones left out

    static bool isMaster(core::Kind kind);
    static bool isKept(core::Kind kind) { return isMaster(kind) || kind == core::Kind::pulse; }
    // Master data and questions that are not counted yet stay, the rest until forgetTouched().
    void put(core::Record record);
    void putAck(const AckRow& ack) { m_acks.insert(ack); }
    void forgetAcks(core::RecordId of);
    void forgetTouched();

  private:
    HasBlob m_hasBlob;
    core::Record m_site;
    std::optional<core::ZoneRules> m_zone; // none: the site has none that this machine knows
    core::ShiftCalendar m_shifts;          // without its crews
    const core::PatternSet& m_patterns;
    std::unordered_map<core::RecordId, core::Record> m_master;
    std::map<std::pair<core::Kind, std::string>, core::RecordId> m_byKey;
    std::map<core::RecordId, core::Record> m_pulses;
    std::unordered_map<core::RecordId, core::Record> m_touched;
    std::set<AckRow> m_acks;
};

} // namespace ploegbord::hub
