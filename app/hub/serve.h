// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/hub/hub.h"

namespace ploegbord::hub {

// What a command that came through the socket may ask of the process that serves.
class Serving {
  public:
    virtual ~Serving() = default;
    virtual Hub* hub() = 0; // none: it could not be opened again, and the process ends
    // Stops serving, closes the store (the folder stays locked), runs `swap`, opens and serves again; for
    // restore. The answer is swap's, or why it could not be opened again (the process then ends).
    virtual core::Result<void> reopenAround(std::function<core::Result<void>()> swap) = 0;
};

// `ploegbord-hub serve ...`; argv[1] is "serve". Every other command line is run by
//   int runCommandLine(int argc, char** argv)          of app/hub/admin/command_line.h
// and serve keeps one
//   class CommandSocket { static core::Result<std::unique_ptr<CommandSocket>> open(const
//   std::filesystem::path& dir,
//                                                                                  Serving&); }
// of app/hub/admin/command_socket.h for as long as it lives (its thread is its own).
int runServe(int argc, char** argv);

} // namespace ploegbord::hub
