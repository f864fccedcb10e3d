// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <random>

namespace ploegbord::test {

// How often the loops kill.
inline int kills() {
    if (const char* count = std::getenv("PLOEGBORD_KILLS")) return std::atoi(count);
    return std::getenv("PLOEGBORD_LONG") ? 1000 : 200;
}

// Moments from 0 to 500 ms, most of them early: a command that is not killed is done within 50.
class Moments {
  public:
    explicit Moments(unsigned seed) : m_engine(seed) {}
    std::chrono::milliseconds next() {
        const double part = std::uniform_real_distribution<double>(0, 1)(m_engine);
        return std::chrono::milliseconds(std::lround(std::pow(part, 3) * 500));
    }
    int count(int most) { return std::uniform_int_distribution<int>(1, most)(m_engine); }

  private:
    std::mt19937 m_engine;
};

} // namespace ploegbord::test
