// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ploegbord::bench {

// All on loopback; all throw on failure.
int connectTo(std::uint16_t port);
int listenOn(std::uint16_t& port); // 0: any
void sendAll(int socket, std::string_view bytes);
std::uint16_t freePort();

std::string post(std::string_view path, std::string_view token, std::string_view body);
std::string getStream(std::string_view token, std::string_view cursor);

// The end of the first whole message in bytes, 0 when it is not all there.
std::size_t messageEnd(std::string_view bytes);
std::string ask(int socket, std::string_view request); // blocking; the whole answer

} // namespace ploegbord::bench
