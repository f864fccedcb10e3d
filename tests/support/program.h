// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "tests/support/temp_dir.h"

namespace ploegbord::test {

struct Ran {
    int status = -1; // exit status; 128 + the signal that ended it, as a shell says it
    std::string out, err;
};

// A real process. Its output goes to files, so that what it wrote before a kill is there to be read.
class Program {
  public:
    struct Start {
        std::vector<std::string> command; // path of the program, arguments
        std::string input = {};
        std::vector<std::string> environment = {}; // NAME=VALUE, on top of this process's
    };
    explicit Program(Start start);
    Program(Program&&) noexcept;
    Program& operator=(Program&&) = delete;
    ~Program(); // killed if it still runs

    // False when the time is over first.
    bool waitFor(std::chrono::milliseconds limit);
    void kill9();
    void terminate(); // SIGTERM, and waits
    pid_t pid() const { return m_pid; }
    bool isRunning() { return !waitFor(std::chrono::milliseconds(0)); }
    Ran result() const; // what it wrote so far; its status once it has ended

  private:
    void reap();

    TempDir m_streams;
    pid_t m_pid = 0; // 0 once it has ended
    int m_pidfd = -1;
    std::optional<int> m_status;
};

// To its end, which has to come within a minute.
Ran run(Program::Start start);

} // namespace ploegbord::test
