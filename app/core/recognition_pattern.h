// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/core/bodies.h"

namespace ploegbord::core {

enum class BlankKind { pick, count, duration, place, line };

struct Blank {
    std::string name;
    BlankKind kind = BlankKind::count;
    std::string unit;               // for counts and durations: "orders", "minutes", "months", "seconds"
    std::vector<std::string> picks; // ids of picks.csv, in the order offered
};

// "Name · fact" with blanks. The text of a language holds plural forms, chosen by the count blanks.
struct RecognitionPattern {
    std::string id;       // "quality.caught_before"
    std::string category; // safety, quality, efficiency, improvement
    std::vector<Blank> blanks;
    // language -> plural form ("one", "few", "many", "other") -> template with {blank}
    std::map<std::string, std::map<std::string, std::string>> text;
};

// What a report can say was seen, without typing: "almost slipped".
struct ReportPhrase {
    std::string id; // "near_miss.slipped"
    ReportClass report_class = ReportClass::nearMiss;
    bool needsWords = false; // "something else": the text says what
    Text text;
};

// What a question can be answered by, one tap each: yes, partly, no. Its choices are for ever: answers are
// kept by their place.
struct PulseScale {
    std::string id; // "scale.yes_partly_no"
    std::vector<Text> choices;
};
// A question that can be asked in every language without typing.
struct PulsePhrase {
    std::string id;    // "safety.had_everything"
    std::string group; // safety, work, together
    std::string scale; // id
    Text text;
};
struct PulsePhrases {
    std::vector<PulseScale> scales; // in the order offered
    std::vector<PulsePhrase> questions;
};

// Recognition patterns, report phrases and questions: resources/patterns.
class PatternSet {
  public:
    PatternSet() = default;
    explicit PatternSet(std::vector<RecognitionPattern> patterns, std::vector<ReportPhrase> phrases = {},
                        PulsePhrases pulses = {});
    const RecognitionPattern* find(std::string_view id) const;
    const std::vector<RecognitionPattern>& all() const { return m_patterns; }
    const ReportPhrase* findPhrase(std::string_view id) const;
    const std::vector<ReportPhrase>& phrases() const { return m_phrases; } // in the order offered
    const PulsePhrases& pulses() const { return m_pulses; }
    const PulsePhrase* findQuestion(std::string_view id) const;
    const PulseScale* findScale(std::string_view id) const;

  private:
    std::vector<RecognitionPattern> m_patterns;
    std::vector<ReportPhrase> m_phrases;
    PulsePhrases m_pulses;
};

// Names of picks, places and lines in a language; none for an unknown key.
using NameOf = std::function<std::optional<std::string>(BlankKind kind, const std::string& key,
                                                        std::string_view language)>;

// One run of the sentence; facts are drawn bold.
struct SentencePart {
    std::string text;
    bool isFact = false;
    std::string blank; // name of the blank it fills, "" for fixed text
    bool isFilled = true;
};

// The fact's sentence without the name: exact and complete when every blank is filled; a blank not yet filled
// is a part with isFilled false, so that the flow shows where it will stand. Begins with a capital. Language
// falls back to en, then nl; nameOf is asked for the language used.
std::vector<SentencePart> renderFact(const RecognitionPattern& pattern,
                                     const std::map<std::string, BlankValue>& values,
                                     std::string_view language, const NameOf& nameOf);
std::string plainText(const std::vector<SentencePart>& parts);

// CLDR plural category of a whole number: "one", "few", "many", "other", ... (nl en de fr pl uk ro tr ar).
std::string_view pluralForm(std::string_view language, std::int64_t n);
// A whole number with the language's mark between thousands: "1.500", "1,500" (CLDR's default digits and
// marks).
std::string numberText(std::string_view language, std::int64_t n);

// What is wrong with `recognition` as a specific one; none: it is fit to post. Picks must be among the
// blank's.
std::optional<std::string> whyGeneric(const PatternSet& patterns, const Recognition& recognition);

} // namespace ploegbord::core
