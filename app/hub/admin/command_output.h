// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <boost/json/object.hpp>

namespace ploegbord::hub {

// Prints a command's answer for people, or as JSON where a command has that; gives the exit status.
int printAnswer(const std::string& command, const boost::json::object& answer, bool isJson);

} // namespace ploegbord::hub
