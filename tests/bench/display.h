// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/bench/process.h"

namespace ploegbord::bench {

struct Area {
    int x, y, width, height;
};

// An X server of 1920x1080 without a screen. Its pixels lie in a file that is mapped here, so that looking at
// them costs the programs on it nothing.
class Display {
  public:
    explicit Display(const std::filesystem::path& work); // throws when Xvfb or xdotool is not installed
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display();

    // A program on this display; Qt is told to use it.
    Process start(Arguments arguments, const std::string& logFile) const;
    // Until the block of --mark-ready is in the upper left corner; false when it does not come.
    bool waitForMark(double limit) const;
    void clear(); // no mark of the last program is left

    std::string pixels(const Area& area) const;
    // Seconds from pressing in the middle of the area until a pixel in it differs; then lets go beside it.
    // Below 0: none did within a second.
    double press(const Area& area);

  private:
    const std::uint8_t* at(int x, int y) const;
    void say(const std::string& line);

    Process m_server, m_hand;
    std::string m_name; // ":N"
    const std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0, m_header = 0, m_line = 0;
    int m_handInput = -1;
};

} // namespace ploegbord::bench
