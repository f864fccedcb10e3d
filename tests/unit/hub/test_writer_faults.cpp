// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <future>
#include <utility>

#include "app/hub/event_log.h"
#include "app/wire/ops.h"
#include "tests/support/catch.h"
#include "tests/support/failing_connection.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;
using ploegbord::test::FailingConnection;

namespace {

// A FailingConnection that owns what it passes on to.
class OwningConnection final : public db::Connection {
  public:
    OwningConnection(std::unique_ptr<db::Connection> inner, FailingConnection::Plan plan)
        : m_inner(std::move(inner)), m_failing(*m_inner, std::move(plan)) {}
    db::Engine engine() const override { return m_failing.engine(); }
    using Connection::run;
    db::DbResult<std::int64_t> run(std::string_view sql, std::span<const db::Value> parameters,
                                   const db::OnRow& onRow) override {
        return m_failing.run(sql, parameters, onRow);
    }
    db::DbResult<void> script(std::string_view sql) override { return m_failing.script(sql); }
    db::DbResult<void> begin() override { return m_failing.begin(); }
    db::DbResult<void> beginRead() override { return m_failing.beginRead(); }
    db::DbResult<void> commit() override { return m_failing.commit(); }
    void rollback() noexcept override { m_failing.rollback(); }
    bool isUsable() const override { return m_failing.isUsable(); }
    db::DbResult<void> backupTo(const std::string& path) override { return m_failing.backupTo(path); }

  private:
    std::unique_ptr<db::Connection> m_inner;
    FailingConnection m_failing;
};

// A store with one shoutout, and writers on it whose first connection fails at one access.
class Store {
  public:
    explicit Store(db::Engine engine) : hub(engine) {
        hub.import(smallPlant());
        m_terminal = hub.addTerminal("Bord 3");
        m_secrets = std::make_unique<Secrets>(*Secrets::loadOrCreate(hub.dir(), hub.random));
        m_site = hub.hub().site()->no;
        hub.close();
    }

    // The plan holds for so many connections, one after the other.
    std::unique_ptr<Writer> writer(FailingConnection::Plan plan, int connections = 1) {
        m_hasFault = false;
        auto left = std::make_shared<std::atomic<int>>(connections);
        return std::make_unique<Writer>(
            WriterOptions{[this, plan, left]() -> db::DbResult<std::unique_ptr<db::Connection>> {
                              auto inner = open();
                              if (!inner) return inner;
                              const auto mine = (*left)-- > 0 ? plan : FailingConnection::Plan{};
                              return std::make_unique<OwningConnection>(std::move(*inner), mine);
                          },
                          hub.clock,
                          hub.random,
                          *m_secrets,
                          m_log,
                          {},
                          [this](const db::DbError&) { m_hasFault = true; }});
    }

    // None: no result, the sender has to ask again. After a fault of the disk the process would be gone, and
    // its answer with it.
    std::optional<std::vector<wire::OpResult>> send(Writer& writer, const std::vector<std::string>& ops) {
        Submission submission;
        submission.site = m_site;
        submission.terminal = m_terminal;
        submission.request = *wire::readOpsRequest(wire::writeOpsRequest(ops));
        std::promise<db::DbResult<std::vector<wire::OpResult>>> answered;
        submission.done = [&](auto results) { answered.set_value(std::move(results)); };
        writer.submit(std::move(submission));
        const auto results = answered.get_future().get();
        if (!results || m_hasFault) return std::nullopt;
        return *results;
    }

    std::string op(core::OpType type, core::RecordId record, core::OpBody body) {
        core::Op made;
        made.id = core::OpId(core::makeUuid7(hub.clock.now(), hub.random));
        made.type = type;
        made.record = record;
        made.made_at = hub.clock.now();
        made.body = std::move(body);
        return wire::writeOp(made).json;
    }

    std::int64_t highFives(core::RecordId of) {
        const auto connection = open();
        const auto id = core::highFiveTallyId(of);
        const auto rows = loadRecords(**connection, m_site, {&id, 1});
        if (rows->empty()) return 0;
        return decode(rows->front())->as<core::Tally>()->high_fives;
    }
    std::int64_t headSeq() { return loadSites(**open())->front().headSeq; }
    bool hasFault() const { return m_hasFault; }
    std::string said() {
        return std::exchange(m_said, {});
    } // the events since last asked, while no writer works

    AdminHub hub;

  private:
    db::DbResult<std::unique_ptr<db::Connection>> open() const {
        if (!hub.options().databaseUrl.empty()) return db::openPostgresql(hub.options().databaseUrl);
        db::SqliteOptions sqlite;
        sqlite.path = (hub.dir() / "hub.db").string();
        return db::openSqlite(sqlite);
    }

    core::TerminalId m_terminal;
    std::unique_ptr<Secrets> m_secrets;
    std::string m_said;
    EventLog m_log{[this](LogLevel, const std::string& line) { m_said += line + '\n'; }, hub.clock};
    SiteNo m_site{};
    std::atomic<bool> m_hasFault{false};
};

core::Recognition thanks() {
    core::Recognition body;
    body.to = {{false, *core::Ref::parse("1")}};
    body.category = "efficiency";
    body.pattern = "efficiency.kept_running";
    body.values = {{"line", std::string("L3")},
                   {"despite", std::string("short_staffing")},
                   {"minutes", std::int64_t{40}}};
    return body;
}

using When = FailingConnection::When;

} // namespace

TEST_CASE("whichever access to the store fails, an op that is sent until it is answered takes effect once",
          "[writer][store]") {
    const auto engine = GENERATE(db::Engine::sqlite, db::Engine::postgresql);
    Store store(engine);
    const core::RecordId shoutout(core::makeUuid7(store.hub.clock.now(), store.hub.random));
    {
        const auto writer = store.writer({});
        const auto first =
            store.send(*writer, {store.op(core::OpType::recognition_post, shoutout, thanks())});
        INFO(first->front().problemName << ' ' << first->front().detail);
        REQUIRE(first->front().status == wire::OpStatus::accepted);
    }
    const std::int64_t head = store.headSeq();
    std::int64_t sent = 0;
    for (const db::ErrorCode code :
         {db::ErrorCode::connectionLost, db::ErrorCode::busy, db::ErrorCode::full, db::ErrorCode::io}) {
        for (const When when : {When::insteadOf, When::after}) {
            for (int access = 1; access <= 30; ++access) {
                INFO("error " << static_cast<int>(code) << ", access " << access << ", after "
                              << (when == When::after));
                auto writer = store.writer({access, {code, "injected"}, when});
                const std::vector<std::string> ops{
                    store.op(core::OpType::high_five, shoutout, core::NoBody{}),
                    store.op(core::OpType::high_five, shoutout, core::NoBody{})};
                auto results = store.send(*writer, ops);
                for (int tries = 0; !results && tries < 5; ++tries) {
                    if (store.hasFault()) writer = store.writer({}); // a new process
                    results = store.send(*writer, ops);
                }
                REQUIRE(results);
                for (const wire::OpResult& result : *results)
                    CHECK(result.status == wire::OpStatus::accepted);
                sent += 2;
                REQUIRE(store.highFives(shoutout) == sent);
                REQUIRE(store.headSeq() == head + sent);
            }
        }
    }
}

TEST_CASE("what a second try may mend is tried again, and what it cannot is said", "[writer]") {
    Store store(db::Engine::sqlite);
    const core::RecordId shoutout(core::makeUuid7(store.hub.clock.now(), store.hub.random));
    const std::vector<std::string> ops{store.op(core::OpType::recognition_post, shoutout, thanks())};
    constexpr int kWithin = 4; // an access inside the transaction of the ops
    const auto isAccepted = [](const auto& results) {
        return results && results->front().status == wire::OpStatus::accepted;
    };

    SECTION("the lock of another, a lost connection") {
        for (const db::ErrorCode code : {db::ErrorCode::busy, db::ErrorCode::connectionLost}) {
            const auto writer = store.writer({kWithin, {code, "injected"}, When::insteadOf});
            CHECK(isAccepted(store.send(*writer, ops)));
        }
    }
    SECTION("a store that stays away is no fault of the op") {
        auto writer =
            store.writer({kWithin, {db::ErrorCode::connectionLost, "injected"}, When::insteadOf}, 3);
        CHECK_FALSE(store.send(*writer, ops));
        CHECK(isAccepted(store.send(*writer, ops)));
        writer.reset();
        const std::string said = store.said();
        CHECK(said.find("event=store_away") < said.find("event=store_back"));
        CHECK(said.find("event=store_back") != std::string::npos);
    }
    SECTION("no room left") {
        auto writer = store.writer({kWithin, {db::ErrorCode::full, "injected"}, When::insteadOf});
        CHECK_FALSE(store.send(*writer, ops));
        CHECK(isAccepted(store.send(*writer, ops)));
        CHECK_FALSE(store.hasFault());
        writer.reset();
        CHECK(store.said().find("event=store_away") != std::string::npos);
    }
    SECTION("a disk that failed ends the process") {
        for (const db::ErrorCode code : {db::ErrorCode::io, db::ErrorCode::corrupt}) {
            auto writer = store.writer({kWithin, {code, "injected"}, When::insteadOf});
            (void)store.send(*writer, ops);
            CHECK(store.hasFault());
            writer.reset();
            CHECK(store.said().find("event=disk_fault") != std::string::npos);
        }
    }
}
