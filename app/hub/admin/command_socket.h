// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "app/core/result.h"

namespace ploegbord::hub {

class Serving;

// Takes IT's commands while the hub serves: DIR/hub.sock, mode 0600, for the hub's own user and root.
// Commands run one after the other on a thread of its own.
class CommandSocket {
  public:
    // The caller holds the folder's lock. `serving` must outlive the socket.
    static core::Result<std::unique_ptr<CommandSocket>> open(const std::filesystem::path& dir,
                                                             Serving& serving);
    virtual ~CommandSocket() = default; // waits for the command at hand, removes the socket
};

} // namespace ploegbord::hub
