// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// A fuzz target is a function LLVMFuzzerTestOneInput(data, size), so that clang's libFuzzer takes it as it
// is. With other compilers fuzz_main.cpp drives it: always the same mutations of these seeds.
std::vector<std::string> fuzzSeeds();
