// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_tests.h"
#include "tests/support/ui_app.h"

int main(int argc, char** argv) {
    const ploegbord::test::UiApp app;
    return ploegbord::test::runTests(argc, argv);
}
