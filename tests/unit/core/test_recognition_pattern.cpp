// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include "app/core/capital.h"
#include "app/core/recognition_pattern.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

namespace {

RecognitionPattern caughtBefore() {
    return {
        "quality.caught_before",
        "quality",
        {{"what", BlankKind::pick, "", {"label", "barcode"}}, {"count", BlankKind::count, "orders", {}}},
        {{"nl",
          {{"one", "{what} ontdekt voor {count} order"}, {"other", "{what} ontdekt voor {count} orders"}}},
         {"en",
          {{"one", "caught {what} before {count} order"}, {"other", "caught {what} before {count} orders"}}},
         {"pl", {{"few", "{count} zamówienia: {what}"}, {"other", "{count} zamówień: {what}"}}}}};
}

std::optional<std::string> nameOf(BlankKind, const std::string& key, std::string_view language) {
    if (key != "label") return std::nullopt;
    return language == "nl" ? "fout etiket" : "a wrong label";
}

std::string said(const std::map<std::string, BlankValue>& values, std::string_view language) {
    return plainText(renderFact(caughtBefore(), values, language, nameOf));
}

const std::map<std::string, BlankValue> kFull{{"what", std::string("label")}, {"count", std::int64_t{500}}};

Recognition recognition() {
    Recognition r;
    r.category = "quality";
    r.pattern = "quality.caught_before";
    r.values = kFull;
    return r;
}

} // namespace

TEST_CASE("a fact is said in every language of its pattern", "[pattern]") {
    CHECK(said(kFull, "en") == "Caught a wrong label before 500 orders");
    CHECK(said(kFull, "nl") == "Fout etiket ontdekt voor 500 orders");
}

TEST_CASE("the count chooses the plural form", "[pattern]") {
    const auto with = [](std::int64_t n) {
        return std::map<std::string, BlankValue>{{"what", std::string("label")}, {"count", n}};
    };
    CHECK(said(with(1), "en") == "Caught a wrong label before 1 order");
    CHECK(said(with(3), "pl") == "3 zamówienia: a wrong label");
    CHECK(said(with(1), "pl") == "1 zamówień: a wrong label"); // no "one" there: "other"
}

TEST_CASE("a language that the pattern lacks falls back to English and to its plural rules", "[pattern]") {
    CHECK(said(kFull, "tr") == said(kFull, "en"));
    CHECK(said(kFull, "nl-BE") == said(kFull, "nl"));
    auto dutchOnly = caughtBefore();
    dutchOnly.text.erase("en");
    CHECK(plainText(renderFact(dutchOnly, kFull, "uk", nameOf)) == said(kFull, "nl"));
    // French counts 0 as one; the English text that stands in for it does not.
    const std::map<std::string, BlankValue> none{{"what", std::string("label")}, {"count", std::int64_t{0}}};
    CHECK(said(none, "fr") == "Caught a wrong label before 0 orders");
}

TEST_CASE("facts are parts of their own and an open blank shows its place", "[pattern]") {
    const auto parts = renderFact(caughtBefore(), {{"what", std::string("label")}}, "en", nameOf);
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].text == "Caught ");
    CHECK_FALSE(parts[0].isFact);
    CHECK(parts[1].text == "a wrong label");
    CHECK((parts[1].isFact && parts[1].isFilled && parts[1].blank == "what"));
    CHECK((parts[3].isFact && !parts[3].isFilled && parts[3].blank == "count"));
}

TEST_CASE("a large number is set in thousands as its language writes it", "[pattern]") {
    CHECK(said({{"what", std::string("label")}, {"count", std::int64_t{1500}}}, "en") ==
          "Caught a wrong label before 1,500 orders");
    CHECK(numberText("nl", 999) == "999");
    CHECK(numberText("nl", 1000) == "1.000");
    CHECK(numberText("nl-BE", 1234567) == "1.234.567");
    CHECK(numberText("en", -12345) == "-12,345");
    CHECK(numberText("en", -123) == "-123");
    CHECK(numberText("pl", 1000) == "1000");
    CHECK(numberText("pl", 10000) == "10\u00a0000");
    CHECK(numberText("xx", 10000) == "10000");
}

TEST_CASE("a key without a name is shown as it is", "[pattern]") {
    CHECK(said({{"what", std::string("barcode")}, {"count", std::int64_t{2}}}, "en") ==
          "Caught barcode before 2 orders");
}

TEST_CASE("a sentence begins with its language's capital", "[pattern]") {
    CHECK(capitalised("caught", "en") == "Caught");
    CHECK(capitalised("ijzer", "nl") == "IJzer");
    CHECK(capitalised("ijzer", "de") == "Ijzer");
    CHECK(capitalised("iyi", "tr") == "İyi");
    CHECK(capitalised("ısı", "tr") == "Isı");
    CHECK(capitalised("élan", "fr") == "Élan");
    CHECK(capitalised("łapać", "pl") == "Łapać");
    CHECK(capitalised("żaden", "pl") == "Żaden");
    CHECK(capitalised("șase", "ro") == "Șase");
    CHECK(capitalised("їх", "uk") == "Їх");
    CHECK(capitalised("ґава", "uk") == "Ґава");
    CHECK(capitalised("я", "uk") == "Я");
    for (const char* same : {"", "5 dozen", "Lijn 3", "÷", "خطأ", "\xff", "Ij"})
        CHECK(capitalised(same, "nl") == same);
}

TEST_CASE("braces that name no blank are text", "[pattern]") {
    RecognitionPattern pattern{"x", "quality", {}, {{"en", {{"other", "a {b} c { d"}}}}};
    CHECK(plainText(renderFact(pattern, {}, "en", nameOf)) == "A {b} c { d");
    CHECK(renderFact({"x", "quality", {}, {}}, {}, "en", nameOf).empty());
}

TEST_CASE("a recognition with every blank filled is specific", "[pattern]") {
    CHECK_FALSE(whyGeneric(PatternSet({caughtBefore()}), recognition()).has_value());
}

TEST_CASE("a recognition without a fact is generic", "[pattern]") {
    const PatternSet patterns({caughtBefore()});
    auto r = recognition();
    r.pattern = "quality.great_job";
    CHECK(whyGeneric(patterns, r));
    r = recognition();
    r.pattern = "";
    CHECK(whyGeneric(patterns, r));
    for (const char* blank : {"what", "count"}) {
        r = recognition();
        r.values.erase(blank);
        CHECK(whyGeneric(patterns, r));
    }
    for (const BlankValue& wrong : {BlankValue(std::string()), BlankValue(std::string(" ")),
                                    BlankValue(std::string("unicorn")), BlankValue(std::int64_t{3})}) {
        r = recognition();
        r.values["what"] = wrong;
        CHECK(whyGeneric(patterns, r));
    }
    for (const BlankValue& wrong :
         {BlankValue(std::int64_t{0}), BlankValue(std::int64_t{-1}), BlankValue(std::string("5"))}) {
        r = recognition();
        r.values["count"] = wrong;
        CHECK(whyGeneric(patterns, r));
    }
}

// From the samples of CLDR's plural rules.
TEST_CASE("whole numbers take the plural form of their language", "[plural]") {
    struct Row {
        const char* language;
        const char* form;
        std::vector<std::int64_t> numbers;
    };
    const std::vector<Row> rows{
        {"nl", "one", {1}},
        {"nl", "other", {0, 2, 11, 21, 101}},
        {"en", "one", {1}},
        {"en", "other", {0, 2, 21}},
        {"de", "one", {1}},
        {"de", "other", {0, 2, 101}},
        {"tr", "one", {1}},
        {"tr", "other", {0, 2, 5, 101}},
        {"fr", "one", {0, 1}},
        {"fr", "many", {1'000'000, 5'000'000}},
        {"fr", "other", {2, 17, 100, 1'000'001}},
        {"pl", "one", {1}},
        {"pl", "few", {2, 3, 4, 22, 23, 24, 32, 102, 1002}},
        {"pl", "many", {0, 5, 11, 12, 13, 14, 19, 21, 25, 100, 101, 112, 1001}},
        {"uk", "one", {1, 21, 31, 101, 1001}},
        {"uk", "few", {2, 3, 4, 22, 104}},
        {"uk", "many", {0, 5, 11, 12, 14, 19, 111, 112}},
        {"ro", "one", {1}},
        {"ro", "few", {0, 2, 16, 19, 101, 119, 1019}},
        {"ro", "other", {20, 35, 100, 120, 1000}},
        {"ar", "zero", {0}},
        {"ar", "one", {1}},
        {"ar", "two", {2}},
        {"ar", "few", {3, 10, 103, 110}},
        {"ar", "many", {11, 26, 99, 111, 1011}},
        {"ar", "other", {100, 101, 102, 200, 1000}},
        {"xx", "one", {1}},
        {"xx", "other", {0, 2}},
        {"pl-PL", "few", {3}},
        {"nl", "one", {-1}},
    };
    for (const auto& row : rows) {
        for (const auto n : row.numbers) {
            INFO(row.language << " " << n);
            CHECK(pluralForm(row.language, n) == row.form);
        }
    }
    CHECK(pluralForm("pl", std::numeric_limits<std::int64_t>::min()) == "many");
}
