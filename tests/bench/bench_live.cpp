// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/socket.h>
#include <unistd.h>

#include "tests/bench/fan_out.h"
#include "tests/bench/floor_server.h"
#include "tests/bench/rows.h"
#include "tests/bench/sockets.h"
#include "tests/bench/sqlite.h"

namespace ploegbord::bench {
namespace {

// SQLite FULL commit and one write() to a socket, read at its other end.
class CommitAndWrite {
  public:
    explicit CommitAndWrite(const std::filesystem::path& file) : m_store(file, BareSqlite::Sync::full) {
        m_store.run("CREATE TABLE op(seq INTEGER PRIMARY KEY, body TEXT NOT NULL)");
        m_insert = m_store.prepare("INSERT INTO op(body) VALUES(?)");
        std::uint16_t port = 0;
        const int listener = listenOn(port);
        m_near = connectTo(port);
        m_far = ::accept(listener, nullptr, nullptr);
        ::close(listener);
    }
    CommitAndWrite(const CommitAndWrite&) = delete;
    ~CommitAndWrite() {
        sqlite3_finalize(m_insert);
        ::close(m_near);
        ::close(m_far);
    }

    double post() {
        const std::string body(600, 'x');
        const double began = seconds();
        bindText(m_insert, 1, body);
        execute(m_insert);
        sendAll(m_near, body);
        char buffer[1024];
        if (::recv(m_far, buffer, body.size(), MSG_WAITALL) != 600) throw std::runtime_error("recv failed");
        return (seconds() - began) * 1000;
    }

  private:
    BareSqlite m_store;
    sqlite3_stmt* m_insert = nullptr;
    int m_near = -1, m_far = -1;
};

void benchOne(const Place& place, Report& report, HubProcess& hub, const std::string& token) {
    FanOut ours(hub.port(), token, headCursor(hub.port(), token), 1);
    CommitAndWrite bare(place.work / "live-one.db");
    std::vector<double> oursMs, bareMs;
    for (int i = 0; i < (place.isQuick ? 100 : 500); ++i) {
        oursMs.push_back(ours.post());
        bareMs.push_back(bare.post());
    }
    report.add({"live, one terminal: post to received, median",
                "ms",
                median(oursMs),
                median(bareMs),
                {Bound::atMost, 2}});
    report.add({"live, one terminal: post to received, p99",
                "ms",
                quantile(oursMs, 0.99),
                quantile(bareMs, 0.99),
                {Bound::atMost, 2}});
}

void benchLast(const Place& place, Report& report, HubProcess& hub, const std::string& token, int streams,
               double goal) {
    FloorServer floor(place.work / ("live-floor-" + std::to_string(streams) + ".db"));
    FanOut ours(hub.port(), token, headCursor(hub.port(), token), streams);
    FanOut bare(floor.port, token, "0", streams);
    std::vector<double> oursMs, bareMs;
    for (int i = 0; i < (place.isQuick ? 20 : 60); ++i) {
        oursMs.push_back(ours.post());
        bareMs.push_back(bare.post());
    }
    report.add({"live, last of " + std::to_string(streams) + " streams",
                "ms",
                median(oursMs),
                median(bareMs),
                {Bound::atMost, goal}});
}

} // namespace

void benchLive(const Place& place, Report& report) {
    HubProcess hub(place, "live");
    const std::string token = hub.token();
    benchOne(place, report, hub, token);
    benchLast(place, report, hub, token, 1'000, 1.3);
    if (!place.isQuick) benchLast(place, report, hub, token, 5'000, 1.4);
}

} // namespace ploegbord::bench
