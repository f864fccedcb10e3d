// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_tests.h"

int main(int argc, char** argv) {
    return ploegbord::test::runTests(argc, argv);
}
