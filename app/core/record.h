// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/core/audience.h"
#include "app/core/bodies.h"

namespace ploegbord::core {

// The order is part of no file: the wire and the databases use the names.
enum class Kind {
    unknown, // a kind of a later version; its name is in Record::kindName
    site,
    line,
    team,
    crew,
    person,
    terminal,
    place,
    pick,
    supplier,
    announcement,
    recognition,
    safety_event,
    safety_day,
    report,
    handover,
    document,
    pulse,
    tally,
};

std::string_view kindName(Kind kind);
Kind kindOf(std::string_view name); // unknown when it is not one of ours

// Who made it, as every terminal may know it.
struct By {
    Ref person;   // empty: nobody signed
    Ref terminal; // empty: made at the hub (import)
    bool operator==(const By&) const = default;
};

// The latest state of one thing.
struct Record {
    RecordId id;
    Kind kind = Kind::unknown;
    std::string unknownKind; // the name when kind is unknown
    Audience audience;
    std::int64_t version = 1; // raised by edits, not by additions
    std::int64_t seq = 0;     // the site's seq at which it last changed; 0 = not at the hub yet
    bool isDeleted = false;   // a tombstone: body is empty
    Instant at;               // when the hub first accepted it (in an overlay: when it was made)
    By by;
    Body body;
    std::string extra; // members of the body that this version does not know, a JSON object or ""

    template <class T>
    const T* as() const {
        return std::get_if<T>(&body);
    }
    bool operator==(const Record&) const = default;
};

// A cursor into a site's feed. Nil epoch with seq 0 reads everything.
struct Cursor {
    std::string epoch; // opaque, no ':'
    std::int64_t seq = 0;
    std::string str() const; // "EPOCH:SEQ", or "0"
    static Result<Cursor> parse(std::string_view text);
    bool operator==(const Cursor&) const = default;
};

} // namespace ploegbord::core
