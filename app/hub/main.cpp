// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include "app/hub/admin/command_line.h"
#include "app/hub/serve.h"

int main(int argc, char** argv) {
    if (argc > 1 && std::strcmp(argv[1], "serve") == 0) return ploegbord::hub::runServe(argc, argv);
    return ploegbord::hub::runCommandLine(argc, argv);
}
