// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "app/terminal/terminal.h"

namespace ploegbord::probe {

// Each command of the probe is a process of its own, so its session lies in the state directory
// (session.json, 0600) with the key in clear: for tests and diagnosis, never for a terminal that people use.
// The kiosk ignores it.
core::Result<void> saveSession(const std::filesystem::path& stateDirectory,
                               const terminal::SessionSecret& session);
std::optional<terminal::SessionSecret> loadSession(const std::filesystem::path& stateDirectory);
void removeSession(const std::filesystem::path& stateDirectory);

} // namespace ploegbord::probe
