// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "app/core/random.h"

namespace ploegbord::test {

// The same bytes for the same seed, on every machine. Two calls of one instance differ, as ids must.
class SeededRandom final : public core::Random {
  public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine() >> 32);
    }

  private:
    std::mt19937_64 m_engine;
};

} // namespace ploegbord::test
