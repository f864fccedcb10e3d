// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/idle_clock.h"

namespace ploegbord::ui {

IdleClock::Answer IdleClock::at(core::Steady now, std::chrono::seconds screenLimit, bool hasSession) const {
    const core::Steady sessionEnd = m_lastTouch + kSession;
    if (hasSession && now >= sessionEnd) return {Verdict::signOut, {}, std::nullopt};
    if (hasSession && now >= sessionEnd - kCountdown) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(sessionEnd - now);
        return {Verdict::countDown, left, sessionEnd - (left - std::chrono::seconds(1))};
    }
    if (hasSession) return {Verdict::stay, {}, sessionEnd - kCountdown};
    if (screenLimit.count() == 0) return {};
    const core::Steady home = m_lastTouch + screenLimit;
    if (now >= home) return {Verdict::goHome, {}, std::nullopt};
    return {Verdict::stay, {}, home};
}

} // namespace ploegbord::ui
