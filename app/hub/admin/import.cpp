// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/import.h"

#include <array>
#include <utility>

#include "app/hub/admin/badge_import.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/people_file.h"
#include "app/hub/admin/posts_file.h"
#include "app/hub/admin/settings.h"
#include "app/hub/store/ops.h"
#include "app/hub/store/people.h"
#include "app/hub/store/records.h"
#include "app/system/system.h"
#include "app/wire/patterns.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kMaxFileBytes = 16 * 1024 * 1024;

constexpr std::array kMasterKinds{core::Kind::site, core::Kind::line,    core::Kind::team,
                                  core::Kind::crew, core::Kind::person,  core::Kind::place,
                                  core::Kind::pick, core::Kind::supplier};

core::Result<void> decodeInto(const std::vector<EncodedRecord>& rows, std::vector<core::Record>& records) {
    for (const auto& row : rows) {
        auto record = decode(row);
        if (!record) return tl::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return {};
}

core::Result<std::vector<core::Record>> loadMasterData(SystemTransaction& transaction) {
    std::vector<core::Record> records;
    for (core::Kind kind : kMasterKinds) {
        const auto rows =
            loadRecordsOfKind(transaction.connection(), transaction.site().no, core::kindName(kind));
        if (!rows) return storeFailed(rows.error());
        if (auto done = decodeInto(*rows, records); !done) return tl::unexpected(done.error());
    }
    return records;
}

// One import, judged and, when nothing is wrong, written.
class Import {
  public:
    Import(Hub& hub, const Folder& folder, ImportReport& report)
        : m_hub(hub), m_folder(folder), m_report(report) {}

    // Everything that can be wrong without a store, so that a bad first folder leaves no empty site behind.
    void rehearse(core::SiteId site) {
        ImportWorld world(site, wire::builtInPatterns(), {});
        if (!readTables(world, m_hub.clock().now())) return;
        const auto entries = readEntries(world);
        applyPosts(entries, {}, world, m_hub.clock().now(), m_report.mistakes);
    }

    core::Result<void> run(SystemTransaction& transaction) {
        auto existing = loadMasterData(transaction);
        if (!existing) return tl::unexpected(existing.error());
        ImportWorld world(transaction.site().id, wire::builtInPatterns(), std::move(*existing));
        if (!readTables(world, transaction.now())) return refused();
        const auto entries = readEntries(world);
        const auto known = knownOps(transaction, entries);
        if (!known) return tl::unexpected(known.error());
        if (auto done = loadTouched(transaction, entries, world); !done) return done;
        const auto ops = applyPosts(entries, *known, world, transaction.now(), m_report.mistakes);
        const auto badges = planBadges(transaction, m_hub.secrets(), m_data->badges, m_report.mistakes);
        if (!badges) return tl::unexpected(badges.error());
        if (!m_report.mistakes.empty()) return refused();
        return write(transaction, world, ops, *badges);
    }

  private:
    static core::Result<void> refused() {
        return core::fail(core::ErrorCode::invalid, "the folder has mistakes; nothing was changed");
    }

    bool readTables(ImportWorld& world, core::Instant now) {
        m_data = readMasterData(m_folder, world, now, m_report.mistakes);
        return m_data.has_value();
    }

    std::vector<PostEntry> readEntries(const ImportWorld& world) {
        const auto file = m_folder.find("posts.json");
        if (file == m_folder.end()) return {};
        return readPosts(file->second, world, m_data->base, m_report.mistakes);
    }

    core::Result<std::set<core::OpId>> knownOps(SystemTransaction& transaction,
                                                const std::vector<PostEntry>& entries) {
        std::set<core::OpId> asked;
        for (const auto& entry : entries)
            asked.insert({entry.op, entry.once});
        const std::vector<core::OpId> ids(asked.begin(), asked.end());
        const auto found = findOps(transaction.connection(), transaction.site().no, ids);
        if (!found) return storeFailed(found.error());
        std::set<core::OpId> known;
        for (const auto& op : *found)
            known.insert(op.id);
        return known;
    }

    static core::Result<void> loadTouched(SystemTransaction& transaction,
                                          const std::vector<PostEntry>& entries, ImportWorld& world) {
        std::set<core::RecordId> ids;
        for (const auto& entry : entries) {
            if (entry.record == world.siteRecordId()) continue;
            ids.insert({entry.record, core::highFiveTallyId(entry.record)});
        }
        const std::vector<core::RecordId> wanted(ids.begin(), ids.end());
        auto records = transaction.load(wanted);
        if (!records) return storeFailed(records.error());
        for (auto& record : *records)
            world.add(std::move(record));
        return loadPulses(transaction, world);
    }

    // A question must not meet one that is open.
    static core::Result<void> loadPulses(SystemTransaction& transaction, ImportWorld& world) {
        const auto rows = loadRecordsOfKind(transaction.connection(), transaction.site().no,
                                            core::kindName(core::Kind::pulse));
        if (!rows) return storeFailed(rows.error());
        std::vector<core::Record> pulses;
        if (auto done = decodeInto(*rows, pulses); !done) return done;
        for (auto& pulse : pulses)
            world.add(std::move(pulse));
        return {};
    }

    core::Result<void> write(SystemTransaction& transaction, const ImportWorld& world,
                             const std::vector<AppliedOp>& ops, const BadgePlan& badges) {
        for (const auto& record : world.changes()) {
            const auto isChanged = transaction.put(record);
            if (!isChanged) return storeFailed(isChanged.error());
            m_report.changed += *isChanged;
        }
        std::vector<AcceptedOp> accepted;
        accepted.reserve(ops.size());
        for (const auto& op : ops)
            accepted.push_back({op.id, op.hash, transaction.site().headSeq});
        if (!accepted.empty()) {
            const auto stored = insertOps(transaction.connection(), transaction.site().no, accepted);
            if (!stored) return storeFailed(stored.error());
        }
        m_report.posts = accepted.size();
        if (auto stored = saveBadges(transaction, badges); !stored) return stored;
        for (const LeavingOf& one : m_data->leavings) {
            const auto stored =
                saveLeaving(transaction.connection(), transaction.site().no, one.person, one.day);
            if (!stored) return storeFailed(stored.error());
        }
        if (m_folder.contains(peopleShape().file)) { // their rights are no longer those of a backup
            const auto forgotten = forgetSetting(transaction.connection(), kRestoredSetting);
            if (!forgotten) return storeFailed(forgotten.error());
        }
        return {};
    }

    Hub& m_hub;
    const Folder& m_folder;
    ImportReport& m_report;
    std::optional<MasterData> m_data;
};

bool isImported(const std::filesystem::path& path) {
    const auto extension = path.extension();
    return extension == ".toml" || extension == ".csv" || extension == ".json";
}

} // namespace

core::Result<Folder> readFolder(const std::filesystem::path& path) {
    std::error_code failed;
    Folder folder;
    for (std::filesystem::directory_iterator file(path, failed), end; !failed && file != end;
         file.increment(failed)) {
        if (!isImported(file->path())) continue;
        auto bytes = system::readFile(file->path(), kMaxFileBytes);
        if (!bytes)
            return core::fail(bytes.error().code, file->path().string() + ": " + bytes.error().detail);
        folder[file->path().filename().string()] = std::move(*bytes);
    }
    if (failed) return core::fail(core::ErrorCode::notFound, path.string() + ": " + failed.message());
    if (folder.empty())
        return core::fail(core::ErrorCode::notFound, path.string() + ": nothing to import in it");
    return folder;
}

core::Result<ImportReport> importFolder(Hub& hub, const Folder& folder) {
    ImportReport report;
    auto site = hub.site();
    if (!site) {
        report.isFirst = true;
        Import(hub, folder, report).rehearse(core::SiteId(core::makeUuid7(hub.clock().now(), hub.random())));
        if (!report.mistakes.empty()) return report;
        auto made = hub.createSite();
        if (!made) return tl::unexpected(made.error());
        site = std::move(*made);
    }
    const auto done = hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) {
        report = {{}, 0, 0, report.isFirst};
        return Import(hub, folder, report).run(transaction);
    });
    if (!done && report.mistakes.empty()) return tl::unexpected(done.error());
    return report;
}

} // namespace ploegbord::hub
