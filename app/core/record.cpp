// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/record.h"

#include <algorithm>
#include <charconv>

#include "app/core/name_table.h"

namespace ploegbord::core {

namespace {

constexpr NameTable<Kind, 18> kKinds{{
    {Kind::site, "site"},
    {Kind::line, "line"},
    {Kind::team, "team"},
    {Kind::crew, "crew"},
    {Kind::person, "person"},
    {Kind::terminal, "terminal"},
    {Kind::place, "place"},
    {Kind::pick, "pick"},
    {Kind::supplier, "supplier"},
    {Kind::announcement, "announcement"},
    {Kind::recognition, "recognition"},
    {Kind::safety_event, "safety_event"},
    {Kind::safety_day, "safety_day"},
    {Kind::report, "report"},
    {Kind::handover, "handover"},
    {Kind::document, "document"},
    {Kind::pulse, "pulse"},
    {Kind::tally, "tally"},
}};

bool isEpochCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

// One number has one spelling: no sign, no leading zero.
Result<std::int64_t> parseSeq(std::string_view text) {
    std::int64_t seq = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seq);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-' ||
        (text.front() == '0' && text.size() > 1)) {
        return fail(ErrorCode::invalid, "a cursor's seq is a whole number");
    }
    return seq;
}

} // namespace

std::string_view kindName(Kind kind) {
    const auto name = kKinds.nameOf(kind);
    return name.empty() ? "unknown" : name;
}

Kind kindOf(std::string_view name) {
    return kKinds.valueOf(name).value_or(Kind::unknown);
}

std::string Cursor::str() const {
    if (epoch.empty()) return "0";
    return epoch + ':' + std::to_string(seq);
}

Result<Cursor> Cursor::parse(std::string_view text) {
    if (text == "0") return Cursor{};
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return fail(ErrorCode::invalid, "a cursor is EPOCH:SEQ or 0");
    const auto epoch = text.substr(0, colon);
    if (epoch.empty() || epoch.size() > 64 || !std::all_of(epoch.begin(), epoch.end(), isEpochCharacter)) {
        return fail(ErrorCode::invalid, "a cursor's epoch is 1 to 64 of A-Z a-z 0-9 _ . -");
    }
    const auto digits = text.substr(colon + 1);
    if (digits.empty()) return fail(ErrorCode::invalid, "a cursor's seq is missing");
    return parseSeq(digits).map([&](std::int64_t number) { return Cursor{std::string(epoch), number}; });
}

} // namespace ploegbord::core
