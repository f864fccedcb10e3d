// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>

#include "app/hub/auth/sign_in.h"
#include "app/hub/fleet.h"
#include "app/hub/http/failure_limiter.h"
#include "app/hub/hub.h"
#include "app/hub/reader_pool.h"

namespace ploegbord::hub {

// Counted since the start; read by the operations listener.
struct Counters {
    std::atomic<std::uint64_t> opsAccepted{0}, opsReplayed{0}, opsRefused{0}, opsDeferred{0};
    std::atomic<std::uint64_t> commits{0}, streamsCut{0}, connectionsRefused{0};
    std::atomic<std::int64_t> connections{0}, streams{0};
    std::array<std::atomic<std::uint64_t>, 6> answers{}; // by the status' first digit
};

// When `health` last looked, and what it saw.
struct HealthLook {
    std::mutex mutex;
    core::Steady at = core::Steady::min();
    bool isFine = false;
};

// What the routes work with; outlives the server.
struct Services {
    Hub& hub;
    Fleet& fleet;
    ReaderPool& readers;
    SignIn& signIn;
    ReaderPool& signInThread; // Argon2id must not hold up a page of changes
    FailureLimiter& enrolFailures;
    Counters& counters;
    HealthLook& health;
};

} // namespace ploegbord::hub
