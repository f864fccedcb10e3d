// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

// Expected values: FIPS 180-4 examples and RFC 4231.
TEST_CASE("SHA-256 gives the published digests", "[digest]") {
    CHECK(toHex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(toHex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("HMAC-SHA256 gives the published codes", "[digest]") {
    CHECK(toHex(hmacSha256("Jefe", "what do ya want for nothing?")) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(toHex(hmacSha256(std::string(20, '\x0b'), "Hi There")) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    // A key longer than a block is hashed first.
    CHECK(toHex(hmacSha256(std::string(131, '\xaa'),
                           "Test Using Larger Than Block-Size Key - Hash Key First")) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("digests compare by every byte", "[digest]") {
    const Digest a = sha256("a");
    for (std::size_t i = 0; i < a.size(); ++i) {
        Digest b = a;
        CHECK(isSameDigest(a, b));
        b[i] ^= 1;
        CHECK_FALSE(isSameDigest(a, b));
    }
}

TEST_CASE("hex reads back as the same bytes", "[digest]") {
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    CHECK(fromHex(toHex(bytes)).value() == bytes);
    CHECK(fromHex("").value().empty());
    CHECK(fromHex("4A4b").value() == "JK");
    for (const char* bad : {"0", "0g", "xx", "0 ", "0x12"})
        CHECK_FALSE(fromHex(bad).has_value());
}
