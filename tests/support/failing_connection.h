// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "app/db/connection.h"

namespace ploegbord::test {

// Passes everything on to another connection and fails one access to it: run i from 1 until an attempt needs
// fewer than i accesses, and after each demand that a fresh attempt converges.
class FailingConnection final : public db::Connection {
  public:
    enum class When {
        insteadOf, // nothing happened
        after,     // it happened and the answer was lost: for commit(), "outcome unknown"
    };
    struct Plan {
        int failAt = 0; // the access that fails, counted from 1; 0: none
        db::DbError error{db::ErrorCode::io, "injected"};
        When when = When::insteadOf;
    };

    FailingConnection(db::Connection& inner, Plan plan) : m_inner(inner), m_plan(std::move(plan)) {}

    int accesses() const { return m_accesses; }
    bool hasFailed() const { return m_plan.failAt > 0 && m_accesses >= m_plan.failAt; }

    db::Engine engine() const override { return m_inner.engine(); }
    using Connection::run;
    db::DbResult<std::int64_t> run(std::string_view sql, std::span<const db::Value> parameters,
                                   const db::OnRow& onRow) override {
        return access<std::int64_t>([&] { return m_inner.run(sql, parameters, onRow); });
    }
    db::DbResult<void> script(std::string_view sql) override {
        return access<void>([&] { return m_inner.script(sql); });
    }
    db::DbResult<void> begin() override {
        return opened(access<void>([&] { return m_inner.begin(); }));
    }
    db::DbResult<void> beginRead() override {
        return opened(access<void>([&] { return m_inner.beginRead(); }));
    }
    db::DbResult<void> commit() override {
        auto done = access<void>([&] { return m_inner.commit(); });
        if (done) m_isOpen = false;
        return done;
    }
    void rollback() noexcept override {
        m_inner.rollback();
        m_isOpen = false;
        m_isBroken = false;
    }
    bool isUsable() const override { return m_isUsable && m_inner.isUsable(); }
    db::DbResult<void> backupTo(const std::string& path) override {
        return access<void>([&] { return m_inner.backupTo(path); });
    }

  private:
    db::DbResult<void> opened(db::DbResult<void> done) {
        if (!done && !m_isOpen)
            m_inner.rollback(); // no begin of a driver fails and leaves a transaction behind
        m_isOpen = m_isOpen || done.has_value();
        return done;
    }
    template <class T, class Do>
    db::DbResult<T> access(const Do& doIt) {
        if (m_isLost) return tl::unexpected(m_plan.error);
        if (m_isBroken) return tl::unexpected(db::DbError{db::ErrorCode::misuse, "only rollback is left"});
        if (++m_accesses != m_plan.failAt) return doIt();
        if (m_plan.when == When::after) {
            if (auto done = doIt(); !done) return done;
        }
        // As the drivers have it: a lost connection stays lost, and a failed transaction can only be rolled
        // back.
        m_isBroken = m_isOpen;
        m_isLost = m_plan.error.code == db::ErrorCode::connectionLost;
        m_isUsable = !m_isLost && m_plan.error.code != db::ErrorCode::io;
        if (m_isLost) m_inner.rollback();
        return tl::unexpected(m_plan.error);
    }

    db::Connection& m_inner;
    Plan m_plan;
    int m_accesses = 0;
    bool m_isOpen = false;
    bool m_isBroken = false;
    bool m_isLost = false;
    bool m_isUsable = true;
};

} // namespace ploegbord::test
