// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/json_writer.h"

#include <charconv>

namespace ploegbord::wire {
namespace {

bool needsEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string& out, char c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\t': out += "\\t"; return;
    case '\n': out += "\\n"; return;
    case '\f': out += "\\f"; return;
    case '\r': out += "\\r"; return;
    default:
        out += "\\u00";
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[static_cast<unsigned char>(c) & 0xF];
    }
}

void appendString(std::string& out, std::string_view value) {
    out += '"';
    std::size_t begin = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (!needsEscape(value[i])) continue;
        out.append(value, begin, i - begin);
        appendEscaped(out, value[i]);
        begin = i + 1;
    }
    out.append(value, begin, value.size() - begin);
    out += '"';
}

} // namespace

void JsonWriter::separate() {
    if (m_out.empty()) return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ','; // a string never ends in these: its quote does
}

void JsonWriter::open(char bracket) {
    separate();
    m_out += bracket;
}

void JsonWriter::key(std::string_view name) {
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonWriter::anyKey(std::string_view name) {
    separate();
    appendString(m_out, name);
    m_out += ':';
}

void JsonWriter::string(std::string_view value) {
    separate();
    appendString(m_out, value);
}

void JsonWriter::integer(std::int64_t value) {
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_out.append(digits, end);
}

void JsonWriter::raw(std::string_view json) {
    separate();
    m_out += json;
}

void JsonWriter::text(const core::Text& text) {
    const auto& byLanguage = text.byLanguage();
    if (byLanguage.empty()) return string("");
    if (byLanguage.size() == 1 && byLanguage.begin()->first.empty())
        return string(byLanguage.begin()->second);
    beginObject();
    for (const auto& [language, words] : byLanguage) { // languages are ASCII: the map's order is RFC 8785's
        anyKey(language);
        string(words);
    }
    endObject();
}

} // namespace ploegbord::wire
