// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

#include "app/hub/writer.h"

namespace ploegbord::hub {

struct SystemJob {
    SiteNo site{};
    SystemWork work;
    std::function<void(core::Result<void>)> done;
};
struct PlainJob {
    Writer::PlainWork work;
    std::function<void(core::Result<void>)> done;
};
struct ReleaseJob {
    SiteNo site{};
    std::function<void(core::Result<void>)> done;
};
using WriterJob = std::variant<Submission, SystemJob, PlainJob, ReleaseJob>;

// What waits for the writer. Thread-safe.
class JobQueue {
  public:
    void push(WriterJob job);
    void stop();
    std::size_t size() const;

    // Waits for work, `patience` at most (none: for ever). Submissions of one site that follow each other are
    // one group; anything else comes alone. False once it was stopped, with all that is left.
    bool take(std::vector<WriterJob>& jobs, std::optional<std::chrono::milliseconds> patience);

  private:
    void takeGroup(std::vector<WriterJob>& jobs);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<WriterJob> m_jobs;
    bool m_isStopping = false;
};

} // namespace ploegbord::hub
