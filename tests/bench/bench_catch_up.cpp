// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/socket.h>
#include <unistd.h>

#include <boost/json.hpp>

#include "tests/bench/posts.h"
#include "tests/bench/rows.h"
#include "tests/bench/sockets.h"
#include "tests/bench/sqlite.h"

namespace ploegbord::bench {
namespace {

constexpr int kTransaction = 1'000;

// The hub's records as one table of JSON.
void copyRecords(const std::filesystem::path& from, const std::filesystem::path& to) {
    BareSqlite store(to, BareSqlite::Sync::off);
    store.run("CREATE TABLE record(seq INTEGER PRIMARY KEY, json TEXT NOT NULL)");
    store.run(("ATTACH '" + from.string() + "' AS hub").c_str());
    store.run("INSERT INTO record SELECT seq, json_object('at', at, 'audience', json(audience), 'body', "
              "json(body), "
              "'by', json(made_by), 'deleted', json('false'), 'id', id, 'kind', kind, 'seq', seq, 'version', "
              "version) FROM hub.record ORDER BY seq");
}

// SQLite to NDJSON, in a process of its own, to whoever connects.
void serveLines(int listener, const std::filesystem::path& file) {
    BareSqlite store(file, BareSqlite::Sync::normal);
    sqlite3_stmt* all = store.prepare("SELECT json FROM record ORDER BY seq");
    for (;;) {
        const int socket = ::accept(listener, nullptr, nullptr);
        std::string bytes;
        while (sqlite3_step(all) == SQLITE_ROW) {
            bytes.append(reinterpret_cast<const char*>(sqlite3_column_text(all, 0)),
                         static_cast<std::size_t>(sqlite3_column_bytes(all, 0)));
            bytes += '\n';
            if (bytes.size() < 64 * 1024) continue;
            sendAll(socket, bytes);
            bytes.clear();
        }
        sendAll(socket, bytes);
        sqlite3_reset(all);
        ::close(socket);
    }
}

class LineReader {
  public:
    explicit LineReader(const std::filesystem::path& file) : m_store(file, BareSqlite::Sync::normal) {
        m_store.run("CREATE TABLE record(seq INTEGER PRIMARY KEY, json TEXT NOT NULL)");
        m_insert = m_store.prepare("INSERT INTO record(seq, json) VALUES(?, ?)");
    }
    ~LineReader() { sqlite3_finalize(m_insert); }

    int read(int socket) {
        std::string bytes;
        std::vector<char> buffer(64 * 1024);
        m_store.run("BEGIN");
        for (ssize_t got; (got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0;) {
            bytes.append(buffer.data(), static_cast<std::size_t>(got));
            std::size_t from = 0;
            for (std::size_t end; (end = bytes.find('\n', from)) != std::string::npos; from = end + 1)
                take(std::string_view(bytes).substr(from, end - from));
            bytes.erase(0, from);
        }
        m_store.run("COMMIT");
        return m_count;
    }

  private:
    void take(std::string_view line) {
        boost::json::monotonic_resource arena(m_arena, sizeof m_arena);
        const auto value = boost::json::parse(line, &arena);
        sqlite3_bind_int64(m_insert, 1, value.at("seq").as_int64());
        bindText(m_insert, 2, line);
        execute(m_insert);
        if (++m_count % kTransaction == 0) m_store.run("COMMIT; BEGIN");
    }

    BareSqlite m_store;
    sqlite3_stmt* m_insert;
    unsigned char m_arena[16 * 1024];
    int m_count = 0;
};

double floorSeconds(std::uint16_t port, const std::filesystem::path& file, int records) {
    const double began = seconds();
    const int socket = connectTo(port);
    const int count = LineReader(file).read(socket);
    ::close(socket);
    if (count < records) throw std::runtime_error("the floor lost records");
    return seconds() - began;
}

double ourSeconds(const Place& place, const std::filesystem::path& state) {
    const double began = seconds();
    outputOf({place.bin / "ploegbord-probe", "sync", "--until-idle", "--seconds", "300", "--state", state});
    return seconds() - began;
}

} // namespace

void benchCatchUp(const Place& place, Report& report) {
    const int records = place.isQuick ? 20'000 : 100'000, rounds = place.isQuick ? 2 : 3;
    HubProcess hub(place, "catch-up");
    PostClients(hub.port(), hub.token(), 64).send(records);
    const std::filesystem::path lines = place.work / "catch-up-floor.db";
    copyRecords(hub.storeFile(), lines);
    std::uint16_t port = 0;
    const int listener = listenOn(port);
    const Process floor = Process::fork([&] { serveLines(listener, lines); });
    ::close(listener);
    std::vector<double> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        const auto state = place.work / ("terminal-" + std::to_string(round));
        outputOf({place.bin / "ploegbord-probe", "enrol", hub.url(), hub.enrolCode(), "--state", state});
        ours.push_back(ourSeconds(place, state));
        bare.push_back(floorSeconds(port, place.work / ("lines-" + std::to_string(round) + ".db"), records));
    }
    report.add({"catch-up of " + std::to_string(records) + " records into an empty terminal",
                "s",
                median(ours),
                median(bare),
                {Bound::atMost, 2.5}});
}

} // namespace ploegbord::bench
