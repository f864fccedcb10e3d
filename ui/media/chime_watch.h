// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// When a chime is due: an urgent notice takes the board over, again for each next shift, or an important one
// is new on it, which those that stood there when the program started are not. Never on a quiet board, and
// not while the clock is uncertain.
class ChimeWatch {
  public:
    bool isDue(const Moment& moment);

  private:
    using Notice = std::pair<core::RecordId, std::int64_t>; // and its version: an edited one is new
    bool isTakenOver(const Moment& moment);
    bool isNewImportant(const Moment& moment);

    bool m_hasBegun = false;
    std::optional<Notice> m_urgent;
    std::map<core::RecordId, std::int64_t> m_important; // on the board now
};

} // namespace ploegbord::ui
