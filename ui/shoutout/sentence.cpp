// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/sentence.h"

#include <QCoreApplication>

#include "app/terminal/patterns.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Shoutout", source, about);
}

std::vector<core::SentencePart> render(const Moment& moment, const core::RecognitionPattern& pattern,
                                       const std::map<std::string, core::BlankValue>& values) {
    return core::renderFact(pattern, values, moment.language,
                            [&](core::BlankKind kind, const std::string& key, std::string_view language) {
                                return blankName(moment, kind, key, language);
                            });
}

} // namespace

std::optional<std::string> blankName(const Moment& moment, core::BlankKind kind, const std::string& key,
                                     std::string_view language) {
    if (!moment.hasMaster()) return std::nullopt;
    const auto in = [&](const auto& entries) -> std::optional<std::string> {
        for (const auto& entry : entries)
            if (entry.body.key == key) return std::string(entry.body.name.in(language).text);
        return std::nullopt;
    };
    if (kind == core::BlankKind::place) return in(moment.master().places);
    if (kind == core::BlankKind::line) return in(moment.master().lines);
    return in(moment.master().picks);
}

QString recipientName(const Moment& moment, const core::Recipient& to) {
    if (to.isTeam) return toQString(teamName(moment, to.who));
    const PersonOnWall person = personOnWall(moment, to.who);
    if (person.name.empty())
        return words("a colleague of %1", "crew, where a name would stand")
            .arg(toQString(crewName(moment, person.crew)));
    return toQString(person.name);
}

Runs growingSentence(const Moment& moment, const core::Recognition& draft) {
    Runs runs;
    if (draft.to.empty()) return runs;
    runs.push_back({recipientName(moment, draft.to.front()) + QStringLiteral(" · "), Weight::bold, false});
    const auto* pattern = terminal::patterns().find(draft.pattern);
    if (!pattern) {
        runs.push_back({QStringLiteral(" … "), Weight::bold, true});
        return runs;
    }
    for (const auto& part : render(moment, *pattern, draft.values)) {
        const bool isBlank = part.isFact || !part.isFilled;
        const QString text = part.isFilled ? toQString(part.text) : QStringLiteral(" … ");
        runs.push_back({text, Weight::bold, isBlank});
    }
    return runs;
}

QString patternLabel(const Moment& moment, const core::RecognitionPattern& pattern) {
    QString label;
    for (const auto& part : render(moment, pattern, {}))
        label += part.isFilled ? toQString(part.text) : QStringLiteral("…");
    return label;
}

QString blankQuestion(const core::Blank& blank) {
    switch (blank.kind) {
    case core::BlankKind::pick: return words("What?", "question of a blank");
    case core::BlankKind::place: return words("Where?", "question of a blank");
    case core::BlankKind::line: return words("Which line?", "question of a blank");
    case core::BlankKind::duration: return words("How long?", "question of a blank");
    case core::BlankKind::count: break;
    }
    if (blank.name == "from")
        return words("It was?", "question of a blank: the number before the improvement");
    if (blank.name == "to")
        return words("It is now?", "question of a blank: the number after the improvement");
    return words("How many?", "question of a blank");
}

QString unitName(const std::string& unit) {
    if (unit == "orders") return words("orders", "unit");
    if (unit == "pieces") return words("pieces", "unit");
    if (unit == "minutes") return words("minutes", "unit");
    if (unit == "hours") return words("hours", "unit");
    if (unit == "days") return words("days", "unit");
    if (unit == "months") return words("months", "unit");
    if (unit == "seconds") return words("seconds", "unit");
    if (unit == "percent") return words("per cent", "unit");
    if (unit == "kilograms") return words("kilos", "unit");
    if (unit == "colleagues") return words("colleagues", "unit");
    if (unit == "points") return words("points", "unit");
    if (unit == "stops") return words("stops", "unit");
    return toQString(unit);
}

std::vector<std::int64_t> quickValues(const std::string& unit) {
    if (unit == "months") return {1, 3, 6, 9, 12, 24};
    if (unit == "days") return {30, 60, 100, 180, 250, 365};
    if (unit == "hours" || unit == "stops" || unit == "colleagues") return {1, 2, 3, 4, 5, 6};
    if (unit == "minutes") return {5, 10, 15, 20, 30, 60};
    if (unit == "seconds") return {10, 20, 30, 40, 50, 60};
    if (unit == "percent") return {5, 10, 15, 20, 25, 50};
    if (unit == "kilograms") return {5, 10, 25, 50, 100, 250};
    return {10, 20, 50, 100, 250, 500};
}

} // namespace ploegbord::ui
