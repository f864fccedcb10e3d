// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
// What happens around a stream whose first page is still being read.
#include <fstream>
#include <future>

#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"
#include "tests/support/http_client.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// Readers of records wait for as long as this lives.
class HeldTable {
  public:
    explicit HeldTable(RunningHub& hub)
        : m_connection(db::openPostgresql(hub.service().hub().options().databaseUrl).value()),
          m_watch(db::openPostgresql(hub.service().hub().options().databaseUrl).value()) {
        REQUIRE(m_connection->begin().has_value());
        REQUIRE(m_connection->run("LOCK TABLE record IN ACCESS EXCLUSIVE MODE").has_value());
    }
    void waitForReaders(int count) {
        std::int64_t waiting = 0;
        while (waiting < count) {
            const auto seen = m_watch->run(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'record'::regclass", {},
                [&](const db::Row& row) { waiting = row.integer(0); });
            REQUIRE(seen.has_value());
        }
    }
    void release() { REQUIRE(m_connection->commit().has_value()); }

  private:
    std::unique_ptr<db::Connection> m_connection, m_watch;
};

void startStream(HttpClient& client) {
    client.sendRequest("GET", "/v1/changes?after=0", "", "Accept: text/event-stream\r\n");
}

} // namespace

TEST_CASE("a hub stops while a page for a stream is being read", "[hub][stop]") {
    RunningHub hub(StoreKind::postgresql);
    const std::string token = hub.enrol();
    std::future<void> restarted;
    {
        HttpClient client(hub.port(), token);
        startStream(client);
        REQUIRE(client.readAnswer().status == 200);
        HttpClient second(hub.port(), token);
        HeldTable held(hub);
        startStream(second);
        held.waitForReaders(1);
        restarted = std::async(std::launch::async, [&] { hub.restart(); });
        while (!client.readEvent().empty()) { // until the server is on its way out
        }
        held.release();
    }
    restarted.get();
    HttpClient again(hub.port(), token);
    CHECK(again.request("GET", "/v1/changes?after=0").status == 200);
}

TEST_CASE("a terminal that is revoked while its stream begins gets none", "[hub][stop]") {
    RunningHub hub(StoreKind::postgresql);
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token), first(hub.port(), token), second(hub.port(), token);
    REQUIRE(client.request("GET", "/v1/changes?after=0").status == 200);
    HttpClient other(hub.port());
    REQUIRE(other.request("GET", "/v1/openapi.yaml").status == 200);
    {
        HeldTable held(hub);
        first.sendRequest("GET", "/v1/changes?after=0");
        second.sendRequest("GET", "/v1/changes?after=0");
        held.waitForReaders(2); // that is all of them
        startStream(client);
        // Answered after the stream was let in, by the same thread and without a reader.
        REQUIRE(other.request("GET", "/v1/openapi.yaml").status == 200);
        core::Record revoked; // as its commit is published, before the stream is in any list
        revoked.id = core::RecordId(hub.terminal(token).bytes());
        revoked.kind = core::Kind::terminal;
        revoked.isDeleted = true;
        hub.service().fleet().apply({&revoked, 1});
        held.release();
    }
    CHECK(client.readAnswer().status == 0);
}

TEST_CASE("what a killed hub had received in part is removed", "[hub][stop]") {
    RunningHub hub(StoreKind::sqlite);
    const auto blobs = hub.service().hub().options().dir / "blobs";
    std::filesystem::create_directories(blobs / "ab");
    std::ofstream(blobs / "part-x7Gh2a") << "half a picture";
    std::ofstream(blobs / "ab" / "whole") << "a picture";
    hub.restart();
    CHECK_FALSE(std::filesystem::exists(blobs / "part-x7Gh2a"));
    CHECK(std::filesystem::exists(blobs / "ab" / "whole"));
}
