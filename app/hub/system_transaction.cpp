// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/writer.h"

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
    std::erase_if(m_changes, [&](const core::Record& other) { return other.id == record.id; });
    m_changes.push_back(std::move(record));
    return true;
}

} // namespace ploegbord::hub
