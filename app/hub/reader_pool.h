// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "app/db/connection.h"

namespace ploegbord::hub {

// Threads that read, each with a connection of its own.
class ReaderPool {
  public:
    using Connect = std::function<db::DbResult<std::unique_ptr<db::Connection>>()>;
    // Gets a connection, or why there is none now.
    using Job = std::function<void(db::DbResult<db::Connection*>)>;

    ReaderPool(int threads, Connect connect);
    ~ReaderPool(); // runs what is queued
    ReaderPool(const ReaderPool&) = delete;

    // False: too much is waiting already; the job was not taken.
    bool start(Job job);
    std::size_t queued() const;

  private:
    void run();

    Connect m_connect;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace ploegbord::hub
