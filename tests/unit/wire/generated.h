// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "app/core/op.h"
#include "app/core/record.h"

namespace ploegbord::test {

// Seeded values for round trips: every optional part is there at times and absent at times, and texts hold
// what JSON has to escape.
class Generated {
  public:
    explicit Generated(std::uint32_t seed) : m_engine(seed) {}

    int below(int bound);
    bool coin() { return below(2) == 0; }
    std::string words();
    core::Text text();
    core::Ref ref();
    core::Ref key();
    core::Instant instant();
    core::Day day();
    template <class IdType>
    IdType id() {
        core::UuidBytes bytes{};
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(below(256));
        return IdType(bytes);
    }
    core::Audience audience();
    core::Body body(core::Kind kind);
    core::Record record(core::Kind kind);
    core::Op op(core::OpType type);

    core::Site site();
    core::Announcement announcement();
    core::Recognition recognition();
    core::SafetyEvent statedEvent();
    core::SafetyEvent event();
    core::Report statedReport();
    core::Report report();
    core::Handover handover();
    core::Document document();
    core::Pulse statedPulse();
    core::Pulse pulse();
    core::Person person();
    core::Tally tally();

  private:
    core::OpBody opBody(core::OpType type);
    std::mt19937 m_engine;
};

} // namespace ploegbord::test
