// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_reports.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/answers/answers_presenter.h"

namespace ploegbord::test {

using AnswersRig = FlowRig<ui::AnswersPresenter>;

inline QString fact(const ui::Page& page, const QString& name) {
    for (const auto& one : page.facts)
        if (one.name == name) return readable(one.value);
    return {};
}

inline QStringList buttons(const ui::Page& page) {
    QStringList all;
    for (const auto& button : page.buttons)
        all << button.label;
    return all;
}

inline void press(AnswersRig& rig, const QString& label) {
    const auto at = buttons(rig.page()).indexOf(label);
    REQUIRE(at >= 0);
    rig.presenter.chooseButton(static_cast<int>(at));
}

} // namespace ploegbord::test
