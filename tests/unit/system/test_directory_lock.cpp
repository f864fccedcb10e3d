// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <sys/wait.h>
#include <unistd.h>

#include "app/system/system.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using system::DirectoryLock;

namespace {

TEST_CASE("a folder is locked once, by moves too, until the holder is gone", "[system]") {
    const test::TempDir folder;
    std::optional<DirectoryLock> holder;
    {
        auto taken = DirectoryLock::take(folder.path());
        REQUIRE(taken);
        holder.emplace(std::move(*taken));
    }
    const auto second = DirectoryLock::take(folder.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == core::ErrorCode::denied);
    holder.reset();
    CHECK(DirectoryLock::take(folder.path()));
}

TEST_CASE("a second process on the same folder is denied", "[system]") {
    const test::TempDir folder;
    const auto held = DirectoryLock::take(folder.path());
    REQUIRE(held);
    // What a child inherits is the same lock, so it must ask for one of its own.
    const pid_t child = ::fork();
    if (child == 0) {
        const auto taken = DirectoryLock::take(folder.path());
        ::_exit(!taken && taken.error().code == core::ErrorCode::denied ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a folder that is not there cannot be locked", "[system]") {
    const test::TempDir folder;
    CHECK(DirectoryLock::take(folder / "none").error().code == core::ErrorCode::notFound);
}

} // namespace
