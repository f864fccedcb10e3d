// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "app/core/result.h"
#include "app/db/connection.h"

namespace ploegbord::hub {

inline tl::unexpected<core::Error> storeFailed(const db::DbError& error) {
    return core::fail(core::ErrorCode::storage, error.detail);
}

// For the bodies of transactions, which give a core::Result.
template <class T>
core::Result<T> fromStore(db::DbResult<T> result) {
    if (!result) return storeFailed(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

} // namespace ploegbord::hub
