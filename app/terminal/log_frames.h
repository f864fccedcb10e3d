// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ploegbord::terminal {

// One page as SQLite's write-ahead log holds it.
struct LogFrame {
    std::uint32_t page = 0;
    std::string_view bytes;
    bool isFine = false; // its checksum fits
};
struct Log {
    std::vector<LogFrame> frames; // of the log's present round, in the order in which they were written
    bool isDamaged = false;
};

// SQLite reads a log up to the first frame whose checksum does not fit and takes that for the end: whatever
// was committed after it is gone without a word. Here each frame is looked at. Half a frame at the end is
// what a power cut leaves, and no damage. The frames point into `bytes`.
Log readLog(std::string_view bytes);

} // namespace ploegbord::terminal
