// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "app/core/result.h"

namespace ploegbord::wire {

// Strict: UTF-8, depth 32, no duplicate member, no trailing bytes, no BOM. Error `invalid` with the reason.
core::Result<boost::json::value> parseJson(std::string_view bytes);
// RFC 8785: members sorted by UTF-16 code units, no spaces. Numbers here are integers; a number with a
// fraction or beyond 2^53 is `invalid`.
core::Result<std::string> canonicalJson(const boost::json::value& value);

} // namespace ploegbord::wire
