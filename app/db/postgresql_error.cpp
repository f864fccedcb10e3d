// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/db/postgresql_error.h"

#include <array>

namespace ploegbord::db {

namespace {

struct Mapping {
    std::string_view prefix; // a class of two characters or a whole state
    ErrorCode code;
};

// The first that fits counts.
constexpr std::array kMappings{
    Mapping{"40001", ErrorCode::busy}, // serialization failure
    Mapping{"40P01", ErrorCode::busy}, // deadlock
    Mapping{"55P03", ErrorCode::busy}, // lock_timeout
    Mapping{"0A000",
            ErrorCode::busy}, // "cached plan must not change result type": the statement is prepared anew
    Mapping{"26000", ErrorCode::busy}, // somebody deallocated our statements
    Mapping{"23", ErrorCode::constraint},
    Mapping{"53100", ErrorCode::full},
    Mapping{"53", ErrorCode::busy}, // out of memory or connections: the server is loaded, no disk is lost
    Mapping{"58", ErrorCode::io},
    Mapping{"XX001", ErrorCode::corrupt},
    Mapping{"XX002", ErrorCode::corrupt},
    Mapping{"57014", ErrorCode::interrupted},
    Mapping{"57P", ErrorCode::connectionLost}, // shutdown, crash, database dropped, idle session ended
    Mapping{"08", ErrorCode::connectionLost},
    Mapping{"25P03", ErrorCode::connectionLost}, // idle in transaction for too long
    Mapping{"25006", ErrorCode::readOnly},
    Mapping{"42501", ErrorCode::readOnly}, // permission denied
};

} // namespace

ErrorCode postgresqlErrorCode(std::string_view sqlState) {
    for (const Mapping& mapping : kMappings)
        if (sqlState.starts_with(mapping.prefix)) return mapping.code;
    return ErrorCode::misuse;
}

} // namespace ploegbord::db
