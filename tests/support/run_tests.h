// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ploegbord::test {

// Runs the program's tests as its command line says; what main returns. For a main that has something to set
// up first; others link ploegbord_test_main.
int runTests(int argc, char** argv);

} // namespace ploegbord::test
