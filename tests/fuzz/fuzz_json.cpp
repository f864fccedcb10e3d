// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "app/wire/json.h"
#include "tests/fuzz/fuzz_driver.h"

using namespace ploegbord;

// What is read has one canonical form, which is read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto value = wire::parseJson({reinterpret_cast<const char*>(data), size});
    if (!value) return 0;
    const auto once = wire::canonicalJson(*value);
    if (!once) return 0;
    const auto again = wire::parseJson(*once);
    if (!again || wire::canonicalJson(*again).value_or("") != *once) std::abort();
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    return {R"({"a":[1,-2,true,false,null,"x"],"b":{"c":{"d":[]}},"é":"\ud83d\udc4d\n"})",
            R"([9007199254740992,-9007199254740992,0,1e3,5.0])", R"({"":{"":{"":{}}}})", R"("\u20ac\\\"\/")",
            std::string(32, '[') + std::string(32, ']')};
}
