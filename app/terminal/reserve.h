// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace ploegbord::terminal {

// Room on the disk that is given up when it is full, so that what the hub has answered can still be written
// down and the outbox drains. Posts may not use it.
class Reserve {
  public:
    explicit Reserve(std::filesystem::path file) : m_file(std::move(file)) {}

    bool make();  // false: the disk has no room for it now
    void spend(); // the room is free for others
    bool isHeld() const { return m_isHeld; }

  private:
    std::filesystem::path m_file;
    bool m_isHeld = false;
};

} // namespace ploegbord::terminal
