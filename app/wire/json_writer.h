// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/core/ids.h"
#include "app/core/text.h"
#include "app/core/time.h"

namespace ploegbord::wire {

// Writes RFC 8785 straight into a string. The caller gives the members in order (ours are ASCII: by byte); a
// test holds every writer to it.
class JsonWriter {
  public:
    void beginObject() { open('{'); }
    void endObject() { m_out += '}'; }
    void beginArray() { open('['); }
    void endArray() { m_out += ']'; }
    void key(std::string_view name); // of ours: nothing to escape
    void anyKey(std::string_view name);

    void string(std::string_view value);
    void integer(std::int64_t value);
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void raw(std::string_view json);
    void text(const core::Text& text); // a string, or an object of languages

    void member(std::string_view name, std::string_view value) { key(name), string(value); }
    void member(std::string_view name, const char* value) { member(name, std::string_view(value)); }
    void member(std::string_view name, std::int64_t value) { key(name), integer(value); }
    void member(std::string_view name, int value) { member(name, std::int64_t{value}); }
    void member(std::string_view name, bool value) { key(name), boolean(value); }
    void member(std::string_view name, const core::Text& value) { key(name), text(value); }
    void member(std::string_view name, core::Instant value) { member(name, core::formatInstant(value)); }
    void member(std::string_view name, core::Day value) { member(name, core::formatDay(value)); }
    void member(std::string_view name, const core::Ref& value) { member(name, value.str()); }
    template <class Tag>
    void member(std::string_view name, const core::Id<Tag>& value) {
        member(name, value.str());
    }
    void memberUnlessEmpty(std::string_view name, const core::Ref& value) {
        if (!value.isEmpty()) member(name, value);
    }
    void memberUnlessEmpty(std::string_view name, std::string_view value) {
        if (!value.empty()) member(name, value);
    }
    template <class T>
    void memberUnlessEmpty(std::string_view name, const std::optional<T>& value) {
        if (value) member(name, *value);
    }

    const std::string& str() const { return m_out; }
    std::string take() { return std::move(m_out); }
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

  private:
    void separate();
    void open(char bracket);
    std::string m_out;
};

} // namespace ploegbord::wire
