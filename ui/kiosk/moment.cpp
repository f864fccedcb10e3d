// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/moment.h"

#include "ui/text/convert.h"
#include <algorithm>

namespace ploegbord::ui {

namespace {

template <class T>
const terminal::MasterData::Entry<T>* find(const std::vector<terminal::MasterData::Entry<T>>& entries,
                                           const core::Ref& ref) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return ref.is(entry.id) || ref.str() == entry.body.key;
    });
    return found == entries.end() ? nullptr : &*found;
}

template <class T>
std::string nameIn(const std::vector<terminal::MasterData::Entry<T>>& entries, const core::Ref& ref,
                   std::string_view language) {
    const auto* entry = find(entries, ref);
    return entry ? std::string(entry->body.name.in(language).text) : std::string();
}

std::string firstNameAndInitial(const std::string& name) {
    const auto space = name.find(' ');
    if (space == std::string::npos) return name;
    auto last = name.find_last_of(' ') + 1;
    std::size_t length = 1; // of one UTF-8 character
    while (last + length < name.size() && (static_cast<unsigned char>(name[last + length]) & 0xC0) == 0x80)
        ++length;
    return name.substr(0, space) + ' ' + name.substr(last, length) + '.';
}

} // namespace

core::LocalTime Moment::local() const {
    return hasMaster() ? master().shifts.zone().toLocal(now) : core::LocalTime(now.time_since_epoch());
}

std::optional<core::ShiftOccurrence> Moment::shift() const {
    if (!hasMaster() || !isClockCertain) return std::nullopt;
    return master().shifts.at(now);
}

core::Acknowledgement Moment::acknowledgement() const {
    if (!hasMaster()) return {};
    if (const auto counted = master().shifts.countedAt(now)) return {counted->shiftDay, counted->shift};
    return {master().shifts.shiftDayAt(now), core::Ref()};
}

core::Viewpoint Moment::here() const {
    core::Viewpoint here;
    if (!state) return here;
    here.line = state->line;
    if (const auto running = shift()) {
        here.shift = running->shift;
        here.crews = master().shifts.crewsOn(running->shiftDay, running->shift);
    }
    return here;
}

std::vector<const Language*> Moment::languagesOffered() const {
    static const std::vector<std::string> none;
    return ui::languagesOffered(hasMaster() ? master().site.languages : none, terminalsOwn, language);
}

Moment momentOf(StatePtr state, core::Instant localNow, std::string language) {
    Moment moment{std::move(state), localNow, false, std::move(language)};
    if (!moment.state) return moment;
    moment.isClockCertain = moment.state->isClockCertain;
    moment.now = localNow + moment.state->clockOffset;
    if (!moment.isClockCertain && moment.state->lastGoodTime)
        moment.now = *moment.state->lastGoodTime; // the terminal's own may be ahead by years
    return moment;
}

std::string lineName(const Moment& moment, const core::Ref& line) {
    return moment.hasMaster() ? nameIn(moment.master().lines, line, moment.language) : std::string();
}

std::string crewName(const Moment& moment, const core::Ref& crew) {
    return moment.hasMaster() ? nameIn(moment.master().crews, crew, moment.language) : std::string();
}

bool isOnShift(const Moment& moment, const core::Ref& crew) {
    const auto crews = moment.here().crews;
    return std::find(crews.begin(), crews.end(), crew) != crews.end();
}

std::string crewsOnShift(const Moment& moment) {
    QStringList names;
    for (const auto& crew : moment.here().crews)
        names << toQString(crewName(moment, crew));
    return toUtf8(listed(names));
}

std::string teamName(const Moment& moment, const core::Ref& team) {
    return moment.hasMaster() ? nameIn(moment.master().teams, team, moment.language) : std::string();
}

std::string pickName(const Moment& moment, const std::string& key, std::string_view language) {
    const auto ref = core::Ref::parse(key);
    return moment.hasMaster() && ref ? nameIn(moment.master().picks, *ref, language) : std::string();
}

std::string shiftName(const Moment& moment, const core::Ref& shift) {
    if (!moment.hasMaster()) return {};
    const auto& shifts = moment.master().site.shifts;
    const auto found =
        std::find_if(shifts.begin(), shifts.end(), [&](const auto& one) { return one.key == shift.str(); });
    return found == shifts.end() ? std::string() : std::string(found->name.in(moment.language).text);
}

PersonOnWall personOnWall(const Moment& moment, const core::Ref& person) {
    if (!moment.hasMaster()) return {};
    const auto& people = moment.master().people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const auto& entry) {
        return person.is(entry.id) || person.str() == entry.body.number;
    });
    if (found == people.end()) return {};
    PersonOnWall result{found->body.on_wall, {}, found->body.crew, found->body.team};
    if (result.on_wall == core::OnWall::full) result.name = found->body.name;
    if (result.on_wall == core::OnWall::initial) result.name = firstNameAndInitial(found->body.name);
    return result;
}

} // namespace ploegbord::ui
