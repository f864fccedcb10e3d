// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/bench/process.h"

namespace ploegbord::bench {

// Where things are.
struct Place {
    std::filesystem::path bin;  // our programs
    std::filesystem::path work; // a folder of this run
    std::filesystem::path demo; // the factory to import
    bool isQuick = false;       // fewer rounds and records: ratios that are coarser, not other ones
};

// ploegbord-hub with the demo's factory, on loopback, with its own store on SQLite.
class HubProcess {
  public:
    HubProcess(const Place& place, const std::string& name);

    void start(); // also after stop(): the same port, the same store
    void stop() { m_process.stop(); }
    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    pid_t pid() const { return m_process.pid(); }
    std::filesystem::path storeFile() const { return m_data / "hub.db"; }
    std::string enrolCode();
    std::string token(); // of a terminal of its own

  private:
    std::filesystem::path m_program, m_data;
    std::uint16_t m_port;
    Process m_process;
};

} // namespace ploegbord::bench
