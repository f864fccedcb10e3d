// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/core/ids.h"
#include "app/core/result.h"

namespace ploegbord::terminal {

// People whose erasure has reached this terminal and is not through yet, in a file of its own, so that a
// power cut or a failing disk delays it and never forgets it.
class Erasures {
  public:
    struct Person {
        core::RecordId id;
        std::string name;      // to be looked for in what waits in the outbox
        bool isInCache = true; // its bytes may be
    };
    explicit Erasures(const std::filesystem::path& stateDirectory);

    const std::vector<Person>& due() const { return m_due; }
    // On disk once it returns.
    core::Result<void> add(const std::vector<Person>& people);
    core::Result<void> keepOnly(std::vector<Person> people); // the others are through

  private:
    std::filesystem::path m_file;
    std::vector<Person> m_due;
};

} // namespace ploegbord::terminal
