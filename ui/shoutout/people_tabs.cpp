// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/people_tabs.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Shoutout", source, about);
}

PeopleTab crewTab(const core::Ref& crew, const Moment& moment) {
    PeopleTab tab{crew.isEmpty() ? words("Others", "tab: people without a crew")
                                 : toQString(crewName(moment, crew)),
                  {}};
    for (const auto& person : moment.master().people)
        if (person.body.crew == crew && person.body.on_wall != core::OnWall::hidden && !person.body.has_left)
            tab.members.push_back({false, core::Ref(person.id)});
    return tab;
}

PeopleTab teamsTab(const Moment& moment) {
    PeopleTab tab{words("Teams", "tab"), {}};
    for (const auto& team : moment.master().teams)
        tab.members.push_back({true, core::Ref(team.id)});
    return tab;
}

Choice tileOf(const core::Recipient& member, const Moment& moment) {
    if (member.isTeam) return {toQString(teamName(moment, member.who)), {}, Icon::people};
    for (const auto& person : moment.master().people)
        if (member.who.is(person.id))
            return {toQString(person.body.name), toQString(teamName(moment, person.body.team))};
    return {};
}

} // namespace

PeopleTabs peopleTabs(const Moment& moment) {
    PeopleTabs tabs;
    if (!moment.hasMaster()) return tabs;
    std::vector<core::Ref> crews;
    for (const auto& crew : moment.master().crews)
        crews.push_back(core::Ref(crew.id));
    std::stable_partition(crews.begin(), crews.end(),
                          [&](const core::Ref& crew) { return isOnShift(moment, crew); });
    const auto add = [&](PeopleTab tab, std::ptrdiff_t at) {
        if (!tab.members.empty()) tabs.insert(tabs.begin() + std::min(at, std::ssize(tabs)), std::move(tab));
    };
    for (const auto& crew : crews)
        add(crewTab(crew, moment), std::ssize(tabs));
    add(teamsTab(moment), 1);
    add(crewTab(core::Ref(), moment), std::ssize(tabs));
    return tabs;
}

void addPeople(Page& page, const PeopleTabs& tabs, std::size_t chosen, const Moment& moment) {
    page.tiles = Page::Tiles::medium;
    page.emptyText = words("Nobody to choose here.", "no people in this tab");
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        Choice tab{tabs[i].name};
        tab.isSelected = i == chosen;
        page.tabs.push_back(tab);
    }
    if (chosen >= tabs.size()) return;
    for (const auto& member : tabs[chosen].members)
        page.choices.push_back(tileOf(member, moment));
}

} // namespace ploegbord::ui
