// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <filesystem>
#include <fstream>

#include "app/hub/blob_store.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

HttpAnswer answerTo(std::uint16_t port, const std::string& bytes) {
    HttpClient client(port);
    client.send(bytes);
    return client.readAnswer();
}

// Bytes that the threads of the network have given to write(); what goes to sockets is not among them. None:
// not counted here.
std::optional<std::int64_t> writtenByNetwork() {
    std::optional<std::int64_t> sum;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string name, word;
        std::ifstream(thread.path() / "comm") >> name;
        if (name != "hub-network") continue;
        std::ifstream counted(thread.path() / "io");
        while (counted >> word && word != "wchar:") {
        }
        if (std::int64_t bytes = 0; counted >> bytes) sum = sum.value_or(0) + bytes;
    }
    return sum;
}

} // namespace

TEST_CASE("a request that two parsers could read differently is refused", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string host = "Host: h\r\n";
    const std::vector<std::string> malformed{
        "POST /v1/ops HTTP/1.1\r\n" + host +
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /v1/ops HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
        "POST /v1/ops HTTP/1.1\r\n" + host + "Content-Length: +2\r\n\r\n{}",
        "POST /v1/ops HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + host +
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /v1/enrol HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "\r\nGET /v1/health HTTP/1.1\r\n" + host + "\r\n",
        "G(T /v1/health HTTP/1.1\r\n" + host + "\r\n",
        "GET /v1/health HTTP/1.1\nHost: h\n\n",
        "GET http://h/v1/health HTTP/1.1\r\n" + host + "\r\n",
        "GET /v1/health\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\n" + host + host + "\r\n",
        "GET /v1/%zz HTTP/1.1\r\n" + host + "\r\n",
        "GET /v1/%00 HTTP/1.1\r\n" + host + "\r\n",
        "GET /v1/health HTTP/1.1\r\n" + host + " folded: x\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\n" + host + "X: a\x01\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\n" + host + "X: " + std::string(9000, 'x') + "\r\n\r\n",
        "GET /v1/health HTTP/3.0\r\n" + host + "\r\n",
        std::string(20, '\0') + "\r\n\r\n",
    };
    for (const std::string& bytes : malformed) {
        INFO(bytes.substr(0, 120));
        const auto answer = answerTo(hub.port(), bytes);
        CHECK(answer.status >= 400);
        CHECK(answer.status <= 505);
        CHECK(answer.body.find("/problems/malformed-request") != std::string::npos);
    }
}

TEST_CASE("requests sent ahead are answered in their order", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    HttpClient client(hub.port());
    client.send("GET /v1/health HTTP/1.1\r\nHost: h\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n"
                "PUT /v1/health HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
    CHECK(client.readAnswer().status == 200);
    CHECK(client.readAnswer().status == 404);
    const auto refused = client.readAnswer();
    CHECK(refused.status == 405);
    CHECK(refused.field("Allow") == "GET, HEAD");
}

TEST_CASE("bodies that are packed or no JSON are refused", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const auto post = [&](const std::string& body, const std::string& fields = "") {
        return HttpClient(hub.port(), token).request("POST", "/v1/ops", body, fields).status;
    };
    CHECK(post("{\"ops\":[]}") == 200);
    CHECK(post("{}", "Content-Encoding: gzip\r\n") == 415);
    CHECK(post("\xEF\xBB\xBF{\"ops\":[]}") == 400);
    CHECK(post("{\"ops\":[],\"ops\":[]}") == 400);
    CHECK(post("{\"ops\":[]} x") == 400);
    CHECK(post("{\"ops\":[\"\xff\"]}") == 400);
    CHECK(post("{\"ops\":[" + std::string(100'000, '[') + std::string(100'000, ']') + "]}") == 400);
}

TEST_CASE("a code enrols once, and again for the same nonce until the token is used", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string code = hub.enrolCode();
    const auto enrol = [&](const std::string& nonce) {
        return HttpClient(hub.port())
            .request("POST", "/v1/enrol",
                     "{\"code\":\"" + code + "\",\"nonce\":\"" + nonce +
                         "\",\"name\":\"b\",\"version\":\"1\"}");
    };
    const auto first = enrol("nonce-one-1");
    REQUIRE(first.status == 201);
    CHECK(enrol("nonce-two-2").status == 401);
    const auto again = enrol("nonce-one-1");
    CHECK(again.status == 201);
    CHECK(parsed(again).at("token") == parsed(first).at("token"));
    const std::string token(parsed(first).at("token").as_string());
    CHECK(HttpClient(hub.port(), token).request("GET", "/v1/changes").status == 200);
    CHECK(HttpClient(hub.port(), token).request("POST", "/v1/ops", "{\"ops\":[]}").status == 200);
    CHECK(enrol("nonce-one-1").status == 401);
    for (int i = 0; i < 10; ++i)
        enrol("nonce-two-2");
    const auto slowed = enrol("nonce-two-2");
    CHECK(slowed.status == 429);
    CHECK(!slowed.field("Retry-After").empty());
}

TEST_CASE("a PIN is guessed five times, then its holder waits", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    hub.setPin("1201", "482913");
    const auto tryPin = [&](const std::string& person, const std::string& pin) {
        return HttpClient(hub.port(), token)
            .request("POST", "/v1/sign-in", "{\"person\":\"" + person + "\",\"pin\":\"" + pin + "\"}");
    };
    const auto right = tryPin("1201", "482913");
    REQUIRE(right.status == 200);
    CHECK(parsed(right).as_object().contains("key"));
    const auto wrong = tryPin("1201", "000000");
    CHECK(wrong.status == 401);
    CHECK(tryPin("9999", "000000").body == wrong.body);
    CHECK(tryPin("1209", "000000").body == wrong.body);
    for (int i = 0; i < 4; ++i)
        CHECK(tryPin("1201", "000000").status == 401);
    CHECK(tryPin("1201", "482913").status == 429);
    hub.restart();
    CHECK(tryPin("1201", "482913").status == 429);
}

TEST_CASE("a terminal that is revoked while it sends has sent nothing", "[hub][http][access]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string bytes(300'000, 'p');
    const std::string op = opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())});
    const std::string blob = "/v1/blobs/" + core::toHex(core::sha256(bytes));
    const std::vector<std::tuple<std::string, std::string, std::string>> sent{{"POST", "/v1/ops", op},
                                                                              {"PUT", blob, bytes}};
    std::vector<std::unique_ptr<HttpClient>> slow;
    for (const auto& [method, path, body] : sent) {
        slow.push_back(std::make_unique<HttpClient>(hub.port()));
        slow.back()->send(method + " " + path +
                          " HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nAuthorization: "
                          "Bearer " +
                          token + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n");
        REQUIRE(slow.back()->readAnswer().status == 100); // its token was good
        slow.back()->send(body.substr(0, body.size() / 2));
    }
    hub.revoke(token);
    const auto head = hub.headSeq();
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const auto& body = std::get<2>(sent[i]);
        slow[i]->send(body.substr(body.size() / 2));
        const auto answer = slow[i]->readAnswer();
        CHECK(answer.status == 403);
        CHECK(answer.body.find("/problems/revoked") != std::string::npos);
    }
    CHECK(hub.headSeq() == head);
    CHECK(HttpClient(hub.port(), hub.enrol()).request("GET", blob).status == 404);
}

TEST_CASE("a blob leaves room on the disk for posts", "[hub][http]") {
    std::atomic<std::uintmax_t> freeBytes{0};
    hub::ServerOptions options;
    options.freeSpace = [&](const std::filesystem::path&) { return freeBytes.load(); };
    RunningHub hub(StoreKind::sqlite, options);
    const std::string token = hub.enrol();
    const std::string bytes(600'000, 'p');
    const std::string path = "/v1/blobs/" + core::toHex(core::sha256(bytes));
    const auto put = [&](const std::string& how) {
        HttpClient client(hub.port());
        client.send("PUT " + path + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token + "\r\n" + how);
        return client.readAnswer();
    };
    const std::string whole = "Content-Length: " + std::to_string(bytes.size()) + "\r\n\r\n" + bytes;
    const std::string chunked = "Transfer-Encoding: chunked\r\n\r\n927c0\r\n" + bytes + "\r\n0\r\n\r\n";
    freeBytes = hub::kReservedBytes + bytes.size() - 1;
    const auto refused = put(whole);
    CHECK(refused.status == 507);
    CHECK(refused.body.find("/problems/storage-full") != std::string::npos);
    freeBytes = hub::kReservedBytes + 100'000; // its length is not known before it is here
    CHECK(put(chunked).status == 507);
    const auto post = opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())});
    CHECK(HttpClient(hub.port(), token).request("POST", "/v1/ops", post).status == 200);
    CHECK(HttpClient(hub.port(), token).request("GET", path).status == 404);
    freeBytes = hub::kReservedBytes + bytes.size();
    CHECK(put(whole).status == 201);
    CHECK(put(chunked).status == 201);
}

TEST_CASE("a picture has 16 MiB, whatever else a blob may have", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string path = "/v1/blobs/" + std::string(64, 'a');
    const auto statusFor = [&](const std::string& type, const std::string& length) {
        HttpClient client(hub.port());
        client.send("PUT " + path + " HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nAuthorization: Bearer " +
                    token + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n");
        return client.readAnswer().status;
    };
    CHECK(statusFor("image/jpeg", "Content-Length: 16777216") == 100);
    CHECK(statusFor("image/jpeg", "Content-Length: 16777217") == 413);
    CHECK(statusFor("Image/PNG", "Content-Length: 16777217") == 413);
    CHECK(statusFor("video/mp4", "Content-Length: 16777217") == 100);
    HttpClient endless(hub.port());
    endless.send("PUT " + path + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token +
                 "\r\nContent-Type: image/jpeg\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "100000\r\n" + std::string(1024 * 1024, 'x') + "\r\n";
    for (int i = 0; i < 17; ++i)
        endless.send(chunk);
    CHECK(endless.readAnswer().status == 413);
}

TEST_CASE("a blob is written by other threads than those of the network", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string bytes(4 * 1024 * 1024, 'v');
    const std::string path = "/v1/blobs/" + core::toHex(core::sha256(bytes));
    const auto before = writtenByNetwork();
    if (!before) {
        WARN("this kernel does not count what a thread writes");
        return;
    }
    CHECK(HttpClient(hub.port(), token).request("PUT", path, bytes).status == 201);
    CHECK(*writtenByNetwork() - *before < 64 * 1024);
}

TEST_CASE("a blob is kept under the hash of its bytes only", "[hub][http]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string bytes = "some picture";
    const std::string path = "/v1/blobs/" + core::toHex(core::sha256(bytes));
    HttpClient client(hub.port(), token);
    CHECK(client.request("GET", path).status == 404);
    CHECK(client.request("PUT", path, "other bytes!").status == 400);
    CHECK(client.request("GET", path).status == 404);
    CHECK(client.request("PUT", path, bytes).status == 201);
    const auto whole = client.request("GET", path);
    CHECK(whole.body == bytes);
    const auto part = client.request("GET", path, "", "Range: bytes=5-\r\n");
    CHECK(part.status == 206);
    CHECK(part.body == "picture");
    CHECK(client.request("GET", path, "", "Range: bytes=99-\r\n").status == 416);
    CHECK(client.request("GET", path, "", "If-None-Match: " + whole.field("ETag") + "\r\n").status == 304);
    CHECK(client.request("GET", "/v1/blobs/../secrets").status == 404);
}
