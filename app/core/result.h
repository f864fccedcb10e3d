// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace ploegbord::core {

// A value, or what the world did to us instead. Bugs are exceptions or assertions, never a Result.
template <class T, class E>
using ResultOf = tl::expected<T, E>;

// An error to branch on by code; `detail` is for the log, never for the screen.
enum class ErrorCode {
    invalid, // bytes or a value that cannot be what they should be
    notFound,
    unavailable, // the other side is away or too busy; trying again may help
    storage,     // a file or database failed; see the log
    denied,
};

struct Error {
    ErrorCode code;
    std::string detail;
};

template <class T>
using Result = ResultOf<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace ploegbord::core
