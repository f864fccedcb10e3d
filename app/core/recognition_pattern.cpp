// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/recognition_pattern.h"

#include <algorithm>

#include "app/core/capital.h"
#include "app/core/utf8.h"

namespace ploegbord::core {

namespace {

using Values = std::map<std::string, BlankValue>;
using Forms = std::map<std::string, std::string>;

bool isNumber(BlankKind kind) {
    return kind == BlankKind::count || kind == BlankKind::duration;
}

const Blank* findBlank(const RecognitionPattern& pattern, std::string_view name) {
    const auto found = std::find_if(pattern.blanks.begin(), pattern.blanks.end(),
                                    [&](const Blank& blank) { return blank.name == name; });
    return found == pattern.blanks.end() ? nullptr : &*found;
}

struct Chosen {
    std::string language;
    const Forms* forms;
};

std::optional<Chosen> chooseLanguage(const RecognitionPattern& pattern, std::string_view language) {
    for (std::string_view wanted :
         {language, language.substr(0, language.find('-')), std::string_view("en"), std::string_view("nl")}) {
        const auto found = pattern.text.find(std::string(wanted));
        if (found != pattern.text.end() && !found->second.empty())
            return Chosen{found->first, &found->second};
    }
    for (const auto& [stated, forms] : pattern.text) {
        if (!forms.empty()) return Chosen{stated, &forms};
    }
    return std::nullopt;
}

std::string_view formFor(const RecognitionPattern& pattern, const Values& values,
                         const std::string& language) {
    for (const auto& blank : pattern.blanks) {
        if (!isNumber(blank.kind)) continue;
        const auto value = values.find(blank.name);
        const auto* number = value == values.end() ? nullptr : std::get_if<std::int64_t>(&value->second);
        return number ? pluralForm(language, *number) : "other";
    }
    return "other";
}

const std::string& chooseTemplate(const Forms& forms, std::string_view form) {
    for (std::string_view wanted : {form, std::string_view("other")}) {
        if (const auto found = forms.find(std::string(wanted)); found != forms.end()) return found->second;
    }
    return forms.begin()->second;
}

SentencePart fill(const Blank& blank, const Values& values, const std::string& language,
                  const NameOf& nameOf) {
    SentencePart empty{"\u2026", true, blank.name, false};
    const auto value = values.find(blank.name);
    if (value == values.end()) return empty;
    if (const auto* number = std::get_if<std::int64_t>(&value->second)) {
        return isNumber(blank.kind) ? SentencePart{numberText(language, *number), true, blank.name, true}
                                    : empty;
    }
    const auto& key = std::get<std::string>(value->second);
    if (isNumber(blank.kind) || key.empty()) return empty;
    // A key without a name is still the fact that was posted.
    return {nameOf(blank.kind, key, language).value_or(key), true, blank.name, true};
}

void appendFixed(std::vector<SentencePart>& parts, std::string_view text) {
    if (text.empty()) return;
    if (!parts.empty() && !parts.back().isFact) {
        parts.back().text += text;
    } else {
        parts.push_back({std::string(text), false, "", true});
    }
}

std::optional<std::string> whyEmpty(const Blank& blank, const Values& values) {
    const auto value = values.find(blank.name);
    if (value == values.end()) return "blank " + blank.name + " is empty";
    if (isNumber(blank.kind)) {
        const auto* number = std::get_if<std::int64_t>(&value->second);
        if (!number) return "blank " + blank.name + " takes a whole number";
        if (*number < 1) return "blank " + blank.name + " takes a number from 1";
        return std::nullopt;
    }
    const auto* key = std::get_if<std::string>(&value->second);
    if (!key || isBlank(*key)) return "blank " + blank.name + " takes a key";
    if (blank.kind != BlankKind::pick || blank.picks.empty()) return std::nullopt;
    const bool isOffered = std::find(blank.picks.begin(), blank.picks.end(), *key) != blank.picks.end();
    return isOffered ? std::nullopt : std::optional("blank " + blank.name + " does not offer this pick");
}

} // namespace

PatternSet::PatternSet(std::vector<RecognitionPattern> patterns, std::vector<ReportPhrase> phrases,
                       PulsePhrases pulses)
    : m_patterns(std::move(patterns)), m_phrases(std::move(phrases)), m_pulses(std::move(pulses)) {}

const RecognitionPattern* PatternSet::find(std::string_view id) const {
    const auto found = std::find_if(m_patterns.begin(), m_patterns.end(),
                                    [&](const RecognitionPattern& pattern) { return pattern.id == id; });
    return found == m_patterns.end() ? nullptr : &*found;
}

const ReportPhrase* PatternSet::findPhrase(std::string_view id) const {
    const auto found = std::find_if(m_phrases.begin(), m_phrases.end(),
                                    [&](const ReportPhrase& phrase) { return phrase.id == id; });
    return found == m_phrases.end() ? nullptr : &*found;
}

const PulsePhrase* PatternSet::findQuestion(std::string_view id) const {
    const auto found = std::find_if(m_pulses.questions.begin(), m_pulses.questions.end(),
                                    [&](const PulsePhrase& question) { return question.id == id; });
    return found == m_pulses.questions.end() ? nullptr : &*found;
}

const PulseScale* PatternSet::findScale(std::string_view id) const {
    const auto found = std::find_if(m_pulses.scales.begin(), m_pulses.scales.end(),
                                    [&](const PulseScale& scale) { return scale.id == id; });
    return found == m_pulses.scales.end() ? nullptr : &*found;
}

std::vector<SentencePart> renderFact(const RecognitionPattern& pattern, const Values& values,
                                     std::string_view language, const NameOf& nameOf) {
    std::vector<SentencePart> parts;
    const auto chosen = chooseLanguage(pattern, language);
    if (!chosen) return parts;
    std::string_view rest = chooseTemplate(*chosen->forms, formFor(pattern, values, chosen->language));
    while (!rest.empty()) {
        const auto open = rest.find('{');
        const auto close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos) break;
        appendFixed(parts, rest.substr(0, open));
        if (const Blank* blank = findBlank(pattern, rest.substr(open + 1, close - open - 1))) {
            parts.push_back(fill(*blank, values, chosen->language, nameOf));
        } else {
            appendFixed(parts, rest.substr(open, close - open + 1));
        }
        rest.remove_prefix(close + 1);
    }
    appendFixed(parts, rest);
    if (!parts.empty()) parts.front().text = capitalised(parts.front().text, chosen->language);
    return parts;
}

std::string plainText(const std::vector<SentencePart>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += part.text;
    return text;
}

std::optional<std::string> whyGeneric(const PatternSet& patterns, const Recognition& recognition) {
    const auto* pattern = patterns.find(recognition.pattern);
    if (!pattern) return "no known pattern";
    for (const auto& blank : pattern->blanks) {
        if (auto why = whyEmpty(blank, recognition.values)) return why;
    }
    return std::nullopt;
}

} // namespace ploegbord::core
