// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/core/time.h"

namespace ploegbord::core {

// A time zone as a value: when the offset to UTC changes. Made outside core (app/system/), so that core needs
// no zone files. Between transitions the offset is constant.
class ZoneRules {
  public:
    struct Transition {
        Instant at;                  // from here on
        std::chrono::minutes offset; // local = UTC + offset
    };
    ZoneRules() = default; // UTC
    ZoneRules(std::chrono::minutes before, std::vector<Transition> transitions);

    LocalTime toLocal(Instant at) const;
    // A local time that occurs twice means the first; one that is skipped means the moment of the change.
    Instant toInstant(LocalTime local) const;

  private:
    std::chrono::minutes m_before{0};
    std::vector<Transition> m_transitions; // by at
};

} // namespace ploegbord::core
