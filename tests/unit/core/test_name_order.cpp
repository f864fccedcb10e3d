// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include "app/core/name_order.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

TEST_CASE("names stand in order whatever marks and case their letters have", "[name-order]") {
    const std::vector<std::string> ordered{"Ali",   "Çelik Demir", "Clara", "de Boer", "Łukasz",
                                           "Luuk",  "Özlem",       "Piotr", "Ștefan",  "Stijn",
                                           "Žofie", "Андрій",      "Тарас"};
    auto sorted = ordered;
    std::reverse(sorted.begin(), sorted.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return nameOrder(a) < nameOrder(b); });
    CHECK(sorted == ordered);
}

TEST_CASE("a letter is bare and small in the order of names", "[name-order]") {
    CHECK(nameOrder("ÀÆÇÈÍÐÑÖØÜÝÞßÿ") == "aaceidnoouytsy");
    CHECK(nameOrder("ĀĆĎĘĞĦİıĲĶŁŃŐŒŘŞŢŤŨŴŹŽſ") == "acdeghiiikl"
                                                  "noorsttuwzzs");
    CHECK(nameOrder("ȘșȚț") == "sstt");
    CHECK(nameOrder("ЄІЇҐЯё") == "єіїҐяё");
    CHECK(nameOrder("e\u0301") == "e");
}

TEST_CASE("what is no letter stays in the order of names, and what is not UTF-8 too", "[name-order]") {
    CHECK(nameOrder("O'Neill-van 't Hof 2 ×÷") == "o'neill-van 't hof 2 ×÷");
    CHECK(nameOrder("ليلى 李") == "ليلى 李");
    CHECK(nameOrder("A\xff"
                    "B") == "a\xff"
                            "B");
    CHECK(nameOrder("").empty());
}
