// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor_store.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/hub/admin/settings.h"
#include "app/hub/store/held_ops.h"
#include "app/hub/store/records.h"
#include "app/hub/store/schema.h"
#include "app/hub/store/terminals.h"
#include "app/wire/ops.h"

namespace ploegbord::hub {

namespace {

constexpr int kPageRows = 1000;
constexpr std::size_t kPageBytes = 8 * 1024 * 1024;
constexpr std::chrono::minutes kTolerance{10};
constexpr std::chrono::hours kLongHeld{24};

class StoreExaminer {
  public:
    StoreExaminer(Hub& hub, db::Connection& connection, std::vector<Finding>& findings)
        : m_hub(hub), m_connection(connection), m_findings(findings) {}

    db::DbResult<void> run(const std::vector<LedgerEntry>& ledger) {
        auto snapshot = db::Transaction::beginRead(m_connection);
        if (!snapshot) return tl::unexpected(snapshot.error());
        if (auto done = checkIntegrity(); !done) return done;
        if (auto done = checkSchema(); !done) return done;
        const auto sites = loadSites(m_connection);
        if (!sites) return tl::unexpected(sites.error());
        if (sites->empty()) note(Health::warning, "there is no site yet: run import");
        if (auto done = checkRestored(); !done) return done;
        for (const SiteRow& site : *sites) {
            m_sites.insert(site.id);
            if (auto done = checkSite(site); !done) return done;
        }
        return checkTerminals(ledger);
    }

  private:
    void note(Health health, std::string what) { m_findings.push_back({health, std::move(what)}); }

    db::DbResult<std::int64_t> number(std::string_view sql,
                                      std::initializer_list<db::Value> parameters = {}) {
        std::int64_t value = 0;
        return m_connection.run(sql, parameters, [&](const db::Row& row) { value = row.integer(0); })
            .map([&](std::int64_t) { return value; });
    }

    db::DbResult<void> checkRestored() {
        const auto madeAt = findSetting(m_connection, kRestoredSetting);
        if (!madeAt) return tl::unexpected(madeAt.error());
        if (*madeAt)
            note(Health::warning, "restored: badges, roles, crews and the PIN of IT are those of " +
                                      **madeAt +
                                      ": run import with the plant's files again, and it-pin if that PIN has "
                                      "changed since");
        return {};
    }

    db::DbResult<void> checkIntegrity() {
        if (m_connection.engine() != db::Engine::sqlite) {
            note(Health::good, "PostgreSQL answers (it checks its own pages)");
            return {};
        }
        std::string first;
        const auto done = m_connection.run("PRAGMA integrity_check(5)", {}, [&](const db::Row& row) {
            if (first.empty()) first = std::string(row.text(0));
        });
        if (!done) return tl::unexpected(done.error());
        note(first == "ok" ? Health::good : Health::broken, "hub.db's integrity: " + first);
        return {};
    }

    db::DbResult<void> checkSchema() {
        const auto version = number("SELECT coalesce(max(version), 0) FROM schema_version");
        if (!version) return tl::unexpected(version.error());
        const int ours = schemaMigrations().back().version;
        note(*version == ours ? Health::good : Health::warning,
             "the schema is at " + std::to_string(*version) + ", this program knows " + std::to_string(ours));
        return {};
    }

    db::DbResult<void> checkSite(const SiteRow& site) {
        if (site.epoch.empty()) note(Health::broken, "the site has no epoch: run new-epoch");
        if (auto done = checkSeqs(site); !done) return done;
        if (auto done = checkOps(site); !done) return done;
        if (auto done = checkCounts(site); !done) return done;
        if (auto done = checkHeld(site); !done) return done;
        return checkRecords(site);
    }

    // The last change always holds the head; a gap there means that changes were lost, and terminals would
    // skip.
    db::DbResult<void> checkSeqs(const SiteRow& site) {
        const auto last =
            number("SELECT coalesce(max(seq), 0) FROM record WHERE site = $1", {toInteger(site.no)});
        if (!last) return tl::unexpected(last.error());
        const std::string says = "the feed's head is " + std::to_string(site.headSeq) +
                                 ", the last record's seq " + std::to_string(*last) + ", epoch " + site.epoch;
        if (*last == site.headSeq) {
            note(Health::good, says);
        } else {
            note(Health::broken, says + ": changes are missing; restore, or run new-epoch");
        }
        return {};
    }

    db::DbResult<void> checkOps(const SiteRow& site) {
        const auto beyond = number("SELECT count(*) FROM op WHERE site = $1 AND seq > $2",
                                   {toInteger(site.no), site.headSeq});
        if (!beyond) return tl::unexpected(beyond.error());
        if (*beyond > 0)
            note(Health::broken, std::to_string(*beyond) + " accepted ops are beyond the feed's head");
        const auto strange = number("SELECT count(*) FROM op WHERE site NOT IN (SELECT no FROM site)");
        if (!strange) return tl::unexpected(strange.error());
        if (*strange > 0) note(Health::broken, std::to_string(*strange) + " ops belong to no site");
        if (*beyond == 0 && *strange == 0) note(Health::good, "accepted ops and the feed agree");
        return {};
    }

    // Counts go when a question is counted; some without one would never be told, nor forgotten.
    db::DbResult<void> checkCounts(const SiteRow& site) {
        const auto strange =
            number("SELECT count(*) FROM pulse_count WHERE site = $1 AND pulse NOT IN "
                   "(SELECT id FROM record WHERE site = $1 AND kind = 'pulse' AND deleted = 0)",
                   {toInteger(site.no)});
        if (!strange) return tl::unexpected(strange.error());
        if (*strange > 0)
            note(Health::broken, std::to_string(*strange) + " counts of answers belong to no question");
        return {};
    }

    // An op that came days late over the network waits its quarter of an hour too; one that waits on cannot
    // go.
    db::DbResult<void> checkHeld(const SiteRow& site) {
        const auto held = allHeld(m_connection, site.no);
        if (!held) return tl::unexpected(held.error());
        std::size_t unreadable = 0, old = 0;
        for (const HeldOp& op : *held) {
            const auto read = wire::readOp(op.json);
            unreadable += !read;
            old += read && read->op.made_at < m_hub.clock().now() - kLongHeld;
        }
        if (unreadable > 0)
            note(Health::broken,
                 std::to_string(unreadable) + " anonymous posts that wait cannot be read: restore a backup");
        if (old > 0)
            note(Health::warning,
                 std::to_string(old) +
                     " anonymous posts of more than a day ago wait; if they still do in an "
                     "hour, what they are about is gone: import the plant's lines as they were");
        return {};
    }

    db::DbResult<void> checkRecords(const SiteRow& site) {
        std::int64_t count = 0;
        std::int64_t unreadable = 0;
        core::Instant newest{};
        for (std::int64_t after = 0;;) {
            const auto page = recordsAfter(m_connection, site.no, after, kPageRows, kPageBytes);
            if (!page) return tl::unexpected(page.error());
            for (const auto& row : page->rows) {
                ++count;
                unreadable += !decode(row);
                newest = std::max(newest, row.at);
                if (row.kind == "terminal") m_terminalRecords[row.id] = row;
                if (row.kind == "person" && row.isDeleted) m_erased.insert(row.id);
                m_records.insert(row.id);
            }
            if (page->rows.empty() || !page->hasMore) break;
            after = page->rows.back().seq;
        }
        note(unreadable == 0 ? Health::good : Health::broken,
             std::to_string(count) + " records, " + std::to_string(unreadable) + " of them unreadable");
        if (newest > m_hub.clock().now() + kTolerance) {
            note(Health::broken,
                 "a record was accepted at " + core::formatInstant(newest) + ": the clock has gone back");
        }
        return {};
    }

    db::DbResult<void> checkTerminals(const std::vector<LedgerEntry>& ledger) {
        const auto rows = loadTerminals(m_connection);
        if (!rows) return tl::unexpected(rows.error());
        std::map<core::TerminalId, bool> isRevoked;
        std::size_t wrong = 0;
        for (const TerminalRow& row : *rows) {
            isRevoked[row.id] = row.revokedAt.has_value();
            const auto record = m_terminalRecords.find(core::RecordId(row.id.bytes()));
            const auto decoded = record == m_terminalRecords.end()
                                     ? core::Result<core::Record>(core::Record{})
                                     : decode(record->second);
            const auto* const body = decoded ? decoded->as<core::TerminalBody>() : nullptr;
            wrong += !body || body->is_revoked != row.revokedAt.has_value();
        }
        note(wrong == 0 ? Health::good : Health::broken, std::to_string(rows->size()) + " terminals, " +
                                                             std::to_string(wrong) +
                                                             " of them not as their record says");
        checkAgainst(ledger, isRevoked);
        return {};
    }

    void checkAgainst(const std::vector<LedgerEntry>& ledger,
                      const std::map<core::TerminalId, bool>& isRevoked) {
        std::size_t open = 0;
        std::set<core::TerminalId> written;
        for (const LedgerEntry& entry : ledger) {
            if (entry.what == LedgerEntry::What::enrolled) written.insert(entry.terminal);
            if (!entry.site.isNil() && m_sites.count(entry.site) == 0) continue;
            const auto terminal = isRevoked.find(entry.terminal);
            switch (entry.what) {
            case LedgerEntry::What::enrolled: open += terminal == isRevoked.end(); break;
            case LedgerEntry::What::revoked: open += terminal != isRevoked.end() && !terminal->second; break;
            case LedgerEntry::What::erased:
                open += m_records.count(entry.person) > 0 && m_erased.count(entry.person) == 0;
                break;
            case LedgerEntry::What::pinSet: break; // a later one may have been set at another hub
            }
        }
        const auto unwritten = std::count_if(isRevoked.begin(), isRevoked.end(),
                                             [&](const auto& one) { return written.count(one.first) == 0; });
        if (unwritten > 0)
            note(Health::warning,
                 std::to_string(unwritten) +
                     " terminals are not in the security ledger: its end is gone, or the store "
                     "came here from another hub without it");
        if (open == 0) return note(Health::good, "the store agrees with the security ledger");
        note(Health::broken, std::to_string(open) + " entries of the security ledger are not in the store: "
                                                    "start the hub anew, it makes them good");
    }

    Hub& m_hub;
    db::Connection& m_connection;
    std::vector<Finding>& m_findings;
    std::map<core::RecordId, EncodedRecord> m_terminalRecords;
    std::set<core::SiteId> m_sites;
    std::set<core::RecordId> m_records;
    std::set<core::RecordId> m_erased;
};

} // namespace

void examineStore(Hub& hub, const std::vector<LedgerEntry>& ledger, std::vector<Finding>& findings) {
    const auto connection = hub.openReader();
    if (!connection) {
        return findings.push_back(
            {Health::broken, "the store cannot be opened: " + connection.error().detail});
    }
    const auto done = StoreExaminer(hub, **connection, findings).run(ledger);
    if (!done) findings.push_back({Health::broken, "the store cannot be read: " + done.error().detail});
}

} // namespace ploegbord::hub
