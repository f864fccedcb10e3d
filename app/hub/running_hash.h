// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <sodium.h>

#include "app/core/digest.h"

namespace ploegbord::hub {

// SHA-256 of bytes that come in pieces.
class RunningHash {
  public:
    RunningHash() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view bytes) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
    core::Digest digest() const { // of what came so far
        auto state = m_state;
        core::Digest digest{};
        crypto_hash_sha256_final(&state, digest.data());
        return digest;
    }

  private:
    crypto_hash_sha256_state m_state;
};

} // namespace ploegbord::hub
