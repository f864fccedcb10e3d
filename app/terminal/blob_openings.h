// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <string>

#include "app/terminal/blob_answer.h"
#include "app/terminal/blob_files.h"
#include "app/terminal/sliced_hash.h"

namespace ploegbord::terminal {

// Files that somebody wants to see, each read and hashed before it is believed; one after the other, a slice
// at a time.
class BlobOpenings {
  public:
    explicit BlobOpenings(BlobFiles& files) : m_files(files) {}

    // `done` is told before add() returns when there is no file to read.
    void add(const std::string& sha256, std::int64_t nowMs, std::function<void(BlobAnswer)> done);
    bool isIdle() const { return m_waiting.empty(); }
    void step();

  private:
    struct Opening {
        std::string sha256;
        SlicedHash hash;
        std::function<void(BlobAnswer)> done;
    };
    BlobAnswer verdict(Opening& opening, bool isRead);

    BlobFiles& m_files;
    std::deque<Opening> m_waiting;
};

} // namespace ploegbord::terminal
