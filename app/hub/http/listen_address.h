// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "app/core/result.h"

namespace ploegbord::hub {

// "ADDR:PORT" or "[ADDR]:PORT" of a command line. Addresses only: a name could mean another one tomorrow.
struct ListenAddress {
    std::string host; // without brackets
    std::uint16_t port = 0;

    // `invalid`, saying what is expected.
    static core::Result<ListenAddress> parse(const std::string& text);
    bool isLoopback() const; // 127.0.0.0/8 and ::1
};

} // namespace ploegbord::hub
