// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/op.h"
#include "app/hub/http/api.h"
#include "tests/integration/hub/reference.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

StoreKind anyStore() {
    return GENERATE(StoreKind::sqlite, StoreKind::postgresql);
}

// Header lines that carry no terminal's credential, whatever they look like.
std::vector<std::string> noCredentials(const std::string& good) {
    const std::string name = "Authorization: ";
    std::string turned = good;
    turned.back() = turned.back() == '0' ? '1' : '0';
    return {"",
            name + "\r\n",
            name + "Bearer\r\n",
            name + "Bearer \r\n",
            name + "Bearer wrong\r\n",
            name + "Bearer " + turned + "\r\n",
            name + "Bearer " + good.substr(0, good.size() - 1) + "\r\n",
            name + "Bearer " + good + "0\r\n",
            name + "Bearer " + good + " " + good + "\r\n",
            name + "Bearer " + std::string(4000, 'a') + "\r\n",
            name + "Bearer \xc3\xa9' OR 1=1 --\r\n",
            name + "Basic " + good + "\r\n",
            name + good + "\r\n",
            name + "Bearer wrong\r\n" + name + "Bearer " + good + "\r\n",
            "Cookie: token=" + good + "\r\n",
            "X-Forwarded-Authorization: Bearer " + good + "\r\n"};
}

std::string bodyFor(const Endpoint& endpoint) {
    return endpoint.method == "GET" ? "" : "{\"ops\":[]}";
}

void checkRevoked(const HttpAnswer& answer, core::TerminalId terminal) {
    CHECK(answer.status == 403);
    REQUIRE(answer.body.find("/problems/revoked") != std::string::npos);
    CHECK(std::string(parsed(answer).at("terminal").as_string()) == terminal.str());
}

} // namespace

TEST_CASE("an endpoint or op type that is added to the reference is found in it", "[hub][access]") {
    const std::string document =
        "openapi: 3.1.0\npaths:\n  /v1/a/{id}/b:\n    parameters:\n      - name: id\n"
        "    patch:\n      security: []\n      responses:\n        \"200\":\n"
        "          description: get\n    delete:\n      responses:\n"
        "        \"401\":\n          description: x\ncomponents:\n  schemas:\n"
        "    Op:\n      properties:\n        type:\n          enum:\n"
        "            - new.thing\n        record:\n          type: string\n"
        "    Kind:\n      enum:\n        - other\n";
    const auto endpoints = endpointsIn(document);
    REQUIRE(endpoints.size() == 2);
    CHECK(endpoints[0].method == "PATCH");
    CHECK(endpoints[0].path == "/v1/a/" + std::string(64, 'a') + "/b");
    CHECK(endpoints[0].isOpen);
    CHECK(endpoints[1].method == "DELETE");
    CHECK_FALSE(endpoints[1].isOpen);
    CHECK(endpoints[1].statuses.count("401") == 1);
    CHECK(opTypesIn(document) == std::vector<std::string>{"new.thing"});
}

TEST_CASE("the reference names every route of the hub and no other", "[hub][access]") {
    const auto endpoints = endpointsIn(reference());
    std::size_t count = 0;
    hub::allRoutes(count);
    CHECK(endpoints.size() == count);
    for (const Endpoint& endpoint : endpoints) {
        INFO(endpoint.method << ' ' << endpoint.path);
        const auto match = hub::findRoute(endpoint.method, endpoint.path);
        REQUIRE(match.route);
        CHECK((match.route->access == hub::Route::Access::anyone) == endpoint.isOpen);
        CHECK((endpoint.isOpen || endpoint.statuses.count("401") == 1));
        CHECK((endpoint.isOpen || endpoint.statuses.count("403") == 1));
    }
}

TEST_CASE("the reference names every op type of the rules and no other", "[hub][access]") {
    const auto types = opTypesIn(reference());
    CHECK(types.size() == static_cast<std::size_t>(core::OpType::person_set_display)); // the last of them
    for (const std::string& type : types) {
        INFO(type);
        CHECK(core::opTypeOf(type) != core::OpType::unknown);
    }
}

TEST_CASE("no endpoint answers without a terminal's valid token", "[hub][access]") {
    RunningHub hub(anyStore());
    const std::string good = hub.enrol();
    const std::int64_t head = hub.headSeq();
    int tried = 0;
    for (const Endpoint& endpoint : endpointsIn(reference())) {
        if (endpoint.isOpen) continue;
        for (const std::string& field : noCredentials(good)) {
            INFO(endpoint.method << ' ' << endpoint.path << ' ' << field);
            const auto answer =
                HttpClient(hub.port()).request(endpoint.method, endpoint.path, bodyFor(endpoint), field);
            CHECK((answer.status == 401 || answer.status == 400));
            CHECK((answer.status == 401 || field.find("\r\nAuth") != std::string::npos)); // 400: two of them
            CHECK(answer.body.find("/problems/") != std::string::npos);
            ++tried;
        }
        const auto answer =
            HttpClient(hub.port(), good).request(endpoint.method, endpoint.path, bodyFor(endpoint));
        CHECK(answer.status != 401);
        CHECK(answer.status != 403);
    }
    CHECK(tried > 0);
    CHECK(hub.headSeq() == head);
}

TEST_CASE("the reference states the answers to bodies that are packed or too large", "[hub][reference]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    for (const Endpoint& endpoint : endpointsIn(reference())) {
        if (endpoint.method != "POST" && endpoint.method != "PUT") continue;
        INFO(endpoint.method << ' ' << endpoint.path);
        HttpClient packed(hub.port(), token);
        const auto answer =
            packed.request(endpoint.method, endpoint.path, "{}", "Content-Encoding: gzip\r\n");
        CHECK(answer.status == 415);
        CHECK(endpoint.statuses.count("415") == 1);
        HttpClient large(hub.port(), token);
        large.send(endpoint.method + " " + endpoint.path +
                   " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + token +
                   "\r\nContent-Length: 300000000\r\n\r\n");
        CHECK(large.readAnswer().status == 413);
        CHECK(endpoint.statuses.count("413") == 1);
        CHECK(endpoint.statuses.count("408") == 1);
        CHECK(endpoint.statuses.count("503") == 1);
    }
}

TEST_CASE("the reference states the result of an op as it is sent", "[hub][reference]") {
    const std::string& document = reference();
    const auto begin = document.find("    OpResult:");
    const std::string result = document.substr(begin, document.find("    Audience:") - begin);
    CHECK(result.find("problem:\n          description: Why it was refused, such as `stale-version`\n"
                      "          type: string") != std::string::npos);
    CHECK(result.find("        detail:\n") != std::string::npos);
    CHECK(result.find("        - op\n") == std::string::npos);
}

TEST_CASE("no endpoint answers a revoked terminal, not even on a connection from before", "[hub][access]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    const auto terminal = hub.terminal(token);
    std::vector<Endpoint> guarded;
    std::vector<std::unique_ptr<HttpClient>> open;
    for (const Endpoint& endpoint : endpointsIn(reference())) {
        if (endpoint.isOpen) continue;
        guarded.push_back(endpoint);
        open.push_back(std::make_unique<HttpClient>(hub.port(), token));
        CHECK(open.back()->request("GET", "/v1/changes?limit=1").status == 200);
    }
    REQUIRE_FALSE(guarded.empty());
    hub.revoke(token);
    for (std::size_t i = 0; i < guarded.size(); ++i) {
        INFO(guarded[i].method << ' ' << guarded[i].path);
        checkRevoked(open[i]->request(guarded[i].method, guarded[i].path, bodyFor(guarded[i])), terminal);
        HttpClient fresh(hub.port(), token);
        checkRevoked(fresh.request(guarded[i].method, guarded[i].path, bodyFor(guarded[i])), terminal);
    }
    hub.restart();
    for (const Endpoint& endpoint : guarded) {
        HttpClient fresh(hub.port(), token);
        checkRevoked(fresh.request(endpoint.method, endpoint.path, bodyFor(endpoint)), terminal);
    }
}
