// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/site_state.h"

#include "app/wire/event_stream.h"

namespace ploegbord::hub {
namespace {

constexpr int kPageRows = 1000;
constexpr std::size_t kPageBytes = 4 * 1024 * 1024;

db::DbResult<void> loadMaster(db::Connection& connection, SiteState& site) {
    site.world = std::make_unique<SiteWorld>(site.hasBlob);
    for (const core::Kind kind : {core::Kind::site, core::Kind::line, core::Kind::team, core::Kind::crew,
                                  core::Kind::person, core::Kind::terminal, core::Kind::place,
                                  core::Kind::pick, core::Kind::supplier, core::Kind::pulse}) {
        const auto rows = loadRecordsOfKind(connection, site.row.no, core::kindName(kind));
        if (!rows) return tl::unexpected(rows.error());
        for (const EncodedRecord& row : *rows) {
            if (auto record = decode(row)) site.world->put(std::move(*record));
        }
    }
    return {};
}

} // namespace

db::DbResult<void> refresh(db::Connection& connection, SiteState& site,
                           std::shared_ptr<const Committed>& elsewhere) {
    if (site.knownSeq < 0) {
        if (auto loaded = loadMaster(connection, site); !loaded) return loaded;
        site.knownSeq = site.row.headSeq;
        return {};
    }
    if (site.knownSeq == site.row.headSeq) return {};
    auto commit = std::make_shared<Committed>();
    commit->site = site.row.no;
    commit->epoch = site.row.epoch;
    commit->fromSeq = site.knownSeq;
    commit->toSeq = site.row.headSeq;
    for (std::int64_t after = site.knownSeq;;) {
        const auto page = recordsAfter(connection, site.row.no, after, kPageRows, kPageBytes);
        if (!page) return tl::unexpected(page.error());
        for (const EncodedRecord& row : page->rows) {
            appendEvent(commit->events, commit->epoch, row);
            auto record = decode(row);
            if (!record || !SiteWorld::isKept(record->kind)) continue;
            if (record->kind == core::Kind::terminal) commit->terminals.push_back(*record);
            site.world->put(std::move(*record));
        }
        if (!page->hasMore) break;
        after = page->rows.back().seq;
    }
    site.knownSeq = site.row.headSeq;
    elsewhere = std::move(commit);
    return {};
}

std::vector<EncodedRecord> encodeCommit(const std::vector<core::Record>& records, Committed& commit) {
    std::vector<EncodedRecord> rows;
    rows.reserve(records.size());
    for (const core::Record& record : records) {
        rows.push_back(encode(record));
        appendEvent(commit.events, commit.epoch, rows.back());
        if (record.kind == core::Kind::terminal) commit.terminals.push_back(record);
    }
    return rows;
}

} // namespace ploegbord::hub
