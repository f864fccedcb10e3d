// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/core/result.h"

namespace ploegbord::core {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);
Digest hmacSha256(std::string_view key, std::string_view bytes);
// Same time whatever differs.
bool isSameDigest(const Digest& a, const Digest& b);

std::string toHex(std::string_view bytes); // lower case
std::string toHex(const Digest& digest);
bool isSha256(std::string_view text);              // as toHex writes one: 64 digits in lower case
Result<std::string> fromHex(std::string_view hex); // bytes

} // namespace ploegbord::core
