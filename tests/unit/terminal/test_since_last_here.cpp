// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "app/terminal/since_last_here.h"
#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::terminal;
using core::Day;
using core::Instant;
using core::Ref;
using core::Text;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using test::day;
using test::instant;

namespace {

core::RecordId idOf(const std::string& name) {
    return core::RecordId(core::deriveUuid("since", name, ""));
}
Ref refTo(const std::string& name) {
    return Ref(idOf(name));
}
Ref key(const char* text) {
    return Ref::parse(text).value();
}

struct Rota {
    const char* crew;
    Day starts;
};
const char* const kCycle = "VVLLNN----";
const std::vector<Rota> kCrews{{"A", day("2026-01-03")},
                               {"B", day("2026-01-05")},
                               {"C", day("2026-01-07")},
                               {"D", day("2026-01-09")},
                               {"E", day("2026-01-11")}};

std::shared_ptr<MasterData> plant() {
    auto master = std::make_shared<MasterData>();
    master->site.shifts = {
        {"V", Text("Vroeg"), 360, 840}, {"L", Text("Laat"), 840, 1320}, {"N", Text("Nacht"), 1320, 360}};
    std::vector<core::ShiftCalendar::CrewRota> rotas;
    for (const Rota& rota : kCrews)
        rotas.push_back({refTo(rota.crew), {rota.crew, Text(rota.crew), kCycle, rota.starts}});
    master->shifts = core::ShiftCalendar(master->site.shifts, rotas, {}, test::amsterdam());
    return master;
}

// The rota and the clock by hand, so that nothing of what is tested says what is right.
namespace by_hand {

char letter(const Rota& rota, Day on) {
    const auto n = (on - rota.starts).count() % 10;
    return kCycle[(n + 10) % 10];
}

std::chrono::sys_days lastSunday(int year, std::chrono::month month) {
    return std::chrono::year(year) / month / std::chrono::Sunday[std::chrono::last];
}

// Local wall time to UTC: an hour less between the last Sundays of March and October, at 01:00 UTC.
Instant utc(Day on, hours wall) {
    const std::chrono::sys_days date(on.time_since_epoch());
    const auto year = static_cast<int>(std::chrono::year_month_day(date).year());
    const Instant from = lastSunday(year, std::chrono::March) + hours(1);
    const Instant until = lastSunday(year, std::chrono::October) + hours(1);
    const Instant inSummer = date + wall - hours(2);
    return inSummer >= from && inSummer < until ? inSummer : inSummer + hours(1);
}

struct Worked {
    Instant from, until;
    char shift;
};
Worked worked(char letter, Day on) {
    const Day next = on + days(1);
    if (letter == 'V') return {utc(on, hours(6)), utc(on, hours(14)), letter};
    if (letter == 'L') return {utc(on, hours(14)), utc(on, hours(22)), letter};
    return {utc(on, hours(22)), utc(next, hours(6)), letter};
}

} // namespace by_hand

Post post(core::Kind kind, const std::string& name, Instant at, core::Body body,
          core::Audience audience = {}) {
    auto record = std::make_shared<core::Record>();
    record->id = idOf(name);
    record->kind = kind;
    record->at = at;
    record->seq = 1;
    record->audience = std::move(audience);
    record->body = std::move(body);
    Post made;
    made.record = std::move(record);
    return made;
}

core::Announcement notice(Instant from, Instant until) {
    core::Announcement body;
    body.title = Text("Nieuws");
    body.valid_from = from;
    body.valid_until = until;
    return body;
}

core::Report hazard(const char* line, core::ReportStatus status = core::ReportStatus::isNew) {
    core::Report body;
    body.report_class = core::ReportClass::unsafeCondition;
    body.line = refTo(line);
    body.status = status;
    return body;
}

BoardState boardAt(const char* line) {
    BoardState state;
    state.master = plant();
    state.line = refTo(line);
    return state;
}

Posts list(std::vector<Post> posts) {
    return std::make_shared<const std::vector<Post>>(std::move(posts));
}

std::set<core::RecordId> ids(const std::vector<Post>& posts) {
    std::set<core::RecordId> found;
    for (const Post& one : posts)
        found.insert(one.record->id);
    return found;
}

} // namespace

TEST_CASE("a crew that comes back sees what changed since it left, over a year of rota", "[since]") {
    BoardState state = boardAt("L3");
    std::vector<Post> handovers, recognitions;
    const Instant first = instant("2026-01-20T00:00:00Z");
    // One every 97 minutes: each shift's edge, in each season, has one close by.
    for (Instant at = first; at < instant("2027-01-20T00:00:00Z"); at += minutes(97)) {
        const std::string name = core::formatInstant(at);
        handovers.push_back(post(core::Kind::handover, "handover " + name, at, core::Handover{}));
        recognitions.push_back(post(core::Kind::recognition, "shoutout " + name, at, core::Recognition{}));
    }
    state.handovers = list(handovers);
    state.recognitions = list(recognitions);
    int returns = 0, afterFourDays = 0;
    for (const Rota& rota : kCrews) {
        for (Day on = day("2026-02-01"); on < day("2027-01-15"); on = on + days(1)) {
            const char letter = by_hand::letter(rota, on);
            if (letter == '-') continue;
            Day before = on - days(1);
            while (by_hand::letter(rota, before) == '-')
                before = before - days(1);
            const auto last = by_hand::worked(by_hand::letter(rota, before), before);
            const auto now = by_hand::worked(letter, on).from + minutes(5);
            const auto news =
                sinceLastHere(state, refTo(rota.crew), key(std::string(1, letter).c_str()), now);
            REQUIRE(news);
            INFO(rota.crew << " on " << core::formatDay(on));
            REQUIRE(news->since == last.until);
            std::set<core::RecordId> expected;
            for (const Post& one : handovers)
                if (one.record->at >= last.until) expected.insert(one.record->id);
            REQUIRE(ids(news->handovers) == expected);
            REQUIRE(news->recognitions.size() == expected.size());
            ++returns;
            if (before < on - days(4)) ++afterFourDays;
        }
    }
    CHECK(returns > 1000);
    CHECK(afterFourDays > 150);
}

TEST_CASE("an edited notice and a new revision are news, an expired notice is none", "[since]") {
    BoardState state = boardAt("L3");
    const Instant now = instant("2026-11-24T05:05:00Z"); // crew E's early shift
    const Instant old = instant("2026-11-01T08:00:00Z"), fresh = now - hours(1), later = now + hours(24);
    auto edited = notice(old, later);
    edited.edited_at = fresh;
    auto soon = notice(later, later + hours(1));
    state.announcements = list({post(core::Kind::announcement, "old", old, notice(old, later)),
                                post(core::Kind::announcement, "edited", old, edited),
                                post(core::Kind::announcement, "expired", fresh, notice(old, now)),
                                post(core::Kind::announcement, "not yet", fresh, soon),
                                post(core::Kind::announcement, "scheduled", old, notice(fresh, later)),
                                post(core::Kind::announcement, "new", fresh, notice(fresh, later))});
    core::Document revised;
    revised.published_at = fresh;
    state.documents = list({post(core::Kind::document, "revised", old, revised),
                            post(core::Kind::document, "kept", old, core::Document{})});
    const auto crew = state.master->shifts.crewsAt(now);
    REQUIRE(crew.size() == 1);
    const auto news = sinceLastHere(state, crew.front(), key("V"), now);
    REQUIRE(news);
    CHECK(ids(news->announcements) == std::set{idOf("edited"), idOf("scheduled"), idOf("new")});
    CHECK(ids(news->documents) == std::set{idOf("revised")});
    CHECK(news->count() == 4);
}

TEST_CASE("what is for other crews, shifts or lines is no news here", "[since]") {
    BoardState state = boardAt("L3");
    const Instant now = instant("2026-11-24T05:05:00Z"), fresh = now - minutes(30);
    const auto crew = state.master->shifts.crewsAt(now).front();
    const auto shoutout = [&](const char* name, core::Audience audience) {
        return post(core::Kind::recognition, name, fresh, core::Recognition{}, std::move(audience));
    };
    state.recognitions =
        list({shoutout("all", {}), shoutout("here", {{refTo("L3")}, {crew}, {key("V")}}),
              shoutout("line", {{refTo("L1")}, {}, {}}), shoutout("crew", {{}, {refTo("nobody")}, {}}),
              shoutout("night", {{}, {}, {key("N")}})});
    const auto news = sinceLastHere(state, crew, key("V"), now);
    REQUIRE(news);
    CHECK(ids(news->recognitions) == std::set{idOf("all"), idOf("here")});
}

TEST_CASE("open hazards of the own line are news, solved ones and other lines' are not", "[since]") {
    BoardState state = boardAt("L3");
    const Instant now = instant("2026-11-24T05:05:00Z"), fresh = now - minutes(30);
    const auto crew = state.master->shifts.crewsAt(now).front();
    core::Report idea = hazard("L3");
    idea.report_class = core::ReportClass::idea;
    state.reports = list({post(core::Kind::report, "open", fresh, hazard("L3")),
                          post(core::Kind::report, "solved", fresh, hazard("L3", core::ReportStatus::done)),
                          post(core::Kind::report, "other", fresh, hazard("L1")),
                          post(core::Kind::report, "idea", fresh, idea)});
    const auto news = sinceLastHere(state, crew, key("V"), now);
    REQUIRE(news);
    CHECK(ids(news->hazards) == std::set{idOf("open")});
}

TEST_CASE("an anonymous hazard of the day on which the crew left is never missed", "[since]") {
    BoardState state = boardAt("L3");
    const Rota& crew = kCrews[1];
    Day night = day("2026-11-10"); // the second night of the crew: it leaves at 06:00 the day after
    while (by_hand::letter(crew, night) != 'N' || by_hand::letter(crew, night + days(1)) != '-')
        night = night + days(1);
    const Instant began = by_hand::utc(night, hours(6)); // of that shift-day
    core::Report anonymous = hazard("L3");
    anonymous.anonymous = true;
    state.reports = list({post(core::Kind::report, "that night", began, anonymous),
                          post(core::Kind::report, "the day before", began - days(1), anonymous),
                          post(core::Kind::report, "signed", began, hazard("L3"))});
    const auto back = by_hand::worked('V', night + days(5));
    REQUIRE(by_hand::letter(crew, night + days(5)) == 'V');
    const auto news = sinceLastHere(state, refTo(crew.crew), key("V"), back.from);
    REQUIRE(news);
    CHECK(news->since == by_hand::worked('N', night).until);
    CHECK(ids(news->hazards) == std::set{idOf("that night")});
}

TEST_CASE("without a rota that says so nobody was last here", "[since]") {
    CHECK_FALSE(sinceLastHere(BoardState{}, refTo("A"), key("V"), instant("2026-11-24T05:05:00Z")));
    CHECK_FALSE(sinceLastHere(boardAt("L3"), refTo("Z"), key("V"), instant("2026-11-24T05:05:00Z")));
}
