// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/badge.h"

#include <sodium.h>

#include "tests/support/catch.h"

using namespace ploegbord;

namespace {

struct HubKeys {
    std::string publicKey = std::string(crypto_box_PUBLICKEYBYTES, '\0');
    std::string secretKey = std::string(crypto_box_SECRETKEYBYTES, '\0');
    HubKeys() {
        REQUIRE(sodium_init() >= 0);
        crypto_box_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                           reinterpret_cast<unsigned char*>(secretKey.data()));
    }
    std::string base64() const {
        std::string text(sodium_base64_ENCODED_LEN(publicKey.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
        sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(publicKey.data()),
                          publicKey.size(), sodium_base64_VARIANT_ORIGINAL);
        text.pop_back();
        return text;
    }
};

} // namespace

TEST_CASE("a sealed badge opens for the hub alone", "[wire][badge]") {
    const HubKeys hub;
    const HubKeys other;
    const auto box = wire::sealBadge("04A21BC3", hub.base64());
    REQUIRE(box);
    CHECK(box->find("04A21BC3") == std::string::npos);
    CHECK(wire::openBadge(*box, hub.publicKey, hub.secretKey).value() == "04A21BC3");
    CHECK(wire::openBadge(*box, other.publicKey, other.secretKey).error().code == core::ErrorCode::denied);
    CHECK(wire::sealBadge("04A21BC3", hub.base64()).value() != *box);
}

TEST_CASE("a changed or foreign box is denied and a bad key is invalid", "[wire][badge]") {
    const HubKeys hub;
    std::string box = wire::sealBadge("04A21BC3", hub.base64()).value();
    box[20] = box[20] == 'A' ? 'B' : 'A';
    CHECK_FALSE(wire::openBadge(box, hub.publicKey, hub.secretKey));
    CHECK_FALSE(wire::openBadge("", hub.publicKey, hub.secretKey));
    CHECK_FALSE(wire::openBadge("AAAA", hub.publicKey, hub.secretKey));
    CHECK_FALSE(wire::openBadge("no base64!", hub.publicKey, hub.secretKey));
    CHECK_FALSE(wire::openBadge(box, "short", hub.secretKey));
    CHECK_FALSE(wire::sealBadge("04A2", "AAAA"));
    CHECK_FALSE(wire::sealBadge("04A2", "?"));
    CHECK_FALSE(wire::sealBadge("04A2", ""));
    CHECK_FALSE(wire::sealBadge("", hub.base64()));
}

TEST_CASE("a badge has one spelling", "[wire][badge]") {
    CHECK(wire::normaliseBadge("04:a2:1b:c3").value() == "04A21BC3");
    CHECK(wire::normaliseBadge("04-A2 1b-C3").value() == "04A21BC3");
    for (const char* text : {"", "04", "x4A2", "04A2G1", "04;A2"})
        CHECK_FALSE(wire::normaliseBadge(text));
    CHECK_FALSE(wire::normaliseBadge(std::string(33, '1')));
}
