// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/reader_pool.h"

#include <pthread.h>

namespace ploegbord::hub {
namespace {

// A fleet that reconnects at once waits here; beyond it the answer is 503.
constexpr std::size_t kMaxQueued = 20'000;

} // namespace

ReaderPool::ReaderPool(int threads, Connect connect) : m_connect(std::move(connect)) {
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { run(); });
        pthread_setname_np(m_threads.back().native_handle(), "hub-reader");
    }
}

ReaderPool::~ReaderPool() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool ReaderPool::start(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_jobs.size() >= kMaxQueued) return false;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

std::size_t ReaderPool::queued() const {
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void ReaderPool::run() {
    std::unique_ptr<db::Connection> connection;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (!connection || !connection->isUsable()) {
            connection.reset();
            auto made = m_connect();
            if (!made) {
                job(tl::unexpected(made.error()));
                continue;
            }
            connection = std::move(*made);
        }
        job(connection.get());
    }
}

} // namespace ploegbord::hub
