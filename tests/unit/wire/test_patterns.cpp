// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/patterns.h"

#include <algorithm>
#include <fstream>
#include <map>

#include "tests/support/catch.h"

using namespace ploegbord;
using core::BlankKind;

namespace {

const std::string kGood =
    R"({"id":"quality.x","category":"quality","blanks":[{"name":"what","kind":"pick","picks":["a"]},{"name":"n","kind":"count","unit":"orders"}],"text":{"nl":{"one":"{what} voor {n}","other":"{what} voor {n}"}}})";

// First column of a demo file, without its header.
std::map<std::string, std::string> demoRows(const std::string& file) {
    std::ifstream in(PLOEGBORD_RESOURCES "/demo/" + file);
    REQUIRE(in);
    std::map<std::string, std::string> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line))
        rows[line.substr(0, line.find(','))] = line;
    return rows;
}

std::map<std::string, core::BlankValue> valuesFor(const core::RecognitionPattern& pattern, std::size_t pick,
                                                  std::int64_t number) {
    std::map<std::string, core::BlankValue> values;
    for (const core::Blank& blank : pattern.blanks) {
        if (blank.kind == BlankKind::pick) values[blank.name] = blank.picks.at(pick % blank.picks.size());
        if (blank.kind == BlankKind::place || blank.kind == BlankKind::line)
            values[blank.name] = std::string("L3");
        if (blank.kind == BlankKind::count || blank.kind == BlankKind::duration) values[blank.name] = number;
    }
    return values;
}

} // namespace

TEST_CASE("a pattern that would lose a fact is refused", "[wire][patterns]") {
    REQUIRE(wire::readPatterns(kGood));
    REQUIRE(wire::readPatterns("[" + kGood + "]"));
    const auto [from, to, why] = GENERATE(table<std::string, std::string, std::string>({
        {R"("other":"{what} voor {n}")", R"("other":"{what}")", "does not show the blank n"},
        {R"("one":"{what} voor {n}")", R"("one":"voor {n}")", "does not show the blank what"},
        {R"("other":"{what} voor {n}")", R"("other":"{what} voor {n} {m}")", "unknown blank m"},
        {R"("other":"{what} voor {n}")", R"("other":"{what} voor {n")", "braces"},
        {R"("other":"{what} voor {n}")", R"("other":"{what} voor }{n}")", "braces"},
        {R"(,"other":"{what} voor {n}")", "", "no form \"other\""},
        {R"("one")", R"("single")", "unknown plural form"},
        {R"("picks":["a"])", R"("picks":[])", "picks is missing"},
        {R"("unit":"orders")", R"("picks":["a"])", "no pick"},
        {R"("name":"n")", R"("name":"what")", "stands twice"},
        {R"("kind":"count")", R"("kind":"colour")", "kind"},
        {R"("category":"quality")", R"("category":"praise")", "category"},
        {R"({"nl":{"one":"{what} voor {n}","other":"{what} voor {n}"}})", "{}", "text is missing"},
    }));
    std::string bad = kGood;
    REQUIRE(bad.find(from) != std::string::npos);
    bad.replace(bad.find(from), from.size(), to);
    const auto read = wire::readPatterns(bad);
    REQUIRE_FALSE(read);
    INFO(read.error().detail);
    CHECK(read.error().detail.find("quality.x") != std::string::npos);
    CHECK(read.error().detail.find(why) != std::string::npos);
}

TEST_CASE("two patterns of one id are refused", "[wire][patterns]") {
    CHECK_FALSE(wire::readPatterns("[" + kGood + "," + kGood + "]"));
}

TEST_CASE("the fixed ids are built in", "[wire][patterns]") {
    for (const char* id : {"quality.caught_before", "quality.months_without", "efficiency.kept_running",
                           "safety.hazard_reported", "improvement.cycle_time"}) {
        INFO(id);
        CHECK(wire::builtInPatterns().find(id));
    }
}

TEST_CASE("every built-in pattern tells its whole fact in Dutch and English", "[wire][patterns]") {
    const auto picks = demoRows("picks.csv");
    const core::NameOf nameOf = [&](BlankKind kind, const std::string& key, std::string_view) {
        const bool isKnown = kind != BlankKind::pick || picks.contains(key);
        return isKnown ? std::optional<std::string>("<" + key + ">") : std::nullopt;
    };
    for (const core::RecognitionPattern& pattern : wire::builtInPatterns().all()) {
        INFO(pattern.id);
        CHECK(pattern.id.starts_with(pattern.category + "."));
        for (const core::Blank& blank : pattern.blanks) {
            for (const std::string& pick : blank.picks) {
                INFO(pick);
                CHECK(picks.contains(pick));
            }
        }
        for (const char* language : {"nl", "en"}) {
            CHECK(pattern.text.contains(language));
            for (std::size_t pick = 0; pick < 8; ++pick) {
                const auto parts =
                    core::renderFact(pattern, valuesFor(pattern, pick, pick % 3 + 1), language, nameOf);
                const std::string sentence = core::plainText(parts);
                INFO(sentence);
                CHECK(sentence.find_first_of("{}") == std::string::npos);
                for (const core::SentencePart& part : parts)
                    CHECK(part.isFilled);
            }
        }
    }
}

namespace {

const std::string kPulses = R"({"scales":[{"id":"yes_no","choices":["ja","nee"]}],
    "questions":[{"id":"work.parts","group":"work","scale":"yes_no","text":"Op tijd?"}]})";

} // namespace

TEST_CASE("a question that says what is wrong with it is refused", "[wire][patterns]") {
    REQUIRE(wire::readPulsePhrases(kPulses));
    const auto [from, to, why] = GENERATE(table<const char*, const char*, const char*>({
        {R"(["ja","nee"])", R"(["ja"])", "scale yes_no: choices are not 2 to 5"},
        {R"("ja",)", R"("",)", "scale yes_no: choices holds something that is no text"},
        {R"("scale":"yes_no")", R"("scale":"other")", "question work.parts: there is no scale other"},
        {R"("group":"work")", R"("group":"pay")", "question work.parts: group is none of the three"},
        {R"("id":"work.parts")", R"("id":"safety.parts")", "does not begin with its group"},
        {R"("text":"Op tijd?")", R"("words":"Op tijd?")", "text is missing"},
        {R"("questions")", R"("others")", "questions is missing"},
    }));
    std::string bad = kPulses;
    bad.replace(bad.find(from), std::string(from).size(), to);
    const auto read = wire::readPulsePhrases(bad);
    REQUIRE_FALSE(read);
    INFO(read.error().detail);
    CHECK(read.error().detail.find(why) != std::string::npos);
}

TEST_CASE("every built-in question and choice is in all nine languages", "[wire][patterns]") {
    const auto& pulses = wire::builtInPatterns().pulses();
    CHECK(pulses.questions.size() >= 8);
    const auto isWhole = [](const core::Text& text) {
        for (const char* language : {"nl", "en", "de", "pl", "tr", "uk", "ro", "fr", "ar"}) {
            const auto found = text.byLanguage().find(language);
            if (found == text.byLanguage().end() || found->second.empty()) return false;
        }
        return true;
    };
    for (const auto& question : pulses.questions) {
        INFO(question.id);
        CHECK(isWhole(question.text));
        REQUIRE(wire::builtInPatterns().findScale(question.scale));
    }
    for (const auto& scale : pulses.scales) {
        INFO(scale.id);
        CHECK(std::all_of(scale.choices.begin(), scale.choices.end(), isWhole));
    }
}
