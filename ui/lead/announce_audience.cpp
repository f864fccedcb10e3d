// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/announce_audience.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Announce", source, about, n);
}

void toggle(std::vector<core::Ref>& list, const core::Ref& ref) {
    const auto found = std::find(list.begin(), list.end(), ref);
    if (found == list.end())
        list.push_back(ref);
    else
        list.erase(found);
}

bool holds(const std::vector<core::Ref>& list, const core::Ref& ref) {
    return std::find(list.begin(), list.end(), ref) != list.end();
}

} // namespace

void addAudience(Page& page, const core::Audience& audience, int chosenTab, const Moment& moment) {
    page.heading = words("For whom? Nothing chosen means everyone.", "audience");
    const std::array names{words("Lines", "tab"), words("Crews", "tab"), words("Shifts", "tab")};
    const std::array counts{audience.lines.size(), audience.crews.size(), audience.shifts.size()};
    for (int i = 0; i < kAudienceTabs; ++i) {
        Choice tab{names[static_cast<std::size_t>(i)]};
        tab.isSelected = i == chosenTab;
        const auto count = static_cast<int>(counts[static_cast<std::size_t>(i)]);
        tab.sublabel =
            count ? words("%n chosen", "audience tab", count) : words("all", "audience tab: no limit");
        page.tabs.push_back(tab);
    }
    const auto add = [&](const QString& name, bool isChosen) {
        Choice tile{name};
        tile.isSelected = isChosen;
        page.choices.push_back(tile);
    };
    const auto& master = moment.master();
    if (chosenTab == 0)
        for (const auto& line : master.lines)
            add(toQString(line.body.name.in(moment.language).text),
                holds(audience.lines, core::Ref(line.id)));
    if (chosenTab == 1)
        for (const auto& crew : master.crews)
            add(toQString(crew.body.name.in(moment.language).text),
                holds(audience.crews, core::Ref(crew.id)));
    if (chosenTab == 2)
        for (const auto& shift : master.site.shifts)
            add(toQString(shift.name.in(moment.language).text),
                holds(audience.shifts, *core::Ref::parse(shift.key)));
}

void chooseAudience(core::Audience& audience, int tab, std::size_t index, const Moment& moment) {
    const auto& master = moment.master();
    if (tab == 0 && index < master.lines.size()) toggle(audience.lines, core::Ref(master.lines[index].id));
    if (tab == 1 && index < master.crews.size()) toggle(audience.crews, core::Ref(master.crews[index].id));
    if (tab == 2 && index < master.site.shifts.size())
        toggle(audience.shifts, *core::Ref::parse(master.site.shifts[index].key));
}

QString audienceNames(const core::Audience& audience, const Moment& moment) {
    QStringList who;
    for (const auto& line : audience.lines)
        who << toQString(lineName(moment, line));
    for (const auto& crew : audience.crews)
        who << toQString(crewName(moment, crew));
    for (const auto& shift : audience.shifts)
        who << toQString(shiftName(moment, shift));
    return who.isEmpty() ? words("everyone", "audience") : who.join(QStringLiteral(", "));
}

QString audienceText(const core::Audience& audience, const Moment& moment) {
    return words("For: %1", "audience").arg(audienceNames(audience, moment));
}

} // namespace ploegbord::ui
