// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// The urgent announcement that takes over this board now: in its audience, valid, not yet seen here by the
// crew on shift; of several the newest. None while the clock is uncertain: nothing takes over until time is
// confirmed.
std::optional<terminal::Post> urgentNotice(const Moment& moment);

} // namespace ploegbord::ui
