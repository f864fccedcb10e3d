// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/erasures.h"

#include <algorithm>
#include <system_error>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/system/system.h"
#include "app/wire/json.h"

namespace ploegbord::terminal {

namespace json = boost::json;

namespace {

// What a torn or foreign file holds is left out: the hub's record says again who is erased.
std::vector<Erasures::Person> readPeople(const std::filesystem::path& file) {
    std::vector<Erasures::Person> people;
    const auto bytes = system::readFile(file, 1 << 20);
    const auto value = bytes ? wire::parseJson(*bytes) : core::fail(core::ErrorCode::notFound, {});
    if (!value || !value->is_array()) return people;
    for (const json::value& entry : value->get_array()) {
        const auto* object = entry.if_object();
        const auto* id = object ? object->if_contains("person") : nullptr;
        const auto* name = object ? object->if_contains("name") : nullptr;
        if (!id || !id->is_string() || !name || !name->is_string()) continue;
        if (const auto person = core::RecordId::parse(id->as_string()))
            people.push_back({*person, std::string(name->as_string())});
    }
    return people;
}

core::Result<void> write(const std::filesystem::path& file, const std::vector<Erasures::Person>& people) {
    if (people.empty()) {
        std::error_code error;
        std::filesystem::remove(file, error);
        if (error) return core::fail(core::ErrorCode::storage, error.message());
        return {};
    }
    json::array entries;
    for (const Erasures::Person& person : people)
        entries.push_back(json::object{{"person", person.id.str()}, {"name", person.name}});
    return system::writeFileAtomically(file, json::serialize(entries) + '\n', 0600);
}

} // namespace

Erasures::Erasures(const std::filesystem::path& stateDirectory)
    : m_file(stateDirectory / "erasures.json"), m_due(readPeople(m_file)) {}

core::Result<void> Erasures::add(const std::vector<Person>& people) {
    std::vector<Person> all = m_due;
    for (const Person& person : people) {
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const Person& one) { return one.id == person.id; });
        if (known == all.end()) {
            all.push_back(person);
        } else {
            known->isInCache = true;
            if (known->name.empty()) known->name = person.name;
        }
    }
    auto written = write(m_file, all);
    if (written) m_due = std::move(all);
    return written;
}

core::Result<void> Erasures::keepOnly(std::vector<Person> people) {
    auto written = write(m_file, people);
    if (written) m_due = std::move(people);
    return written;
}

} // namespace ploegbord::terminal
