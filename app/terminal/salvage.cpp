// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/salvage.h"

#include <system_error>

#include "app/terminal/outbox_schema.h"

namespace ploegbord::terminal {

using db::Blob;
using db::DbResult;
using db::Row;
using db::Value;

namespace {

db::SqliteOptions optionsFor(const std::filesystem::path& file) {
    db::SqliteOptions options;
    options.path = file.string();
    options.durability = db::Durability::full;
    options.secureDelete = true;
    return options;
}

std::filesystem::path freeName(const std::filesystem::path& file) {
    for (int n = 1;; ++n) {
        std::filesystem::path name = file;
        name += ".damaged-" + std::to_string(n);
        if (!std::filesystem::exists(name)) return name;
    }
}

// The file, its log and its index move together: one without the others says something else.
DbResult<std::filesystem::path> setAside(const std::filesystem::path& file) {
    const std::filesystem::path aside = freeName(file);
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

struct SalvagedRow {
    std::int64_t position = 0;
    std::string id, json, hash, state, cursor, problem, detail;
    std::int64_t sawVersion = 0, changedAt = 0;
};

// Position by position, so that a broken page costs only its own rows.
std::vector<SalvagedRow> readWhatIsWhole(db::Connection& damaged) {
    std::vector<SalvagedRow> rows;
    const auto take = [&](const Row& row) {
        if (opHash(row.text(2)) != row.blob(3)) return;
        rows.push_back({row.integer(0), std::string(row.blob(1)), std::string(row.text(2)),
                        std::string(row.blob(3)), std::string(row.text(5)), std::string(row.text(6)),
                        std::string(row.text(7)), std::string(row.text(8)), row.integer(4), row.integer(9)});
    };
    constexpr auto kColumns =
        "SELECT position, id, json, hash, saw_version, state, cursor, problem, detail, changed_at "
        "FROM op WHERE position > $1 ORDER BY position LIMIT 1";
    constexpr std::int64_t kGiveUpAfter = 10'000; // positions in a row that gave nothing
    std::int64_t position = 0, failures = 0;
    while (failures < kGiveUpAfter) {
        bool isEnd = true;
        const std::size_t before = rows.size();
        std::int64_t seen = position;
        const auto done = damaged.run(kColumns, {position}, [&](const Row& row) {
            isEnd = false;
            seen = row.integer(0);
            take(row);
        });
        if (done && isEnd) break;
        position = done && seen > position ? seen : position + 1;
        failures = rows.size() > before ? 0 : failures + 1;
    }
    return rows;
}

DbResult<void> writeAll(db::Connection& fresh, const std::vector<SalvagedRow>& rows) {
    auto transaction = db::Transaction::begin(fresh);
    if (!transaction) return tl::unexpected(transaction.error());
    for (const SalvagedRow& row : rows) {
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

DbResult<OpenedOutbox> salvage(const std::filesystem::path& file, const OpenDatabase& open) {
    std::vector<SalvagedRow> rows;
    if (auto damaged = open(optionsFor(file))) rows = readWhatIsWhole(**damaged);
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
    if (auto done = writeAll(**fresh, rows); !done) return tl::unexpected(done.error());
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
    return OpenedOutbox{std::move(*outbox), true, static_cast<int>(rows.size())};
}

} // namespace

DbResult<OpenedOutbox> openOutbox(const std::filesystem::path& stateDirectory, const OpenDatabase& open) {
    const std::filesystem::path file = stateDirectory / kOutboxFile;
    std::filesystem::path salvaged = file;
    salvaged += ".salvaged";
    std::error_code ignored;
    // Killed between setting the damaged file aside and putting the new one in its place.
    if (!std::filesystem::exists(file, ignored) && std::filesystem::exists(salvaged, ignored)) {
        std::filesystem::rename(salvaged, file, ignored);
    }
    auto connection = open(optionsFor(file));
    if (!connection) {
        if (isDamage(connection.error())) return salvage(file, open);
        return tl::unexpected(connection.error());
    }
    auto outbox = Outbox::open(std::move(*connection));
    if (!outbox) {
        if (isDamage(outbox.error())) return salvage(file, open);
        return tl::unexpected(outbox.error());
    }
    return OpenedOutbox{std::move(*outbox), false, 0};
}

} // namespace ploegbord::terminal
