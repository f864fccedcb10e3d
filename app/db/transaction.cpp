// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "app/db/connection.h"

namespace ploegbord::db {

DbResult<Transaction> Transaction::begin(Connection& connection) {
    return connection.begin().map([&] { return Transaction(connection); });
}

DbResult<Transaction> Transaction::beginRead(Connection& connection) {
    return connection.beginRead().map([&] { return Transaction(connection); });
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection) m_connection->rollback();
}

DbResult<void> Transaction::commit() {
    if (!m_connection) return tl::unexpected(DbError{ErrorCode::misuse, "committed twice"});
    auto done = m_connection->commit();
    if (done) m_connection = nullptr; // after an error the destructor leaves nothing half open
    return done;
}

} // namespace ploegbord::db
