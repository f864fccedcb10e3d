// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "app/core/record.h"
#include "app/terminal/cache.h"

namespace ploegbord::terminal {

using RecordPtr = std::shared_ptr<const core::Record>;
using RecordMap = std::unordered_map<core::RecordId, RecordPtr>;

// What the board needs of the cache, in memory: master data, live announcements, the newest recognitions
// and reports, handovers, documents, questions, safety facts and their tallies. Kept up change by change; the
// file is read only at the start and for what is older.
class BoardModel {
  public:
    static constexpr std::size_t kRecognitions = 500;
    static constexpr std::size_t kReports = 5000;
    static constexpr std::size_t kHandovers = 1000;
    static constexpr std::size_t kPulses = 500;

    // Replaces everything by what the cache holds. On an error what was there stays.
    db::DbResult<void> load(Cache& cache, core::Instant now);
    // One change that the cache has taken.
    void apply(const core::Record& record);

    const RecordMap& all(core::Kind kind) const;
    RecordPtr find(core::RecordId id) const; // held ones only
    RecordPtr find(core::Kind kind, const core::Ref& ref) const;
    const std::vector<RecordPtr>& talliesOf(core::RecordId of) const;
    bool hasSite() const { return !all(core::Kind::site).empty(); }
    // Fewer recognitions than the board shows, though the cache has more: load() again.
    bool isShort(std::int64_t total) const;

  private:
    void hold(RecordPtr record);
    void drop(core::RecordId id);
    void trim(core::Kind kind, std::size_t most);

    std::int64_t m_unreadable = 0; // recognitions that the cache counts and cannot give
    std::map<core::Kind, RecordMap> m_byKind;
    std::unordered_map<core::RecordId, core::Kind> m_kinds;
    std::map<std::pair<core::Kind, std::string>, core::RecordId> m_byKey;
    std::unordered_map<core::RecordId, std::vector<RecordPtr>> m_tallies; // by what they are of
};

bool isMasterKind(core::Kind kind);

} // namespace ploegbord::terminal
