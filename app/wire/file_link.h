// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "app/core/digest.h"
#include "app/core/ids.h"
#include "app/core/time.h"

namespace ploegbord::wire {

// Shows one file to a telephone for a short while: a terminal signs it, the hub that has the file checks it.
// No account is needed, and whoever copies the link has the file for as long as the terminal said.
struct FileLink {
    core::TerminalId terminal; // that signed it
    std::string sha256;        // of the file, lower-case hex
    std::string type;          // MIME, as it is to be shown
    core::Instant until;       // whole seconds
};

// "/v1/handed/SHA256?terminal=ID&type=MIME&until=SECONDS&signature=HEX". What it is signed with is the hash
// of the terminal's token, which hub and terminal have both and nobody else.
std::string writeFileLink(const FileLink& link, const core::Digest& tokenHash);
bool isSigned(const FileLink& link, std::string_view signature, const core::Digest& tokenHash);

} // namespace ploegbord::wire
