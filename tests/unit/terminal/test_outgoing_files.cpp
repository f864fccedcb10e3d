// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/unit/terminal/kiosk_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::PostError;

namespace {

namespace fs = std::filesystem;

std::string hashOf(const std::string& bytes) {
    return core::toHex(core::sha256(bytes));
}

// A terminal and what its posts bring.
struct PictureRig : Rig {
    std::string picture(char fill = 'p', std::size_t count = 50'000) const {
        return "\xff\xd8" + std::string(count, fill);
    }
    terminal::Draft report(std::vector<std::string> pictures) const {
        core::Report body;
        body.line = *core::Ref::parse("L3");
        body.what = "near_miss.slipped";
        body.anonymous = true;
        for (const std::string& one : pictures)
            body.media.push_back({hashOf(one), "image/jpeg", {}});
        terminal::Draft draft;
        draft.type = core::OpType::report_submit;
        draft.body = body;
        draft.files = std::move(pictures);
        return draft;
    }
    void goOffline() {
        hub.faults.isUnreachable = true;
        kiosk.link().cutStreams();
        kiosk.run(1min);
    }
    void goOnline() {
        hub.faults.isUnreachable = false;
        kiosk.sync();
    }
    fs::path file(const std::string& bytes) const { return kiosk.folder() / "outgoing" / hashOf(bytes); }
    std::vector<std::string> kept() const {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& one : fs::directory_iterator(kiosk.folder() / "outgoing", none))
            names.push_back(one.path().filename().string());
        return names;
    }
    std::size_t reports() const { return hub.records(core::Kind::report).size(); }
};

} // namespace

TEST_CASE("a picture is on the disk once its post is saved, also after a pulled plug", "[outgoing]") {
    PictureRig rig;
    rig.goOffline();
    const std::string picture = rig.picture();
    rig.post(rig.report({picture}));
    CHECK(isInFile(rig.file(picture), picture));
    CHECK(rig.kept().size() == 1);
    rig.kiosk.reopen();
    CHECK(isInFile(rig.file(picture), picture));
    CHECK(rig.kiosk.board().waiting == 1);
}

TEST_CASE("a picture is at the hub before its post goes, and gone from here once that has settled",
          "[outgoing]") {
    PictureRig rig;
    rig.goOffline();
    const std::string one = rig.picture('1'), two = rig.picture('2');
    const auto posted = rig.post(rig.report({one, two}));
    const int pushes = rig.hub.pushes();
    rig.goOnline();
    CHECK(rig.hub.hasAccepted(posted.op));
    CHECK(rig.hub.pushes() == pushes + 1); // and it was not deferred meanwhile
    CHECK(rig.hub.hasBlob(hashOf(one)));
    CHECK(rig.hub.hasBlob(hashOf(two)));
    CHECK(rig.kept().empty());
    const auto media = rig.hub.records(core::Kind::report).at(0).as<core::Report>()->media;
    REQUIRE(media.size() == 2);
    CHECK(media[0].sha256 == hashOf(one));
}

TEST_CASE("what was made later and brings nothing does not wait for a picture", "[outgoing]") {
    PictureRig rig;
    rig.hub.faults.putStatus = 503;
    rig.post(rig.report({rig.picture()}));
    rig.post(rig.shoutout());
    rig.kiosk.run(20s);
    CHECK(rig.shoutoutsAtHub() == 1);
    CHECK(rig.reports() == 0);
    CHECK(rig.kiosk.board().waiting == 1);
    rig.hub.faults.putStatus = 0;
    rig.kiosk.sync();
    CHECK(rig.reports() == 1);
}

TEST_CASE("a picture whose answer was lost is brought again, and its post arrives once", "[outgoing]") {
    PictureRig rig;
    rig.hub.faults.losePutAnswers = 2;
    rig.hub.faults.losePushAnswers = 1;
    const auto posted = rig.post(rig.report({rig.picture()}));
    rig.kiosk.run(10min);
    CHECK(rig.hub.blobsBrought().size() == 3);
    CHECK(rig.hub.hasAccepted(posted.op));
    CHECK(rig.reports() == 1);
    CHECK(rig.kept().empty());
}

TEST_CASE("a terminal killed between a picture and its post goes on with both", "[outgoing]") {
    PictureRig rig;
    rig.hub.faults.holdsPushAnswers = true;
    const auto posted = rig.post(rig.report({rig.picture()}));
    rig.kiosk.run(5s);
    REQUIRE(rig.hub.blobsBrought().size() == 1);
    rig.kiosk.reopen();
    CHECK(rig.kept().size() == 1); // not answered yet
    rig.hub.faults.holdsPushAnswers = false;
    rig.kiosk.sync();
    CHECK(rig.hub.hasAccepted(posted.op));
    CHECK(rig.reports() == 1);
    CHECK(rig.kept().empty());
}

TEST_CASE("a picture that no post names is gone at the next start", "[outgoing]") {
    PictureRig rig;
    rig.goOffline();
    const std::string picture = rig.picture();
    rig.post(rig.report({picture}));
    rig.kiosk.close();
    std::ofstream(rig.kiosk.folder() / "outgoing" / hashOf("orphan")) << "orphan";
    std::ofstream(rig.kiosk.folder() / "outgoing" / (hashOf("begun") + ".part")) << "be";
    rig.kiosk.open();
    CHECK(rig.kept() == std::vector{hashOf(picture)});
}

TEST_CASE("a picture that two posts bring stays until both have settled", "[outgoing]") {
    PictureRig rig;
    rig.goOffline();
    const auto one = rig.post(rig.report({rig.picture()}));
    const auto two = rig.post(rig.report({rig.picture()}));
    rig.hub.faults.defer.insert(two.op);
    rig.goOnline();
    CHECK(rig.hub.hasAccepted(one.op));
    CHECK(rig.kept().size() == 1);
    rig.hub.faults.defer.clear();
    rig.kiosk.sync();
    CHECK(rig.hub.hasAccepted(two.op));
    CHECK(rig.kept().empty());
}

TEST_CASE("a hub that has lost a picture gets it again before its post", "[outgoing]") {
    PictureRig rig;
    const std::string picture = rig.picture();
    rig.hub.faults.status = 0;
    rig.goOffline();
    const auto posted = rig.post(rig.report({picture}));
    rig.hub.faults.defer.insert(posted.op);
    rig.goOnline();
    REQUIRE(rig.hub.hasBlob(hashOf(picture)));
    rig.hub.loseBlob(hashOf(picture));
    rig.hub.faults.defer.clear();
    rig.kiosk.sync();
    CHECK(rig.hub.hasAccepted(posted.op));
}

TEST_CASE("a picture that the hub does not take parks its post with the reason", "[outgoing]") {
    PictureRig rig;
    rig.hub.faults.putStatus = GENERATE(413, 415, 422);
    rig.hub.faults.problemType = "too-large";
    const auto posted = rig.post(rig.report({rig.picture()}));
    const auto other = rig.post(rig.shoutout());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().parkedOps.size() == 1);
    const auto& parked = rig.kiosk.board().parkedOps[0];
    CHECK(parked.op.id == posted.op);
    CHECK(parked.problemName == "file-refused");
    CHECK(parked.detail == "status " + std::to_string(rig.hub.faults.putStatus) + ", too-large");
    CHECK(parked.since == parked.op.made_at); // it is anonymous
    CHECK(rig.hub.blobsBrought().size() == 1);
    CHECK(rig.hub.hasAccepted(other.op));

    rig.hub.faults.putStatus = 0;
    REQUIRE(rig.kiosk->retryParked(posted.op));
    rig.kiosk.sync();
    CHECK(rig.hub.hasAccepted(posted.op));
}

TEST_CASE("a parked post that is given up takes its picture with it", "[outgoing]") {
    PictureRig rig;
    rig.hub.faults.putStatus = 415;
    const auto posted = rig.post(rig.report({rig.picture()}));
    rig.kiosk.sync();
    REQUIRE(rig.kept().size() == 1);
    REQUIRE(rig.kiosk->dropParked(posted.op));
    CHECK(rig.kept().empty());
}

TEST_CASE("a damaged picture is not sent, and its post is parked", "[outgoing][damage]") {
    PictureRig rig;
    rig.goOffline();
    const std::string picture = rig.picture();
    const auto posted = rig.post(rig.report({picture}));
    if (GENERATE(false, true))
        std::fstream(rig.file(picture), std::ios::binary | std::ios::in | std::ios::out).seekp(77).put('x');
    else
        fs::resize_file(rig.file(picture), 20);
    rig.kiosk.reopen();
    rig.goOnline();
    REQUIRE(rig.kiosk.board().parkedOps.size() == 1);
    CHECK(rig.kiosk.board().parkedOps[0].op.id == posted.op);
    CHECK(rig.kiosk.board().parkedOps[0].problemName == "file-damaged");
    CHECK(rig.hub.blobsBrought().empty());
    CHECK(rig.reports() == 0);
}

TEST_CASE("a picture that is gone parks its post, which does not wait for ever", "[outgoing][damage]") {
    PictureRig rig;
    rig.goOffline();
    const std::string picture = rig.picture();
    const auto posted = rig.post(rig.report({picture}));
    fs::remove(rig.file(picture));
    rig.kiosk.reopen();
    rig.hub.faults.defer.insert(posted.op); // as a hub that lacks the file does
    rig.goOnline();
    REQUIRE(rig.kiosk.board().parkedOps.size() == 1);
    CHECK(rig.kiosk.board().parkedOps[0].op.id == posted.op);
    CHECK(rig.kiosk.board().parkedOps[0].problemName == "file-damaged");
}

TEST_CASE("a picture has the time that it takes over the slowest link", "[outgoing]") {
    PictureRig rig;
    const std::string picture = rig.picture('p', 342'000);
    rig.post(rig.report({picture}));
    rig.kiosk.sync();
    REQUIRE(rig.hub.blobsBrought().size() == 1);
    CHECK(rig.hub.blobsBrought()[0].timeout > std::chrono::seconds(picture.size() / 1000));
}

TEST_CASE("a full disk saves neither picture nor post, and says so", "[outgoing][disk]") {
    PictureRig rig;
    bool isFull = true;
    rig.kiosk.blobIo.write = [&](int file, const void* bytes, std::size_t count) -> ssize_t {
        if (isFull) return errno = ENOSPC, -1;
        return ::write(file, bytes, count);
    };
    rig.kiosk.reopen();
    rig.kiosk.run(10s);
    const auto refused = rig.kiosk->post(rig.report({rig.picture()}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == PostError::diskFull);
    CHECK(rig.kept().empty());
    CHECK(rig.kiosk.board().waiting == 0);
    CHECK(rig.kiosk.board().storage == terminal::StorageState::diskFull);
    isFull = false;
    rig.kiosk.run(10s);
    REQUIRE(rig.kiosk->post(rig.report({rig.picture()})));
    rig.kiosk.sync();
    CHECK(rig.reports() == 1);
}

TEST_CASE("a disk that does not sync a picture saves no post", "[outgoing][disk]") {
    PictureRig rig;
    rig.kiosk.blobIo.sync = [](int) { return errno = EIO, -1; };
    rig.kiosk.reopen();
    rig.kiosk.run(10s);
    const auto refused = rig.kiosk->post(rig.report({rig.picture()}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == PostError::storage);
    CHECK(rig.kept().empty());
    CHECK(rig.kiosk.board().waiting == 0);
}

TEST_CASE("a post brings only what it names, and nothing over 16 MiB", "[outgoing]") {
    PictureRig rig;
    auto other = rig.report({rig.picture('a')});
    other.files = {rig.picture('b')};
    auto large = rig.report({rig.picture('c', 16u << 20)});
    for (const auto& draft : {other, large}) {
        const auto refused = rig.kiosk->post(draft);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().refusal->problem == core::Problem::file_refused);
    }
    CHECK(rig.kept().empty());
    CHECK(rig.kiosk.board().waiting == 0);
}

TEST_CASE("a post taken back in its grace leaves no picture, here or at the hub", "[outgoing]") {
    PictureRig rig;
    auto draft = rig.report({rig.picture()});
    draft.grace = 5s;
    const auto posted = rig.post(draft);
    rig.kiosk.run(3s);
    REQUIRE(rig.kiosk->undo(posted.op));
    rig.kiosk.sync();
    CHECK(rig.kept().empty());
    CHECK(rig.hub.blobsBrought().empty());
}

TEST_CASE("after its grace a post goes with its picture", "[outgoing]") {
    PictureRig rig;
    auto draft = rig.report({rig.picture()});
    draft.grace = 5s;
    rig.post(draft);
    rig.kiosk.run(10s);
    CHECK(rig.reports() == 1);
}

TEST_CASE("the time of a waiting picture tells nothing, and its request no more than its bytes",
          "[outgoing][anonymous]") {
    PictureRig rig;
    rig.goOffline();
    const std::string picture = rig.picture();
    const auto posted = rig.post(rig.report({picture}));
    struct stat status {};
    REQUIRE(::stat(rig.file(picture).c_str(), &status) == 0);
    CHECK(status.st_mtime == 0);
    CHECK(status.st_atime == 0);
    REQUIRE(::stat(rig.file(picture).parent_path().c_str(), &status) == 0);
    CHECK(status.st_mtime == 0);
    rig.goOnline();
    REQUIRE(rig.hub.blobsBrought().size() == 1);
    const terminal::HttpRequest& request = rig.hub.blobsBrought()[0];
    CHECK(request.method == "PUT");
    CHECK(request.body == picture);
    for (const auto& [name, value] : request.headers) {
        CHECK((name == "authorization" || name == "accept" || name == "content-type"));
        CHECK(value.find(posted.op.str()) == std::string::npos);
        CHECK(value.find(posted.record.str()) == std::string::npos);
    }
}

TEST_CASE("pictures stand aside with the outbox when a terminal joins another site", "[outgoing]") {
    PictureRig rig;
    rig.goOffline();
    rig.post(rig.report({rig.picture()}));
    rig.hub.faults.isUnreachable = false;
    std::optional<bool> isDone;
    rig.kiosk->enrol("http://127.0.0.1:2", "GOOD-CODE", "Kiosk", // each answer names a site of its own
                     [&](const auto& result) { isDone = result.has_value(); });
    rig.kiosk.run(2s);
    REQUIRE(isDone == true);
    CHECK(rig.kept().empty());
    CHECK(fs::exists(rig.kiosk.folder() / "outgoing.left-1"));
}
