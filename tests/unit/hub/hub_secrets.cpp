// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/secrets.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;

TEST_CASE("secrets that cannot be looked for are not made anew", "[secrets]") {
    const test::TempDir dir;
    test::SeededRandom random;
    const auto file = dir.path() / "secrets";
    std::filesystem::create_symlink(file, file); // no answer, as from a disk that fails
    REQUIRE_FALSE(hub::Secrets::loadOrCreate(dir.path(), random).has_value());
    REQUIRE(std::filesystem::is_symlink(file));
}
