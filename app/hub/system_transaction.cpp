// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/writer.h"

#include <algorithm>

namespace ploegbord::hub {
namespace {

bool isSameContent(const core::Record& a, const core::Record& b) {
    return a.kind == b.kind && a.audience == b.audience && a.isDeleted == b.isDeleted && a.by == b.by &&
           a.body == b.body && a.extra == b.extra && a.unknownKind == b.unknownKind;
}

} // namespace

SystemTransaction::SystemTransaction(db::Connection& connection, SiteRow& site, SiteWorld& world,
                                     core::Instant now)
    : m_connection(connection), m_site(site), m_world(world), m_now(now) {}

db::DbResult<std::vector<core::Record>> SystemTransaction::load(std::span<const core::RecordId> ids) {
    const auto rows = loadRecords(m_connection, m_site.no, ids);
    if (!rows) return tl::unexpected(rows.error());
    std::vector<core::Record> records;
    for (const EncodedRecord& row : *rows) {
        auto record = decode(row);
        if (!record) return tl::unexpected(db::DbError{db::ErrorCode::corrupt, record.error().detail});
        records.push_back(std::move(*record));
    }
    return records;
}

db::DbResult<bool> SystemTransaction::put(core::Record record) {
    const core::Record* before = m_world.find(record.id);
    if (!before && !SiteWorld::isMaster(record.kind)) {
        auto stored = load({&record.id, 1});
        if (!stored) return tl::unexpected(stored.error());
        if (!stored->empty()) {
            m_world.put(std::move(stored->front()));
            before = m_world.find(record.id);
        }
    }
    if (before && isSameContent(*before, record)) return false;
    record.version = before ? before->version + 1 : 1;
    if (before || record.at == core::Instant{}) record.at = before ? before->at : m_now;
    record.seq = ++m_site.headSeq;
    m_world.put(record);
    const auto [place, isNew] = m_changedAt.try_emplace(record.id, m_changes.size());
    if (isNew) {
        m_changes.push_back(std::move(record));
    } else {
        m_changes[place->second] = std::move(record);
    }
    return true;
}

const std::vector<core::Record>& SystemTransaction::changes() {
    std::sort(m_changes.begin(), m_changes.end(),
              [](const core::Record& a, const core::Record& b) { return a.seq < b.seq; });
    m_changedAt.clear();
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        m_changedAt[m_changes[i].id] = i;
    return m_changes;
}

} // namespace ploegbord::hub
