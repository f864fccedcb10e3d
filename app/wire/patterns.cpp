// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/patterns.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/wire/document.h"
#include "app/wire/object_reader.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 4> kCategories{"safety", "quality", "efficiency", "improvement"};
constexpr std::array<std::string_view, 3> kPulseGroups{"safety", "work", "together"};
constexpr std::array<std::string_view, 6> kPluralForms{"zero", "one", "two", "few", "many", "other"};

template <class List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

void readBlanks(ObjectReader& in, core::RecognitionPattern& pattern) {
    std::set<std::string> names;
    in.eachObject("blanks", [&](ObjectReader& one) {
        core::Blank blank;
        blank.name = one.string("name");
        blank.kind = one.choice("kind", kBlankKinds);
        blank.unit = one.stringOr("unit");
        blank.picks = one.strings("picks");
        const bool isPick = blank.kind == core::BlankKind::pick;
        if (isPick && blank.picks.empty()) one.fail("picks", "is missing");
        if (!isPick && !blank.picks.empty()) one.fail("picks", "stands at a blank that is no pick");
        if (!names.insert(blank.name).second) one.fail("name", "stands twice");
        pattern.blanks.push_back(std::move(blank));
    });
    if (pattern.blanks.empty()) in.fail("blanks", "is empty: a recognition names a fact");
}

void readForms(ObjectReader& in, const std::string& language, const json::value& value,
               core::RecognitionPattern& pattern) {
    const json::object* forms = value.if_object();
    if (!forms || !forms->contains("other")) return in.fail("text", "has no form \"other\" in " + language);
    for (const auto& [form, words] : *forms) {
        if (!contains(kPluralForms, form))
            return in.fail("text", "has an unknown plural form in " + language);
        if (!words.is_string()) return in.fail("text", "has a form that is no string in " + language);
        pattern.text[language].emplace(form, words.get_string());
    }
}

void readTexts(ObjectReader& in, core::RecognitionPattern& pattern) {
    const json::object* languages = in.object("text");
    if (!languages || languages->empty()) return in.fail("text", "is missing");
    for (const auto& [language, forms] : *languages)
        readForms(in, std::string(language), forms, pattern);
}

// Names between braces, or none when the braces do not pair.
std::optional<std::vector<std::string>> blanksIn(std::string_view words) {
    std::vector<std::string> names;
    while (true) {
        const std::size_t begin = words.find_first_of("{}");
        if (begin == std::string_view::npos) return names;
        const std::size_t end = words.find_first_of("{}", begin + 1);
        if (words[begin] != '{' || end == std::string_view::npos || words[end] != '}') return std::nullopt;
        names.emplace_back(words.substr(begin + 1, end - begin - 1));
        words.remove_prefix(end + 1);
    }
}

bool isNumber(core::BlankKind kind) {
    return kind == core::BlankKind::count || kind == core::BlankKind::duration;
}

// "one" may say its number in words ("a month"); "other" must show every blank, or a fact would be lost.
std::optional<std::string> whyFormWrong(const core::RecognitionPattern& pattern, std::string_view form,
                                        std::string_view words) {
    const auto names = blanksIn(words);
    if (!names) return "has braces that do not pair";
    for (const std::string& name : *names) {
        const auto isNamed = [&](const core::Blank& blank) { return blank.name == name; };
        if (std::none_of(pattern.blanks.begin(), pattern.blanks.end(), isNamed))
            return "has an unknown blank " + name;
    }
    for (const core::Blank& blank : pattern.blanks) {
        if (contains(*names, blank.name) || (form != "other" && isNumber(blank.kind))) continue;
        return "does not show the blank " + blank.name;
    }
    return std::nullopt;
}

void checkTexts(ObjectReader& in, const core::RecognitionPattern& pattern) {
    for (const auto& [language, forms] : pattern.text) {
        for (const auto& [form, words] : forms) {
            if (const auto wrong = whyFormWrong(pattern, form, words))
                in.fail("text." + language + "." + form, *wrong);
        }
    }
}

core::Result<core::RecognitionPattern> readPattern(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault);
    core::RecognitionPattern pattern;
    pattern.id = in.ref("id").str();
    pattern.category = in.string("category");
    if (!contains(kCategories, pattern.category)) in.fail("category", "is none of the four");
    readBlanks(in, pattern);
    readTexts(in, pattern);
    if (!fault.any()) checkTexts(in, pattern);
    if (!fault.any()) return pattern;
    return core::fail(core::ErrorCode::invalid, "pattern " + pattern.id + ": " + fault.detail);
}

core::Result<core::ReportPhrase> readPhrase(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault);
    core::ReportPhrase phrase;
    phrase.id = in.ref("id").str();
    phrase.report_class = in.choice("class", kReportClasses);
    phrase.needsWords = in.flag("needs_words");
    phrase.text = in.text("text");
    if (!phrase.id.starts_with(std::string(nameOf(kReportClasses, phrase.report_class)) + "."))
        in.fail("id", "does not begin with its class");
    if (!fault.any()) return phrase;
    return core::fail(core::ErrorCode::invalid, "phrase " + phrase.id + ": " + fault.detail);
}

core::Result<core::PulseScale> readScale(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault);
    core::PulseScale scale;
    scale.id = in.ref("id").str();
    in.eachElement("choices", [&](const json::value& choice) {
        auto text = textOf(choice);
        if (!text || text->isEmpty()) return in.fail("choices", "holds something that is no text");
        scale.choices.push_back(std::move(*text));
    });
    if (scale.choices.size() < 2 || scale.choices.size() > 5) in.fail("choices", "are not 2 to 5");
    if (!fault.any()) return scale;
    return core::fail(core::ErrorCode::invalid, "scale " + scale.id + ": " + fault.detail);
}

core::Result<core::PulsePhrase> readQuestion(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault);
    core::PulsePhrase question;
    question.id = in.ref("id").str();
    question.group = in.string("group");
    question.scale = in.string("scale");
    question.text = in.text("text");
    if (!contains(kPulseGroups, question.group)) in.fail("group", "is none of the three");
    if (!question.id.starts_with(question.group + ".")) in.fail("id", "does not begin with its group");
    if (!fault.any()) return question;
    return core::fail(core::ErrorCode::invalid, "question " + question.id + ": " + fault.detail);
}

// The elements of an array (or one that stands alone), each read by `readOne` and with an id of its own.
template <class T, class ReadOne>
core::Result<std::vector<T>> readAllOf(const json::value& value, std::string_view what, ReadOne readOne) {
    const json::array one{value};
    std::vector<T> all;
    std::set<std::string> ids;
    for (const json::value& element : value.is_array() ? value.get_array() : one) {
        core::Result<T> read = readOne(element);
        if (!read) return tl::unexpected<core::Error>(read.error());
        if (!ids.insert(read->id).second)
            return core::fail(core::ErrorCode::invalid, std::string(what) + " " + read->id + " stands twice");
        all.push_back(std::move(*read));
    }
    return all;
}

template <class T, class ReadOne>
core::Result<std::vector<T>> readAll(std::string_view text, std::string_view what, ReadOne readOne) {
    const Document document(text);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    return readAllOf<T>(*document.value(), what, readOne);
}

} // namespace

core::Result<std::vector<core::RecognitionPattern>> readPatterns(std::string_view json) {
    return readAll<core::RecognitionPattern>(json, "pattern", readPattern);
}

core::Result<std::vector<core::ReportPhrase>> readPhrases(std::string_view json) {
    return readAll<core::ReportPhrase>(json, "phrase", readPhrase);
}

core::Result<core::PulsePhrases> readPulsePhrases(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault, "pulse");
    const json::value* scales = in.require("scales");
    const json::value* questions = in.require("questions");
    if (fault.any()) return failed(fault);
    auto readScales = readAllOf<core::PulseScale>(*scales, "scale", readScale);
    if (!readScales) return tl::unexpected<core::Error>(readScales.error());
    auto readQuestions = readAllOf<core::PulsePhrase>(*questions, "question", readQuestion);
    if (!readQuestions) return tl::unexpected<core::Error>(readQuestions.error());
    for (const core::PulsePhrase& question : *readQuestions) {
        const bool isKnown = std::any_of(readScales->begin(), readScales->end(),
                                         [&](const auto& scale) { return scale.id == question.scale; });
        if (!isKnown)
            return core::fail(core::ErrorCode::invalid,
                              "question " + question.id + ": there is no scale " + question.scale);
    }
    return core::PulsePhrases{std::move(*readScales), std::move(*readQuestions)};
}

} // namespace ploegbord::wire
