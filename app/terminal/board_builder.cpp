// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/board_builder.h"

#include <algorithm>

#include "app/core/name_order.h"
#include "app/system/system.h"
#include "app/terminal/pulses_here.h"

namespace ploegbord::terminal {

using core::Kind;
using core::Record;

namespace {

// Newest first: by the hub's order, and what is not at the hub yet before all. `at` comes first so that an
// old post whose person was blanked does not rise to the top.
bool isNewer(const Post& a, const Post& b) {
    const bool aIsOurs = a.record->seq == 0, bIsOurs = b.record->seq == 0;
    if (aIsOurs != bIsOurs) return aIsOurs;
    return std::tie(a.record->at, a.record->seq, a.record->id) >
           std::tie(b.record->at, b.record->seq, b.record->id);
}

void addTally(Post& post, const Record& record) {
    const auto* tally = record.as<core::Tally>();
    if (!tally) return;
    if (!tally->shift_day) {
        post.highFives = tally->high_fives;
    } else if (record.version == post.record->version) { // an edited notice asks anew
        post.acknowledged[*tally->shift_day] = tally->acknowledged;
    }
}

} // namespace

template <class Visit>
void BoardBuilder::visit(Kind kind, Visit visit) const {
    for (const auto& [id, record] : m_model.all(kind)) {
        if (!m_overlay.drawn(id)) visit(record);
    }
    for (const auto& [id, drawn] : m_overlay.drawn()) {
        if (drawn.record->kind == kind && !drawn.record->isDeleted) visit(drawn.record);
    }
}

template <class T, class Entries>
void BoardBuilder::collect(Kind kind, Entries& entries) const {
    std::vector<std::pair<std::string, typename Entries::value_type>> found; // by what they are sorted by
    visit(kind, [&](const RecordPtr& record) {
        const T* body = record->as<T>();
        if (!body) return;
        std::string order;
        if constexpr (requires { body->key; })
            order = body->key;
        else
            order = core::nameOrder(body->name);
        found.push_back({std::move(order), {record->id, record->version, *body, record->at}});
    });
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
    });
    for (auto& [order, entry] : found)
        entries.push_back(std::move(entry));
}

std::shared_ptr<const MasterData> BoardBuilder::master() {
    if (!m_model.hasSite()) return nullptr;
    const Record& record = m_overlay.site();
    const auto* site = record.as<core::Site>();
    if (!site) return nullptr;
    auto master = std::make_shared<MasterData>();
    master->siteId = record.id;
    master->site = *site;
    collect<core::Line>(Kind::line, master->lines);
    collect<core::Team>(Kind::team, master->teams);
    collect<core::Crew>(Kind::crew, master->crews);
    collect<core::Person>(Kind::person, master->people);
    std::erase_if(master->people, [](const auto& entry) { return entry.body.has_left; });
    collect<core::TerminalBody>(Kind::terminal, master->terminals);
    collect<core::Place>(Kind::place, master->places);
    collect<core::Pick>(Kind::pick, master->picks);
    collect<core::Supplier>(Kind::supplier, master->suppliers);
    if (m_zoneName != site->time_zone) {
        const auto zone = system::loadZone(site->time_zone);
        m_zone = zone ? *zone : core::ZoneRules{}; // UTC is wrong by hours, but a blank board is worse
        m_zoneName = site->time_zone;
    }
    std::vector<core::ShiftCalendar::CrewRota> rotas;
    for (const auto& crew : master->crews)
        rotas.push_back({core::Ref(crew.id), crew.body});
    master->shifts = core::ShiftCalendar(site->shifts, std::move(rotas), site->days_off, m_zone);
    return master;
}

std::map<core::RecordId, std::vector<RecordPtr>> BoardBuilder::drawnTallies() const {
    std::map<core::RecordId, std::vector<RecordPtr>> tallies;
    for (const auto& [id, drawn] : m_overlay.drawn()) {
        if (const auto* tally = drawn.record->as<core::Tally>()) tallies[tally->of].push_back(drawn.record);
    }
    return tallies;
}

Post BoardBuilder::post(RecordPtr record,
                        const std::map<core::RecordId, std::vector<RecordPtr>>& drawnTallies) const {
    Post post;
    post.record = std::move(record);
    if (const auto* drawn = m_overlay.drawn(post.record->id)) {
        post.state = drawn->state;
        post.op = drawn->op;
    }
    for (const RecordPtr& tally : m_model.talliesOf(post.record->id))
        addTally(post, *tally);
    if (const auto ours = drawnTallies.find(post.record->id); ours != drawnTallies.end()) {
        for (const RecordPtr& tally : ours->second)
            addTally(post, *tally);
    }
    return post;
}

BoardBuilder::CountedShift BoardBuilder::countedShift(core::Instant now, const MasterData* master) {
    if (!master) return {};
    if (const auto shift = master->shifts.countedAt(now)) return {shift->shiftDay, shift->shift};
    return {master->shifts.shiftDayAt(now), core::Ref{}};
}

template <class Body, class Choose>
Posts BoardBuilder::acknowledgeable(Kind kind, const CountedShift& shift, Choose isChosen) const {
    const auto tallies = drawnTallies();
    auto posts = std::make_shared<std::vector<Post>>();
    visit(kind, [&](const RecordPtr& record) {
        const auto* body = record->as<Body>();
        if (!body || !isChosen(*body)) return;
        posts->push_back(post(record, tallies));
        posts->back().isAcknowledgedHere = m_overlay.isAcknowledgedHere(record->id, shift.day, shift.shift);
    });
    std::sort(posts->begin(), posts->end(), isNewer);
    return posts;
}

Posts BoardBuilder::announcements(core::Instant notBefore, const CountedShift& shift) const {
    return acknowledgeable<core::Announcement>(
        Kind::announcement, shift,
        [&](const core::Announcement& body) { return body.valid_until > notBefore; });
}

Posts BoardBuilder::handovers(const CountedShift& shift) const {
    return acknowledgeable<core::Handover>(Kind::handover, shift, [](const auto&) { return true; });
}

Posts BoardBuilder::documents(const CountedShift& shift) const {
    return acknowledgeable<core::Document>(Kind::document, shift, [](const auto&) { return true; });
}

Posts BoardBuilder::pulses(core::Instant notBefore) const {
    auto posts = std::make_shared<std::vector<Post>>(*untallied<core::Pulse>(Kind::pulse));
    std::erase_if(*posts, [&](const Post& post) {
        return post.record->as<core::Pulse>()->closes_at <= notBefore - kResultsStay;
    });
    return posts;
}

std::map<core::Day, std::set<std::string>> BoardBuilder::meetings(const core::Ref& line) const {
    std::map<core::Day, std::set<std::string>> held;
    const auto of = line.id();
    if (!of) return held;
    const auto take = [&](const Record& record) {
        const auto* tally = record.as<core::Tally>();
        if (!tally || tally->of != *of || !tally->shift_day) return;
        for (const auto& [shift, count] : tally->acknowledged)
            if (count > 0) held[*tally->shift_day].insert(shift);
    };
    for (const RecordPtr& tally : m_model.talliesOf(*of))
        take(*tally);
    for (const auto& [id, drawn] : m_overlay.drawn())
        take(*drawn.record);
    return held;
}

Posts BoardBuilder::recognitions() const {
    const auto tallies = drawnTallies();
    auto posts = std::make_shared<std::vector<Post>>();
    posts->reserve(m_model.all(Kind::recognition).size() + 8);
    visit(Kind::recognition, [&](const RecordPtr& record) {
        if (record->as<core::Recognition>()) posts->push_back(post(record, tallies));
    });
    std::sort(posts->begin(), posts->end(), isNewer);
    if (posts->size() > BoardModel::kRecognitions) posts->resize(BoardModel::kRecognitions);
    return posts;
}

template <class Body>
Posts BoardBuilder::untallied(Kind kind) const {
    auto posts = std::make_shared<std::vector<Post>>();
    const std::map<core::RecordId, std::vector<RecordPtr>> noTallies;
    visit(kind, [&](const RecordPtr& record) {
        if (record->as<Body>()) posts->push_back(post(record, noTallies));
    });
    std::sort(posts->begin(), posts->end(), isNewer);
    return posts;
}

Posts BoardBuilder::safetyEvents() const {
    return untallied<core::SafetyEvent>(Kind::safety_event);
}

Posts BoardBuilder::reports() const {
    return untallied<core::Report>(Kind::report);
}

std::shared_ptr<const std::vector<core::SafetyDay>> BoardBuilder::safetyDays() const {
    auto days = std::make_shared<std::vector<core::SafetyDay>>();
    visit(Kind::safety_day, [&](const RecordPtr& record) {
        if (const auto* day = record->as<core::SafetyDay>()) days->push_back(*day);
    });
    std::sort(days->begin(), days->end(), [](const core::SafetyDay& a, const core::SafetyDay& b) {
        return std::tie(a.shift_day, a.line, a.shift) < std::tie(b.shift_day, b.line, b.shift);
    });
    return days;
}

std::optional<core::Instant> BoardBuilder::nextChange(core::Instant now, const Posts& announcements,
                                                      const MasterData* master) const {
    std::optional<core::Instant> next;
    const auto take = [&](core::Instant at) {
        if (at > now && (!next || at < *next)) next = at;
    };
    if (announcements) {
        for (const Post& post : *announcements)
            take(post.record->as<core::Announcement>()->valid_until);
    }
    if (master) {
        if (const auto shift = master->shifts.at(now)) take(shift->until);
        for (const core::Shift& shift : master->shifts.shifts()) {
            const core::Day today = master->shifts.shiftDayAt(now);
            take(master->shifts.occurrence(today, shift).from);
            take(master->shifts.occurrence(today + std::chrono::days(1), shift).from);
        }
    }
    return next;
}

} // namespace ploegbord::terminal
