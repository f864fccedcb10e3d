// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/probe/live_terminal.h"

namespace ploegbord::probe {

// One terminal of a swarm and what is measured of it.
class SwarmMember {
  public:
    static core::Result<std::unique_ptr<SwarmMember>> open(boost::asio::io_context& context,
                                                           const std::filesystem::path& stateDirectory,
                                                           const core::Clock& clock, core::Random& random);

    void enrol(const std::string& hub, const std::string& code, std::function<void()> done);
    bool isEnrolled() const { return m_isEnrolled; }
    const std::string& whyNot() const { return m_whyNot; } // not enrolled

    // A shoutout to a team of the site; false: it lacks the team or the fact, or the disk is full.
    bool post();
    int posted() const { return m_posted; }
    const std::vector<std::int64_t>& answeredMs() const { return m_answeredMs; } // of each post, in order

    // From being enrolled to having read the feed to its head for the first time.
    std::optional<std::int64_t> currentAfterMs() const { return m_currentAfterMs; }
    const terminal::BoardState& board() const { return *m_live->terminal().state(); }

  private:
    explicit SwarmMember(const core::Clock& clock) : m_clock(clock) {}
    void drawn(const terminal::BoardState& board);

    const core::Clock& m_clock;
    std::unique_ptr<LiveTerminal> m_live;
    bool m_isEnrolled = false;
    std::string m_whyNot = "no answer";
    core::Steady m_enrolledAt{};
    std::optional<std::int64_t> m_currentAfterMs;
    std::deque<core::Steady> m_waiting; // posts without an answer, oldest first
    int m_posted = 0;
    std::vector<std::int64_t> m_answeredMs;
};

} // namespace ploegbord::probe
