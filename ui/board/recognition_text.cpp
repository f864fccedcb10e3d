// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/recognition_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/terminal/patterns.h"
#include "ui/board/status_text.h"
#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Recognition", source, about);
}

QString personText(const Moment& moment, const core::Ref& ref) {
    const PersonOnWall person = personOnWall(moment, ref);
    if (person.on_wall == core::OnWall::hidden) return {};
    if (person.name.empty())
        return words("a colleague of %1", "crew").arg(toQString(crewName(moment, person.crew)));
    const QString team = toQString(teamName(moment, person.team));
    // No line begins with the dot.
    return team.isEmpty() ? toQString(person.name)
                          : toQString(person.name) + QStringLiteral("\u00a0· ") + team;
}

QString recipients(const Moment& moment, const core::Recognition& recognition) {
    QStringList names;
    for (const auto& to : recognition.to)
        names << (to.isTeam ? toQString(teamName(moment, to.who)) : personText(moment, to.who));
    names.removeAll(QString());
    return listed(names);
}

QString sender(const Moment& moment, const core::By& by) {
    if (by.person.isEmpty()) return {};
    const PersonOnWall person = personOnWall(moment, by.person);
    if (person.name.empty()) return {};
    const QString first = toQString(person.name).section(' ', 0, 0);
    return words("from %1", "who gave the shoutout").arg(first);
}

std::optional<std::string> nameOf(const Moment& moment, core::BlankKind kind, const std::string& key,
                                  std::string_view language) {
    if (!moment.hasMaster()) return std::nullopt;
    const auto& master = moment.master();
    const auto in = [&](const auto& entries) -> std::optional<std::string> {
        for (const auto& entry : entries)
            if (entry.body.key == key) return std::string(entry.body.name.in(language).text);
        return std::nullopt;
    };
    if (kind == core::BlankKind::place) return in(master.places);
    if (kind == core::BlankKind::line) return in(master.lines);
    return in(master.picks);
}

Runs factOf(const Moment& moment, const core::Recognition& recognition) {
    const auto* pattern = terminal::patterns().find(recognition.pattern);
    if (!pattern) return {};
    const auto parts =
        core::renderFact(*pattern, recognition.values, moment.language,
                         [&](core::BlankKind kind, const std::string& key, std::string_view language) {
                             return nameOf(moment, kind, key, language);
                         });
    Runs runs;
    for (const auto& part : parts)
        runs.push_back({toQString(part.text), part.isFact ? Weight::bold : Weight::regular, false});
    return runs;
}

} // namespace

QString categoryName(std::string_view category) {
    if (category == "safety") return words("Safety", "category");
    if (category == "quality") return words("Quality", "category");
    if (category == "efficiency") return words("Efficiency", "category");
    if (category == "improvement") return words("Improvement", "category");
    return {};
}

std::optional<RecognitionText> recognitionText(const terminal::Post& post, const Moment& moment) {
    const auto* recognition = post.record->as<core::Recognition>();
    if (!recognition || !moment.hasMaster()) return std::nullopt;
    RecognitionText text;
    text.id = post.record->id;
    text.who = recipients(moment, *recognition);
    if (text.who.isEmpty()) return std::nullopt;
    text.fact = factOf(moment, *recognition);
    text.remark = toQString(recognition->text);
    const auto& zone = moment.master().shifts.zone();
    QStringList footer{categoryName(recognition->category), sender(moment, post.record->by),
                       ago(zone.toLocal(post.record->at), moment.local(), QLocale())};
    text.footer = dotted(footer);
    text.where = whereItIs(post);
    text.highFives = post.highFives;
    return text;
}

std::vector<terminal::Post> recognitionsHere(const Moment& moment) {
    std::vector<terminal::Post> here;
    if (!moment.hasMaster() || !moment.state->recognitions || moment.master().site.quiet) return here;
    for (const auto& post : *moment.state->recognitions)
        if (core::includesLine(post.record->audience, moment.state->line)) here.push_back(post);
    return here;
}

} // namespace ploegbord::ui
