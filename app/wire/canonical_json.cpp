// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/canonical_json.h"

#include <algorithm>
#include <vector>

#include "app/wire/json.h"
#include "app/wire/json_writer.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr std::int64_t kMaxInteger = std::int64_t{1} << 53;

using Member = const json::key_value_pair*;

bool isMemberBefore(Member a, Member b) {
    return isBeforeInUtf16(a->key(), b->key());
}

std::vector<Member> sortedMembers(const json::object& object, std::string_view without) {
    std::vector<Member> members;
    members.reserve(object.size());
    for (const json::key_value_pair& member : object) {
        if (std::string_view(member.key()) != without || without.empty()) members.push_back(&member);
    }
    if (!std::is_sorted(members.begin(), members.end(), isMemberBefore)) {
        std::sort(members.begin(), members.end(), isMemberBefore);
    }
    return members;
}

bool writeInteger(JsonWriter& out, std::int64_t value) {
    if (value > kMaxInteger || value < -kMaxInteger) return false;
    out.integer(value);
    return true;
}

bool writeArray(JsonWriter& out, const json::array& array) {
    out.beginArray();
    for (const json::value& element : array) {
        if (!writeCanonical(out, element)) return false;
    }
    out.endArray();
    return true;
}

} // namespace

bool isBeforeInUtf16(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < shorter; ++i) {
        const auto x = static_cast<unsigned char>(a[i]);
        const auto y = static_cast<unsigned char>(b[i]);
        if (x == y) continue;
        // UTF-8 sorts as code points do. In UTF-16 those from U+10000 on (lead byte F0 and up) begin with a
        // surrogate, which comes before U+E000 to U+FFFF (lead bytes EE and EF).
        if (x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0)) return x >= 0xF0;
        return x < y;
    }
    return a.size() < b.size();
}

bool writeCanonicalObject(JsonWriter& out, const json::object& object, std::string_view without) {
    out.beginObject();
    for (const Member member : sortedMembers(object, without)) {
        out.anyKey(member->key());
        if (!writeCanonical(out, member->value())) return false;
    }
    out.endObject();
    return true;
}

bool writeCanonical(JsonWriter& out, const json::value& value) {
    switch (value.kind()) {
    case json::kind::null: out.raw("null"); return true;
    case json::kind::bool_: out.boolean(value.get_bool()); return true;
    case json::kind::int64: return writeInteger(out, value.get_int64());
    case json::kind::uint64:
        return value.get_uint64() <= static_cast<std::uint64_t>(kMaxInteger) &&
               writeInteger(out, static_cast<std::int64_t>(value.get_uint64()));
    case json::kind::double_: return false; // the parser made an int64 of every double that is an integer
    case json::kind::string: out.string(value.get_string()); return true;
    case json::kind::array: return writeArray(out, value.get_array());
    case json::kind::object: return writeCanonicalObject(out, value.get_object(), {});
    }
    return false;
}

core::Result<std::string> canonicalJson(const json::value& value) {
    JsonWriter out;
    if (!writeCanonical(out, value)) {
        return core::fail(core::ErrorCode::invalid, "a number is not an integer of at most 2^53");
    }
    return out.take();
}

core::Result<std::string> canonicalJsonWithout(const json::object& object, std::string_view without) {
    JsonWriter out;
    if (!writeCanonicalObject(out, object, without)) {
        return core::fail(core::ErrorCode::invalid, "a number is not an integer of at most 2^53");
    }
    return out.take();
}

} // namespace ploegbord::wire
