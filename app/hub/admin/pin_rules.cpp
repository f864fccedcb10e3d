// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/pin_rules.h"

#include <algorithm>

namespace ploegbord::hub {

namespace {

constexpr std::size_t kPinLength = 6;

// Each digit is the one before plus `step`, past 9 to 0.
bool isRun(std::string_view pin, int step) {
    for (std::size_t i = 1; i < pin.size(); ++i) {
        if ((pin[i - 1] - '0' + step + 10) % 10 != pin[i] - '0') return false;
    }
    return true;
}

bool repeats(std::string_view pin, std::size_t period) {
    for (std::size_t i = period; i < pin.size(); ++i) {
        if (pin[i] != pin[i - period]) return false;
    }
    return true;
}

} // namespace

core::Result<void> checkPin(std::string_view pin) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (pin.size() != kPinLength || !std::all_of(pin.begin(), pin.end(), isDigit)) {
        return core::fail(core::ErrorCode::invalid, "a PIN has six digits");
    }
    if (isRun(pin, 1) || isRun(pin, -1) || repeats(pin, 1) || repeats(pin, 2) || repeats(pin, 3)) {
        return core::fail(core::ErrorCode::invalid, "this PIN is too easy to guess: choose another");
    }
    return {};
}

} // namespace ploegbord::hub
