// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <sys/types.h>

#include "tests/support/temp_dir.h"

namespace ploegbord::test {

// A throw-away PostgreSQL cluster of this machine's newest server, on a unix socket in a folder of its own
// and on no network. Throws when there is none: a test of storage that is skipped would prove nothing.
class PostgresServer {
  public:
    struct Options {
        bool fsync = false; // on only where a test is about what survives
        int maxConnections = 100;
    };
    PostgresServer() : PostgresServer(Options{}) {}
    explicit PostgresServer(Options options); // started
    PostgresServer(PostgresServer&&) = delete;
    ~PostgresServer(); // stopped at once, folder removed

    void start();
    void stop();  // "fast": open transactions are rolled back, clients are told
    void kill9(); // the server and all its processes, as in a crash
    bool isRunning() const { return m_pid > 0; }
    std::string freshDatabase(); // makes one, gives its "postgresql://..." URL
    std::string url(const std::string& database) const;

    // The one server of this test program: started on first use, stopped at exit.
    static PostgresServer& shared();

  private:
    void waitUntilReady();
    void reap();

    Options m_options;
    TempDir m_folder;
    pid_t m_pid = 0;
    int m_databases = 0;
};

} // namespace ploegbord::test
