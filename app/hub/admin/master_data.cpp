// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/master_data.h"

#include <algorithm>
#include <string_view>

#include "app/hub/admin/people_file.h"
#include "app/hub/admin/routing_file.h"
#include "app/hub/admin/site_file.h"
#include "app/hub/admin/table_reader.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kMaxCycle = 366;
constexpr std::size_t kMostEarlier = 20;

template <class Body, class Fill>
void putRow(TableReader& reader, core::Kind kind, const std::string& key, Fill fill) {
    core::Record record = reader.world().draft(kind, key);
    Body body = record.as<Body>() ? *record.as<Body>() : Body{};
    fill(body);
    record.body = std::move(body);
    reader.world().put(std::move(record));
}

// A key and a name: lines and teams.
template <class Body>
void readNamed(TableReader& reader, core::Kind kind) {
    for (const auto& row : reader.table().rows()) {
        const auto key = reader.key(row, "key", kind);
        const auto name = reader.name(row);
        if (!key || !name) continue;
        putRow<Body>(reader, kind, *key, [&](Body& body) {
            body.key = *key;
            body.name = *name;
        });
    }
}

// id and languages: picks and suppliers.
template <class Body>
void readOffered(TableReader& reader, core::Kind kind) {
    for (const auto& row : reader.table().rows()) {
        const auto key = reader.key(row, "id", kind);
        const auto name = reader.languages(row);
        if (!key || !name) continue;
        putRow<Body>(reader, kind, *key, [&](Body& body) {
            body.key = *key;
            body.name = *name;
        });
    }
}

void readPlaces(TableReader& reader) {
    for (const auto& row : reader.table().rows()) {
        const auto key = reader.key(row, "id", core::Kind::place);
        const auto line = reader.reference(row, "line", core::Kind::line);
        const auto name = reader.languages(row);
        if (!key || !line || !name) continue;
        putRow<core::Place>(reader, core::Kind::place, *key, [&](core::Place& place) {
            place.key = *key;
            place.name = *name;
            if (reader.table().hasColumn("line")) place.line = *line;
        });
    }
}

std::optional<int> minuteOfDay(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (hour > 23 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
}

std::optional<core::Shift> readShift(TableReader& reader, const CsvRow& row) {
    const auto key = reader.key(row, "key", core::Kind::unknown);
    const auto name = reader.name(row);
    const auto start = minuteOfDay(reader.field(row, "start"));
    const auto end = minuteOfDay(reader.field(row, "end"));
    const bool isOneLetter = !key || (key->size() == 1 && *key != "-");
    if (!isOneLetter) reader.mistake(row, "key", "is one letter, since a crew's cycle has one letter a day");
    if (!start) reader.mistake(row, "start", "is a time such as 06:00");
    if (!end) reader.mistake(row, "end", "is a time such as 14:00");
    if (!key || !name || !start || !end || !isOneLetter) return std::nullopt;
    return core::Shift{*key, *name, *start, *end};
}

// Shifts are part of the site's record. New ones come after those that stand.
void readShifts(TableReader& reader, core::Site& site) {
    for (const auto& row : reader.table().rows()) {
        auto shift = readShift(reader, row);
        if (!shift) continue;
        const auto standing = std::find_if(site.shifts.begin(), site.shifts.end(),
                                           [&](const core::Shift& one) { return one.key == shift->key; });
        if (standing == site.shifts.end())
            site.shifts.push_back(std::move(*shift));
        else
            *standing = std::move(*shift);
    }
}

std::optional<std::string> readCycle(TableReader& reader, const CsvRow& row, const core::Site& site) {
    const std::string cycle(reader.field(row, "cycle"));
    const auto isShift = [&](char letter) {
        return letter == '-' ||
               std::any_of(site.shifts.begin(), site.shifts.end(), [&](const core::Shift& shift) {
                   return shift.key == std::string_view(&letter, 1);
               });
    };
    if (cycle.empty() || cycle.size() > kMaxCycle) {
        reader.mistake(row, "cycle", "has 1 to 366 letters, one a day");
        return std::nullopt;
    }
    if (!std::all_of(cycle.begin(), cycle.end(), isShift)) {
        reader.mistake(row, "cycle", "has a letter that is neither the key of a shift nor - for off");
        return std::nullopt;
    }
    return cycle;
}

// A new cycle holds from its first day on, so that the days before stay as they were worked.
std::vector<core::Crew::Earlier> earlierRotas(const core::Crew& standing, core::Day starts) {
    std::vector<core::Crew::Earlier> earlier = standing.earlier;
    if (!standing.cycle.empty()) earlier.push_back({standing.cycle, standing.starts});
    std::erase_if(earlier, [&](const auto& rota) { return rota.starts >= starts; });
    if (earlier.size() > kMostEarlier) earlier.erase(earlier.begin());
    return earlier;
}

void readCrews(TableReader& reader, const core::Site& site, const TimeBase& base) {
    for (const auto& row : reader.table().rows()) {
        const auto key = reader.key(row, "key", core::Kind::crew);
        const auto name = reader.name(row);
        const auto cycle = readCycle(reader, row, site);
        const auto starts = resolveDay(reader.field(row, "starts"), base);
        if (!starts) reader.mistake(row, "starts", starts.error().detail);
        if (!key || !name || !cycle || !starts) continue;
        putRow<core::Crew>(reader, core::Kind::crew, *key, [&](core::Crew& crew) {
            crew = {*key, *name, *cycle, *starts, earlierRotas(crew, *starts)};
        });
    }
}

class Files {
  public:
    Files(const Folder& folder, ImportWorld& world, Mistakes& mistakes)
        : m_folder(folder), m_world(world), m_mistakes(mistakes) {}

    template <class Read>
    void with(const CsvShape& shape, Read read) {
        const auto file = m_folder.find(shape.file);
        if (file == m_folder.end()) return; // a missing file changes nothing, like a missing row
        const CsvTable table = CsvTable::read(shape, file->second, m_mistakes);
        TableReader reader(table, m_world, m_mistakes);
        read(reader);
    }

  private:
    const Folder& m_folder;
    ImportWorld& m_world;
    Mistakes& m_mistakes;
};

void readTables(Files files, core::Site& site, MasterData& data) {
    using core::Kind;
    files.with({"lines.csv", {"key"}, {"name"}, true}, [](auto& r) { readNamed<core::Line>(r, Kind::line); });
    files.with({"teams.csv", {"key"}, {"name"}, true}, [](auto& r) { readNamed<core::Team>(r, Kind::team); });
    files.with({"shifts.csv", {"key", "start", "end"}, {"name"}, true},
               [&](auto& r) { readShifts(r, site); });
    files.with({"crews.csv", {"key", "cycle", "starts"}, {"name"}, true},
               [&](auto& r) { readCrews(r, site, data.base); });
    files.with({"places.csv", {"id"}, {"line"}, true}, [](auto& r) { readPlaces(r); });
    files.with({"picks.csv", {"id"}, {}, true}, [](auto& r) { readOffered<core::Pick>(r, Kind::pick); });
    files.with({"suppliers.csv", {"id"}, {}, true},
               [](auto& r) { readOffered<core::Supplier>(r, Kind::supplier); });
    files.with(peopleShape(), [&](auto& r) { readPeople(r, data); });
    files.with(routingShape(), [&](auto& r) { readRouting(r, site); });
}

bool isKnownFile(const std::string& name) {
    static const std::vector<std::string> known{"site.toml",     "lines.csv",   "teams.csv",  "shifts.csv",
                                                "crews.csv",     "people.csv",  "places.csv", "picks.csv",
                                                "suppliers.csv", "routing.csv", "posts.json"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

} // namespace

std::optional<MasterData> readMasterData(const Folder& folder, ImportWorld& world, core::Instant now,
                                         Mistakes& mistakes) {
    for (const auto& [name, bytes] : folder) {
        if (!isKnownFile(name)) mistakes.push_back({name, 0, "", "import knows no file of this name"});
    }
    core::Record siteRecord = world.site();
    const core::Site before = siteRecord.as<core::Site>() ? *siteRecord.as<core::Site>() : core::Site{};
    const auto file = folder.find("site.toml");
    if (file == folder.end() && before.time_zone.empty()) {
        mistakes.push_back({"site.toml", 0, "", "is missing: the first import makes the site"});
        return std::nullopt;
    }
    const std::string keepAll; // an empty TOML file leaves everything as it stands
    auto siteFile = readSiteFile(file == folder.end() ? keepAll : file->second, before, now, mistakes);
    if (!siteFile) return std::nullopt;
    MasterData data{siteFile->base, {}, {}};
    readTables(Files(folder, world, mistakes), siteFile->site, data);
    siteRecord.body = std::move(siteFile->site);
    world.put(std::move(siteRecord));
    return data;
}

} // namespace ploegbord::hub
