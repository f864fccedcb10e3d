// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/terminal/document_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::BlobError;
using terminal::BlobPlace;
using terminal::BlobState;

namespace {

constexpr std::size_t kMiB = 1 << 20;

void flipOneByte(const std::filesystem::path& file) {
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekg(100);
    const char was = static_cast<char>(out.get());
    out.seekp(100);
    out.put(static_cast<char>(was ^ 1));
}

} // namespace

TEST_CASE("the file of a document is fetched ahead and opens with its own bytes", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(3 * kMiB);
    rig.kiosk.sync();
    CHECK(rig.state(one.sha256) == BlobState{BlobPlace::here, 3 * kMiB});
    const auto opened = rig.open(one.sha256);
    REQUIRE(opened);
    REQUIRE(opened->has_value());
    CHECK(**opened == rig.file(one.sha256));
    CHECK(rig.isRight(one.sha256));
    CHECK(rig.files() == std::vector{one.sha256});
}

TEST_CASE("a terminal without a budget fetches no file", "[blobs]") {
    DocumentRig rig;
    rig.kiosk.blobBudget.reset();
    rig.kiosk.reopen();
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    CHECK(rig.place(one.sha256) == BlobPlace::wanted);
    CHECK(rig.hub.blobsAsked().empty());
}

TEST_CASE("a fetch that is cut ten times goes on where it was each time", "[blobs]") {
    DocumentRig rig;
    for (int cuts = 0; cuts < 10; ++cuts)
        rig.hub.faults.cutBlobs.push_back(1 + rig.random.below(300'000));
    const auto one = rig.publish(5 * kMiB);
    rig.kiosk.run(30min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.isRight(one.sha256));
    CHECK(rig.hub.blobsAsked().size() == 11);
    CHECK(rig.hub.blobBytesSent == 5 * static_cast<std::int64_t>(kMiB));
}

TEST_CASE("after a kill a fetch goes on where it was", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.pieceEvery = 100ms;
    const auto one = rig.publish(2 * kMiB);
    rig.kiosk.run(12s);
    REQUIRE(rig.place(one.sha256) == BlobPlace::fetching);
    const auto begun = std::filesystem::file_size(rig.part(one.sha256));
    REQUIRE(begun > kMiB / 4);
    rig.kiosk.reopen();
    CHECK(rig.state(one.sha256) == BlobState{BlobPlace::wanted, static_cast<std::int64_t>(begun)});
    rig.kiosk.sync();
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.hub.blobBytesSent == 2 * static_cast<std::int64_t>(kMiB));
}

TEST_CASE("a file that was whole when the terminal was killed is there without the network", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    rig.kiosk.close();
    std::filesystem::rename(rig.file(one.sha256), rig.part(one.sha256));
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.open();
    rig.kiosk.run(1s);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("a hub that sends the whole where a rest was asked for starts the file anew", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.cutBlobs = {200'000};
    rig.hub.faults.ignoresRange = true;
    const auto one = rig.publish(kMiB);
    rig.kiosk.sync();
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.isRight(one.sha256));
}

TEST_CASE("an answer that is longer than the file starts it anew", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.extraBlobBytes = 5;
    const auto one = rig.publish(100'000);
    rig.kiosk.run(10s);
    CHECK(rig.place(one.sha256) != BlobPlace::here);
    CHECK(rig.files().empty());
    rig.hub.faults.extraBlobBytes = 0;
    rig.kiosk.run(10min);
    CHECK(rig.isRight(one.sha256));
}

TEST_CASE("a beginning that is longer than the file is thrown away", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(100'000);
    rig.kiosk.sync();
    rig.kiosk.close();
    std::filesystem::remove(rig.file(one.sha256));
    std::ofstream(rig.part(one.sha256), std::ios::binary) << std::string(200'000, 'x');
    rig.kiosk.open();
    rig.kiosk.sync();
    CHECK(rig.isRight(one.sha256));
}

TEST_CASE("a file that the hub does not have yet is fetched once it does, and holds up no other", "[blobs]") {
    DocumentRig rig;
    const auto late = rig.publish(100'000, true);
    rig.hub.faults.missingBlobs.insert(late.sha256);
    const auto other = rig.publish(100'000);
    rig.kiosk.sync();
    CHECK(rig.place(late.sha256) == BlobPlace::wanted);
    CHECK(rig.place(other.sha256) == BlobPlace::here);
    rig.hub.faults.missingBlobs.clear();
    rig.kiosk.run(10min);
    CHECK(rig.place(late.sha256) == BlobPlace::here);
}

TEST_CASE("a hub that is busy is left alone as long as it asks", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.blobStatus = 429;
    rig.hub.faults.retryAfter = 600;
    const auto one = rig.publish(1000);
    rig.kiosk.run(10s);
    REQUIRE(rig.hub.blobsAsked().size() == 1);
    rig.hub.faults.blobStatus = 0;
    CHECK(rig.open(one.sha256)->error() == BlobError::notHere); // somebody's touch does not change that
    rig.kiosk.run(9min);
    CHECK(rig.hub.blobsAsked().size() == 1);
    rig.kiosk.run(3min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("a fetch that brings no byte for 40 s is dead, and goes on", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.areBlobsSilent = true;
    const auto one = rig.publish(1000);
    rig.kiosk.run(30s);
    REQUIRE(rig.hub.blobsAsked().size() == 1);
    CHECK(rig.place(one.sha256) == BlobPlace::fetching);
    rig.kiosk.run(30s);
    CHECK(rig.hub.blobsAsked().size() == 2);
    rig.hub.faults.areBlobsSilent = false;
    rig.kiosk.run(1min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("bytes of another hash are never a file; after three times in a row it is said and waits an hour",
          "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.wrongBlobs = 3;
    const auto one = rig.publish(100'000);
    rig.kiosk.run(10min);
    CHECK(rig.hub.blobsAsked().size() == 3);
    CHECK(rig.place(one.sha256) == BlobPlace::wanted);
    CHECK(rig.files().empty());
    CHECK(rig.kiosk.board().linkDetail.find("other bytes than its name says") != std::string::npos);
    rig.kiosk.run(40min);
    CHECK(rig.hub.blobsAsked().size() == 3);
    rig.kiosk.run(30min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.kiosk.board().linkDetail.empty());
}

TEST_CASE("a portal's page is no file", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(39);
    rig.hub.faults.isHtml = true;
    rig.kiosk.run(20min);
    CHECK(rig.files().empty());
    rig.hub.faults.isHtml = false;
    rig.kiosk.run(20min);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
}

TEST_CASE("a document that says another size than its file has is here all the same", "[blobs]") {
    DocumentRig rig;
    core::Document body = rig.document(100'000);
    body.bytes = GENERATE(1, 99'999, 100'001, 50'000'000);
    rig.hub.put(core::Kind::document, body);
    rig.kiosk.sync();
    CHECK(rig.isRight(body.sha256));
}

TEST_CASE("what somebody asks for comes before all that is fetched ahead", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.pieceEvery = 1s;
    std::vector<DocumentRig::Published> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(rig.publish(300'000));
    rig.kiosk.run(10s);
    const std::string last = all.front().sha256; // the oldest comes last
    REQUIRE(rig.place(last) == BlobPlace::wanted);
    CHECK(rig.open(last)->error() == BlobError::notHere);
    rig.kiosk.run(1s);
    CHECK(rig.place(last) == BlobPlace::fetching);
    rig.kiosk.run(25s);
    CHECK(rig.place(last) == BlobPlace::here);
    rig.kiosk.run(3min);
    for (const auto& one : all)
        CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.hub.blobBytesSent == 5 * 300'000); // what was interrupted for it has gone on
}

TEST_CASE("a file with one bit flipped is thrown away and fetched anew by itself", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(3 * kMiB);
    rig.kiosk.sync();
    flipOneByte(rig.file(one.sha256));
    rig.hub.faults.pieceEvery = 100ms;
    CHECK(rig.open(one.sha256)->error() == BlobError::damaged);
    rig.kiosk.run(1s);
    CHECK(rig.place(one.sha256) == BlobPlace::fetching);
    rig.kiosk.run(30s);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.open(one.sha256)->has_value());
}

TEST_CASE("a file that somebody took away is fetched anew", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    std::filesystem::remove(rig.file(one.sha256));
    CHECK(rig.open(one.sha256)->error() == BlobError::notHere);
    rig.kiosk.run(30s);
    CHECK(rig.open(one.sha256)->has_value());
}

TEST_CASE("what is no SHA-256 opens no file", "[blobs]") {
    DocumentRig rig;
    CHECK(rig.open("../outbox.db")->error() == BlobError::notHere);
}

TEST_CASE("a new revision takes the old file's place at once", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    core::Record next = *rig.hub.record(one.id);
    const core::Document body = rig.document(2000);
    next.body = body;
    rig.hub.put(next);
    rig.kiosk.sync();
    CHECK(rig.files() == std::vector{body.sha256});
}

TEST_CASE("the file of a retired document goes, and nothing else", "[blobs]") {
    DocumentRig rig;
    const auto kept = rig.publish(1000), retired = rig.publish(1000);
    rig.kiosk.sync();
    rig.hub.erase(retired.id);
    rig.kiosk.sync();
    CHECK(rig.files() == std::vector{kept.sha256});
}

TEST_CASE("a cache that is read anew costs no file", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    rig.kiosk.close();
    std::filesystem::remove(rig.kiosk.folder() / terminal::kCacheFile);
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.open();
    rig.kiosk.sync();
    CHECK(rig.files() == std::vector{one.sha256});
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(rig.hub.blobsAsked().size() == 1);
}

TEST_CASE("leftovers of names that are none of ours are gone after a start", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(1000);
    rig.kiosk.sync();
    rig.kiosk.close();
    std::ofstream(rig.kiosk.folder() / "blobs" / "x.tmp") << "x";
    std::ofstream(rig.part(one.sha256)) << "x";
    std::ofstream(rig.part(std::string(64, 'a'))) << "x";
    rig.kiosk.open();
    CHECK(rig.files() == std::vector{one.sha256});
}

TEST_CASE("a revoked terminal keeps no file", "[blobs]") {
    DocumentRig rig;
    rig.publish(1000);
    rig.kiosk.sync();
    rig.hub.revoke(rig.kiosk.board().terminal);
    rig.kiosk.link().cutStreams();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().link == terminal::LinkState::revoked);
    CHECK(rig.files().empty());
}

TEST_CASE("a terminal that joins another site brings no file along", "[blobs]") {
    DocumentRig rig;
    rig.publish(1000);
    rig.kiosk.sync();
    std::optional<bool> isEnrolled; // the fake hub gives each terminal a site of its own
    rig.hub.faults.blobStatus = 503;
    rig.kiosk->enrol("http://127.0.0.1:1", "GOOD-CODE", "Kiosk",
                     [&](const auto& result) { isEnrolled = result.has_value(); });
    rig.kiosk.run(1s);
    REQUIRE(isEnrolled == true);
    CHECK(rig.files().empty());
}

TEST_CASE("progress is told at most every half second", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.pieceEvery = 10ms;
    const auto one = rig.publish(8 * kMiB); // 5 s
    int told = 0;
    terminal::BlobState last;
    rig.kiosk->onState([&](const auto& board) {
        const auto found = board->blobs->find(one.sha256);
        if (found == board->blobs->end() || found->second == last) return;
        last = found->second;
        ++told;
    });
    rig.kiosk.run(15s);
    CHECK(rig.place(one.sha256) == BlobPlace::here);
    CHECK(told > 8);
    CHECK(told < 16);
}

TEST_CASE("posts and the feed go on while a file comes", "[blobs]") {
    DocumentRig rig;
    rig.hub.faults.pieceEvery = 1s;
    const auto one = rig.publish(8 * kMiB);
    rig.kiosk.run(20s);
    REQUIRE(rig.place(one.sha256) == BlobPlace::fetching);
    terminal::Draft draft;
    core::Recognition body;
    body.to = {{false, core::Ref(rig.hub.idOf(core::Kind::person, "102"))}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", core::BlankValue(std::string("label_error"))},
                   {"count", core::BlankValue(std::int64_t{5})}};
    draft.type = core::OpType::recognition_post;
    draft.body = body;
    REQUIRE(rig.kiosk->post(draft));
    rig.kiosk.run(1s);
    CHECK(rig.hub.records(core::Kind::recognition).size() == 1);
    CHECK(rig.kiosk.board().recognitions->front().state == terminal::PostState::atHub);
    CHECK(rig.place(one.sha256) == BlobPlace::fetching);
}

TEST_CASE("a telephone is shown a file where the hub has an address for it, for ten minutes", "[blobs]") {
    DocumentRig rig;
    const auto one = rig.publish(10);
    rig.kiosk.sync();
    CHECK_FALSE(rig.kiosk.board().handsFilesOver);
    CHECK(rig.kiosk->fileLink(one.sha256, "application/pdf") == "");
    rig.hub.publicUrl = "https://hub.example";
    rig.kiosk.run(std::chrono::minutes(2)); // a heartbeat
    REQUIRE(rig.kiosk.board().handsFilesOver);
    const std::string link = rig.kiosk->fileLink(one.sha256, "application/pdf");
    const auto until = std::chrono::floor<std::chrono::seconds>(rig.clock.now()) + std::chrono::minutes(10);
    CHECK(link.starts_with("https://hub.example/v1/handed/" + one.sha256 + "?terminal="));
    CHECK(link.find("&until=" + std::to_string(until.time_since_epoch().count()) + "&signature=") !=
          std::string::npos);
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(std::chrono::minutes(2));
    CHECK_FALSE(rig.kiosk.board().handsFilesOver); // no telephone reaches what this board does not reach
}
