// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_wants.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/core/audience.h"
#include "app/core/digest.h"

namespace ploegbord::terminal {

namespace {

struct Named {
    BlobWant want;
    bool isMustRead;
    core::Instant publishedAt;
};

Named namedBy(const core::Record& record, const core::Document& document, const core::Ref& line) {
    BlobRank rank = document.must_read ? BlobRank::mustRead : BlobRank::other;
    if (core::includesLine(record.audience, line)) rank = BlobRank::ownLine;
    if (document.is_pinned) rank = BlobRank::pinned;
    return {{document.sha256, document.bytes, rank, document.is_pinned, false},
            document.must_read,
            document.published_at.value_or(record.at)};
}

// What is fetched says how large it is; until then room is kept for so much.
std::int64_t guessedBytes(const core::Media& media) {
    return media.type.starts_with("image/") ? 1 << 20 : 32 << 20;
}

void addMedia(std::vector<Named>& named, const std::vector<core::Media>& media, Named like) {
    for (const core::Media& one : media) {
        if (!core::isSha256(one.sha256)) continue;
        like.want.sha256 = one.sha256;
        like.want.bytes = guessedBytes(one);
        like.want.isGuessed = true;
        named.push_back(like);
    }
}

void addNamedBy(std::vector<Named>& named, const core::Record& record, const core::Ref& line) {
    Named like{{}, false, record.at};
    if (const auto* document = record.as<core::Document>()) {
        if (core::isSha256(document->sha256)) named.push_back(namedBy(record, *document, line));
    } else if (const auto* post = record.as<core::Announcement>()) {
        if (!core::includesLine(record.audience, line)) return;
        like.want.rank = BlobRank::ownLine;
        like.isMustRead = post->priority == core::Priority::urgent;
        addMedia(named, post->media, like);
    } else if (const auto* report = record.as<core::Report>(); report && report->line == line) {
        addMedia(named, report->media, like);
    }
}

} // namespace

std::vector<BlobWant> blobWantsOf(const std::vector<const core::Record*>& records, const core::Ref& line) {
    std::vector<Named> named;
    for (const core::Record* record : records)
        addNamedBy(named, *record, line);
    std::sort(named.begin(), named.end(), [](const Named& a, const Named& b) {
        return std::tuple(a.want.rank, !a.isMustRead, b.publishedAt, std::string_view(a.want.sha256)) <
               std::tuple(b.want.rank, !b.isMustRead, a.publishedAt, std::string_view(b.want.sha256));
    });
    std::vector<BlobWant> wants;
    std::set<std::string> seen;
    for (Named& one : named)
        if (seen.insert(one.want.sha256).second) wants.push_back(std::move(one.want));
    return wants;
}

} // namespace ploegbord::terminal
