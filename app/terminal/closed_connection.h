// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "app/db/connection.h"

namespace ploegbord::terminal {

// A file that cannot be opened now: everything asked of it fails the same way.
class ClosedConnection final : public db::Connection {
  public:
    explicit ClosedConnection(db::DbError why) : m_why(std::move(why)) {}
    using db::Connection::run;

    db::Engine engine() const override { return db::Engine::sqlite; }
    db::DbResult<std::int64_t> run(std::string_view, std::span<const db::Value>, const db::OnRow&) override {
        return tl::unexpected(m_why);
    }
    db::DbResult<void> script(std::string_view) override { return tl::unexpected(m_why); }
    db::DbResult<void> begin() override { return tl::unexpected(m_why); }
    db::DbResult<void> beginRead() override { return tl::unexpected(m_why); }
    db::DbResult<void> commit() override { return tl::unexpected(m_why); }
    void rollback() noexcept override {}
    bool isUsable() const override { return false; }
    db::DbResult<void> backupTo(const std::string&) override { return tl::unexpected(m_why); }

  private:
    db::DbError m_why;
};

} // namespace ploegbord::terminal
