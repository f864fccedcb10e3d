// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "tests/support/run_tests.h"

// The thread of Qt's requests may still be letting go of certificates while the process ends: LeakSanitizer
// then counts them as lost. With 0.3 s more none are, and valgrind finds none. Our own allocations are looked
// for.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libcrypto.so";
}

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    return ploegbord::test::runTests(argc, argv);
}
