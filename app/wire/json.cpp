// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/json.h"

#include <cmath>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include "app/wire/document.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;
using ErrorCode = json::error_code;

constexpr std::size_t kMaxDepth = 32;
constexpr double kMaxInteger = 9007199254740992.0; // 2^53

// Boost's own parser silently keeps the last of two equal members. This one counts the keys that go by: the
// value built holds as many, unless one replaced another.
class Builder {
  public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    explicit Builder(json::storage_ptr storage) : m_stack({}, m_buffer, sizeof m_buffer) {
        m_stack.reset(std::move(storage));
    }
    json::value release() { return m_stack.release(); }
    std::size_t keys() const { return m_keys; }

    bool on_document_begin(ErrorCode&) { return true; }
    bool on_document_end(ErrorCode&) { return true; }
    bool on_object_begin(ErrorCode&) { return true; }
    bool on_object_end(std::size_t n, ErrorCode&) {
        m_stack.push_object(n);
        return true;
    }
    bool on_array_begin(ErrorCode&) { return true; }
    bool on_array_end(std::size_t n, ErrorCode&) {
        m_stack.push_array(n);
        return true;
    }
    bool on_key_part(json::string_view s, std::size_t, ErrorCode&) {
        m_stack.push_chars(s);
        return true;
    }
    bool on_key(json::string_view s, std::size_t, ErrorCode&) {
        ++m_keys;
        m_stack.push_key(s);
        return true;
    }
    bool on_string_part(json::string_view s, std::size_t, ErrorCode&) {
        m_stack.push_chars(s);
        return true;
    }
    bool on_string(json::string_view s, std::size_t, ErrorCode&) {
        m_stack.push_string(s);
        return true;
    }
    bool on_number_part(json::string_view, ErrorCode&) { return true; }
    bool on_int64(std::int64_t i, json::string_view, ErrorCode&) {
        m_stack.push_int64(i);
        return true;
    }
    bool on_uint64(std::uint64_t u, json::string_view, ErrorCode&) {
        m_stack.push_uint64(u);
        return true;
    }
    bool on_double(double d, json::string_view, ErrorCode&) {
        if (std::fabs(d) <= kMaxInteger && std::trunc(d) == d) {
            m_stack.push_int64(static_cast<std::int64_t>(d)); // 1e3 and 5.0 are the integers that they name
        } else {
            m_stack.push_double(d);
        }
        return true;
    }
    bool on_bool(bool b, ErrorCode&) {
        m_stack.push_bool(b);
        return true;
    }
    bool on_null(ErrorCode&) {
        m_stack.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, ErrorCode&) { return true; }
    bool on_comment(json::string_view, ErrorCode&) { return true; }

  private:
    unsigned char m_buffer[2048];
    json::value_stack m_stack;
    std::size_t m_keys = 0;
};

std::size_t countKeys(const json::value& value) {
    std::size_t keys = 0;
    if (const json::object* object = value.if_object()) {
        keys = object->size();
        for (const auto& member : *object) {
            if (member.value().is_structured()) keys += countKeys(member.value());
        }
    } else if (const json::array* array = value.if_array()) {
        for (const json::value& element : *array) {
            if (element.is_structured()) keys += countKeys(element);
        }
    }
    return keys;
}

} // namespace

core::Result<json::value> parseJsonIn(std::string_view bytes, json::storage_ptr storage) {
    json::parse_options options;
    options.max_depth = kMaxDepth;
    json::basic_parser<Builder> parser(options, std::move(storage));
    ErrorCode error;
    const std::size_t consumed = parser.write_some(false, bytes.data(), bytes.size(), error);
    if (error) {
        return core::fail(core::ErrorCode::invalid,
                          "not JSON at byte " + std::to_string(consumed) + ": " + error.message());
    }
    if (consumed != bytes.size()) {
        return core::fail(core::ErrorCode::invalid,
                          "not JSON at byte " + std::to_string(consumed) + ": more follows");
    }
    const std::size_t keys = parser.handler().keys();
    json::value value = parser.handler().release();
    if (countKeys(value) != keys)
        return core::fail(core::ErrorCode::invalid, "a member stands twice in one object");
    return value;
}

core::Result<json::value> parseJson(std::string_view bytes) {
    return parseJsonIn(bytes, {});
}

} // namespace ploegbord::wire
