// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/json.h"

#include "tests/support/catch.h"

using namespace ploegbord;

namespace {

std::string canonical(std::string_view bytes) {
    const auto value = wire::parseJson(bytes);
    if (!value) return "unread: " + value.error().detail;
    const auto text = wire::canonicalJson(*value);
    return text ? *text : "refused";
}

std::string nested(int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']');
}

struct Malformed {
    const char* why;
    std::string_view bytes;
};

} // namespace

TEST_CASE("what is not strict JSON is refused", "[wire][json]") {
    using namespace std::string_view_literals;
    const auto one = GENERATE(values<Malformed>({
        {"nothing", ""sv},
        {"only space", "  "sv},
        {"a byte order mark", "\xEF\xBB\xBF{}"sv},
        {"bytes after the value", "{}x"sv},
        {"a second value", "{} {}"sv},
        {"a NUL after the value", "{}\0"sv},
        {"a comma too many in an object", R"({"a":1,})"sv},
        {"a comma too many in an array", "[1,]"sv},
        {"a comment", "{/*x*/}"sv},
        {"single quotes", "{'a':1}"sv},
        {"a bare key", "{a:1}"sv},
        {"an open object", R"({"a":1)"sv},
        {"an open string", R"("abc)"sv},
        {"a raw line break in a string", "\"a\nb\""sv},
        {"a raw NUL in a string", "\"a\0b\""sv},
        {"an unknown escape", R"("\x41")"sv},
        {"a lone high surrogate", R"("\ud83d")"sv},
        {"a high surrogate before a letter", R"("\ud83dA")"sv},
        {"a lone low surrogate", R"("\udc4d")"sv},
        {"two high surrogates", R"("\ud83d\ud83d")"sv},
        {"an overlong slash", "\"\xC0\xAF\""sv},
        {"a surrogate in UTF-8", "\"\xED\xA0\x80\""sv},
        {"beyond U+10FFFF", "\"\xF4\x90\x80\x80\""sv},
        {"a cut UTF-8 sequence", "\"\xE2\x82\""sv},
        {"Latin-1", "\"caf\xE9\""sv},
        {"invalid UTF-8 in a key", "{\"\xFF\":1}"sv},
        {"a leading zero", "01"sv},
        {"a plus sign", "+1"sv},
        {"a point without digits", "1."sv},
        {"NaN", "NaN"sv},
        {"Infinity", "Infinity"sv},
        {"hexadecimal", "0x10"sv},
        {"an equal member", R"({"a":1,"a":1})"sv},
        {"an equal member, escaped", R"({"a":1,"\u0061":2})"sv},
        {"an equal member deep down", R"({"x":[{"y":{"a":1,"b":2,"a":{"c":3}}}]})"sv},
        {"equal members that hide a third", R"({"a":{"b":1},"a":{}})"sv},
    }));
    INFO(one.why);
    CHECK_FALSE(wire::parseJson(one.bytes));
}

TEST_CASE("depth ends at 32", "[wire][json]") {
    CHECK(wire::parseJson(nested(32)));
    CHECK_FALSE(wire::parseJson(nested(33)));
    CHECK_FALSE(wire::parseJson(nested(100'000)));
}

TEST_CASE("the canonical form sorts, trims and escapes as RFC 8785 says", "[wire][json]") {
    CHECK(canonical(R"( { "b" : [ 1 , true , null ] , "a" : "" } )") == R"({"a":"","b":[1,true,null]})");
    CHECK(canonical("\"\\u000f\\u0008\\u0009\\n\\f\\r\\\"\\\\\\/\\u007f\\u00e9\"") ==
          "\"\\u000f\\b\\t\\n\\f\\r\\\"\\\\/\x7f\xC3\xA9\"");
    CHECK(canonical(R"("\u20ac\ud83d\udc4d\u2028")") == "\"\u20ac\U0001F44D\u2028\"");
    CHECK(canonical("{}") == "{}");
    CHECK(canonical("[]") == "[]");
    CHECK(canonical(R"({"a":{},"A":[],"":0,"aa":1,"a ":2})") == R"({"":0,"A":[],"a":{},"a ":2,"aa":1})");
    CHECK(canonical(R"({"10":1,"9":2,"\r":3,"1":4})") == R"({"\r":3,"1":4,"10":1,"9":2})");
}

TEST_CASE("members sort by UTF-16 code units, not by bytes", "[wire][json]") {
    // U+1F600 is D83D DE00 in UTF-16 and so comes before U+FB33 and U+E000; in UTF-8 it would come last.
    CHECK(
        canonical("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\ue000\":3,\"\\u20ac\":4,\"\\u00f6\":5,\"1\":6}") ==
        "{\"1\":6,\"\u00f6\":5,\"\u20ac\":4,\"\U0001F600\":2,\"\ue000\":3,\"\ufb33\":1}");
    CHECK(canonical("{\"x\\ud83d\\ude00\":1,\"x\\uffff\":2,\"x\\ud7ff\":3}") ==
          "{\"x\ud7ff\":3,\"x\U0001F600\":1,\"x\uffff\":2}");
}

TEST_CASE("numbers are integers of at most 2^53", "[wire][json]") {
    CHECK(canonical("9007199254740992") == "9007199254740992");
    CHECK(canonical("-9007199254740992") == "-9007199254740992");
    CHECK(canonical("1e3") == "1000");
    CHECK(canonical("5.0") == "5");
    CHECK(canonical("-0") == "0");
    CHECK(canonical("-0.0") == "0");
    CHECK(canonical("12.5") == "refused");
    CHECK(canonical("1e-7") == "refused");
    CHECK(canonical("9007199254740993") == "refused");
    CHECK(canonical("-9007199254740993") == "refused");
    CHECK(canonical("18446744073709551615") == "refused");
    CHECK(canonical("1e400") != "1e400");
    const std::string huge = canonical("[1e999]");
    CHECK((huge == "refused" || huge.starts_with("unread")));
}
