// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/object_reader.h"

#include <algorithm>

#include "app/wire/canonical_json.h"
#include "app/wire/json_writer.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr std::int64_t kMaxInteger = std::int64_t{1} << 53;
constexpr std::size_t kMaxLanguageTag = 35; // RFC 5646, 4.4.1

const json::object kNoMembers;

bool isLanguage(std::string_view tag) {
    if (tag.size() > kMaxLanguageTag) return false;
    return std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool hasNul(std::string_view text) {
    return text.find('\0') != std::string_view::npos;
}

} // namespace

ObjectReader::ObjectReader(const json::value& value, ReadFault& fault, std::string_view name,
                           const ObjectReader* parent, int index)
    : m_object(value.if_object()), m_fault(fault), m_name(name), m_parent(parent), m_index(index) {
    if (m_object) return;
    m_object = &kNoMembers;
    fail({}, "is no object");
}

std::string ObjectReader::path(std::string_view name) const {
    std::string text = m_parent ? m_parent->path(m_name) : std::string(m_name);
    if (m_index >= 0) text += "[" + std::to_string(m_index) + "]";
    if (!text.empty() && !name.empty()) text += ".";
    return text.append(name);
}

void ObjectReader::fail(std::string_view name, std::string_view what) {
    if (m_fault.any()) return;
    const std::string where = path(name);
    m_fault.detail = (where.empty() ? "the value" : where) + " " + std::string(what);
}

const json::value* ObjectReader::find(std::string_view name) {
    const json::value* value = m_object->if_contains(name);
    if (!value) return nullptr;
    if (!isFound(*value)) m_found.at(m_foundCount++) = value;
    return value->is_null() ? nullptr : value;
}

bool ObjectReader::isFound(const json::value& value) const {
    const auto end = m_found.begin() + static_cast<std::ptrdiff_t>(m_foundCount);
    return std::find(m_found.begin(), end, &value) != end;
}

const json::value* ObjectReader::require(std::string_view name) {
    const json::value* value = find(name);
    if (!value) fail(name, "is missing");
    return value;
}

std::string_view ObjectReader::stringView(std::string_view name) {
    const json::value* value = require(name);
    if (!value) return {};
    const json::string* text = value->if_string();
    if (!text) {
        fail(name, "is no string");
        return {};
    }
    if (hasNul(*text)) fail(name, "holds a NUL"); // what neither PostgreSQL nor a font can hold
    return *text;
}

std::string ObjectReader::string(std::string_view name) {
    return std::string(stringView(name));
}

std::string ObjectReader::stringOr(std::string_view name, std::string_view fallback) {
    return has(name) ? string(name) : std::string(fallback);
}

std::int64_t ObjectReader::integer(std::string_view name, std::int64_t min, std::int64_t max) {
    const json::value* value = require(name);
    if (!value) return min;
    const std::optional<std::int64_t> number = integerOf(*value);
    if (!number) {
        fail(name, "is no integer");
    } else if (*number < min || *number > max) {
        fail(name, "is out of range");
    } else {
        return *number;
    }
    return min;
}

std::int64_t ObjectReader::integerOr(std::string_view name, std::int64_t fallback, std::int64_t min,
                                     std::int64_t max) {
    return has(name) ? integer(name, min, max) : fallback;
}

bool ObjectReader::flag(std::string_view name, bool fallback) {
    const json::value* value = find(name);
    if (!value) return fallback;
    if (!value->is_bool()) {
        fail(name, "is neither true nor false");
        return fallback;
    }
    return value->get_bool();
}

core::Text ObjectReader::text(std::string_view name) {
    const json::value* value = require(name);
    if (!value) return {};
    core::Result<core::Text> text = textOf(*value);
    if (!text) fail(name, text.error().detail);
    return text ? std::move(*text) : core::Text{};
}

core::Text ObjectReader::textOrEmpty(std::string_view name) {
    return has(name) ? text(name) : core::Text{};
}

core::Instant ObjectReader::instant(std::string_view name) {
    const auto at = core::parseInstant(stringView(name));
    if (!at) fail(name, "is no RFC 3339 time in UTC");
    return at.value_or(core::Instant{});
}

core::Day ObjectReader::day(std::string_view name) {
    const auto date = core::parseDay(stringView(name));
    if (!date) fail(name, "is no date");
    return date.value_or(core::Day{});
}

std::optional<core::Instant> ObjectReader::instantIfAny(std::string_view name) {
    if (!has(name)) return std::nullopt;
    return instant(name);
}

std::optional<core::Day> ObjectReader::dayIfAny(std::string_view name) {
    if (!has(name)) return std::nullopt;
    return day(name);
}

core::Ref ObjectReader::ref(std::string_view name) {
    auto parsed = core::Ref::parse(stringView(name));
    if (!parsed) fail(name, "is neither an id nor a key");
    return parsed ? std::move(*parsed) : core::Ref{};
}

core::Ref ObjectReader::refOrEmpty(std::string_view name) {
    const json::value* value = find(name);
    if (!value || (value->is_string() && value->get_string().empty())) return {};
    return ref(name);
}

const json::array* ObjectReader::array(std::string_view name) {
    const json::value* value = find(name);
    if (!value) return nullptr;
    if (!value->is_array()) fail(name, "is no array");
    return value->if_array();
}

const json::object* ObjectReader::object(std::string_view name) {
    const json::value* value = find(name);
    if (!value) return nullptr;
    if (!value->is_object()) fail(name, "is no object");
    return value->if_object();
}

std::vector<std::string> ObjectReader::strings(std::string_view name) {
    std::vector<std::string> result;
    eachElement(name, [&](const json::value& element) {
        if (!element.is_string() || hasNul(element.get_string()))
            return fail(name, "holds something that is no string");
        result.emplace_back(element.get_string());
    });
    return result;
}

std::vector<core::Ref> ObjectReader::refs(std::string_view name) {
    std::vector<core::Ref> result;
    eachElement(name, [&](const json::value& element) {
        auto parsed = element.is_string() ? core::Ref::parse(element.get_string())
                                          : core::Result<core::Ref>(core::fail(core::ErrorCode::invalid, ""));
        if (!parsed) return fail(name, "holds something that is neither an id nor a key");
        result.push_back(std::move(*parsed));
    });
    return result;
}

core::Audience ObjectReader::audience(std::string_view name) {
    const json::value* value = find(name);
    if (!value) return {};
    return ObjectReader(*value, m_fault, name, this).audienceMembers();
}

core::Audience ObjectReader::audienceMembers() {
    core::Audience audience;
    audience.lines = refs("lines");
    audience.crews = refs("crews");
    audience.shifts = refs("shifts");
    return audience;
}

std::string ObjectReader::extra() {
    if (m_foundCount == m_object->size()) return {};
    json::object unasked;
    for (const auto& member : *m_object) {
        if (!isFound(member.value())) unasked.insert(member);
    }
    core::Result<std::string> json = canonicalJsonWithout(unasked, {});
    if (!json) fail({}, json.error().detail);
    return json.value_or(std::string{});
}

std::optional<std::int64_t> integerOf(const json::value& value) {
    if (const std::int64_t* number = value.if_int64()) {
        if (*number <= kMaxInteger && *number >= -kMaxInteger) return *number;
    }
    return std::nullopt;
}

core::Result<core::Text> textOf(const json::value& value) {
    const auto refuse = [](const char* why) { return core::fail(core::ErrorCode::invalid, why); };
    if (const json::string* plain = value.if_string()) {
        if (hasNul(*plain)) return refuse("holds a NUL");
        return plain->empty() ? core::Text{} : core::Text(std::string(*plain));
    }
    if (!value.is_object()) return refuse("is neither a string nor an object of languages");
    std::map<std::string, std::string> byLanguage;
    for (const auto& [language, words] : value.get_object()) {
        if (!isLanguage(language)) return refuse("has a member that is no language");
        if (!words.is_string() || hasNul(words.get_string()))
            return refuse("has a language without a string");
        byLanguage.emplace(language, words.get_string());
    }
    return core::Text(std::move(byLanguage));
}

} // namespace ploegbord::wire
