// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/people_file.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/core/name_table.h"
#include "app/wire/messages.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kMaxName = 100;
constexpr std::size_t kMaxBadge = 64;

constexpr core::NameTable<core::OnWall, 4> kOnWall{{
    {core::OnWall::full, "full"},
    {core::OnWall::initial, "initial"},
    {core::OnWall::crew, "crew"},
    {core::OnWall::hidden, "hidden"},
}};

// "lead:L3 safety", separated by spaces. Lines become ids.
std::optional<std::vector<core::RoleGrant>> readRoles(const TableReader& reader, const CsvRow& row) {
    std::vector<core::RoleGrant> roles;
    std::string_view rest = reader.field(row, "roles");
    while (!rest.empty()) {
        const auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (word.empty()) continue;
        auto role = wire::readRole(word);
        if (!role) {
            reader.mistake(row, "roles", "are of lead:LINE safety quality maintenance purchasing hr admin");
            return std::nullopt;
        }
        for (auto& line : role->lines) {
            const core::Record* const found = reader.world().find(core::Kind::line, line);
            if (!found) {
                reader.mistake(row, "roles", "there is no line " + line.str());
                return std::nullopt;
            }
            line = core::Ref(found->id);
        }
        roles.push_back(std::move(*role));
    }
    return roles;
}

std::optional<core::OnWall> readOnWall(const TableReader& reader, const CsvRow& row) {
    const auto value = reader.field(row, "on_wall");
    if (value.empty()) return core::OnWall::full;
    const auto choice = kOnWall.valueOf(value);
    if (!choice) reader.mistake(row, "on_wall", "is full, initial, crew or hidden");
    return choice;
}

// Whether and when the person has left or will.
struct Leaving {
    bool hasLeft = false;
    std::optional<core::Day> toCome;
};

// None for a mistake.
std::optional<Leaving> readLeaving(const TableReader& reader, const CsvRow& row, const TimeBase& base) {
    const auto value = reader.field(row, "left_on");
    if (value.empty()) return Leaving{};
    const auto day = resolveDay(value, base);
    if (!day) {
        reader.mistake(row, "left_on", day.error().detail);
        return std::nullopt;
    }
    if (core::LocalTime(*day) <= base.zone.toLocal(base.now)) return Leaving{true, std::nullopt};
    return Leaving{false, *day};
}

class PersonRow {
  public:
    PersonRow(TableReader& reader, const CsvRow& row, const TimeBase& base)
        : m_reader(reader), m_row(row), number(reader.key(row, "number", core::Kind::person)),
          name(reader.text(row, "name", kMaxName)), team(reader.reference(row, "team", core::Kind::team)),
          crew(reader.reference(row, "crew", core::Kind::crew)),
          line(reader.reference(row, "line", core::Kind::line)), roles(readRoles(reader, row)),
          onWall(readOnWall(reader, row)), leaving(readLeaving(reader, row, base)), language(readLanguage()) {
    }

    bool isGood() const {
        return number && name && team && crew && line && roles && onWall && leaving && language;
    }

    void fill(core::Person& person, bool isNew) const {
        person.number = *number;
        person.name = *name;
        const auto set = [this](const char* column, auto& member, const auto& value) {
            if (m_reader.table().hasColumn(column)) member = value;
        };
        set("team", person.team, *team);
        set("crew", person.crew, *crew);
        set("line", person.line, *line);
        set("roles", person.roles, *roles);
        set("language", person.language, *language);
        set("left_on", person.has_left, leaving->hasLeft);
        // An import never undoes a person's own wish to be shown less; showing more is done at a terminal.
        if (isNew || *onWall > person.on_wall) set("on_wall", person.on_wall, *onWall);
    }

  private:
    std::optional<std::string> readLanguage() const {
        const std::string value(m_reader.field(m_row, "language"));
        if (value.empty() || isLanguage(value)) return value;
        m_reader.mistake(m_row, "language", "is no language such as nl or pl");
        return std::nullopt;
    }

    TableReader& m_reader;
    const CsvRow& m_row;

  public:
    std::optional<std::string> number, name;
    std::optional<core::Ref> team, crew, line;
    std::optional<std::vector<core::RoleGrant>> roles;
    std::optional<core::OnWall> onWall;
    std::optional<Leaving> leaving;
    std::optional<std::string> language;
};

void readBadge(const TableReader& reader, const CsvRow& row, core::RecordId person,
               std::map<std::string, int>& seen, std::vector<BadgeOf>& badges) {
    if (!reader.table().hasColumn("badge")) return;
    const std::string badge(reader.field(row, "badge"));
    if (badge.size() > kMaxBadge) return reader.mistake(row, "badge", "is longer than 64 characters");
    if (!badge.empty()) {
        const auto [other, isNew] = seen.emplace(badge, row.row);
        if (!isNew)
            return reader.mistake(row, "badge", "is that of row " + std::to_string(other->second) + " too");
    }
    badges.push_back({person, badge, row.row});
}

} // namespace

CsvShape peopleShape() {
    return {"people.csv",
            {"number", "name"},
            {"team", "crew", "line", "roles", "language", "on_wall", "badge", "left_on"}};
}

void readPeople(TableReader& reader, MasterData& data) {
    std::map<std::string, int> seenBadges;
    for (const auto& row : reader.table().rows()) {
        const PersonRow read(reader, row, data.base);
        if (!read.number) continue;
        core::Record record = reader.world().draft(core::Kind::person, *read.number);
        readBadge(reader, row, record.id, seenBadges, data.badges);
        if (!read.isGood()) continue;
        if (reader.table().hasColumn("left_on")) data.leavings.push_back({record.id, read.leaving->toCome});
        const auto* const standing = record.as<core::Person>();
        core::Person person = standing ? *standing : core::Person{};
        read.fill(person, !standing);
        record.body = std::move(person);
        reader.world().put(std::move(record));
    }
}

} // namespace ploegbord::hub
