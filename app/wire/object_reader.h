// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "app/core/audience.h"
#include "app/core/ids.h"
#include "app/core/result.h"
#include "app/core/text.h"
#include "app/core/time.h"
#include "app/wire/names.h"

namespace ploegbord::wire {

// The first thing wrong with a JSON value: "body.media[2].sha256 is missing".
struct ReadFault {
    std::string detail;
    bool any() const { return !detail.empty(); }
};

// Takes the members of one object by name. What is wrong goes to the fault, and reading goes on with
// defaults, so that a reader is a plain list of members; whoever made the fault looks at it once at the end.
// An absent member and a null are the same.
class ObjectReader {
  public:
    // `name` and `parent` say where this object stands; both outlive the reader.
    ObjectReader(const boost::json::value& value, ReadFault& fault, std::string_view name = {},
                 const ObjectReader* parent = nullptr, int index = -1);
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    const boost::json::value* find(std::string_view name);
    const boost::json::value* require(std::string_view name);
    bool has(std::string_view name) { return find(name) != nullptr; }

    std::string string(std::string_view name);
    std::string stringOr(std::string_view name, std::string_view fallback = {});
    std::int64_t integer(std::string_view name, std::int64_t min, std::int64_t max);
    std::int64_t integerOr(std::string_view name, std::int64_t fallback, std::int64_t min, std::int64_t max);
    bool flag(std::string_view name, bool fallback = false);
    core::Text text(std::string_view name);
    core::Text textOrEmpty(std::string_view name);
    core::Instant instant(std::string_view name);
    std::optional<core::Instant> instantIfAny(std::string_view name);
    core::Day day(std::string_view name);
    std::optional<core::Day> dayIfAny(std::string_view name);
    core::Ref ref(std::string_view name);
    core::Ref refOrEmpty(std::string_view name); // "" is none too

    template <class IdType>
    IdType id(std::string_view name) {
        const auto parsed = IdType::parse(stringView(name));
        if (!parsed) fail(name, "is no id");
        return parsed.value_or(IdType{});
    }
    template <class IdType>
    std::optional<IdType> idIfAny(std::string_view name) {
        if (!has(name)) return std::nullopt;
        return id<IdType>(name);
    }
    template <class E, std::size_t N>
    E choice(std::string_view name, const Names<E, N>& names) {
        const std::optional<E> value = valueOf(names, stringView(name));
        if (!value) fail(name, "is not one of the words it may be");
        return value.value_or(names.front().first);
    }
    template <class E, std::size_t N>
    E choiceOr(std::string_view name, E fallback, const Names<E, N>& names) {
        return has(name) ? choice(name, names) : fallback;
    }
    template <class E, std::size_t N>
    std::optional<E> choiceIfAny(std::string_view name, const Names<E, N>& names) {
        if (!has(name)) return std::nullopt;
        return choice(name, names);
    }

    // Of an array; absent is empty.
    std::vector<std::string> strings(std::string_view name);
    std::vector<core::Ref> refs(std::string_view name);
    core::Audience audience(std::string_view name);
    core::Audience audienceMembers(); // this object is one

    // Calls read(ObjectReader&) for every element of an array of objects; absent is empty.
    template <class Read>
    void eachObject(std::string_view name, Read&& read) {
        const boost::json::array* elements = array(name);
        if (!elements) return;
        int index = 0;
        for (const boost::json::value& element : *elements) {
            ObjectReader reader(element, m_fault, name, this, index++);
            read(reader);
            if (m_fault.any()) return;
        }
    }
    // Calls read(const value&, index) for every element; absent is empty.
    template <class Read>
    void eachElement(std::string_view name, Read&& read) {
        const boost::json::array* elements = array(name);
        if (!elements) return;
        for (const boost::json::value& element : *elements)
            read(element);
    }
    // Null when it is absent, or faulty (then said so).
    const boost::json::array* array(std::string_view name);
    const boost::json::object* object(std::string_view name);

    // Members nobody asked for, as a canonical object; "" when there are none.
    std::string extra();
    void fail(std::string_view name, std::string_view what);
    ReadFault& fault() { return m_fault; }
    bool isFine() const { return !m_fault.any(); }

  private:
    std::string_view stringView(std::string_view name);
    std::string path(std::string_view name) const;
    bool isFound(const boost::json::value& value) const;

    const boost::json::object* m_object;
    ReadFault& m_fault;
    std::string_view m_name;
    const ObjectReader* m_parent;
    int m_index;
    std::array<const boost::json::value*, 24> m_found{}; // by names in our code, so there are never more
    std::size_t m_foundCount = 0;
};

core::Result<core::Text> textOf(const boost::json::value& value);
// None when it is no integer of at most 2^53 either way.
std::optional<std::int64_t> integerOf(const boost::json::value& value);

inline tl::unexpected<core::Error> failed(const ReadFault& fault) {
    return core::fail(core::ErrorCode::invalid, fault.detail);
}

} // namespace ploegbord::wire
