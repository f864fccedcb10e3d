// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/core/record.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

// A record as its row holds it: the parts of the wire's CHANGE that are JSON stay text.
struct EncodedRecord {
    core::RecordId id;
    std::string kind;
    std::int64_t seq = 0;
    std::int64_t version = 1;
    bool isDeleted = false;
    std::string audience;
    core::Instant at;
    std::string by;
    std::string body;
};
EncodedRecord encode(const core::Record& record);
core::Result<core::Record> decode(const EncodedRecord& row);
// CHANGE, the same bytes as wire::writeChange gives.
std::string changeJson(const EncodedRecord& row);
// The same as an event of the feed, with its cursor.
void appendEvent(std::string& events, const std::string& epoch, const EncodedRecord& row);

db::DbResult<std::vector<EncodedRecord>> loadRecords(db::Connection& connection, SiteNo site,
                                                     std::span<const core::RecordId> ids);
db::DbResult<std::vector<EncodedRecord>> loadRecordsOfKind(db::Connection& connection, SiteNo site,
                                                           std::string_view kind);
// By seq, from after on: at most limit rows and about maxBytes.
struct RecordPage {
    std::vector<EncodedRecord> rows;
    bool hasMore = false;
};
db::DbResult<RecordPage> recordsAfter(db::Connection& connection, SiteNo site, std::int64_t after, int limit,
                                      std::size_t maxBytes);
db::DbResult<void> upsertRecords(db::Connection& connection, SiteNo site,
                                 std::span<const EncodedRecord> rows);

} // namespace ploegbord::hub
