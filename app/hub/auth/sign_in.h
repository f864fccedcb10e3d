// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "app/core/result.h"
#include "app/hub/hub.h"
#include "app/hub/store/people.h"
#include "app/wire/messages.h"

namespace ploegbord::hub {

struct SignInRefused {}; // one answer for every reason
struct SignInLocked {
    std::chrono::seconds wait{0};
};
using SignInOutcome = std::variant<wire::SignInAnswer, SignInRefused, SignInLocked, core::Error>;

// PINs against guessing: every try is counted on disk before it is judged, per person at a terminal, per
// person and per terminal. Blocks for the commits and Argon2id: one thread of its own, not a network or the
// writer's thread.
class SignIn {
  public:
    explicit SignIn(Hub& hub) : m_hub(hub) {}
    SignInOutcome attempt(SiteNo site, core::TerminalId terminal, const wire::SignInRequest& request);

  private:
    struct Candidate {
        core::RecordId person;
        std::vector<core::RoleGrant> roles;
        std::string pinHash;
    };
    struct Try {
        std::optional<Candidate> candidate;
        std::optional<std::chrono::milliseconds> lockedFor;
    };
    core::Result<void> count(SystemTransaction& transaction, core::TerminalId terminal,
                             const wire::SignInRequest& request, Try& result);
    core::Result<std::optional<Candidate>> find(SystemTransaction& transaction,
                                                const wire::SignInRequest& request);
    core::Result<void> countOne(SystemTransaction& transaction, const std::string& subject, std::int64_t free,
                                Try& result);
    core::Result<wire::SignInAnswer> grant(SiteNo site, core::TerminalId terminal,
                                           const Candidate& candidate);
    std::chrono::milliseconds lockLeft(const GuardRow& guard, core::Instant now);

    Hub& m_hub;
    struct Lock {
        core::Instant at; // as the row says
        core::Steady until;
    };
    std::map<std::string, Lock> m_locks; // by subject; writer's thread only
};

} // namespace ploegbord::hub
