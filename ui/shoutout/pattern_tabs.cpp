// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/pattern_tabs.h"

#include <array>

#include <QCoreApplication>

#include "app/terminal/patterns.h"
#include "ui/board/recognition_text.h"
#include "ui/shoutout/sentence.h"

namespace ploegbord::ui {

namespace {

constexpr std::array<const char*, 4> kCategories{"safety", "quality", "efficiency", "improvement"};

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Shoutout", source, about);
}

Icon categoryIcon(const std::string& category) {
    if (category == "safety") return Icon::shield;
    if (category == "quality") return Icon::eye;
    if (category == "efficiency") return Icon::clock;
    return Icon::bulb;
}

} // namespace

// All: one of each category in turn, so that the first page has every category.
std::vector<const core::RecognitionPattern*> offeredPatterns(std::size_t tab) {
    std::array<std::vector<const core::RecognitionPattern*>, kCategories.size()> grouped;
    for (const auto& pattern : terminal::patterns().all())
        for (std::size_t c = 0; c < kCategories.size(); ++c)
            if (pattern.category == kCategories[c]) grouped[c].push_back(&pattern);
    if (tab > 0) return grouped[tab - 1];
    std::vector<const core::RecognitionPattern*> mixed;
    for (std::size_t row = 0; mixed.size() < terminal::patterns().all().size(); ++row) {
        const std::size_t before = mixed.size();
        for (const auto& list : grouped)
            if (row < list.size()) mixed.push_back(list[row]);
        if (mixed.size() == before) break;
    }
    return mixed;
}

void addPatterns(Page& page, std::size_t chosen, const Moment& moment) {
    Choice all{words("All", "tab: every category")};
    all.isSelected = chosen == 0;
    page.tabs.push_back(all);
    for (std::size_t c = 0; c < kCategories.size(); ++c) {
        Choice tab{categoryName(kCategories[c])};
        tab.isSelected = chosen == c + 1;
        page.tabs.push_back(tab);
    }
    page.mayDropTabs = true;
    page.tiles = Page::Tiles::wide;
    for (const auto* pattern : offeredPatterns(chosen))
        page.choices.push_back({patternLabel(moment, *pattern), categoryName(pattern->category),
                                categoryIcon(pattern->category)});
}

} // namespace ploegbord::ui
