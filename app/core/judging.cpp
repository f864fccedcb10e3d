// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/judging.h"

#include <algorithm>
#include <array>

#include "app/core/digest.h"
#include "app/core/utf8.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::size_t kAudienceLimit = 200;
constexpr std::size_t kLanguageLimit = 20;
// What a board shows: anything else would be a button behind which nothing is.
constexpr std::array<std::string_view, 4> kMediaTypes{"image/jpeg", "image/png", "video/mp4", "video/webm"};

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f;
}

bool isLanguage(std::string_view language) {
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
    return language.empty() || (language.size() >= 2 && language.size() <= 12 &&
                                std::all_of(language.begin(), language.end(), isPart));
}

bool isLive(const Record* record, Kind kind) {
    return record && !record->isDeleted && record->kind == kind;
}

template <class Resolve>
Or<std::vector<Ref>> resolveAll(const std::vector<Ref>& refs, Resolve resolveOne) {
    if (refs.size() > kAudienceLimit)
        return refuse(Problem::invalid_value, "the audience is too long a list");
    std::vector<Ref> resolved;
    for (const Ref& ref : refs) {
        auto one = resolveOne(ref);
        if (!one) return refuse(one.error());
        if (std::find(resolved.begin(), resolved.end(), *one) == resolved.end()) resolved.push_back(*one);
    }
    return resolved;
}

} // namespace

bool isSigned(const Actor& actor) {
    return actor.person && !actor.person->isEmpty() && !actor.isBadgeOnly;
}

bool isLead(const Actor& actor) {
    return isSigned(actor) && hasRole(actor.roles, Role::lead);
}

bool isLeadOrSafety(const Actor& actor) {
    return isLead(actor) || (isSigned(actor) && hasRole(actor.roles, Role::safety));
}

bool isLeadOrFunction(const Actor& actor) {
    return isSigned(actor) && std::any_of(actor.roles.begin(), actor.roles.end(),
                                          [](const RoleGrant& grant) { return grant.role != Role::admin; });
}

Ref terminalRef(const Actor& actor) {
    return actor.terminal.isNil() ? Ref() : Ref(RecordId(actor.terminal.bytes()));
}

Check checkLine(std::string_view text, std::size_t limit, std::string_view what) {
    const auto length = characterCount(text);
    if (!length || std::any_of(text.begin(), text.end(), isControl)) {
        return refusal(Problem::invalid_value, std::string(what) + " is not plain UTF-8 text");
    }
    if (*length > limit) {
        return refusal(Problem::invalid_value,
                       std::string(what) + " has more than " + std::to_string(limit) + " characters");
    }
    return std::nullopt;
}

Check checkBlob(const Case& c, std::string_view sha256) {
    if (c.world.hasBlob(sha256)) return std::nullopt;
    return refusal(Problem::not_here_yet, "the file is not here yet");
}

Check checkSha256(std::string_view sha256, std::string_view what) {
    if (isSha256(sha256)) return std::nullopt;
    return refusal(Problem::invalid_value, std::string(what) + " is not 64 hex digits in lower case");
}

Check checkAnonymous(const Case& c) {
    if (c.actor.person || c.actor.isBadgeOnly)
        return refusal(Problem::not_allowed, "what is anonymous is signed by nobody");
    if (!isUuid4(c.op.id.bytes()))
        return refusal(Problem::invalid_value, "the id of an anonymous op is a UUIDv4");
    return std::nullopt;
}

Check checkText(const Text& text, std::size_t limit, std::string_view what) {
    if (text.byLanguage().size() > kLanguageLimit) {
        return refusal(Problem::invalid_value, std::string(what) + " is in too many languages");
    }
    for (const auto& [language, words] : text.byLanguage()) {
        if (!isLanguage(language)) {
            return refusal(Problem::invalid_value, std::string(what) + " names a language that is no code");
        }
        if (auto wrong = checkLine(words, limit, what)) return wrong;
    }
    return std::nullopt;
}

Check checkMedia(const Media& media) {
    if (auto wrong = checkSha256(media.sha256, "a medium's sha256")) return wrong;
    static const std::string emptyFile = toHex(sha256(""));
    if (media.sha256 == emptyFile) return refusal(Problem::invalid_value, "a medium's file is empty");
    if (std::find(kMediaTypes.begin(), kMediaTypes.end(), media.type) == kMediaTypes.end())
        return refusal(Problem::invalid_value, "a medium is a JPEG, a PNG, an MP4 or a WebM");
    return checkText(media.caption, kRemarkLimit, "a caption");
}

Or<Ref> resolve(const Case& c, Kind kind, const Ref& ref) {
    const Record* found = c.world.find(kind, ref);
    if (!isLive(found, kind)) {
        return refuse(Problem::unknown_reference, "no " + std::string(kindName(kind)) + " of this id or key");
    }
    return Ref(found->id);
}

Or<Ref> resolveShift(const Case& c, const Ref& shift) {
    const auto* site = c.world.site().as<Site>();
    const bool isKnown = site && std::any_of(site->shifts.begin(), site->shifts.end(),
                                             [&](const Shift& known) { return known.key == shift.str(); });
    if (!isKnown) return refuse(Problem::unknown_reference, "no shift of this key");
    return shift;
}

Or<Audience> resolveAudience(const Case& c, const Audience& audience) {
    auto lines = resolveAll(audience.lines, [&](const Ref& ref) { return resolve(c, Kind::line, ref); });
    if (!lines) return refuse(lines.error());
    auto crews = resolveAll(audience.crews, [&](const Ref& ref) { return resolve(c, Kind::crew, ref); });
    if (!crews) return refuse(crews.error());
    auto shifts = resolveAll(audience.shifts, [&](const Ref& ref) { return resolveShift(c, ref); });
    if (!shifts) return refuse(shifts.error());
    return Audience{std::move(*lines), std::move(*crews), std::move(*shifts)};
}

Or<Audience> audienceOrOwnLine(const Case& c) {
    if (c.op.audience) return resolveAudience(c, *c.op.audience);
    if (c.actor.line.isEmpty())
        return refuse(Problem::unknown_reference, "the terminal has no line of its own");
    return resolveAudience(c, Audience{{c.actor.line}, {}, {}});
}

Or<const Record*> target(const Case& c, Kind kind) {
    const Record* found = c.world.find(c.op.record);
    if (!found) return refuse(Problem::not_here_yet, "the record is not here yet");
    if (found->kind != kind) {
        return refuse(Problem::unknown_reference, "the record is no " + std::string(kindName(kind)));
    }
    if (found->isDeleted) return refuse(Problem::deleted, "the record was deleted");
    return found;
}

Check checkVersion(const Record& record, std::int64_t saw) {
    if (saw == record.version) return std::nullopt;
    if (saw == 0) return refusal(Problem::invalid_value, "saw_version is not stated");
    return refusal(Problem::stale_version, "the record is at version " + std::to_string(record.version));
}

Or<Record> newRecord(const Case& c, Kind kind, Audience audience, Body body) {
    if (c.world.find(c.op.record)) return refuse(Problem::already_exists, "there is a record of this id");
    Record record;
    record.id = c.op.record;
    record.kind = kind;
    record.audience = std::move(audience);
    record.at = c.at;
    record.by = {c.actor.person.value_or(Ref()), terminalRef(c.actor)};
    record.body = std::move(body);
    return record;
}

Record changed(const Record& before, Body body) {
    Record after = before;
    after.version += 1;
    after.seq = 0;
    after.body = std::move(body);
    return after;
}

Record tombstone(const Record& before) {
    Record after = changed(before, UnknownBody{});
    after.isDeleted = true;
    after.extra.clear();
    return after;
}

} // namespace ploegbord::core::judging
