// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/hub.h"

#include <mutex>

#include "app/hub/blob_store.h"
#include "app/hub/store/schema.h"
#include "app/system/system.h"

namespace ploegbord::hub {
namespace {

core::Error toError(const db::DbError& error) {
    return {core::ErrorCode::storage, error.detail};
}

db::DbResult<std::unique_ptr<db::Connection>> connectTo(const HubOptions& options, db::OpenMode mode) {
    if (!options.databaseUrl.empty()) return db::openPostgresql(options.databaseUrl);
    db::SqliteOptions sqlite;
    sqlite.path = (options.dir / "hub.db").string();
    sqlite.mode = mode;
    sqlite.checkpointPages = 2000; // one slow post in 200
    sqlite.secureDelete = true;    // an erased person leaves no bytes in freed pages
    return db::openSqlite(sqlite);
}

class OpenHub final : public Hub {
  public:
    OpenHub(HubOptions options, const core::Clock& clock, core::Random& random, system::DirectoryLock lock,
            Secrets secrets, OnCommitted onCommitted)
        : m_options(std::move(options)), m_clock(clock), m_random(random), m_lock(std::move(lock)),
          m_secrets(std::move(secrets)), m_ledger(m_options.dir), m_log(m_options.log, m_clock),
          m_writer({[this] { return connectTo(m_options, db::OpenMode::readWrite); },
                    m_clock,
                    m_random,
                    m_secrets,
                    m_log,
                    std::move(onCommitted),
                    {},
                    [blobs = BlobStore(m_options.dir)](std::string_view sha256) { return blobs.has(sha256); },
                    [blobs = BlobStore(m_options.dir)](std::string_view sha256) {
                        return blobs.sizeOf(sha256);
                    }}) {}

    const HubOptions& options() const override { return m_options; }
    const core::Clock& clock() const override { return m_clock; }
    core::Random& random() const override { return m_random; }
    const Secrets& secrets() const override { return m_secrets; }
    Ledger& ledger() override { return m_ledger; }
    EventLog& log() override { return m_log; }
    Writer& writer() override { return m_writer; }
    db::DbResult<std::unique_ptr<db::Connection>> openReader() const override {
        return connectTo(m_options, db::OpenMode::readOnly);
    }
    std::optional<SiteRow> site() override;
    core::Result<SiteRow> createSite() override;
    std::string caFingerprint() const override;

  private:
    HubOptions m_options;
    const core::Clock& m_clock;
    core::Random& m_random;
    system::DirectoryLock m_lock;
    Secrets m_secrets;
    Ledger m_ledger;
    EventLog m_log;
    Writer m_writer;
};

std::optional<SiteRow> OpenHub::site() {
    std::optional<SiteRow> first;
    (void)m_writer.runPlain([&](db::Connection& connection) -> core::Result<void> {
        const auto sites = loadSites(connection);
        if (!sites) return tl::unexpected(toError(sites.error()));
        if (!sites->empty()) first = sites->front();
        return {};
    });
    return first;
}

core::Result<SiteRow> OpenHub::createSite() {
    SiteRow made;
    const auto done = m_writer.runPlain([&](db::Connection& connection) -> core::Result<void> {
        const auto row =
            insertSite(connection, core::SiteId(core::makeUuid7(m_clock.now(), m_random)), m_random);
        if (!row) return tl::unexpected(toError(row.error()));
        made = *row;
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return made;
}

std::string OpenHub::caFingerprint() const {
    const auto pem = system::readFile(m_options.dir / "ca.pem", 64 * 1024);
    return pem ? core::toHex(core::sha256(*pem)) : std::string();
}

} // namespace

core::Result<std::unique_ptr<Hub>> Hub::open(const HubOptions& options, const core::Clock& clock,
                                             core::Random& random, OnCommitted onCommitted) {
    std::error_code failed;
    const bool isNew = std::filesystem::create_directories(options.dir, failed);
    if (failed) return core::fail(core::ErrorCode::storage, options.dir.string() + ": " + failed.message());
    if (isNew) std::filesystem::permissions(options.dir, std::filesystem::perms::owner_all, failed);
    auto lock = system::DirectoryLock::take(options.dir);
    if (!lock) return tl::unexpected(lock.error());
    auto secrets = Secrets::loadOrCreate(options.dir, random);
    if (!secrets) return tl::unexpected(secrets.error());
    {
        auto connection = connectTo(options, db::OpenMode::readWrite);
        if (!connection) return tl::unexpected(toError(connection.error()));
        const auto migrated = db::migrate(**connection, schemaMigrations());
        if (!migrated) return tl::unexpected(toError(migrated.error()));
    }
    return std::make_unique<OpenHub>(options, clock, random, std::move(*lock), std::move(*secrets),
                                     std::move(onCommitted));
}

} // namespace ploegbord::hub
