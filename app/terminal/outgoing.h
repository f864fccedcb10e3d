// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/terminal/outbox.h"
#include "app/terminal/outgoing_files.h"

namespace ploegbord::terminal {

struct Outgoing {
    std::vector<std::int64_t> positions; // may go now, in order
    std::optional<core::Steady> nextDue; // when else one could go; in the past when `positions` is not empty
};

// Which ops may go, at most `maxOps`. On one record they go one after the other: what is parked, deferred, in
// grace, on its way or waits for its files holds up what follows on the same record, and nothing else.
// Additions commute among themselves.
Outgoing chooseOutgoing(const Outbox& outbox, const OutgoingFiles& files, core::Steady now,
                        std::size_t maxOps);

} // namespace ploegbord::terminal
