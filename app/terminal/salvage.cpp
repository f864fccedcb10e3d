// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/salvage.h"

#include <system_error>

#include "app/system/system.h"
#include "app/terminal/carve.h"
#include "app/terminal/log_frames.h"
#include "app/terminal/outbox_schema.h"

namespace ploegbord::terminal {

using db::Blob;
using db::DbResult;
using db::Value;

namespace {

constexpr std::size_t kLongestLog = 64u << 20;

db::SqliteOptions optionsFor(const std::filesystem::path& file) {
    db::SqliteOptions options;
    options.path = file.string();
    options.durability = db::Durability::full;
    options.secureDelete = true;
    return options;
}

std::filesystem::path freeName(const std::filesystem::path& file, const std::string& why) {
    for (int n = 1;; ++n) {
        std::filesystem::path name = file;
        name += "." + why + "-" + std::to_string(n);
        if (!std::filesystem::exists(name) && !std::filesystem::exists(name.string() + "-wal")) return name;
    }
}

// The file, its log and its index move together: one without the others says something else.
DbResult<std::filesystem::path> setAside(const std::filesystem::path& file,
                                         const std::string& why = "damaged") {
    const std::filesystem::path aside = freeName(file, why);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::path from = file, to = aside;
        from += suffix;
        to += suffix;
        std::error_code error;
        if (!std::filesystem::exists(from)) continue;
        std::filesystem::rename(from, to, error);
        if (error) return tl::unexpected(db::DbError{db::ErrorCode::io, "rename: " + error.message()});
    }
    return aside;
}

DbResult<void> writeAll(db::Connection& fresh, const std::vector<CarvedRow>& rows) {
    auto transaction = db::Transaction::begin(fresh);
    if (!transaction) return tl::unexpected(transaction.error());
    for (const CarvedRow& row : rows) {
        auto done =
            fresh.run("INSERT INTO op(position, id, json, hash, saw_version, state, cursor, problem, detail, "
                      "changed_at) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
                      {row.position, Blob{row.id}, row.json, Blob{row.hash}, row.sawVersion, row.state,
                       row.cursor, row.problem, row.detail, row.changedAt});
        if (!done) return tl::unexpected(done.error());
    }
    return transaction->commit();
}

bool isDamage(const db::DbError& error) {
    return error.code == db::ErrorCode::corrupt;
}

bool isLogDamaged(const std::filesystem::path& file) {
    const auto log = system::readFile(file.string() + "-wal", kLongestLog);
    return log && readLog(*log).isDamaged;
}

DbResult<OpenedOutbox> salvage(const std::filesystem::path& file, const OpenDatabase& open) {
    const auto rows = carveRows(file);
    if (!rows) return tl::unexpected(rows.error());
    // A new file is complete before it takes the old one's place.
    std::filesystem::path freshFile = file;
    freshFile += ".salvaged";
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::remove(freshFile.string() + suffix, ignored);
    }
    auto fresh = open(optionsFor(freshFile));
    if (!fresh) return tl::unexpected(fresh.error());
    if (auto done = db::migrate(**fresh, kOutboxSchema); !done) return tl::unexpected(done.error());
    if (auto done = writeAll(**fresh, *rows); !done) return tl::unexpected(done.error());
    if (auto done = (*fresh)->script("PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        return tl::unexpected(done.error());
    fresh->reset();
    if (auto aside = setAside(file); !aside) return tl::unexpected(aside.error());
    std::error_code error;
    std::filesystem::rename(freshFile, file, error);
    if (error) return tl::unexpected(db::DbError{db::ErrorCode::io, "rename: " + error.message()});
    auto connection = open(optionsFor(file));
    if (!connection) return tl::unexpected(connection.error());
    auto outbox = Outbox::open(std::move(*connection));
    if (!outbox) return tl::unexpected(outbox.error());
    return OpenedOutbox{std::move(*outbox), true, static_cast<int>(rows->size())};
}

} // namespace

DbResult<OpenedOutbox> openOutbox(const std::filesystem::path& stateDirectory, const OpenDatabase& open,
                                  bool isDamaged) {
    const std::filesystem::path file = stateDirectory / kOutboxFile;
    std::filesystem::path salvaged = file;
    salvaged += ".salvaged";
    std::error_code ignored;
    // Killed between setting the damaged file aside and putting the new one in its place: what is left of the
    // old one is its log, which must not be taken for the new one's.
    if (!std::filesystem::exists(file, ignored) && std::filesystem::exists(salvaged, ignored)) {
        if (auto aside = setAside(file); !aside) return tl::unexpected(aside.error());
        std::filesystem::rename(salvaged, file, ignored);
    }
    if (isDamaged || isLogDamaged(file)) return salvage(file, open);
    auto connection = open(optionsFor(file));
    if (!connection) {
        if (isDamage(connection.error())) return salvage(file, open);
        return tl::unexpected(connection.error());
    }
    // A new round of the log: frames that a kill left uncommitted are not taken for damaged ones later.
    // On a full disk it stays as it is.
    static_cast<void>((*connection)->script("PRAGMA wal_checkpoint(TRUNCATE)"));
    auto outbox = Outbox::open(std::move(*connection));
    if (!outbox) {
        if (isDamage(outbox.error())) return salvage(file, open);
        return tl::unexpected(outbox.error());
    }
    return OpenedOutbox{std::move(*outbox), false, 0};
}

DbResult<void> leaveOutbox(const std::filesystem::path& stateDirectory) {
    if (auto aside = setAside(stateDirectory / kOutboxFile, "left"); !aside)
        return tl::unexpected(aside.error());
    return {};
}

} // namespace ploegbord::terminal
