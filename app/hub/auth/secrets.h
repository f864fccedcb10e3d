// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "app/core/digest.h"
#include "app/core/ids.h"
#include "app/core/random.h"
#include "app/core/result.h"

namespace ploegbord::hub {

// What the hub keeps from its own database: DIR/secrets (0600). Replicas on one PostgreSQL share a copy of
// it.
class Secrets {
  public:
    static core::Result<Secrets> loadOrCreate(const std::filesystem::path& dir, core::Random& random);

    std::string hubKey() const; // base64: what badges are sealed to

    // Keyed, so that a stolen database tells no badge and no code. UIDs are compared in upper case without
    // ':'.
    core::Digest badgeHash(std::string_view uid) const;
    core::Digest codeHash(std::string_view code) const;
    // Argon2id over an HMAC of the PIN. 70 ms and 64 MB a call: not on a network thread.
    core::Result<std::string> hashPin(std::string_view pin) const;
    bool isPin(std::string_view pin, const std::string& pinHash) const;
    // The 32 bytes with which ops are signed under a grant. They follow from the grant and the secret, so
    // that a hub whose store went back to before the sign-in still knows them.
    std::string grantKey(core::GrantId grant, core::RecordId person, core::TerminalId terminal) const;
    // For keys and tokens at rest.
    std::string seal(std::string_view plain, core::Random& random) const;
    core::Result<std::string> unseal(std::string_view sealed) const;
    core::Result<std::string> openBadge(std::string_view base64Box) const; // the UID

  private:
    Secrets() = default;
    std::string m_hubSecret; // 32 bytes
    std::string m_boxPublic, m_boxSecret;
};

} // namespace ploegbord::hub
