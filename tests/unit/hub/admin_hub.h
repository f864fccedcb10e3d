// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "app/core/record_key.h"
#include "app/hub/admin/command.h"
#include "app/hub/admin/import_world.h"
#include "app/hub/hub.h"
#include "app/hub/store/records.h"
#include "app/hub/store/terminals.h"
#include "tests/support/fake_clock.h"
#include "tests/support/postgres_server.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temp_dir.h"
#include "tests/unit/hub/small_plant.h"

namespace ploegbord::hub::test {

// A hub of either engine in a folder of its own, and commands as the socket or the command line would give
// them.
class AdminHub {
  public:
    explicit AdminHub(db::Engine engine)
        : m_url(engine == db::Engine::postgresql ? ploegbord::test::PostgresServer::shared().freshDatabase()
                                                 : "") {
        open();
    }

    void open() {
        m_hub.reset();
        auto opened = Hub::open(options(), clock, random);
        if (!opened) throw std::runtime_error(opened.error().detail);
        m_hub = std::move(*opened);
    }
    void close() { m_hub.reset(); }
    HubOptions options() const { return {m_folder.path(), m_url}; }
    const std::filesystem::path& dir() const { return m_folder.path(); }
    Hub& hub() { return *m_hub; }

    ImportReport import(const Folder& folder) {
        auto report = importFolder(*m_hub, folder);
        if (!report) throw std::runtime_error(report.error().detail);
        return *report;
    }
    core::Result<boost::json::object> ask(const char* command, boost::json::object request = {}) {
        request["command"] = command;
        return runCommand(request, {*m_hub, nullptr});
    }
    boost::json::object run(const char* command, boost::json::object request = {}) {
        auto answer = ask(command, std::move(request));
        if (!answer) throw std::runtime_error(std::string(command) + ": " + answer.error().detail);
        return *answer;
    }

    std::vector<core::Record> records(core::Kind kind) {
        const auto connection = m_hub->openReader();
        if (!connection) throw std::runtime_error(connection.error().detail);
        const auto rows = loadRecordsOfKind(**connection, m_hub->site()->no, core::kindName(kind));
        if (!rows) throw std::runtime_error(rows.error().detail);
        std::vector<core::Record> decoded;
        for (const auto& row : *rows)
            decoded.push_back(decode(row).value());
        return decoded;
    }
    core::Record record(core::Kind kind, const std::string& key) {
        for (const auto& one : records(kind)) {
            if (keyOf(one) == key) return one;
        }
        throw std::runtime_error("no such record: " + key);
    }

    // As an enrolment leaves it: a row, a record and an entry in the ledger.
    core::TerminalId addTerminal(const std::string& name) {
        TerminalRow row;
        row.id = core::TerminalId(core::makeUuid7(clock.now(), random));
        row.tokenHash = core::sha256("token of " + name);
        row.enrolledAt = clock.now();
        core::Record record;
        record.id = core::RecordId(row.id.bytes());
        record.kind = core::Kind::terminal;
        record.body =
            core::TerminalBody{name, core::Ref(this->record(core::Kind::line, "L3").id), "0.1.0", false};
        const auto done = m_hub->writer().runSystem(
            m_hub->site()->no, [&](SystemTransaction& transaction) -> core::Result<void> {
                row.site = transaction.site().no;
                LedgerEntry entry;
                entry.at = clock.now();
                entry.site = transaction.site().id;
                entry.terminal = row.id;
                entry.tokenHash = row.tokenHash;
                entry.terminalRecord = encode(record).body;
                if (auto written = m_hub->ledger().append(entry); !written) return written;
                if (!insertTerminal(transaction.connection(), row) || !transaction.put(record)) {
                    return core::fail(core::ErrorCode::storage, "terminal");
                }
                return {};
            });
        if (!done) throw std::runtime_error(done.error().detail);
        return row.id;
    }
    std::optional<TerminalRow> terminal(core::TerminalId id) {
        const auto connection = m_hub->openReader();
        return findTerminal(**connection, id).value();
    }

    ploegbord::test::FakeClock clock;
    ploegbord::test::SeededRandom random;

  private:
    ploegbord::test::TempDir m_folder;
    std::string m_url;
    std::unique_ptr<Hub> m_hub;
};

} // namespace ploegbord::hub::test
