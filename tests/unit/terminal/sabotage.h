// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/terminal/salvage.h"
#include "tests/unit/terminal/kiosk_rig.h"

namespace ploegbord::test {

// Fails one access, counted over all connections of the run.
struct Sabotage {
    int failAt = 0;
    db::ErrorCode code = db::ErrorCode::io;
    int accesses = 0;
    bool isFull = false;  // every write, until it is freed
    std::string fullFile; // of this file only; "": of each
    bool isBlind = false; // no row is found to change
    std::string failing;  // every access with these words
    int outboxesOpened = 0;
};

class SabotagedConnection final : public db::Connection {
  public:
    SabotagedConnection(std::unique_ptr<db::Connection> inner, std::string path, Sabotage& sabotage)
        : m_inner(std::move(inner)), m_path(std::move(path)), m_sabotage(sabotage) {}
    using Connection::run;
    db::Engine engine() const override { return m_inner->engine(); }
    db::DbResult<std::int64_t> run(std::string_view sql, std::span<const db::Value> parameters,
                                   const db::OnRow& onRow) override {
        const bool isWrite = !sql.starts_with("SELECT");
        if (auto error = fault(sql, isWrite)) return tl::unexpected(*error);
        if (m_sabotage.isBlind && (sql.starts_with("UPDATE") || sql.starts_with("DELETE"))) return 0;
        return m_inner->run(sql, parameters, onRow);
    }
    db::DbResult<void> script(std::string_view sql) override {
        if (auto error = fault(sql, true)) return tl::unexpected(*error);
        return m_inner->script(sql);
    }
    db::DbResult<void> begin() override {
        if (auto error = fault({}, false)) return tl::unexpected(*error);
        return m_inner->begin();
    }
    db::DbResult<void> beginRead() override { return m_inner->beginRead(); }
    db::DbResult<void> commit() override {
        if (auto error = fault({}, true)) return m_inner->rollback(), tl::unexpected(*error);
        return m_inner->commit();
    }
    void rollback() noexcept override { m_inner->rollback(); }
    bool isUsable() const override { return m_inner->isUsable(); }
    db::DbResult<void> backupTo(const std::string& path) override { return m_inner->backupTo(path); }

  private:
    std::optional<db::DbError> fault(std::string_view sql, bool isWrite) {
        if (++m_sabotage.accesses == m_sabotage.failAt) return db::DbError{m_sabotage.code, "injected"};
        if (!m_sabotage.failing.empty() && sql.find(m_sabotage.failing) != std::string_view::npos)
            return db::DbError{m_sabotage.code, "injected"};
        const bool isMeant = m_path.find(m_sabotage.fullFile) != std::string::npos;
        if (isWrite && isMeant && m_sabotage.isFull) return db::DbError{db::ErrorCode::full, "injected"};
        return std::nullopt;
    }
    std::unique_ptr<db::Connection> m_inner;
    std::string m_path;
    Sabotage& m_sabotage;
};

inline terminal::OpenDatabase sabotaged(Sabotage& sabotage) {
    return [&sabotage](const db::SqliteOptions& options) -> db::DbResult<std::unique_ptr<db::Connection>> {
        sabotage.outboxesOpened += options.path.ends_with(terminal::kOutboxFile) ? 1 : 0;
        auto opened = db::openSqlite(options);
        if (!opened) return opened;
        return std::make_unique<SabotagedConnection>(std::move(*opened), options.path, sabotage);
    };
}

struct WithSabotage {
    Sabotage sabotage;
};
// A Rig whose terminal was opened again on files that can be sabotaged.
struct SabotagedRig : WithSabotage, Rig {
    SabotagedRig() {
        kiosk.openDatabase = sabotaged(sabotage);
        kiosk.reopen();
    }
};

} // namespace ploegbord::test
