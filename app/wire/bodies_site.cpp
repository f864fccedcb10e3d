// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMaxDays = 1'000'000;
constexpr int kMostDelayMinutes = 15;

std::string formatTimeOfDay(int minute) {
    const int hour = minute / 60;
    std::string text = "00:00";
    text[0] = static_cast<char>('0' + hour / 10);
    text[1] = static_cast<char>('0' + hour % 10);
    text[3] = static_cast<char>('0' + minute % 60 / 10);
    text[4] = static_cast<char>('0' + minute % 10);
    return text;
}

int readTimeOfDay(ObjectReader& in, std::string_view name) {
    const std::string text = in.string(name);
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 1000; };
    if (text.size() == 5 && text[2] == ':') {
        const int minuteOfHour = digit(3) * 10 + digit(4);
        const int minute = (digit(0) * 10 + digit(1)) * 60 + minuteOfHour;
        if (minuteOfHour < 60 && minute < kMinutesOfDay) return minute;
    }
    in.fail(name, "is no time of day such as 06:00");
    return 0;
}

bool isColour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' &&
           text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

void readColours(ObjectReader& in, core::Site& site) {
    const json::object* colours = in.object("cross_colours");
    if (!colours) return;
    for (const auto& [name, colour] : *colours) {
        const auto safetyClass = valueOf(kSafetyClasses, name);
        if (!safetyClass || !colour.is_string() || !isColour(colour.get_string())) {
            return in.fail("cross_colours", "is no object of safety classes with #RRGGBB");
        }
        site.cross_colours.emplace(*safetyClass, colour.get_string());
    }
}

void readMilestones(ObjectReader& in, core::Site& site) {
    if (!in.has("milestones")) return;
    site.milestones.clear();
    in.eachElement("milestones", [&](const json::value& element) {
        const auto days = integerOf(element);
        if (!days || *days < 1 || *days > kMaxDays)
            return in.fail("milestones", "holds something that is no number of days");
        site.milestones.push_back(static_cast<int>(*days));
    });
}

void readDaysOff(ObjectReader& in, core::Site& site) {
    for (const std::string& text : in.strings("days_off")) {
        const auto day = core::parseDay(text);
        if (!day) return in.fail("days_off", "holds something that is no date");
        site.days_off.push_back(*day);
    }
}

void readShifts(ObjectReader& in, core::Site& site) {
    in.eachObject("shifts", [&](ObjectReader& shift) {
        const std::string key = shift.ref("key").str();
        core::Text name = shift.text("name");
        const int start = readTimeOfDay(shift, "start");
        site.shifts.push_back({key, std::move(name), start, readTimeOfDay(shift, "end")});
    });
}

void readRouting(ObjectReader& in, core::Site& site) {
    in.eachObject("routing", [&](ObjectReader& rule) {
        const auto reportClass = rule.choice("class", kReportClasses);
        const auto function = rule.choice("function", kRoles);
        site.routing.push_back({reportClass, rule.refOrEmpty("line"), function});
    });
}

void readQuiet(ObjectReader& in, core::Site& site) {
    const json::value* value = in.find("quiet");
    if (!value) return;
    ObjectReader quiet(*value, in.fault(), "quiet", &in);
    site.quiet = core::QuietBoard{quiet.instant("since"), quiet.stringOr("reason")};
}

void writeColours(JsonWriter& out, const core::Site& site) {
    std::map<std::string_view, std::string_view> byName; // the enumeration's order is not the names'
    for (const auto& [safetyClass, colour] : site.cross_colours)
        byName[nameOf(kSafetyClasses, safetyClass)] = colour;
    out.key("cross_colours");
    out.beginObject();
    for (const auto& [name, colour] : byName)
        out.member(name, colour);
    out.endObject();
}

void writeShifts(JsonWriter& out, const core::Site& site) {
    out.key("shifts");
    out.beginArray();
    for (const core::Shift& shift : site.shifts) {
        out.beginObject();
        out.member("end", formatTimeOfDay(shift.endMinute));
        out.member("key", shift.key);
        out.member("name", shift.name);
        out.member("start", formatTimeOfDay(shift.startMinute));
        out.endObject();
    }
    out.endArray();
}

void writeRouting(JsonWriter& out, const core::Site& site) {
    out.key("routing");
    out.beginArray();
    for (const core::RoutingRule& rule : site.routing) {
        out.beginObject();
        out.member("class", nameOf(kReportClasses, rule.report_class));
        out.member("function", nameOf(kRoles, rule.function));
        out.memberUnlessEmpty("line", rule.line);
        out.endObject();
    }
    out.endArray();
}

void writeQuiet(JsonWriter& out, const core::Site& site) {
    if (!site.quiet) return;
    out.key("quiet");
    out.beginObject();
    out.memberUnlessEmpty("reason", site.quiet->reason);
    out.member("since", site.quiet->since);
    out.endObject();
}

template <class Values, class Write>
void writeList(JsonWriter& out, std::string_view name, const Values& values, Write&& writeOne) {
    out.key(name);
    out.beginArray();
    for (const auto& value : values)
        writeOne(value);
    out.endArray();
}

} // namespace

void read(ObjectReader& in, core::Site& site) {
    const core::Site defaults;
    site.name = in.string("name");
    site.time_zone = in.string("time_zone");
    site.counter_definition = in.textOrEmpty("counter_definition");
    site.counting_since = in.dayIfAny("counting_since");
    site.record = static_cast<int>(in.integerOr("record", 0, 0, kMaxDays));
    readMilestones(in, site);
    readColours(in, site);
    site.green = in.stringOr("green", defaults.green);
    if (!isColour(site.green)) in.fail("green", "is no #RRGGBB");
    site.unconfirmed_days = in.choiceOr("unconfirmed_days", defaults.unconfirmed_days, kUnconfirmedDays);
    site.emergency_number = in.stringOr("emergency_number");
    if (in.has("languages")) site.languages = in.strings("languages");
    readShifts(in, site);
    readDaysOff(in, site);
    readQuiet(in, site);
    readRouting(in, site);
    site.anonymous_delay_minutes = static_cast<int>(
        in.integerOr("anonymous_delay_minutes", defaults.anonymous_delay_minutes, 0, kMostDelayMinutes));
    site.it_pin = in.stringOr("it_pin");
}

void write(JsonWriter& out, const core::Site& site) {
    out.beginObject();
    out.member("anonymous_delay_minutes", site.anonymous_delay_minutes);
    out.member("counter_definition", site.counter_definition);
    out.memberUnlessEmpty("counting_since", site.counting_since);
    writeColours(out, site);
    writeList(out, "days_off", site.days_off, [&](core::Day day) { out.string(core::formatDay(day)); });
    out.memberUnlessEmpty("emergency_number", site.emergency_number);
    out.member("green", site.green);
    out.memberUnlessEmpty("it_pin", site.it_pin);
    writeList(out, "languages", site.languages, [&](const std::string& language) { out.string(language); });
    writeList(out, "milestones", site.milestones, [&](int days) { out.integer(days); });
    out.member("name", site.name);
    writeQuiet(out, site);
    out.member("record", site.record);
    writeRouting(out, site);
    writeShifts(out, site);
    out.member("time_zone", site.time_zone);
    out.member("unconfirmed_days", nameOf(kUnconfirmedDays, site.unconfirmed_days));
    out.endObject();
}

} // namespace ploegbord::wire
