// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "app/core/result.h"

// What travels over the socket in DIR: one line of JSON each way.
//   {"command":NAME,...}    {"ok":{...}} or {"error":CODE,"detail":TEXT}
namespace ploegbord::hub {

inline constexpr const char* kSocketName = "hub.sock";
inline constexpr std::size_t kMaxMessageBytes =
    256 * 1024 * 1024; // a folder to import, twice its size as hex

// A descriptor that closes itself.
class Descriptor {
  public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(other.m_fd) { other.m_fd = -1; }
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor();
    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

  private:
    int m_fd;
};

// Connected or listening in `dir`, whose path may be longer than a socket's name can be.
core::Result<Descriptor> connectIn(const std::filesystem::path& dir); // notFound: nobody listens
core::Result<Descriptor> listenIn(const std::filesystem::path& dir);  // mode 0600; a stale socket is replaced

core::Result<void> sendLine(int socket, std::string_view line, std::chrono::milliseconds patience);
// Up to the line feed, which is left out. `patience` is between two pieces.
core::Result<std::string> receiveLine(int socket, std::chrono::milliseconds patience);

std::string writeAnswer(const core::Result<boost::json::object>& answer);
core::Result<boost::json::object> readAnswer(std::string_view line);

} // namespace ploegbord::hub
