// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/blob_store.h"

#include <algorithm>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using namespace ploegbord::hub;

namespace {

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        count += entry.is_regular_file();
    return count;
}

std::time_t latestTimeIn(const std::filesystem::path& root) {
    std::time_t latest = 0;
    const auto look = [&](const std::filesystem::path& path) {
        struct stat status {};
        REQUIRE(::stat(path.c_str(), &status) == 0);
        latest = std::max(latest, status.st_mtime);
    };
    look(root);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
        look(entry.path());
    return latest;
}

} // namespace

TEST_CASE("no file and no folder of the store tells when something came", "[blobs]") {
    const test::TempDir dir;
    const BlobStore store(dir.path());
    for (const char* bytes : {"one", "two"}) {
        IncomingBlob incoming(store);
        REQUIRE(incoming.open() == 0);
        REQUIRE(incoming.write(bytes) == 0);
        REQUIRE(incoming.keep() == 0);
        CHECK(latestTimeIn(store.root()) == 0);
    }
    {
        IncomingBlob broken(store);
        REQUIRE(broken.open() == 0);
    }
    CHECK(latestTimeIn(store.root()) == 0);
    std::ofstream(store.root() / "part-abcdef") << "half"; // by a hub that was killed
    std::ofstream(store.pathOf(core::toHex(core::sha256("one"))).parent_path() / "x");
    std::filesystem::remove(store.pathOf(core::toHex(core::sha256("one"))).parent_path() / "x");
    store.removeUnfinished();
    CHECK(latestTimeIn(store.root()) == 0);
}

TEST_CASE("a blob that comes in pieces stands under the hash of the whole", "[blobs]") {
    const test::TempDir dir;
    const BlobStore store(dir.path());
    IncomingBlob incoming(store);
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write("%PDF-") == 0);
    REQUIRE(incoming.write("1.4\n") == 0);
    const std::string sha256 = core::toHex(core::sha256("%PDF-1.4\n"));
    CHECK_FALSE(store.has(sha256)); // not before it is whole
    REQUIRE(incoming.keep() == 0);
    CHECK(store.has(sha256));
    CHECK(sha256OfFile(store.pathOf(sha256)).value() == sha256);
    CHECK(store.all() == std::map<std::string, std::uintmax_t>{{sha256, 9}});
}

TEST_CASE("a blob that is not kept leaves nothing behind", "[blobs]") {
    const test::TempDir dir;
    {
        IncomingBlob incoming{BlobStore(dir.path())};
        REQUIRE(incoming.open() == 0);
        REQUIRE(incoming.write("half") == 0);
        CHECK(filesIn(dir.path()) == 1);
    }
    CHECK(filesIn(dir.path()) == 0);
}

TEST_CASE("what a hub that was killed had begun is removed, and nothing else", "[blobs]") {
    const test::TempDir dir;
    const BlobStore store(dir.path());
    IncomingBlob incoming(store);
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write("whole") == 0);
    REQUIRE(incoming.keep() == 0);
    std::ofstream(store.root() / "part-abcdef") << "half";
    store.removeUnfinished();
    CHECK(filesIn(dir.path()) == 1);
    CHECK(store.has(core::toHex(core::sha256("whole"))));
}

TEST_CASE("a damaged blob is made good by the same one once more", "[blobs]") {
    const test::TempDir dir;
    const BlobStore store(dir.path());
    const std::string sha256 = core::toHex(core::sha256("whole"));
    for (int i = 0; i < 2; ++i) {
        IncomingBlob incoming(store);
        REQUIRE(incoming.open() == 0);
        REQUIRE(incoming.write("whole") == 0);
        REQUIRE(incoming.keep() == 0);
        CHECK(sha256OfFile(store.pathOf(sha256)).value() == sha256);
        std::ofstream(store.pathOf(sha256)) << "whale";
    }
}

TEST_CASE("a blob that root brings belongs to the owner of the hub's folder", "[blobs]") {
    if (::geteuid() != 0) SUCCEED("only root can give files away");
    if (::geteuid() != 0) return;
    const test::TempDir dir;
    REQUIRE(::chown(dir.path().c_str(), 65534, 65534) == 0);
    const BlobStore store(dir.path());
    IncomingBlob incoming(store);
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write("whole") == 0);
    REQUIRE(incoming.keep() == 0);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dir.path())) {
        struct stat status {};
        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        CHECK(status.st_uid == 65534);
    }
}

TEST_CASE("a folder that is not there is an error, not a crash", "[blobs]") {
    const test::TempDir dir;
    IncomingBlob incoming{BlobStore(dir / "none")};
    CHECK(incoming.open() == ENOENT);
    CHECK(BlobStore(dir / "none").all().empty());
    CHECK_FALSE(sha256OfFile(dir / "none").has_value());
    CHECK_FALSE(sha256OfFile(dir.path()).has_value());
}
