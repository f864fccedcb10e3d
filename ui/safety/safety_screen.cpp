// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_screen.h"

#include <algorithm>

#include "ui/board/status_text.h"
#include "ui/safety/safety_month.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostMonthsBack = 12; // a year to look back on

} // namespace

SafetyScreen::SafetyScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_flow(new Flow(theme(), this)), m_month(new SafetyMonth(theme(), m_flow)),
      m_earlier(new TouchButton(theme(), ButtonRole::look, m_flow)),
      m_later(new TouchButton(theme(), ButtonRole::look, m_flow)) {
    m_flow->setContent(m_month);
    m_flow->addBottomButton(m_earlier);
    m_flow->addBottomButton(m_later);
    m_later->setIcon(Icon::arrowRight, IconPlace::after);
    m_earlier->setIcon(Icon::arrowLeft);
    Navigator& navigator = context.navigator;
    connect(m_flow, &Flow::backTapped, this, [&navigator] { navigator.home(); });
    connect(m_earlier, &TouchButton::tapped, this, [this] { turn(1); });
    connect(m_later, &TouchButton::tapped, this, [this] { turn(-1); });
    retranslate();
}

void SafetyScreen::retranslate() {
    m_earlier->setLabel(tr("Month before", "button"));
    m_later->setLabel(tr("Month after", "button"));
    if (m_moment.state) present(m_moment);
}

void SafetyScreen::enter() {
    m_monthsBack = 0;
}

void SafetyScreen::turn(int months) {
    m_monthsBack = std::clamp(m_monthsBack + months, 0, kMostMonthsBack);
    present(m_moment);
}

void SafetyScreen::present(const Moment& moment) {
    m_moment = moment;
    const StatusText status = statusText(moment);
    SafetyText text = safetyText(moment, m_monthsBack);
    m_flow->statusBar().setTitle(tr("Safety", "lane"));
    m_flow->statusBar().setDetail(text.month);
    m_flow->statusBar().setState(status.link, status.isAlarming);
    m_flow->statusBar().setClock(status.clock);
    m_earlier->setEnabled(m_monthsBack < kMostMonthsBack);
    m_later->setEnabled(m_monthsBack > 0);
    m_month->setSafety(std::move(text), moment.hasMaster() ? moment.state->master : nullptr);
}

void SafetyScreen::resizeEvent(QResizeEvent*) {
    m_flow->setGeometry(rect());
}

} // namespace ploegbord::ui
