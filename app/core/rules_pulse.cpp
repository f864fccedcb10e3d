// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/judging.h"
#include "app/core/pulse.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::size_t kFewestChoices = 2;
constexpr std::size_t kMostChoices = 5;

Check checkAsker(const Case& c) {
    if (isLeadOrFunction(c.actor)) return std::nullopt;
    return refusal(Problem::not_allowed, "questions are for leads and functions");
}

Check checkPhrase(const Case& c, const Pulse& body) {
    if (!body.question.isEmpty() || !body.scale.empty() || !body.choices.empty())
        return refusal(Problem::invalid_value, "a phrase stands beside words of its own");
    if (c.world.patterns().findQuestion(body.phrase)) return std::nullopt;
    return refusal(Problem::unknown_reference, "no question phrase of this id");
}

Check checkOwnChoices(const std::vector<Text>& choices) {
    if (choices.size() < kFewestChoices || choices.size() > kMostChoices)
        return refusal(Problem::invalid_value, "a question has 2 to 5 choices");
    for (const Text& choice : choices) {
        if (choice.isEmpty()) return refusal(Problem::invalid_value, "a choice is empty");
        if (auto wrong = checkText(choice, kShortLimit, "a choice")) return wrong;
    }
    return std::nullopt;
}

Check checkOwnWords(const Case& c, const Pulse& body) {
    if (body.question.isEmpty()) return refusal(Problem::invalid_value, "the question is empty");
    if (auto wrong = checkText(body.question, kTitleLimit, "the question")) return wrong;
    if (body.scale.empty()) return checkOwnChoices(body.choices);
    if (!body.choices.empty())
        return refusal(Problem::invalid_value, "a scale stands beside choices of its own");
    if (c.world.patterns().findScale(body.scale)) return std::nullopt;
    return refusal(Problem::unknown_reference, "no scale of this id");
}

Check checkTime(const Case& c, const Pulse& body) {
    if (!isOpen(body, c.at)) return refusal(Problem::invalid_value, "it would be closed already");
    if (body.closes_at > c.at + kLongestPulse)
        return refusal(Problem::invalid_value, "a question closes within 31 days");
    return std::nullopt;
}

Check checkAlone(const Case& c, const Audience& audience) {
    for (const Record* other : c.world.pulses()) {
        const auto* pulse = other->as<Pulse>();
        if (!pulse || other->isDeleted || other->id == c.op.record || !isOpen(*pulse, c.at)) continue;
        if (meet(audience, other->audience))
            return refusal(Problem::question_open, "some of them have a question that is open until " +
                                                       formatInstant(pulse->closes_at));
    }
    return std::nullopt;
}

struct Found {
    const Record* record;
    const Pulse* pulse;
};
Or<Found> find(const Case& c) {
    const auto record = target(c, Kind::pulse);
    if (!record) return refuse(record.error());
    const auto* pulse = (*record)->as<Pulse>();
    if (!pulse) return refuse(Problem::not_here_yet, "the question is of a later version");
    return Found{*record, pulse};
}

Check checkCrew(const Case& c, const Audience& audience, const Ref& crew) {
    if (crew.isEmpty()) return std::nullopt;
    const auto known = resolve(c, Kind::crew, crew);
    if (!known) return known.error();
    const auto& asked = audience.crews;
    if (asked.empty() || std::find(asked.begin(), asked.end(), *known) != asked.end()) return std::nullopt;
    return refusal(Problem::invalid_value, "the question is for other crews");
}

} // namespace

Verdict askPulse(const Case& c, const Pulse& body) {
    if (auto wrong = checkAsker(c)) return refuse(*wrong);
    auto wrong = body.phrase.empty() ? checkOwnWords(c, body) : checkPhrase(c, body);
    if (!wrong) wrong = checkTime(c, body);
    if (wrong) return refuse(*wrong);
    auto audience = audienceOrOwnLine(c);
    if (!audience) return refuse(audience.error());
    if (auto other = checkAlone(c, *audience)) return refuse(*other);
    Pulse pulse = body; // only what who asks may state
    pulse.counted_at.reset();
    pulse.results.clear();
    auto record = newRecord(c, Kind::pulse, std::move(*audience), std::move(pulse));
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

// No record changes: when it changed would tell when somebody answered.
Verdict answerPulse(const Case& c, const PulseAnswer& body) {
    if (auto wrong = checkAnonymous(c)) return refuse(*wrong);
    const auto found = find(c);
    if (!found) return refuse(found.error());
    if (found->pulse->counted_at) return Effect{};
    const auto* choices = choicesOf(*found->pulse, c.world.patterns());
    if (!choices) return refuse(Problem::not_here_yet, "the question is of a later version");
    if (body.choice < 0 || static_cast<std::size_t>(body.choice) >= choices->size())
        return refuse(Problem::invalid_value, "the question has no such choice");
    if (auto wrong = checkCrew(c, found->record->audience, body.crew)) return refuse(*wrong);
    if (!c.actor.line.isEmpty() && !includesLine(found->record->audience, c.actor.line))
        return refuse(Problem::not_allowed, "the question is for other lines");
    return Effect{};
}

Verdict closePulse(const Case& c, const VersionSeen& body) {
    if (auto wrong = checkAsker(c)) return refuse(*wrong);
    const auto found = find(c);
    if (!found) return refuse(found.error());
    if (auto wrong = checkVersion(*found->record, body.saw_version)) return refuse(*wrong);
    if (!isOpen(*found->pulse, c.at)) return Effect{};
    Pulse pulse = *found->pulse;
    pulse.closes_at = c.at;
    return Effect{changed(*found->record, std::move(pulse))};
}

} // namespace ploegbord::core::judging
