// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/core/bodies.h"
#include "app/core/random.h"
#include "app/core/time.h"
#include "app/terminal/terminal.h"

namespace ploegbord::terminal {

// What signing in gives: the right to sign ops as this person, from this terminal, until then.
struct Grant {
    core::Ref person; // id
    std::string name;
    std::vector<core::RoleGrant> roles;
    core::GrantId grant;
    std::string key; // 32 bytes
    core::Instant expiresAt;
};

// Grants of people who signed in online before: sign_in.json, mode 0600. A key lies there only encrypted
// under Argon2id(PIN, this terminal's secret), so that opening it is the offline sign-in. A badge is kept as
// a tag under Argon2id, never as itself.
class SignInStore {
  public:
    static constexpr int kTriesBeforeLockOut = 5;
    static constexpr std::chrono::minutes kLockOut{15};

    SignInStore(const std::filesystem::path& stateDirectory, std::string secret, const core::Clock& clock,
                core::Random& random);

    core::Result<void> remember(const Grant& grant, const std::string& pin, const std::string& badge);
    core::ResultOf<Grant, SignInFailure> open(const SignInRequest& request, core::Instant now);
    // Counts a try of the IT PIN, on disk, before `isRight` is asked.
    bool tryItPin(const std::function<bool()>& isRight);
    core::Result<void> forget(const core::Ref& person);
    core::Result<void> wipe();

  private:
    struct Entry {
        std::string name;
        std::vector<core::RoleGrant> roles;
        core::GrantId grant;
        core::Instant expiresAt;
        std::string salt, nonce, box, badgeTag;
        int failures = 0;
    };
    void load();
    core::Result<void> save() const;
    std::optional<core::Ref> personOf(const SignInRequest& request) const;
    std::string badgeTag(const std::string& badge) const;
    int lockedForSeconds(const std::string& who, int failures);

    std::filesystem::path m_file;
    std::string m_secret;
    const core::Clock& m_clock;
    core::Random& m_random;
    std::map<core::Ref, Entry> m_entries;
    std::string m_badgeSalt;
    int m_itFailures = 0;
    // Monotonic, so that setting the clock neither skips nor extends a lock-out; after a restart it begins
    // again.
    std::map<std::string, core::Steady> m_lockedUntil;
};

} // namespace ploegbord::terminal
