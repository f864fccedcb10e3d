// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/judging.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::size_t kRecipientLimit = 20;
constexpr std::int64_t kNumberLimit = 999'999'999; // what a card has room for
constexpr std::chrono::seconds kUndoTolerance{30};

const Blank* findBlank(const RecognitionPattern& pattern, const std::string& name) {
    const auto found = std::find_if(pattern.blanks.begin(), pattern.blanks.end(),
                                    [&](const Blank& blank) { return blank.name == name; });
    return found == pattern.blanks.end() ? nullptr : &*found;
}

Or<std::vector<Recipient>> resolveRecipients(const Case& c, const std::vector<Recipient>& to) {
    if (to.empty()) return refuse(Problem::invalid_value, "it is to nobody");
    if (to.size() > kRecipientLimit) return refuse(Problem::invalid_value, "it is to too many");
    std::vector<Recipient> resolved;
    for (const auto& recipient : to) {
        auto who = resolve(c, recipient.isTeam ? Kind::team : Kind::person, recipient.who);
        if (!who) return refuse(who.error());
        const Recipient one{recipient.isTeam, *who};
        if (std::find(resolved.begin(), resolved.end(), one) == resolved.end()) resolved.push_back(one);
    }
    return resolved;
}

// The key that a place, line or pick is stored by. A pick that its pattern offers needs no row in the site's
// picks.
Or<BlankValue> resolveKey(const Case& c, const Blank& blank, const std::string& key) {
    const auto ref = Ref::parse(key);
    if (!ref) return refuse(Problem::unknown_reference, "a blank's value is no key");
    if (blank.kind == BlankKind::pick && !blank.picks.empty()) return BlankValue(key);
    const Kind kind = blank.kind == BlankKind::line    ? Kind::line
                      : blank.kind == BlankKind::place ? Kind::place
                                                       : Kind::pick;
    const auto found = resolve(c, kind, *ref);
    if (!found) return refuse(found.error());
    const Record& record = *c.world.find(kind, *ref);
    if (const auto* line = record.as<Line>()) return BlankValue(line->key);
    if (const auto* place = record.as<Place>()) return BlankValue(place->key);
    if (const auto* pick = record.as<Pick>()) return BlankValue(pick->key);
    return BlankValue(key);
}

Or<std::map<std::string, BlankValue>> resolveValues(const Case& c, const Recognition& body) {
    const RecognitionPattern& pattern = *c.world.patterns().find(body.pattern);
    std::map<std::string, BlankValue> resolved;
    for (const auto& [name, value] : body.values) {
        const Blank* blank = findBlank(pattern, name);
        if (!blank) return refuse(Problem::invalid_value, "the pattern has no such blank");
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            if (*number > kNumberLimit) return refuse(Problem::invalid_value, "a number is too large");
            resolved[name] = value;
            continue;
        }
        auto key = resolveKey(c, *blank, std::get<std::string>(value));
        if (!key) return refuse(key.error());
        resolved[name] = std::move(*key);
    }
    return resolved;
}

Or<Recognition> resolveContent(const Case& c, const Recognition& body) {
    if (auto why = whyGeneric(c.world.patterns(), body)) return refuse(Problem::generic_recognition, *why);
    if (c.world.patterns().find(body.pattern)->category != body.category) {
        return refuse(Problem::invalid_value, "the category is not the pattern's");
    }
    if (auto wrong = checkLine(body.text, kRemarkLimit, "the remark")) return refuse(*wrong);
    auto to = resolveRecipients(c, body.to);
    if (!to) return refuse(to.error());
    auto values = resolveValues(c, body);
    if (!values) return refuse(values.error());
    Recognition resolved = body;
    resolved.to = std::move(*to);
    resolved.values = std::move(*values);
    return resolved;
}

// Crews and shifts may narrow the own line further.
bool isOwnLine(const Actor& actor, const Audience& audience) {
    return !actor.line.isEmpty() && audience.lines.size() == 1 && audience.lines.front() == actor.line;
}

Check checkRetractor(const Case& c, const Record& before) {
    if (isLead(c.actor)) return std::nullopt;
    const Ref terminal = terminalRef(c.actor);
    if (terminal.isEmpty() || before.by.terminal != terminal) {
        return refusal(Problem::not_allowed, "only a lead or the posting terminal takes a recognition back");
    }
    // By the hub's time alone, with room for the way here: why, stands in rules.h.
    if (c.at - before.at > kUndoTolerance)
        return refusal(Problem::undo_too_late, "the time of grace is over");
    return std::nullopt;
}

} // namespace

Verdict postRecognition(const Case& c, const Recognition& body) {
    auto audience = audienceOrOwnLine(c);
    if (!audience) return refuse(audience.error());
    if (!isLead(c.actor) && !isOwnLine(c.actor, *audience)) {
        return refuse(Problem::not_allowed, "only a lead posts beyond the own line");
    }
    auto content = resolveContent(c, body);
    if (!content) return refuse(content.error());
    auto record = newRecord(c, Kind::recognition, std::move(*audience), std::move(*content));
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

Verdict retractRecognition(const Case& c, const VersionSeen& body) {
    const auto before = target(c, Kind::recognition);
    if (!before) return refuse(before.error());
    if (auto wrong = checkRetractor(c, **before)) return refuse(*wrong);
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    Effect effect{tombstone(**before)};
    const Record* tally = c.world.find(highFiveTallyId(c.op.record));
    if (tally && !tally->isDeleted) effect.push_back(tombstone(*tally));
    return effect;
}

} // namespace ploegbord::core::judging
