// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "app/core/digest.h"
#include "app/core/report_code.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord::core;
using ploegbord::test::SeededRandom;

namespace {
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

TEST_CASE("a number is eight characters that nobody misreads, each its own", "[report-code]") {
    SeededRandom random(1);
    std::set<std::string> numbers;
    for (int i = 0; i < 1000; ++i) {
        const std::string number = makeReportNumber(random);
        CHECK(isReportNumber(number));
        CHECK(number.find_first_of("ILOU") == std::string::npos);
        numbers.insert(number);
    }
    CHECK(numbers.size() == 1000);
}

TEST_CASE("one wrong character of a number is always found", "[report-code]") {
    SeededRandom random(2);
    for (int i = 0; i < 20; ++i) {
        const std::string number = makeReportNumber(random);
        for (std::size_t at = 0; at < number.size(); ++at) {
            for (const char c : kAlphabet) {
                std::string wrong = number;
                wrong[at] = c;
                CHECK(isReportNumber(wrong) == (wrong == number));
            }
        }
    }
}

TEST_CASE("what is no number or key is none", "[report-code]") {
    for (const char* text : {"", "0000000", "000000000", "0000000I", "0000000o", "0000 000"})
        CHECK_FALSE(isReportNumber(text));
    for (const char* text : {"", "0123456789ABCDE", "0123456789ABCDEFG", "0123456789ABCDEL"})
        CHECK_FALSE(isReportKey(text));
    CHECK(isReportNumber("00000000"));
}

TEST_CASE("a key is sixteen characters and its hash that of the characters", "[report-code]") {
    SeededRandom random(3);
    const std::string key = makeReportKey(random);
    CHECK(isReportKey(key));
    CHECK(key != makeReportKey(random));
    CHECK(reportKeyHash(key) == toHex(sha256(key)));
    CHECK(reportKeyHash(key).size() == 64);
}

TEST_CASE("a code is read however it is typed", "[report-code]") {
    CHECK(reportCodeFromTyped(" 7k3m-q9tx ") == "7K3MQ9TX");
    CHECK(reportCodeFromTyped("oO iIlL") == "001111");
    CHECK(reportCodeFromTyped("") == "");
}

TEST_CASE("a QR code of a report gives number and key back, in whatever case a reader types",
          "[report-code]") {
    SeededRandom random(7);
    const std::string number = makeReportNumber(random), key = makeReportKey(random);
    const auto slip = readReportSlip(number + key);
    REQUIRE(slip);
    CHECK(slip->number == number);
    CHECK(slip->key == key);
    CHECK(readReportSlip("0000000"
                         "00123456789abcdef"));
    for (const std::string& other : {number, key, number + key + "0", std::string("04A8BA5C"),
                                     std::string(24, 'U'), "1" + number.substr(1) + key}) {
        INFO(other);
        CHECK(readReportSlip(other).has_value() == (other == number + key));
    }
}
