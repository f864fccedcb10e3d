// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/listen_address.h"

#include "tests/support/catch.h"

using ploegbord::hub::ListenAddress;

TEST_CASE("an address to listen on is an IPv4 or a bracketed IPv6 address and a port", "[listen]") {
    CHECK(ListenAddress::parse("127.0.0.1:8080")->port == 8080);
    CHECK(ListenAddress::parse("[::1]:0")->host == "::1");
    for (const char* text : {"", "nonsense", "127.0.0.1", "127.0.0.1:", ":80", "localhost:80", "::1:80",
                             "[::1]", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:8o", "[127.0.0.1]:80",
                             "1.2.3:80", "127.0.0.1:080808"}) {
        INFO(text);
        const auto parsed = ListenAddress::parse(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().detail.find("is not ADDR:PORT") != std::string::npos);
    }
}

TEST_CASE("loopback is 127.0.0.0/8 and ::1", "[listen]") {
    for (const char* text : {"127.0.0.1:1", "127.9.9.9:1", "[::1]:1"})
        CHECK(ListenAddress::parse(text)->isLoopback());
    for (const char* text : {"0.0.0.0:1", "128.0.0.1:1", "[::]:1", "[::ffff:10.0.0.1]:1", "10.0.0.1:1"})
        CHECK_FALSE(ListenAddress::parse(text)->isLoopback());
}
