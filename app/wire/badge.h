// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "app/core/result.h"

// A badge's UID travels only inside a box that the hub alone can open, so that no terminal ever stores one.
namespace ploegbord::wire {

// Upper-case hex without separators, 4 to 32 digits ("04:a2:1b:c3" gives "04A21BC3"); `invalid` for anything
// else.
core::Result<std::string> normaliseBadge(std::string_view uid);

// `uid` as normaliseBadge gives it; `hubKeyBase64` as enrolment gave it. The box is base64 and never the same
// twice.
core::Result<std::string> sealBadge(std::string_view uid, std::string_view hubKeyBase64);
// Keys as raw bytes (32 each). `denied` when the box is not for this key or was changed.
core::Result<std::string> openBadge(std::string_view box, std::string_view publicKey,
                                    std::string_view secretKey);

} // namespace ploegbord::wire
