// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include "app/db/connection.h"
#include "app/hub/store/records.h"
#include "app/hub/store/schema.h"
#include "tests/bench/rows.h"
#include "tests/bench/sqlite.h"

namespace ploegbord::bench {
namespace {

constexpr int kCalls = 1000;
constexpr int kPage = 50;

const std::string kBody = R"({"category":"quality","pattern":"quality.caught_before","text":"",)"
                          R"("to":[{"person":"019aa000-0000-7000-8000-000000000001"}],)"
                          R"("values":{"count":500,"what":"label_error"}})";

// The hub's own schema, and beside it the same rows by an integer key.
void fill(const std::filesystem::path& file, int records) {
    {
        const auto connection = db::openSqlite({.path = file});
        if (!connection || !db::migrate(**connection, hub::schemaMigrations()))
            throw std::runtime_error("cannot make the store");
    }
    BareSqlite store(file, BareSqlite::Sync::off);
    store.run("CREATE TABLE bare(seq INTEGER PRIMARY KEY, json TEXT NOT NULL)");
    store.run("BEGIN");
    sqlite3_stmt* record = store.prepare(
        "INSERT INTO record(site, id, kind, seq, version, deleted, audience, at, made_by, body) VALUES(1, "
        "printf('019aa%03x-%04x-7000-8000-%012x', ?1 / 65536, ?1 % 65536, ?1), 'recognition', ?1, 1, 0, "
        "'{\"crews\":[],\"lines\":[],\"shifts\":[]}', 1760000000000 + ?1, '{}', ?2)");
    sqlite3_stmt* bare =
        store.prepare("INSERT INTO bare(seq, json) SELECT seq, body || audience || made_by || id || "
                      "kind || at FROM record WHERE site = 1 AND seq = ?1");
    for (int i = 1; i <= records; ++i) {
        sqlite3_bind_int(record, 1, i);
        bindText(record, 2, kBody);
        execute(record);
        sqlite3_bind_int(bare, 1, i);
        execute(bare);
    }
    store.run("COMMIT");
    sqlite3_finalize(record);
    sqlite3_finalize(bare);
    store.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

class Pages {
  public:
    Pages(const std::filesystem::path& file, int records)
        : m_last(records - kPage), m_bareStore(file, BareSqlite::Sync::normal),
          m_bare(m_bareStore.prepare("SELECT seq, json FROM bare WHERE seq > ?1 ORDER BY seq LIMIT 50")) {
        auto connection = db::openSqlite({.path = file, .mode = db::OpenMode::readOnly});
        if (!connection) throw std::runtime_error("cannot open the store");
        m_ours = std::move(*connection);
    }
    ~Pages() { sqlite3_finalize(m_bare); }

    double ours() {
        return time([&](std::int64_t after) { return read(after); });
    }
    double oursAtHead() {
        return time([&](std::int64_t) { return read(m_last); });
    }
    double bare() {
        return time([&](std::int64_t after) {
            std::size_t rows = 0;
            sqlite3_bind_int64(m_bare, 1, after);
            while (sqlite3_step(m_bare) == SQLITE_ROW)
                rows += sqlite3_column_text(m_bare, 1) != nullptr ? 1 : 0;
            sqlite3_reset(m_bare);
            return rows;
        });
    }

  private:
    std::size_t read(std::int64_t after) {
        const auto page = hub::recordsAfter(*m_ours, hub::SiteNo{1}, after, kPage, 1 << 20);
        return page ? page->rows.size() : 0;
    }
    // Milliseconds a page, anywhere in the feed.
    template <class Read>
    double time(Read readPage) {
        std::uniform_int_distribution<std::int64_t> anywhere(0, m_last);
        const double began = seconds();
        for (int i = 0; i < kCalls; ++i) {
            if (readPage(anywhere(m_random)) != kPage) throw std::runtime_error("a page lacks rows");
        }
        return (seconds() - began) / kCalls * 1000;
    }

    std::int64_t m_last;
    std::mt19937_64 m_random{1};
    BareSqlite m_bareStore;
    sqlite3_stmt* m_bare;
    std::unique_ptr<db::Connection> m_ours;
};

} // namespace

void benchPages(const Place& place, Report& report) {
    fill(place.work / "small.db", 1'000);
    fill(place.work / "large.db", 1'000'000);
    Pages small(place.work / "small.db", 1'000), large(place.work / "large.db", 1'000'000);
    std::vector<double> oursSmall, oursLarge, bareSmall, bareLarge, headSmall, headLarge;
    for (int round = 0; round < (place.isQuick ? 2 : 5); ++round) {
        oursSmall.push_back(small.ours());
        bareSmall.push_back(small.bare());
        oursLarge.push_back(large.ours());
        bareLarge.push_back(large.bare());
        headSmall.push_back(small.oursAtHead());
        headLarge.push_back(large.oursAtHead());
    }
    report.add({"page of 50 at 1,000 records, to bare SQLite",
                "ms",
                median(oursSmall),
                median(bareSmall),
                {Bound::atMost, 4}});
    report.add({"page of 50 at 1,000,000 records, to bare SQLite",
                "ms",
                median(oursLarge),
                median(bareLarge),
                {Bound::atMost, 4}});
    report.add({"page of 50 anywhere in 1,000,000 records, to one in 1,000",
                "ms",
                median(oursLarge),
                median(oursSmall),
                {Bound::atMost, 2}}); // "deep: 2 x"
    report.add({"page of 50 at the head of 1,000,000, to the head of 1,000",
                "ms",
                median(headLarge),
                median(headSmall),
                {Bound::atMost, 1.5}});
    std::filesystem::remove(place.work / "large.db");
}

} // namespace ploegbord::bench
