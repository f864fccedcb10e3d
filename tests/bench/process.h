// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ploegbord::bench {

using Arguments = std::vector<std::string>;

// A child that dies with this object, and with the bench.
class Process {
  public:
    Process() = default;
    static Process start(const Arguments& arguments, const std::string& logFile);
    static Process fork(const std::function<void()>& body);
    Process(Process&& other) noexcept;
    Process& operator=(Process&& other) noexcept;
    ~Process() { stop(); }

    pid_t pid() const { return m_pid; }
    bool isRunning();
    int wait(); // the exit status
    void stop();

  private:
    explicit Process(pid_t pid) : m_pid(pid) {}
    pid_t m_pid = 0;
};

// What it wrote to standard output; throws when it fails.
std::string outputOf(const Arguments& arguments);

double pssKiB(pid_t pid);
double cpuSeconds(pid_t pid);              // user and system, all threads
std::int64_t voluntarySwitches(pid_t pid); // all threads

double seconds(); // monotonic
void pause(double seconds);

} // namespace ploegbord::bench
