// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_screen.h"

#include <algorithm>

#include "ui/safety/safety_month.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostMonthsBack = 12; // a year to look back on

} // namespace

SafetyScreen::SafetyScreen(const ScreenContext& context, QWidget* parent)
    : LaneScreen(context, parent), m_month(new SafetyMonth(theme(), &flow())),
      m_earlier(new TouchButton(theme(), ButtonRole::look, &flow())),
      m_later(new TouchButton(theme(), ButtonRole::look, &flow())) {
    flow().setContent(m_month);
    flow().addBottomButton(m_earlier);
    flow().addBottomButton(m_later);
    connect(m_earlier, &TouchButton::tapped, this, [this] { turn(1); });
    connect(m_later, &TouchButton::tapped, this, [this] { turn(-1); });
    retranslate();
}

void SafetyScreen::retranslate() {
    flow().statusBar().setTitle(tr("Safety", "lane"));
    m_earlier->setLabel(tr("Month before", "button"));
    m_later->setLabel(tr("Month after", "button"));
    m_earlier->setIcon(Icon::arrowLeft);
    m_later->setIcon(Icon::arrowRight, IconPlace::after);
    if (hasMoment()) present(moment());
}

void SafetyScreen::enter() {
    m_monthsBack = 0;
}

void SafetyScreen::turn(int months) {
    m_monthsBack = std::clamp(m_monthsBack + months, 0, kMostMonthsBack);
    showMoment();
}

void SafetyScreen::showMoment() {
    SafetyText text = safetyText(moment(), m_monthsBack);
    flow().statusBar().setDetail({text.month});
    m_earlier->setEnabled(m_monthsBack < kMostMonthsBack);
    m_later->setEnabled(m_monthsBack > 0);
    m_month->setSafety(std::move(text), moment().hasMaster() ? moment().state->master : nullptr);
}

} // namespace ploegbord::ui
