// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

#include "app/hub/blob_store.h"
#include "app/wire/file_link.h"
#include "app/wire/messages.h"
#include "app/wire/ops.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

const std::string kFile = "%PDF-1.4\n";

core::Op publication(RunningHub& hub) {
    core::Document body;
    body.title = core::Text("Tape wisselen");
    body.category = "Werkinstructies";
    body.revised_on = *core::parseDay("2026-01-05");
    body.sha256 = core::toHex(core::sha256(kFile));
    body.type = "application/pdf";
    body.bytes = static_cast<std::int64_t>(kFile.size());
    core::Op op;
    op.id = hub.newOpId();
    op.type = core::OpType::document_publish;
    op.record = hub.newRecordId();
    op.made_at = hub.now();
    op.body = core::DocumentPublication{body, 0};
    return op;
}

std::string statusOf(const HttpAnswer& answer) {
    return std::string(resultOf(answer).at("status").as_string());
}

} // namespace

TEST_CASE("an op that names a file waits until the hub has that file", "[hub][documents]") {
    RunningHub hub(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token);
    const std::string op = opsRequest({signedBy(hub.grant("1202", token), publication(hub))});
    const auto head = hub.headSeq();
    const auto early = resultOf(client.request("POST", "/v1/ops", op));
    CHECK(early.at("status").as_string() == "deferred");
    CHECK(early.at("retry_after_s").to_number<int>() > 0);
    CHECK(hub.headSeq() == head);

    const std::string path = "/v1/blobs/" + core::toHex(core::sha256(kFile));
    REQUIRE(client.request("PUT", path, kFile).status == 201);
    CHECK(statusOf(client.request("POST", "/v1/ops", op)) == "accepted"); // the same op
    CHECK(hub.headSeq() == head + 1);
    CHECK(client.request("GET", path).body == kFile);
}

TEST_CASE("a file whose upload was broken off is not there for the op that names it", "[hub][documents]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string path = "/v1/blobs/" + core::toHex(core::sha256(kFile));
    {
        HttpClient half(hub.port());
        half.send("PUT " + path + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token +
                  "\r\nContent-Length: " + std::to_string(kFile.size()) + "\r\n\r\n" + kFile.substr(0, 4));
    }
    const std::string op = opsRequest({signedBy(hub.grant("1202", token), publication(hub))});
    CHECK(statusOf(HttpClient(hub.port(), token).request("POST", "/v1/ops", op)) == "deferred");
}

TEST_CASE("what a hub that was killed had not received whole is gone when it starts again",
          "[hub][documents]") {
    RunningHub hub(StoreKind::sqlite);
    const hub::BlobStore blobs(hub.service().hub().options().dir);
    hub::IncomingBlob incoming(blobs);
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write(kFile) == 0);
    hub.restart();
    CHECK(std::filesystem::is_empty(blobs.root()));
}

TEST_CASE("a link that a terminal signed shows one file to whoever has it, for a while", "[hub][documents]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const core::Digest tokenHash = core::sha256(token);
    HttpClient client(hub.port(), token), phone(hub.port());
    const std::string sha256 = core::toHex(core::sha256(kFile));
    REQUIRE(client.request("PUT", "/v1/blobs/" + sha256, kFile).status == 201);
    const auto terminal = hub.terminal(token);
    const wire::FileLink link{terminal, sha256, "application/pdf", hub.now() + std::chrono::minutes(10)};
    const std::string path = wire::writeFileLink(link, tokenHash);
    const HttpAnswer shown = phone.request("GET", path);
    CHECK(shown.status == 200);
    CHECK(shown.body == kFile);
    CHECK(shown.field("Content-Type") == "application/pdf");
    CHECK(shown.field("Cache-Control") == "private, no-store");

    const auto changed = [&](std::string_view from, std::string_view to) {
        std::string other = path;
        other.replace(other.find(from), from.size(), to);
        return other;
    };
    const auto late = [&](std::chrono::minutes ends) {
        return wire::writeFileLink({terminal, sha256, "application/pdf", hub.now() + ends}, tokenHash);
    };
    const std::string absent = core::toHex(core::sha256("absent"));
    for (const std::string& other :
         {changed("application%2Fpdf", "image%2Fpng"), changed(sha256, absent),
          changed("signature=", "signature=0"), changed("until=", "until=9"),
          path.substr(0, path.find("&signature")), late(std::chrono::minutes(-1)),
          late(std::chrono::hours(24)), "/v1/handed/" + sha256,
          wire::writeFileLink({terminal, absent, "application/pdf", link.until}, tokenHash),
          wire::writeFileLink({terminal, sha256, "text/html", link.until}, tokenHash),
          wire::writeFileLink(link, core::sha256("another token"))}) {
        INFO(other);
        CHECK(phone.request("GET", other).status == 404);
    }
    hub.revoke(token);
    CHECK(phone.request("GET", path).status == 404);
}

TEST_CASE("the hub tells terminals where telephones reach it, once it was told", "[hub][documents]") {
    const auto answer = [](hub::ServerOptions options) {
        RunningHub hub(StoreKind::sqlite, std::move(options));
        HttpClient client(hub.port(), hub.enrol());
        wire::Heartbeat beat;
        beat.version = "1";
        return wire::readHeartbeatAnswer(
                   client.request("POST", "/v1/heartbeat", wire::writeHeartbeat(beat)).body)
            ->publicUrl;
    };
    CHECK(answer({}) == "");
    hub::ServerOptions options;
    options.publicUrl = "https://hub.example";
    CHECK(answer(options) == "https://hub.example");
}
