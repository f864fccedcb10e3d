// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/site_file.h"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "app/core/name_table.h"
#include "app/core/utf8.h"
#include "app/hub/admin/csv_table.h"
#include "app/system/system.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kMaxText = 2000;
constexpr std::int64_t kMaxDays = 100'000;
constexpr int kMostDelayMinutes = 15;

constexpr core::NameTable<core::SafetyClass, 6> kClasses{{
    {core::SafetyClass::lostTimeInjury, "lost_time_injury"},
    {core::SafetyClass::medicalTreatment, "medical_treatment"},
    {core::SafetyClass::firstAid, "first_aid"},
    {core::SafetyClass::propertyDamage, "property_damage"},
    {core::SafetyClass::nearMiss, "near_miss"},
    {core::SafetyClass::unsafeCondition, "unsafe_condition"},
}};

bool isColour(std::string_view text) {
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), isHex);
}

class SiteReader {
  public:
    SiteReader(core::Site site, core::Instant now, Mistakes& mistakes) : m_mistakes(mistakes) {
        m_file.site = std::move(site);
        m_file.base.now = now;
    }

    std::optional<SiteFile> read(const toml::table& table) {
        if (!readZone(table)) return std::nullopt;
        for (const auto& [key, node] : table) {
            const auto found = readers().find(key.str());
            if (found == readers().end()) {
                mistake(node, key.str(), "there is no such setting");
                continue;
            }
            found->second(*this, node);
        }
        if (m_file.site.name.empty()) m_mistakes.push_back({kFile, 0, "name", "the site needs a name"});
        return std::move(m_file);
    }

  private:
    using Reader = std::function<void(SiteReader&, const toml::node&)>;
    static constexpr const char* kFile = "site.toml";

    static const std::map<std::string_view, Reader>& readers();

    void mistake(const toml::node& node, std::string_view key, std::string what) {
        const auto row = static_cast<int>(node.source().begin.line);
        m_mistakes.push_back({kFile, row, std::string(key), std::move(what)});
    }

    // The zone comes first: days relative to now need it.
    bool readZone(const toml::table& table) {
        const toml::node* const node = table.get("time_zone");
        if (node && !node->is_string()) {
            mistake(*node, "time_zone", "is a text such as \"Europe/Amsterdam\"");
            return false;
        }
        if (node) m_file.site.time_zone = node->as_string()->get();
        if (m_file.site.time_zone.empty()) {
            m_mistakes.push_back(
                {kFile, 0, "time_zone", "the site needs a time zone, such as \"Europe/Amsterdam\""});
            return false;
        }
        auto zone = system::loadZone(m_file.site.time_zone);
        if (!zone) {
            m_mistakes.push_back({kFile, node ? static_cast<int>(node->source().begin.line) : 0, "time_zone",
                                  "there is no such time zone; names are like \"Europe/Amsterdam\""});
            return false;
        }
        m_file.base.zone = std::move(*zone);
        return true;
    }

    std::optional<std::string> text(const toml::node& node, std::string_view key, std::size_t maxCharacters) {
        const auto* const value = node.as_string();
        if (!value) {
            mistake(node, key, "is a text in quotes");
            return std::nullopt;
        }
        const auto count = core::characterCount(value->get());
        if (!count || *count > maxCharacters) {
            mistake(node, key, "is longer than " + std::to_string(maxCharacters) + " characters");
            return std::nullopt;
        }
        return value->get();
    }

    // A text, or a table of them by language.
    std::optional<core::Text> texts(const toml::node& node, std::string_view key) {
        if (!node.is_table()) {
            auto plain = text(node, key, kMaxText);
            return plain ? std::optional(core::Text(std::move(*plain))) : std::nullopt;
        }
        std::map<std::string, std::string> byLanguage;
        for (const auto& [language, value] : *node.as_table()) {
            const std::string name = std::string(key) + '.' + std::string(language.str());
            if (!isLanguage(language.str())) mistake(value, name, "is no language such as nl or en");
            if (auto one = text(value, name, kMaxText))
                byLanguage[std::string(language.str())] = std::move(*one);
        }
        return core::Text(std::move(byLanguage));
    }

    std::optional<core::Day> day(const toml::node& node, std::string_view key) {
        if (const auto* const date = node.as_date()) {
            const auto& d = date->get();
            const std::chrono::year_month_day ymd{std::chrono::year{d.year}, std::chrono::month{d.month},
                                                  std::chrono::day{d.day}};
            if (ymd.ok()) return core::Day(std::chrono::local_days{ymd});
        }
        if (const auto* const words = node.as_string()) {
            if (const auto resolved = resolveDay(words->get(), m_file.base)) return *resolved;
        }
        mistake(node, key, "is a day such as 2026-11-24 or \"-420d\"");
        return std::nullopt;
    }

    std::optional<int> number(const toml::node& node, std::string_view key, std::int64_t least) {
        const auto* const value = node.as_integer();
        if (value && value->get() >= least && value->get() <= kMaxDays) return static_cast<int>(value->get());
        mistake(node, key,
                "is a whole number from " + std::to_string(least) + " to " + std::to_string(kMaxDays));
        return std::nullopt;
    }

    const toml::array* array(const toml::node& node, std::string_view key) {
        if (!node.is_array()) mistake(node, key, "is a list in [ ]");
        return node.as_array();
    }

    void readName(const toml::node& node) {
        const auto value = text(node, "name", 100);
        if (value && core::isBlank(*value)) mistake(node, "name", "is empty");
        if (value) m_file.site.name = *value;
    }

    void readMilestones(const toml::node& node) {
        const auto* const list = array(node, "milestones");
        if (!list) return;
        std::vector<int> milestones;
        for (const auto& element : *list) {
            const auto days = number(element, "milestones", 1);
            if (!days) return;
            if (!milestones.empty() && *days <= milestones.back()) {
                return mistake(element, "milestones", "they go up");
            }
            milestones.push_back(*days);
        }
        m_file.site.milestones = std::move(milestones);
    }

    void readLanguages(const toml::node& node) {
        const auto* const list = array(node, "languages");
        if (!list) return;
        std::vector<std::string> languages;
        for (const auto& element : *list) {
            const auto language = text(element, "languages", 10);
            if (language && !isLanguage(*language))
                mistake(element, "languages", "is no language such as nl or en");
            if (language) languages.push_back(*language);
        }
        if (languages.empty()) return mistake(node, "languages", "names at least one");
        m_file.site.languages = std::move(languages);
    }

    // A relative day means the first import: the counter must not slip when the folder is imported again.
    void readCountingSince(const toml::node& node) {
        const auto since = day(node, "counting_since");
        const bool isRelative = node.is_string() && !core::parseDay(node.as_string()->get());
        if (since && !(isRelative && m_file.site.counting_since)) m_file.site.counting_since = since;
    }

    void readDaysOff(const toml::node& node) {
        const auto* const list = array(node, "days_off");
        if (!list) return;
        m_file.site.days_off.clear();
        for (const auto& element : *list) {
            if (const auto off = day(element, "days_off")) m_file.site.days_off.push_back(*off);
        }
        std::sort(m_file.site.days_off.begin(), m_file.site.days_off.end());
    }

    // colours.green, and one a safety class.
    void readColours(const toml::node& node) {
        if (!node.is_table()) return mistake(node, "colours", "is a table of colours by safety class");
        for (const auto& [key, value] : *node.as_table()) {
            const std::string name = "colours." + std::string(key.str());
            const auto known = kClasses.valueOf(key.str());
            if (!known && key.str() != "green") {
                mistake(value, name, "there is no such safety class");
                continue;
            }
            const auto colour = text(value, name, 7);
            if (colour && !isColour(*colour)) mistake(value, name, "is a colour such as \"#C8102E\"");
            if (!colour || !isColour(*colour)) continue;
            (known ? m_file.site.cross_colours[*known] : m_file.site.green) = *colour;
        }
    }

    void readUnconfirmed(const toml::node& node) {
        const auto value = text(node, "unconfirmed_days", 20);
        if (!value) return;
        if (*value != "hatched" && *value != "green") {
            return mistake(node, "unconfirmed_days", "is \"hatched\" or \"green\"");
        }
        m_file.site.unconfirmed_days =
            *value == "green" ? core::UnconfirmedDays::green : core::UnconfirmedDays::hatched;
    }

    void readAnonymousDelay(const toml::node& node) {
        const auto minutes = number(node, "anonymous_delay_minutes", 0);
        if (minutes && *minutes > kMostDelayMinutes)
            return mistake(node, "anonymous_delay_minutes",
                           "is at most " + std::to_string(kMostDelayMinutes));
        if (minutes) m_file.site.anonymous_delay_minutes = *minutes;
    }

    SiteFile m_file;
    Mistakes& m_mistakes;
};

const std::map<std::string_view, SiteReader::Reader>& SiteReader::readers() {
    static const std::map<std::string_view, Reader> table{
        {"name", [](SiteReader& r, const toml::node& n) { r.readName(n); }},
        {"time_zone", [](SiteReader&, const toml::node&) {}},
        {"counter_definition",
         [](SiteReader& r, const toml::node& n) {
             if (auto texts = r.texts(n, "counter_definition")) r.m_file.site.counter_definition = *texts;
         }},
        {"counting_since", [](SiteReader& r, const toml::node& n) { r.readCountingSince(n); }},
        {"record",
         [](SiteReader& r, const toml::node& n) {
             if (auto days = r.number(n, "record", 0)) r.m_file.site.record = *days;
         }},
        {"milestones", [](SiteReader& r, const toml::node& n) { r.readMilestones(n); }},
        {"colours", [](SiteReader& r, const toml::node& n) { r.readColours(n); }},
        {"unconfirmed_days", [](SiteReader& r, const toml::node& n) { r.readUnconfirmed(n); }},
        {"emergency_number",
         [](SiteReader& r, const toml::node& n) {
             if (auto number = r.text(n, "emergency_number", 30)) r.m_file.site.emergency_number = *number;
         }},
        {"anonymous_delay_minutes", [](SiteReader& r, const toml::node& n) { r.readAnonymousDelay(n); }},
        {"languages", [](SiteReader& r, const toml::node& n) { r.readLanguages(n); }},
        {"days_off", [](SiteReader& r, const toml::node& n) { r.readDaysOff(n); }},
    };
    return table;
}

} // namespace

std::optional<SiteFile> readSiteFile(std::string_view bytes, const core::Site& before, core::Instant now,
                                     Mistakes& mistakes) {
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    if (!core::characterCount(bytes)) {
        mistakes.push_back({"site.toml", 0, "", "not UTF-8: save the file as UTF-8"});
        return std::nullopt;
    }
    const toml::parse_result parsed = toml::parse(bytes);
    if (!parsed) {
        mistakes.push_back({"site.toml", static_cast<int>(parsed.error().source().begin.line), "",
                            std::string(parsed.error().description())});
        return std::nullopt;
    }
    return SiteReader(before, now, mistakes).read(parsed.table());
}

} // namespace ploegbord::hub
