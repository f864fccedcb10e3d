// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/lane_screen.h"

#include "ui/board/status_text.h"

namespace ploegbord::ui {

LaneScreen::LaneScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_flow(new Flow(theme(), this)) {
    Navigator& navigator = context.navigator;
    connect(m_flow, &Flow::backTapped, this, [&navigator] { navigator.home(); });
}

void LaneScreen::present(const Moment& moment) {
    m_moment = moment;
    const StatusText status = statusText(moment);
    m_flow->statusBar().setState(status.link, status.isAlarming);
    m_flow->statusBar().setClock(status.clock);
    showMoment();
}

void LaneScreen::resizeEvent(QResizeEvent*) {
    m_flow->setGeometry(rect());
}

} // namespace ploegbord::ui
