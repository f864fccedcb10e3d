// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/job_queue.h"

#include <iterator>

namespace ploegbord::hub {
namespace {

// Large enough that the fsync is shared widely, small enough that no answer waits long behind it.
constexpr std::size_t kGroupOps = 2000;

} // namespace

void JobQueue::push(WriterJob job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void JobQueue::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
}

std::size_t JobQueue::size() const {
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

bool JobQueue::take(std::vector<WriterJob>& jobs, std::optional<std::chrono::milliseconds> patience) {
    std::unique_lock lock(m_mutex);
    const auto isReady = [this] { return m_isStopping || !m_jobs.empty(); };
    if (!patience) {
        m_changed.wait(lock, isReady);
    } else if (!m_changed.wait_for(lock, *patience, isReady)) {
        return true;
    }
    if (m_isStopping) {
        jobs.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(m_jobs.end()));
        m_jobs.clear();
        return false;
    }
    takeGroup(jobs);
    return true;
}

void JobQueue::takeGroup(std::vector<WriterJob>& jobs) {
    std::size_t ops = 0;
    while (!m_jobs.empty() && ops < kGroupOps) {
        const auto* next = std::get_if<Submission>(&m_jobs.front());
        const auto* first = jobs.empty() ? next : std::get_if<Submission>(&jobs.front());
        if (!jobs.empty() && (!first || !next || next->site != first->site)) break;
        ops += next ? next->request.ops.size() : 0;
        jobs.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
        if (!next) break;
    }
}

} // namespace ploegbord::hub
