// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pulse/pulse_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/pulse.h"
#include "app/terminal/patterns.h"
#include "app/terminal/pulses_here.h"
#include "ui/board/status_text.h"
#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMostResultCards = 2; // of the lane; the screen has them all

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Pulse", source, about, n);
}

bool isHeldBack(const Moment& moment) {
    return !moment.hasMaster() || !moment.isClockCertain || moment.master().site.quiet;
}

QString shown(const core::Text& text, const Moment& moment) {
    return toQString(text.in(moment.language).text);
}

core::LocalTime local(const Moment& moment, core::Instant at) {
    return moment.master().shifts.zone().toLocal(at);
}

// The choice that most of a crew took; several when they are level.
QString mostChosen(const Moment& moment, const core::Pulse& pulse, const core::Pulse::CrewResult& result) {
    const QStringList choices = pulseChoices(moment, pulse);
    const auto most = std::max_element(result.counts.begin(), result.counts.end());
    QStringList names;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (at < result.counts.size() && result.counts[at] == *most) names << choices[i];
    }
    return names.join(QStringLiteral(" / "));
}

CardWords questionCard(const terminal::Post& post, const Moment& moment) {
    const auto& pulse = *post.record->as<core::Pulse>();
    CardWords card;
    card.kind = CardWords::Kind::notice;
    card.id = post.record->id;
    card.badge = words("Question", "badge of a card");
    card.title = pulseQuestion(moment, pulse);
    card.text = {{words("Answer it with one tap, without your name.", "card of a question")}};
    card.footer = pulseUntil(moment, pulse);
    card.where = whereItIs(post);
    return card;
}

CardWords resultCard(const terminal::Post& post, const Moment& moment) {
    const auto& pulse = *post.record->as<core::Pulse>();
    CardWords card;
    card.kind = CardWords::Kind::notice;
    card.id = post.record->id;
    card.badge = words("Answered", "badge of a card: the result of a question");
    card.title = pulseQuestion(moment, pulse);
    for (const auto& result : pulse.results) {
        if (!card.text.empty()) card.text.push_back({QStringLiteral("\n")});
        card.text.push_back({pulseCrewName(moment, result.crew) + QStringLiteral(": ")});
        card.text.push_back({mostChosen(moment, pulse, result), Weight::bold});
    }
    if (pulse.results.empty())
        card.text = {{words("No crew gave five answers, so nothing is told.", "result of a question")}};
    card.footer = pulseClosed(moment, pulse);
    return card;
}

} // namespace

std::optional<terminal::Post> pulseToAnswer(const Moment& moment) {
    if (isHeldBack(moment)) return std::nullopt;
    auto post = terminal::openPulseHere(*moment.state, moment.here(), moment.now);
    if (!post || pulseQuestion(moment, *post->record->as<core::Pulse>()).isEmpty()) return std::nullopt;
    const auto& answered = moment.answered;
    if (std::find(answered.begin(), answered.end(), post->record->id) != answered.end()) return std::nullopt;
    return post;
}

std::vector<terminal::Post> pulseResults(const Moment& moment) {
    if (isHeldBack(moment)) return {};
    auto results = terminal::pulseResultsHere(*moment.state, moment.now);
    std::erase_if(results, [&](const terminal::Post& post) {
        return pulseQuestion(moment, *post.record->as<core::Pulse>()).isEmpty();
    });
    return results;
}

QString pulseQuestion(const Moment& moment, const core::Pulse& pulse) {
    const core::Text* text = core::questionOf(pulse, terminal::patterns());
    if (!text || !core::choicesOf(pulse, terminal::patterns())) return {};
    const auto said = text->in(moment.language);
    const QString mark = languageMark(said);
    return toQString(said.text) + (mark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(mark));
}

QStringList pulseChoices(const Moment& moment, const core::Pulse& pulse) {
    QStringList names;
    if (const auto* choices = core::choicesOf(pulse, terminal::patterns()))
        for (const core::Text& choice : *choices)
            names << shown(choice, moment);
    return names;
}

QString pulseUntil(const Moment& moment, const core::Pulse& pulse) {
    return until(local(moment, pulse.closes_at), moment.local(), QLocale());
}

QString pulseClosed(const Moment& moment, const core::Pulse& pulse) {
    const auto day = [](core::LocalTime at) { return core::Day(std::chrono::floor<std::chrono::days>(at)); };
    return words("closed %1", "a question; date")
        .arg(shortDate(day(local(moment, pulse.closes_at)), day(moment.local()), QLocale()));
}

std::vector<core::Ref> pulseCrews(const Moment& moment, const terminal::Post& post) {
    const auto& asked = post.record->audience.crews;
    std::vector<core::Ref> crews;
    for (const auto& crew : moment.master().crews) {
        const core::Ref ref(crew.id);
        if (asked.empty() || std::find(asked.begin(), asked.end(), ref) != asked.end()) crews.push_back(ref);
    }
    const auto& pulse = *post.record->as<core::Pulse>();
    for (const auto& result : pulse.results) // a crew that is gone, or nobody's
        if (std::find(crews.begin(), crews.end(), result.crew) == crews.end()) crews.push_back(result.crew);
    return crews;
}

const core::Pulse::CrewResult* resultOf(const core::Pulse& pulse, const core::Ref& crew) {
    const auto found = std::find_if(pulse.results.begin(), pulse.results.end(),
                                    [&](const auto& result) { return result.crew == crew; });
    return found == pulse.results.end() ? nullptr : &*found;
}

QString pulseCrewName(const Moment& moment, const core::Ref& crew) {
    const QString name = crew.isEmpty() ? QString() : toQString(crewName(moment, crew));
    return name.isEmpty() ? words("Between shifts", "answered while no crew was on shift") : name;
}

std::optional<CardWords> pulseQuestionCard(const Moment& moment) {
    const auto open = pulseToAnswer(moment);
    return open ? std::optional(questionCard(*open, moment)) : std::nullopt;
}

std::vector<CardWords> pulseResultCards(const Moment& moment) {
    std::vector<CardWords> cards;
    for (const auto& post : pulseResults(moment))
        if (cards.size() < kMostResultCards) cards.push_back(resultCard(post, moment));
    return cards;
}

} // namespace ploegbord::ui
