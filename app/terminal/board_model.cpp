// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/board_model.h"

#include <algorithm>
#include <array>

#include "app/core/record_key.h"

namespace ploegbord::terminal {

using core::Kind;
using core::Record;

namespace {

constexpr std::array kMasterKinds{Kind::site,     Kind::line,  Kind::team, Kind::crew,    Kind::person,
                                  Kind::terminal, Kind::place, Kind::pick, Kind::supplier};
constexpr std::size_t kSpare = 100; // so that a few retractions do not mean reading again
constexpr std::chrono::days kSafetyDays{400};

const RecordMap kNone;
const std::vector<RecordPtr> kNoTallies;

bool isHeldKind(Kind kind) {
    return isMasterKind(kind) || kind == Kind::announcement || kind == Kind::recognition ||
           kind == Kind::safety_event || kind == Kind::safety_day || kind == Kind::report ||
           kind == Kind::handover || kind == Kind::document || kind == Kind::pulse;
}

} // namespace

bool isMasterKind(Kind kind) {
    return std::find(kMasterKinds.begin(), kMasterKinds.end(), kind) != kMasterKinds.end();
}

db::DbResult<void> BoardModel::load(Cache& cache, core::Instant now) {
    BoardModel fresh;
    const auto take = [&](Record record) { fresh.hold(std::make_shared<const Record>(std::move(record))); };
    db::DbResult<void> done;
    for (const Kind kind : kMasterKinds) {
        if (done) done = cache.readKind(kind, take);
    }
    if (done) done = cache.readKind(Kind::safety_event, take);
    if (done) done = cache.readFrom(Kind::announcement, now, take);
    if (done) done = cache.readFrom(Kind::safety_day, now - kSafetyDays, take);
    if (done) done = cache.readNewest(Kind::recognition, 0, static_cast<int>(kRecognitions + kSpare), take);
    if (done) done = cache.readNewest(Kind::report, 0, static_cast<int>(kReports), take);
    if (done) done = cache.readNewest(Kind::handover, 0, static_cast<int>(kHandovers), take);
    if (done) done = cache.readKind(Kind::document, take);
    if (done) done = cache.readNewest(Kind::pulse, 0, static_cast<int>(kPulses), take);
    for (const Kind kind :
         {Kind::announcement, Kind::recognition, Kind::handover, Kind::document, Kind::line}) {
        for (const auto& [id, record] : fresh.all(kind)) {
            if (done) done = cache.readTallies(id, take);
        }
    }
    if (!done) return done;
    const std::size_t held = fresh.all(Kind::recognition).size();
    if (held < kRecognitions)
        fresh.m_unreadable = cache.position().recognitionTotal - static_cast<std::int64_t>(held);
    *this = std::move(fresh);
    return {};
}

void BoardModel::apply(const Record& record) {
    if (const auto* tally = record.as<core::Tally>(); tally && !record.isDeleted) {
        const auto of = m_kinds.find(tally->of);
        if (of != m_kinds.end()) hold(std::make_shared<const Record>(record));
        return;
    }
    if (record.isDeleted || !isHeldKind(record.kind)) {
        drop(record.id);
        return;
    }
    hold(std::make_shared<const Record>(record));
    if (record.kind == Kind::recognition) trim(Kind::recognition, kRecognitions);
    if (record.kind == Kind::report) trim(Kind::report, kReports);
    if (record.kind == Kind::handover) trim(Kind::handover, kHandovers);
    if (record.kind == Kind::pulse) trim(Kind::pulse, kPulses);
}

void BoardModel::hold(RecordPtr record) {
    if (const auto* tally = record->as<core::Tally>()) {
        auto& tallies = m_tallies[tally->of];
        std::erase_if(tallies, [&](const RecordPtr& old) { return old->id == record->id; });
        tallies.push_back(std::move(record));
        return;
    }
    const core::RecordId id = record->id;
    const auto known = m_kinds.find(id);
    if (known != m_kinds.end()) {
        // A resend that is older than what is held.
        if (m_byKind[known->second].at(id)->seq > record->seq) return;
        m_byKey.erase({known->second, keyOf(*m_byKind[known->second].at(id))});
        m_byKind[known->second].erase(id);
    }
    m_kinds[id] = record->kind;
    if (const std::string key = keyOf(*record); !key.empty()) m_byKey[{record->kind, key}] = id;
    m_byKind[record->kind][id] = std::move(record);
}

void BoardModel::drop(core::RecordId id) {
    const auto known = m_kinds.find(id);
    if (known == m_kinds.end()) return;
    RecordMap& records = m_byKind[known->second];
    m_byKey.erase({known->second, keyOf(*records.at(id))});
    records.erase(id);
    m_tallies.erase(id);
    m_kinds.erase(known);
}

void BoardModel::trim(Kind kind, std::size_t most) {
    const RecordMap& held = all(kind);
    if (held.size() <= most + 2 * kSpare) return;
    std::vector<std::pair<std::int64_t, core::RecordId>> bySeq;
    bySeq.reserve(held.size());
    for (const auto& [id, record] : held)
        bySeq.emplace_back(record->seq, id);
    std::sort(bySeq.begin(), bySeq.end());
    for (std::size_t i = 0; i < kSpare; ++i)
        drop(bySeq[i].second);
}

const RecordMap& BoardModel::all(Kind kind) const {
    const auto found = m_byKind.find(kind);
    return found == m_byKind.end() ? kNone : found->second;
}

RecordPtr BoardModel::find(core::RecordId id) const {
    const auto known = m_kinds.find(id);
    if (known == m_kinds.end()) return nullptr;
    return m_byKind.at(known->second).at(id);
}

RecordPtr BoardModel::find(Kind kind, const core::Ref& ref) const {
    if (const auto id = ref.id()) {
        const RecordPtr record = find(*id);
        return record && record->kind == kind ? record : nullptr;
    }
    const auto byKey = m_byKey.find({kind, ref.str()});
    return byKey == m_byKey.end() ? nullptr : find(byKey->second);
}

const std::vector<RecordPtr>& BoardModel::talliesOf(core::RecordId of) const {
    const auto found = m_tallies.find(of);
    return found == m_tallies.end() ? kNoTallies : found->second;
}

bool BoardModel::isShort(std::int64_t total) const {
    const std::size_t held = all(Kind::recognition).size();
    return held < kRecognitions && static_cast<std::int64_t>(held) + m_unreadable < total;
}

} // namespace ploegbord::terminal
