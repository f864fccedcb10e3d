// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace ploegbord::test {

struct Ran {
    int status = -1;
    std::string out, err;
};

// Runs ploegbord-hub to its end.
Ran runHub(std::vector<std::string> arguments, const std::string& input = {});

// `ploegbord-hub serve`, ready once constructed; ended by SIGTERM.
class HubProgram {
  public:
    explicit HubProgram(const std::vector<std::string>& storeArguments);
    HubProgram(const HubProgram&) = delete;
    ~HubProgram();
    bool hasEnded() const; // waits for it, up to ten seconds

  private:
    pid_t m_pid = 0;
    int m_log = -1;
};

} // namespace ploegbord::test
