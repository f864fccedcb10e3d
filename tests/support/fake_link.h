// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/fake_hub.h"

namespace ploegbord::test {

// One terminal's way to the hub.
class FakeLink final : public terminal::Transport {
  public:
    explicit FakeLink(FakeHub& hub) : m_hub(hub) {}
    void send(terminal::HttpRequest request) override { m_queued.push_back(std::move(request)); }
    void cancel(terminal::RequestId id) override;

    // Tells everything that is there to tell now; false when there was nothing.
    bool deliver(terminal::TransportEvents& events, const core::Clock& clock);
    // When a request times out or a stream gives its sign of life.
    core::Steady nextDue() const;
    void cutStreams(); // by the network; told at the next deliver()
    bool hasStream() const { return !m_streams.empty(); }
    void reset(); // the process died: nobody is told anything

  private:
    struct Stream {
        terminal::RequestId id;
        std::string epoch;
        std::int64_t cursor = 0;
        bool isBacklog = true;
        core::Steady beatAt{}; // the next comment
    };
    struct Waiting {
        terminal::RequestId id;
        core::Steady until;
    };
    struct Download {
        terminal::RequestId id;
        std::string bytes;
        std::optional<std::size_t> cutAfter;
        std::size_t sent = 0;
        core::Steady dueAt{};
    };
    bool deliverFiles(terminal::TransportEvents& events, const core::Clock& clock);
    void answer(const terminal::HttpRequest& request, terminal::TransportEvents& events,
                const core::Clock& clock);
    void tell(terminal::RequestId id, const FakeHub::Answer& answer, terminal::TransportEvents& events);
    bool isCancelled(terminal::RequestId id) { return m_cancelled.contains(id); }

    FakeHub& m_hub;
    std::deque<terminal::HttpRequest> m_queued;
    std::vector<Stream> m_streams;
    std::vector<Download> m_downloads;
    std::vector<Waiting> m_waiting; // in a black hole
    std::vector<std::pair<terminal::RequestId, FakeHub::Answer>> m_held;
    std::set<terminal::RequestId> m_cancelled, m_cut;
};

} // namespace ploegbord::test
