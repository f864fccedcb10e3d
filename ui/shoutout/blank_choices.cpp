// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/blank_choices.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/shoutout/sentence.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kDigits = 6;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Shoutout", source, about);
}

} // namespace

bool isNumber(const core::Blank& blank) {
    return blank.kind == core::BlankKind::count || blank.kind == core::BlankKind::duration;
}

std::vector<std::string> keysOf(const core::Blank& blank, const Moment& moment) {
    std::vector<std::string> keys;
    if (blank.kind == core::BlankKind::pick) {
        keys = blank.picks;
    } else if (blank.kind == core::BlankKind::line) {
        for (const auto& line : moment.master().lines)
            keys.push_back(line.body.key);
        std::stable_partition(keys.begin(), keys.end(), [&](const std::string& key) {
            return std::any_of(
                moment.master().lines.begin(), moment.master().lines.end(),
                [&](const auto& line) { return line.body.key == key && moment.state->line.is(line.id); });
        });
    } else {
        for (const auto& place : moment.master().places)
            if (place.body.line.isEmpty() || place.body.line == moment.state->line)
                keys.push_back(place.body.key);
    }
    return keys;
}

void addKeys(Page& page, const core::Blank& blank, const core::Recognition& draft, const Moment& moment) {
    const auto value = draft.values.find(blank.name);
    for (const auto& key : keysOf(blank, moment)) {
        const auto name = blankName(moment, blank.kind, key, moment.language);
        Choice tile{toQString(name.value_or(key))};
        tile.isSelected = value != draft.values.end() && value->second == core::BlankValue(key);
        page.choices.push_back(tile);
    }
    page.emptyText = words("The plant has not listed anything here yet.", "no picks");
}

void addNumbers(Page& page, const core::Blank& blank, const core::Recognition& draft) {
    const auto value = draft.values.find(blank.name);
    const auto* number = value == draft.values.end() ? nullptr : std::get_if<std::int64_t>(&value->second);
    page.pad = Page::Pad{toQString(draft.pattern + "." + blank.name), false, kDigits, unitName(blank.unit),
                         number ? QString::number(*number) : QString()};
    page.tiles = Page::Tiles::small;
    for (const auto quick : quickValues(blank.unit)) {
        Choice tile{QLocale().toString(qlonglong(quick)), unitName(blank.unit)};
        tile.isSelected = number && *number == quick;
        page.choices.push_back(tile);
    }
}

} // namespace ploegbord::ui
