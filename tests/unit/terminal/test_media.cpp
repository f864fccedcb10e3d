// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/terminal/document_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::BlobPlace;

namespace {

struct MediaRig : DocumentRig {
    // Posted for line `line`, with a picture of so many bytes; gives its SHA-256.
    std::string announce(std::size_t size, const std::string& line = "L3",
                         const std::string& type = "image/jpeg") {
        core::Announcement body;
        body.title = core::Text("Let op");
        body.valid_from = clock.now();
        body.valid_until = clock.now() + 24h;
        body.media = {{hub.putBlob(bytes(size)), type, core::Text("De nieuwe route")}};
        core::Record record;
        record.id = core::RecordId(core::makeUuid7(clock.now(), random));
        record.kind = core::Kind::announcement;
        record.at = clock.now();
        record.audience.lines = {core::Ref(hub.idOf(core::Kind::line, line))};
        record.body = body;
        hub.put(record);
        return body.media[0].sha256;
    }
    std::string report(const core::Ref& line) {
        core::Report body;
        body.number = "7K3MQ9TX";
        body.line = line;
        body.what = "near_miss.slipped";
        body.media = {{hub.putBlob(bytes(2000)), "image/jpeg", {}}};
        hub.put(core::Kind::report, body);
        return body.media[0].sha256;
    }
    bool isNamed(const std::string& sha256) { return kiosk.board().blobs->contains(sha256); }
};

} // namespace

TEST_CASE("the picture of an announcement for this line is fetched ahead", "[blobs][media]") {
    MediaRig rig;
    const std::string small = rig.announce(3000), large = rig.announce(3 << 20);
    rig.kiosk.sync();
    CHECK(rig.place(small) == BlobPlace::here);
    CHECK(rig.isRight(large)); // more than was reckoned with
    REQUIRE(rig.open(small));
    CHECK(rig.open(small)->has_value());
}

TEST_CASE("a picture that was cut is gone on with, though nothing but the hub says how large it is",
          "[blobs][media]") {
    MediaRig rig;
    rig.hub.faults.pieceEvery = 100ms;
    const std::string picture = rig.announce(3 << 20);
    rig.kiosk.run(17s);
    REQUIRE(rig.place(picture) == BlobPlace::fetching);
    REQUIRE(std::filesystem::file_size(rig.part(picture)) > (1u << 20));
    rig.kiosk.reopen();
    rig.kiosk.sync();
    CHECK(rig.isRight(picture));
    CHECK(rig.hub.blobBytesSent == 3 << 20);
}

TEST_CASE("an announcement that has ended leaves no picture", "[blobs][media]") {
    MediaRig rig;
    const std::string picture = rig.announce(3000);
    rig.kiosk.sync();
    REQUIRE(rig.place(picture) == BlobPlace::here);
    rig.kiosk.run(25h);
    CHECK_FALSE(rig.isNamed(picture));
    CHECK(rig.files().empty());
}

TEST_CASE("pictures of other lines are not fetched", "[blobs][media]") {
    MediaRig rig;
    rig.hub.put(core::Kind::line, core::Line{"L9", core::Text("Lijn 9")});
    const std::string elsewhere = rig.announce(3000, "L9");
    const std::string ours = rig.report(core::Ref(rig.hub.idOf(core::Kind::line, "L3")));
    const std::string theirs = rig.report(core::Ref(rig.hub.idOf(core::Kind::line, "L9")));
    rig.kiosk.sync();
    CHECK_FALSE(rig.isNamed(elsewhere));
    CHECK_FALSE(rig.isNamed(theirs));
    CHECK(rig.place(ours) == BlobPlace::here);
    CHECK(rig.files() == std::vector{ours});
}

TEST_CASE("a picture whose size nobody says is not believed to be whole", "[blobs][media]") {
    MediaRig rig;
    rig.hub.faults.extraBlobBytes = 1; // then it announces no length
    const std::string picture = rig.announce(3000);
    rig.kiosk.run(1min);
    CHECK(rig.place(picture) == BlobPlace::wanted);
    rig.hub.faults.extraBlobBytes = 0;
    rig.kiosk.run(10min);
    CHECK(rig.isRight(picture));
}
