// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>
#include <vector>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/support/http_client.h"
#include "tests/support/program.h"

using namespace ploegbord::test;

namespace {

// The real program with the demo's plant and one terminal.
class Hub {
  public:
    Hub() : m_serving(serve()) {
        while (m_serving.isRunning() && portIn(m_serving.result().out) == 0)
            std::this_thread::yield();
        port = portIn(m_serving.result().out);
        if (port == 0) throw std::runtime_error(m_serving.result().err);
        const auto code = boost::json::parse(command({"enrol", "--line", "L3", "--json"}).out).at("code");
        const auto answer = HttpClient(port).request(
            "POST", "/v1/enrol",
            boost::json::serialize(boost::json::object{
                {"code", code}, {"nonce", "0123456789abcdef"}, {"name", "b"}, {"version", "1"}}));
        token = boost::json::parse(answer.body).at("token").as_string().c_str();
    }

    std::int64_t residentPages() const {
        std::ifstream statm("/proc/" + std::to_string(m_serving.pid()) + "/statm");
        std::int64_t size = 0, resident = 0;
        statm >> size >> resident;
        return resident;
    }

    std::uint16_t port = 0;
    std::string token;

  private:
    Ran command(std::vector<std::string> words) {
        words.insert(words.begin(), PLOEGBORD_HUB_PROGRAM);
        words.insert(words.end(), {"--data", (m_folder / "hub").string()});
        return run({.command = words});
    }
    Program::Start serve() {
        command({"import", PLOEGBORD_SOURCE_DIR "/resources/demo"});
        return {.command = {PLOEGBORD_HUB_PROGRAM, "serve", "--data", (m_folder / "hub").string(),
                            "--plain-http", "--listen", "127.0.0.1:0"}};
    }
    static std::uint16_t portIn(const std::string& log) {
        const std::string name = "operations_port=", listen = "listen=127.0.0.1:";
        const auto at = log.find(listen);
        if (at == std::string::npos || log.find(name, at) == std::string::npos) return 0;
        return static_cast<std::uint16_t>(std::stoi(log.substr(at + listen.size())));
    }

    TempDir m_folder;
    Program m_serving;
};

// What a hub should shrug off, and what it does all day; nothing of it makes its store larger.
void batter(const Hub& hub) {
    const auto post = [&](const std::string& body, const std::string& fields = "") {
        HttpClient(hub.port, hub.token).request("POST", "/v1/ops", body, fields);
    };
    const std::string empty = "{\"ops\":[]}";
    for (const std::string& body :
         {std::string(100'000, '['), std::string("{\"ops\":[\"\xff\"]}"),
          "{\"ops\":[" + std::string(900'000, '1') + "]}", std::string("{\"ops\":[1e999]}"),
          "{\"ops\":[{\"a\":\"" + std::string(1'000'000, 'x') + "\"}]}",
          empty + std::string(1024 * 1024 - empty.size(), ' '), empty + std::string(1024 * 1024, ' ')})
        post(body);
    post("\x1f\x8b\x08", "Content-Encoding: gzip\r\n");
    for (const std::string& bytes :
         {std::string("GET /v1/health HTTP/1.1\nHost: h\n\n"),
          "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x'),
          std::string("POST /v1/ops HTTP/1.1\r\nHost: h\r\nContent-Length: 900000\r\n\r\n{"),
          std::string("POST /v1/enrol HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")}) {
        HttpClient half(hub.port); // gone before it has said all
        half.send(bytes);
    }
    for (int i = 0; i < 5; ++i) {
        HttpClient stream(hub.port, hub.token);
        stream.sendRequest("GET", "/v1/changes?after=0", "", "Accept: text/event-stream\r\n");
        while (i > 0 && stream.readEvent().find("event: live") == std::string::npos) {
        }
    }
    for (int i = 0; i < 20; ++i) {
        HttpClient client(hub.port, hub.token);
        client.request("GET", "/v1/changes");
        client.request("GET", "/v1/blobs/" + std::string(64, 'a'));
    }
}

std::int64_t pagesAfter(const Hub& hub, std::chrono::seconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    std::int64_t most = 0;
    while (std::chrono::steady_clock::now() < end) {
        batter(hub);
        most = std::max(most, hub.residentPages());
    }
    return most;
}

} // namespace

TEST_CASE("whatever is thrown at a hub, it needs no more memory after a while than before", "[hub][memory]") {
    const Hub hub;
    const auto before = pagesAfter(hub, std::chrono::seconds(5));
    const auto after = pagesAfter(hub, std::chrono::seconds(15));
    INFO(before << " and " << after << " pages");
    CHECK(static_cast<double>(after) <= 1.05 * static_cast<double>(before));
    CHECK(HttpClient(hub.port).request("GET", "/v1/health").status == 200);
}
