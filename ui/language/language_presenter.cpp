// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/language_presenter.h"

#include <QCoreApplication>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("LanguagePicker", source, about);
}

} // namespace

Page LanguagePresenter::page() const {
    Page page;
    page.title = words("Language", "picker: title");
    page.tiles = Page::Tiles::medium;
    page.mayDropBack = true; // the language that one has leads back as well
    for (const Language* one : moment().languagesOffered()) {
        Choice tile{toQString(one->name)};
        tile.isSelected = one->code == moment().language;
        if (tile.isSelected) tile.icon = Icon::check; // a colour alone would not say it
        page.choices.push_back(std::move(tile));
    }
    return page;
}

void LanguagePresenter::choose(int index) {
    const auto offered = moment().languagesOffered();
    if (index < 0 || index >= static_cast<int>(offered.size())) return;
    navigator().chooseLanguage(std::string(offered[static_cast<std::size_t>(index)]->code));
    navigator().home();
}

} // namespace ploegbord::ui
