// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/closed_days.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/core/shift_calendar.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::chrono::days kMostDays{1000};

struct Exception {
    core::Day day;
    std::string shift; // "": every shift
    std::string line;  // id, "": every line
};

core::ShiftCalendar calendarOf(const ImportWorld& world, const TimeBase& base) {
    const auto* const site = world.site().as<core::Site>();
    std::vector<core::ShiftCalendar::CrewRota> crews;
    for (const core::Record* record : world.allOf(core::Kind::crew))
        crews.push_back({core::Ref(record->id), *record->as<core::Crew>()});
    if (!site) return {};
    return core::ShiftCalendar(site->shifts, std::move(crews), site->days_off, base.zone);
}

class ClosedDays {
  public:
    ClosedDays(const json::object& entry, const ImportWorld& world, const TimeBase& base)
        : m_entry(entry), m_world(world), m_base(base), m_calendar(calendarOf(world, base)) {}

    core::ResultOf<std::vector<PostEntry>, ClosedDaysMistake> spellOut() {
        if (text(m_entry, "every") != "manned_shift") return wrong("every", "is \"manned_shift\"");
        if (text(m_entry, "type") != "safety_day.close")
            return wrong("type", "of such an entry is safety_day.close");
        const auto from = resolveDay(text(m_entry, "from"), m_base);
        if (!from) return wrong("from", from.error().detail);
        const auto to = resolveDay(text(m_entry, "to"), m_base);
        if (!to) return wrong("to", to.error().detail);
        if (*to - *from > kMostDays) return wrong("from", "is more than 1000 days before the end");
        if (const auto mistake = readExceptions()) return tl::unexpected(*mistake);
        if (const auto mistake = readLines()) return tl::unexpected(*mistake);
        for (core::Day day = *from; day <= *to; day += std::chrono::days{1})
            closeDay(day);
        return std::move(m_closed);
    }

  private:
    static tl::unexpected<ClosedDaysMistake> wrong(std::string member, std::string what) {
        return tl::unexpected(ClosedDaysMistake{std::move(member), std::move(what)});
    }

    static std::string text(const json::object& object, std::string_view member) {
        const json::value* const value = object.if_contains(member);
        return value && value->is_string() ? std::string(value->get_string()) : std::string();
    }

    const core::Record* line(std::string_view key) const {
        const auto ref = core::Ref::parse(key);
        return ref ? m_world.find(core::Kind::line, *ref) : nullptr;
    }

    std::optional<ClosedDaysMistake> readExceptions() {
        const json::value* const list = m_entry.if_contains("except");
        if (!list) return std::nullopt;
        if (!list->is_array()) return ClosedDaysMistake{"except", "is a list in [ ]"};
        for (const auto& value : list->get_array()) {
            if (!value.is_object()) return ClosedDaysMistake{"except", "is of objects in { }"};
            const auto& object = value.get_object();
            const auto day = resolveDay(text(object, "shift_day"), m_base);
            if (!day) return ClosedDaysMistake{"except", day.error().detail};
            Exception exception{*day, text(object, "shift"), text(object, "line")};
            if (!exception.line.empty()) {
                const core::Record* const found = line(exception.line);
                if (!found) return ClosedDaysMistake{"except", "names a line that is not there"};
                exception.line = found->id.str();
            }
            m_exceptions.push_back(std::move(exception));
        }
        return std::nullopt;
    }

    std::optional<ClosedDaysMistake> readLines() {
        const json::value* const list = m_entry.if_contains("lines");
        if (!list) {
            m_lines = m_world.allOf(core::Kind::line);
            return std::nullopt;
        }
        if (!list->is_array()) return ClosedDaysMistake{"lines", "is a list in [ ]"};
        for (const auto& value : list->get_array()) {
            const core::Record* const found = value.is_string() ? line(value.get_string()) : nullptr;
            if (!found) return ClosedDaysMistake{"lines", "names a line that is not there"};
            m_lines.push_back(found);
        }
        return std::nullopt;
    }

    bool isExcepted(core::Day day, const std::string& shift, const core::Record& line) const {
        return std::any_of(m_exceptions.begin(), m_exceptions.end(), [&](const Exception& one) {
            return one.day == day && (one.shift.empty() || one.shift == shift) &&
                   (one.line.empty() || one.line == line.id.str());
        });
    }

    void closeDay(core::Day day) {
        for (const core::Shift& shift : m_calendar.mannedShifts(day)) {
            const core::Instant ended = m_calendar.occurrence(day, shift).until;
            if (ended > m_base.now) continue;
            for (const core::Record* one : m_lines) {
                if (!isExcepted(day, shift.key, *one)) close(day, shift.key, *one, ended);
            }
        }
    }

    void close(core::Day day, const std::string& shift, const core::Record& line, core::Instant ended) {
        const std::string lineId = line.id.str();
        PostEntry post;
        post.type = core::OpType::safety_day_close;
        post.at = ended;
        post.record = core::safetyDayId(day, core::Ref::parse(shift).value(), core::Ref(line.id));
        post.op = importOpId(m_world, "safety_day " + post.record.str());
        post.json = {{"type", "safety_day.close"},
                     {"line", lineId},
                     {"body", {{"shift_day", core::formatDay(day)}, {"shift", shift}, {"line", lineId}}}};
        if (const json::value* const by = m_entry.if_contains("by")) post.json["by"] = *by;
        m_closed.push_back(std::move(post));
    }

    const json::object& m_entry;
    const ImportWorld& m_world;
    const TimeBase& m_base;
    core::ShiftCalendar m_calendar;
    std::vector<Exception> m_exceptions;
    std::vector<const core::Record*> m_lines;
    std::vector<PostEntry> m_closed;
};

} // namespace

core::ResultOf<std::vector<PostEntry>, ClosedDaysMistake>
spellOutClosedDays(const json::object& entry, const ImportWorld& world, const TimeBase& base) {
    return ClosedDays(entry, world, base).spellOut();
}

} // namespace ploegbord::hub
