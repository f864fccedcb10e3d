// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/hub/hub_service.h"

namespace ploegbord::hub {

struct ServeOptions {
    HubOptions hub;
    ServerOptions server;
};

// Reads `serve ...`. None: answered already (--help, or a mistake on stderr); then exitCode is what to end
// with.
std::optional<ServeOptions> readServeOptions(int argc, char** argv, int& exitCode);

} // namespace ploegbord::hub
