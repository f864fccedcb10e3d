// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "tests/bench/process.h"

namespace ploegbord::bench {

// The least that could stand in for the hub, in a process of its own: one epoll loop that speaks just enough
// HTTP. Bodies of the POSTs at hand are inserted in one FULL transaction, then written to every stream
// (whoever sent a GET), then answered. No credentials, no rules, no parsing.
struct FloorServer {
    explicit FloorServer(const std::filesystem::path& storeFile);
    std::uint16_t port = 0;
    Process process;
};

} // namespace ploegbord::bench
