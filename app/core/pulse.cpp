// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/pulse.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ploegbord::core {

namespace {

const std::vector<Text>* choicesOfScale(std::string_view id, const PatternSet& patterns) {
    const PulseScale* scale = patterns.findScale(id);
    return scale ? &scale->choices : nullptr;
}

} // namespace

const Text* questionOf(const Pulse& pulse, const PatternSet& patterns) {
    if (pulse.phrase.empty()) return &pulse.question;
    const PulsePhrase* phrase = patterns.findQuestion(pulse.phrase);
    return phrase ? &phrase->text : nullptr;
}

const std::vector<Text>* choicesOf(const Pulse& pulse, const PatternSet& patterns) {
    if (!pulse.phrase.empty()) {
        const PulsePhrase* phrase = patterns.findQuestion(pulse.phrase);
        return phrase ? choicesOfScale(phrase->scale, patterns) : nullptr;
    }
    return pulse.scale.empty() ? &pulse.choices : choicesOfScale(pulse.scale, patterns);
}

std::optional<PulseCount> countOf(const Op& answer, const World& world) {
    const auto* body = std::get_if<PulseAnswer>(&answer.body);
    const Record* record = world.find(answer.record);
    const auto* pulse = record ? record->as<Pulse>() : nullptr;
    if (!body || !pulse || pulse->counted_at) return std::nullopt;
    const Record* crew = body->crew.isEmpty() ? nullptr : world.find(Kind::crew, body->crew);
    return PulseCount{crew ? Ref(crew->id) : Ref(), body->choice, 1};
}

Pulse counted(Pulse pulse, std::span<const PulseCount> counts, const PatternSet& patterns, Instant at) {
    const auto* choices = choicesOf(pulse, patterns);
    std::map<Ref, std::vector<std::int64_t>> byCrew;
    for (const PulseCount& count : counts) {
        auto& crew = byCrew[count.crew];
        const auto place = static_cast<std::size_t>(count.choice);
        crew.resize(std::max({crew.size(), place + 1, choices ? choices->size() : 0}));
        crew[place] += count.n;
    }
    pulse.results.clear();
    for (auto& [crew, ofChoices] : byCrew) {
        const auto all = std::accumulate(ofChoices.begin(), ofChoices.end(), std::int64_t{0});
        if (all >= kFewestAnswers) pulse.results.push_back({crew, std::move(ofChoices)});
    }
    pulse.counted_at = at;
    return pulse;
}

} // namespace ploegbord::core
