// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace ploegbord::core {

// A source of random bytes, handed in: cryptographic in programs, seeded in tests.
class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    // A number in [0, bound), bound > 0.
    std::uint64_t below(std::uint64_t bound) {
        std::uint64_t value = 0;
        fill({reinterpret_cast<std::uint8_t*>(&value), sizeof value});
        return value % bound; // the bias is under 2^-32 for every bound used here
    }
};

} // namespace ploegbord::core
