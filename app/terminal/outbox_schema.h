// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "app/core/digest.h"
#include "app/db/connection.h"

namespace ploegbord::terminal {

// hash: SHA-256 over the op's bytes, so that what is sent is what was made.
inline constexpr db::Migration kOutboxSchema[] = {{1, 1, R"sql(
CREATE TABLE op(
  position INTEGER PRIMARY KEY,
  id {BLOB} NOT NULL UNIQUE, json TEXT NOT NULL, hash {BLOB} NOT NULL, saw_version BIGINT NOT NULL,
  state TEXT NOT NULL, cursor TEXT NOT NULL, problem TEXT NOT NULL, detail TEXT NOT NULL, changed_at BIGINT NOT NULL);
CREATE TABLE touched(one BIGINT PRIMARY KEY, at BIGINT NOT NULL);
)sql"}};

inline std::string opHash(std::string_view json) {
    const core::Digest digest = core::sha256(json);
    return std::string(reinterpret_cast<const char*>(digest.data()), digest.size());
}

} // namespace ploegbord::terminal
