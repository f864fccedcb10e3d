// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>

#include <unistd.h>

#include "tests/support/catch.h"
#include "tests/unit/terminal/document_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::BlobError;
using terminal::BlobPlace;
using terminal::DiskRoom;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

// A disk that does as a test says; handed to the terminal before it opens.
struct FakeDisk {
    DiskRoom room{100'000 * kMiB, 200'000 * kMiB};
    std::int64_t takes = std::int64_t{1} << 50; // bytes, and then no more
    int error = ENOSPC;                         // when it takes no more
    bool isSyncFailing = false;

    terminal::BlobIo io() {
        terminal::BlobIo io = terminal::systemBlobIo();
        io.write = [this](int file, const void* bytes, std::size_t count) -> ssize_t {
            if (static_cast<std::int64_t>(count) > takes) return errno = error, -1;
            takes -= static_cast<std::int64_t>(count);
            return ::write(file, bytes, count);
        };
        io.sync = [this](int file) { return isSyncFailing ? (errno = EIO, -1) : ::fdatasync(file); };
        io.room = [this](const std::filesystem::path&) { return room; };
        return io;
    }
};

struct DiskRig : DocumentRig {
    FakeDisk disk;
    DiskRig() {
        kiosk.blobIo = disk.io();
        kiosk.reopen();
    }
};

} // namespace

TEST_CASE("a full disk ends fetching and is said, and nothing of the beginning stays on it", "[blobs]") {
    DiskRig rig;
    rig.disk.takes = 100'000;
    const auto one = rig.publish(500'000);
    rig.kiosk.run(10s);
    CHECK(rig.place(one.sha256) == BlobPlace::noRoom);
    CHECK(rig.files().empty());
    const auto asked = rig.hub.blobsAsked().size();
    rig.kiosk.run(40s);
    CHECK(rig.hub.blobsAsked().size() == asked);
    CHECK(rig.kiosk.board().link == terminal::LinkState::live);
    CHECK(rig.kiosk.board().storage == terminal::StorageState::ok);

    rig.disk.takes = 1'000'000;
    rig.kiosk.run(2min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("a disk that fails is tried again later, and nobody believes what it wrote", "[blobs]") {
    DiskRig rig;
    const bool isSync = GENERATE(false, true);
    rig.disk.isSyncFailing = isSync;
    rig.disk.takes = isSync ? 1'000'000'000 : 10'000;
    rig.disk.error = EIO;
    const auto one = rig.publish(3 * kMiB);
    rig.kiosk.run(10s);
    CHECK(rig.place(one.sha256) == BlobPlace::wanted);
    CHECK(rig.files().empty());
    rig.disk = FakeDisk();
    rig.kiosk.run(3min);
    CHECK(rig.isRight(one.sha256));
}

TEST_CASE("the last of the disk is left to the outbox", "[blobs]") {
    DiskRig rig;
    rig.disk.room = {700 * kMiB, 100'000 * kMiB}; // 512 of them stay free
    const auto small = rig.publish(kMiB);
    core::Document large = rig.document(1000);
    large.bytes = 200 * kMiB;
    rig.hub.put(core::Kind::document, large);
    rig.kiosk.blobBudget = 1000 * kMiB;
    rig.kiosk.reopen();
    rig.kiosk.sync();
    CHECK(rig.place(small.sha256) == BlobPlace::here);
    CHECK(rig.place(large.sha256) == BlobPlace::noRoom);
    rig.disk.room.available = 800 * kMiB;
    rig.kiosk.run(2min);
    CHECK(rig.place(large.sha256) == BlobPlace::here);
}

TEST_CASE("a disk that others fill while a file comes is left to them", "[blobs]") {
    DiskRig rig;
    rig.hub.faults.pieceEvery = 100ms;
    const auto one = rig.publish(5 * kMiB);
    rig.kiosk.run(10s);
    REQUIRE(rig.place(one.sha256) == BlobPlace::fetching);
    rig.disk.room.available = 100 * kMiB;
    rig.kiosk.run(20s);
    CHECK(rig.place(one.sha256) == BlobPlace::noRoom);
    CHECK(rig.files().empty());
    rig.disk.room.available = 1000 * kMiB;
    rig.kiosk.run(5min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("a file that cannot be read is a fault of the disk and stays where it is", "[blobs]") {
    DiskRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    // A folder of that name: it opens and cannot be read, also for root.
    std::filesystem::remove(rig.file(one.sha256));
    std::filesystem::create_directory(rig.file(one.sha256));
    CHECK(rig.open(one.sha256)->error() == BlobError::storage);
    CHECK(std::filesystem::is_directory(rig.file(one.sha256)));
}
