// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ploegbord::hub {

// Every command line of ploegbord-hub but `serve`. Gives the exit status: 0, or 1 after one line on stderr
// (import: one line a mistake), 2 for a wrong command line.
int runCommandLine(int argc, char** argv);

} // namespace ploegbord::hub
