// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "app/core/judging.h"
#include "app/core/utf8.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::int64_t kMostBytes = std::int64_t{256} * 1024 * 1024; // wire.md: a document
constexpr std::int64_t kMostBytesOfPicture = std::int64_t{16} * 1024 * 1024;
constexpr std::array<std::string_view, 3> kTypes{"application/pdf", "image/png", "image/jpeg"};

Check checkPublisher(const Case& c) {
    if (c.actor.isHub || isLeadOrFunction(c.actor)) return std::nullopt;
    return refusal(Problem::not_allowed, "documents are for leads and functions");
}

Check checkFile(const Document& body) {
    if (auto wrong = checkSha256(body.sha256, "sha256")) return wrong;
    if (std::find(kTypes.begin(), kTypes.end(), body.type) == kTypes.end())
        return refusal(Problem::invalid_value, "a document is a PDF, a PNG or a JPEG");
    if (body.bytes < 1 || body.bytes > kMostBytes)
        return refusal(Problem::invalid_value, "a document has 1 byte to 256 MiB");
    if (body.type != kTypes.front() && body.bytes > kMostBytesOfPicture)
        return refusal(Problem::invalid_value, "a picture has at most 16 MiB");
    return std::nullopt;
}

Check checkContent(const Case& c, const Document& body) {
    if (body.title.isEmpty()) return refusal(Problem::invalid_value, "the title is empty");
    if (auto wrong = checkText(body.title, kTitleLimit, "the title")) return wrong;
    if (isBlank(body.category)) return refusal(Problem::invalid_value, "the category is empty");
    if (auto wrong = checkLine(body.category, kShortLimit, "the category")) return wrong;
    if (auto wrong = checkLine(body.revision, kShortLimit, "the revision")) return wrong;
    if (body.revised_on > c.world.latestDay(c.at))
        return refusal(Problem::invalid_value, "the revision's date is still to come");
    if (auto wrong = checkFile(body)) return wrong;
    return checkBlob(c, body.sha256);
}

Document stated(const Case& c, Document body) {
    body.published_at = c.at;
    return body;
}

} // namespace

Verdict publishDocument(const Case& c, const DocumentPublication& body) {
    if (auto wrong = checkPublisher(c)) return refuse(*wrong);
    if (auto wrong = checkContent(c, body.document)) return refuse(*wrong);
    if (body.saw_version == 0) {
        auto audience = audienceOrOwnLine(c);
        if (!audience) return refuse(audience.error());
        auto record = newRecord(c, Kind::document, std::move(*audience), stated(c, body.document));
        if (!record) return refuse(record.error());
        return Effect{std::move(*record)};
    }
    const auto before = target(c, Kind::document);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    Record after = changed(**before, stated(c, body.document));
    if (c.op.audience) {
        auto audience = resolveAudience(c, *c.op.audience);
        if (!audience) return refuse(audience.error());
        after.audience = std::move(*audience);
    }
    return Effect{std::move(after)};
}

Verdict retireDocument(const Case& c, const VersionSeen& body) {
    if (auto wrong = checkPublisher(c)) return refuse(*wrong);
    const auto before = target(c, Kind::document);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    return Effect{tombstone(**before)};
}

} // namespace ploegbord::core::judging
