// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/place_tabs.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/report/report_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kLongestInTab = 40; // a longer name goes without what is done on the line

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Report", source, about);
}

PlaceTab tabOf(const core::RecordId& line, const QString& name, const Moment& moment) {
    PlaceTab tab{core::Ref(line), name, {}};
    const auto add = [&](bool ofTheLine) {
        for (const auto& place : moment.master().places)
            if (ofTheLine ? place.body.line.is(line) : place.body.line.isEmpty())
                tab.places.push_back(core::Ref(place.id));
    };
    add(true);
    add(false);
    return tab;
}

} // namespace

PlaceTabs placeTabs(const Moment& moment) {
    PlaceTabs tabs;
    if (!moment.hasMaster()) return tabs;
    for (const auto& line : moment.master().lines)
        tabs.push_back(tabOf(line.id, toQString(line.body.name.in(moment.language).text), moment));
    std::stable_partition(tabs.begin(), tabs.end(),
                          [&](const PlaceTab& tab) { return tab.line == moment.state->line; });
    return tabs;
}

void addPlaces(Page& page, const PlaceTabs& tabs, std::size_t chosen, const Moment& moment) {
    page.tiles = Page::Tiles::medium;
    for (std::size_t i = 0; tabs.size() > 1 && i < tabs.size(); ++i) {
        Choice tab{lineNumber(tabs[i].name)};
        if (tabs[i].name.size() <= kLongestInTab) tab.sublabel = lineWork(tabs[i].name);
        tab.isSelected = i == chosen;
        page.tabs.push_back(tab);
    }
    if (chosen >= tabs.size()) return;
    for (const auto& place : tabs[chosen].places)
        page.choices.push_back({placeName(moment, place)});
    page.choices.push_back({words("Not at a place", "tile: where it was"),
                            words("or on the whole line", "under: not at a place")});
}

} // namespace ploegbord::ui
