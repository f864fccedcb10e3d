// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "app/core/result.h"

namespace ploegbord::wire {

class JsonWriter;

// The order that RFC 8785 wants of members, for valid UTF-8.
bool isBeforeInUtf16(std::string_view a, std::string_view b);

// False when a number is no integer of at most 2^53; `out` is then unusable.
bool writeCanonical(JsonWriter& out, const boost::json::value& value);
bool writeCanonicalObject(JsonWriter& out, const boost::json::object& object, std::string_view without);
core::Result<std::string> canonicalJsonWithout(const boost::json::object& object, std::string_view without);

} // namespace ploegbord::wire
