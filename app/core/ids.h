// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "app/core/random.h"
#include "app/core/result.h"
#include "app/core/time.h"

namespace ploegbord::core {

using UuidBytes = std::array<std::uint8_t, 16>;

// Lower case with hyphens; anything else is refused, so that one id has one spelling.
Result<UuidBytes> parseUuid(std::string_view text);
std::string formatUuid(const UuidBytes& bytes);
// Version 7: ordered by `now`. Version 4: tells nothing, for anonymous things.
UuidBytes makeUuid7(Instant now, Random& random);
UuidBytes makeUuid4(Random& random);
// The same id, marked as one of version 4: what tells nothing else tells no time by its version either.
UuidBytes asUuid4(UuidBytes id);
// Always the same id for the same parts (version 8, from SHA-256): tallies and imported rows.
UuidBytes deriveUuid(std::string_view purpose, std::string_view a, std::string_view b);

// An id that cannot be mixed up with an id of something else. Default-constructed it is nil (all zero).
template <class Tag>
class Id {
  public:
    Id() = default;
    explicit Id(UuidBytes bytes) : m_bytes(bytes) {}
    static Result<Id> parse(std::string_view text) {
        return parseUuid(text).map([](UuidBytes bytes) { return Id(bytes); });
    }
    std::string str() const { return formatUuid(m_bytes); }
    const UuidBytes& bytes() const { return m_bytes; }
    bool isNil() const { return m_bytes == UuidBytes{}; }
    auto operator<=>(const Id&) const = default;

  private:
    UuidBytes m_bytes{};
};

using SiteId = Id<struct SiteTag>;
using TerminalId = Id<struct TerminalTag>; // also the id of the terminal's record
using RecordId = Id<struct RecordTag>;
using OpId = Id<struct OpTag>;
using GrantId = Id<struct GrantTag>;

// Which thing a post speaks of: a record's id, or the key that the plant gave it ("L3"), 1 to 64 characters
// of A-Z a-z 0-9 _ . : -. Ops may carry either; what is stored in a record is always the id, except shifts,
// picks and patterns, which have keys only.
class Ref {
  public:
    Ref() = default;
    explicit Ref(RecordId id) : m_text(id.str()) {}
    static Result<Ref> parse(std::string_view text);
    const std::string& str() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    bool is(RecordId id) const { return m_text == id.str(); }
    Result<RecordId> id() const { return RecordId::parse(m_text); }
    auto operator<=>(const Ref&) const = default;

  private:
    std::string m_text;
};

} // namespace ploegbord::core

template <class Tag>
struct std::hash<ploegbord::core::Id<Tag>> {
    std::size_t operator()(const ploegbord::core::Id<Tag>& id) const noexcept {
        return std::hash<std::string_view>{}(
            {reinterpret_cast<const char*>(id.bytes().data()), id.bytes().size()});
    }
};
