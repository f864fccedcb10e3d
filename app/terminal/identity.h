// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/core/ids.h"
#include "app/core/result.h"

namespace ploegbord::terminal {

// What enrolment gave: identity.json in the state directory, mode 0600.
struct Identity {
    std::string hubUrl; // without a trailing slash
    core::TerminalId terminal;
    std::string token;
    core::SiteId site;
    core::Ref line;
    std::string timeZone;
    std::string hubKey; // base64
    std::string ca;     // PEM, may be ""
    std::string name;
    std::string secret; // 32 bytes of this terminal's own, never sent: part of every key under a PIN
};

// None when there is no such file; an error when there is one and it cannot be read.
core::Result<std::optional<Identity>> loadIdentity(const std::filesystem::path& stateDirectory);
core::Result<void> saveIdentity(const std::filesystem::path& stateDirectory, const Identity& identity);

// "https://hub.example:8443": scheme and host checked, no trailing slash. Plain HTTP is `denied` beyond
// loopback.
core::Result<std::string> checkedHubUrl(const std::string& url);

} // namespace ploegbord::terminal
