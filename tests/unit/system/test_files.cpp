// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/mount.h>
#include <sys/stat.h>

#include "app/system/system.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using system::readFile;
using system::writeFileAtomically;
namespace fs = std::filesystem;

namespace {

std::ptrdiff_t entriesIn(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator{});
}

TEST_CASE("a file that was written is read back, NUL bytes and all", "[system]") {
    const test::TempDir folder;
    const std::string bytes = GENERATE(std::string(), std::string("a\0b\n", 4), std::string(100'000, 'x'));
    REQUIRE(writeFileAtomically(folder / "f", bytes));
    CHECK(*readFile(folder / "f", 1 << 20) == bytes);
    REQUIRE(writeFileAtomically(folder / "f", "newer"));
    CHECK(*readFile(folder / "f", 5) == "newer");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a file has the mode that was asked for, whatever the umask", "[system]") {
    const test::TempDir folder;
    const ::mode_t before = ::umask(GENERATE(0, 077));
    REQUIRE(writeFileAtomically(folder / "secret", "s"));
    REQUIRE(writeFileAtomically(folder / "open", "o", 0644));
    ::umask(before);
    CHECK(fs::status(folder / "secret").permissions() == fs::perms(0600));
    CHECK(fs::status(folder / "open").permissions() == fs::perms(0644));
}

TEST_CASE("a file larger than expected is refused", "[system]") {
    const test::TempDir folder;
    REQUIRE(writeFileAtomically(folder / "f", std::string(100'001, 'x')));
    CHECK(readFile(folder / "f", 100'000).error().code == core::ErrorCode::invalid);
    CHECK(readFile(folder / "f", 100'001));
}

TEST_CASE("a file that is not there is not found", "[system]") {
    const test::TempDir folder;
    CHECK(readFile(folder / "none", 10).error().code == core::ErrorCode::notFound);
    CHECK(readFile(folder.path(), 10).error().code == core::ErrorCode::storage);
}

TEST_CASE("a write that cannot succeed changes nothing and leaves nothing", "[system]") {
    const test::TempDir folder;
    fs::create_directory(folder / "target");
    CHECK_FALSE(writeFileAtomically(folder / "target", "bytes"));
    CHECK(fs::is_directory(folder / "target"));
    CHECK(entriesIn(folder.path()) == 1);
    CHECK(writeFileAtomically(folder / "none" / "f", "bytes").error().code == core::ErrorCode::notFound);
}

TEST_CASE("a write onto a full or read-only disk keeps the old content", "[system]") {
    const test::TempDir folder;
    if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) return; // only root may
    REQUIRE(writeFileAtomically(folder / "f", "old"));
    CHECK(writeFileAtomically(folder / "f", std::string(200'000, 'n')).error().code ==
          core::ErrorCode::storage);
    CHECK(*readFile(folder / "f", 10) == "old");
    CHECK(entriesIn(folder.path()) == 1);

    ::mount("tmpfs", folder.path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr);
    CHECK(writeFileAtomically(folder / "f", "new").error().code == core::ErrorCode::storage);
    CHECK(*readFile(folder / "f", 10) == "old");
    ::umount2(folder.path().c_str(), MNT_DETACH);
}

} // namespace
