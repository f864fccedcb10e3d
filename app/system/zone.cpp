// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "app/system/posix_zone.h"
#include "app/system/system.h"

// Reads the zone files of the system (RFC 8536) itself. The date library ignores the rule at a file's end, so
// it knows no summer time after the table: after 2037, or after today where the tables are kept short.
namespace ploegbord::system {

namespace {

using Transition = core::ZoneRules::Transition;

constexpr const char* kZoneFolder = "/usr/share/zoneinfo";
constexpr std::size_t kMaxZoneFile = 1 << 20;
constexpr int kLastYear = 2100;

// Keeps the name inside the folder: letters, digits and "_+-" in parts divided by "/".
bool isZoneName(const std::string& name) {
    const auto isFit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               std::string_view("_+-/").find(c) != std::string_view::npos;
    };
    return !name.empty() && name.size() <= 64 && name.front() != '/' && name.back() != '/' &&
           name.find("//") == std::string::npos && std::all_of(name.begin(), name.end(), isFit);
}

// Big-endian numbers from the left. Reading past the end gives zeros and marks it.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}
    bool isGood() const { return m_isGood; }
    std::string_view take(std::size_t count) {
        if (count > m_rest.size()) {
            m_isGood = false;
            m_rest = {};
            return {};
        }
        const auto part = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return part;
    }
    std::int64_t integer(std::size_t size) {
        const std::string_view bytes = take(size);
        if (bytes.empty()) return 0;
        std::uint64_t value = (bytes[0] & 0x80) != 0 ? ~std::uint64_t{0} : 0;
        for (const char byte : bytes)
            value = value << 8 | static_cast<std::uint8_t>(byte);
        return static_cast<std::int64_t>(value);
    }
    std::string_view rest() const { return m_rest; }

  private:
    std::string_view m_rest;
    bool m_isGood = true;
};

struct Header {
    std::size_t isUtcCount, isStandardCount, leapCount, timeCount, typeCount, nameBytes;
    std::size_t bodySize(std::size_t timeSize) const {
        return timeCount * (timeSize + 1) + typeCount * 6 + nameBytes + leapCount * (timeSize + 4) +
               isStandardCount + isUtcCount;
    }
};

std::optional<Header> readHeader(Reader& reader) {
    if (reader.take(4) != "TZif") return std::nullopt;
    const std::string_view version = reader.take(16).substr(0, 1);
    if (version.empty() || version[0] < '2') return std::nullopt;
    const auto count = [&] { return static_cast<std::size_t>(reader.integer(4) & 0xffffff); };
    Header header{};
    header.isUtcCount = count();
    header.isStandardCount = count();
    header.leapCount = count();
    header.timeCount = count();
    header.typeCount = count();
    header.nameBytes = count();
    if (!reader.isGood()) return std::nullopt;
    return header;
}

struct Table {
    std::chrono::minutes before{0}; // at the first moment that counts
    std::vector<Transition> transitions;
    std::string_view rule; // the footer
};

constexpr core::Instant kFirst{std::chrono::milliseconds(0)};
constexpr core::Instant kLast{std::chrono::sys_days{std::chrono::year(kLastYear + 1) / 1 / 1}};

void add(Table& table, core::Instant at, std::chrono::minutes offset) {
    if (at <= kFirst)
        table.before = offset;
    else if (at < kLast)
        table.transitions.push_back({at, offset});
}

std::optional<Table> readTable(Reader& reader, const Header& header) {
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < header.timeCount && reader.isGood(); ++i)
        times.push_back(reader.integer(8));
    const std::string_view types = reader.take(header.timeCount);
    std::vector<std::chrono::minutes> offsets;
    for (std::size_t i = 0; i < header.typeCount && reader.isGood(); ++i) {
        offsets.push_back(std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(reader.integer(4))));
        reader.take(2); // whether it is summer time, and the abbreviation
    }
    reader.take(header.nameBytes + header.isStandardCount + header.isUtcCount);
    if (!reader.isGood() || offsets.empty()) return std::nullopt;

    Table table{offsets[0], {}, {}};
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto type = static_cast<std::uint8_t>(types[i]);
        if (type >= offsets.size()) return std::nullopt;
        // "The beginning of time" in some files would not fit in milliseconds.
        const std::int64_t at =
            std::clamp<std::int64_t>(times[i], -1, kLast.time_since_epoch() / std::chrono::seconds(1));
        add(table, core::Instant(std::chrono::seconds(at)), offsets[type]);
    }
    const std::string_view footer = reader.rest();
    if (footer.size() >= 2 && footer.front() == '\n' && footer.back() == '\n')
        table.rule = footer.substr(1, footer.size() - 2);
    return table;
}

std::optional<Table> parseZoneFile(std::string_view bytes) {
    Reader reader(bytes);
    const auto old = readHeader(reader);
    if (!old) return std::nullopt;
    reader.take(old->bodySize(4)); // the same with 32-bit times
    const auto header = readHeader(reader);
    // Zones that count leap seconds ("right/...") are not UTC.
    if (!header || header->leapCount != 0) return std::nullopt;
    return readTable(reader, *header);
}

bool addRule(Table& table) {
    if (table.rule.empty()) return true;
    const auto rule = PosixZone::parse(table.rule);
    if (!rule) return false;
    const core::Instant from = table.transitions.empty() ? kFirst : table.transitions.back().at;
    const std::chrono::year first =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(from)).year();
    for (auto year = first; year <= std::chrono::year(kLastYear); ++year)
        for (const Transition& change : rule->transitions(year))
            if (change.at > from) add(table, change.at, change.offset);
    return true;
}

// Changes of the name or of "is summer time" alone are none for us.
std::vector<Transition> withoutRepeats(std::chrono::minutes before, const std::vector<Transition>& all) {
    std::vector<Transition> kept;
    for (const Transition& change : all) {
        const auto current = kept.empty() ? before : kept.back().offset;
        if (change.offset != current) kept.push_back(change);
    }
    return kept;
}

} // namespace

core::Result<core::ZoneRules> loadZone(const std::string& name) {
    if (!isZoneName(name)) return core::fail(core::ErrorCode::invalid, "not the name of a time zone");
    const auto bytes = readFile(std::filesystem::path(kZoneFolder) / name, kMaxZoneFile);
    if (!bytes)
        return core::fail(core::ErrorCode::invalid, "time zone " + name + ": " + bytes.error().detail);
    auto table = parseZoneFile(*bytes);
    if (!table || !addRule(*table)) return core::fail(core::ErrorCode::invalid, "not a zone file: " + name);
    return core::ZoneRules(table->before, withoutRepeats(table->before, table->transitions));
}

} // namespace ploegbord::system
