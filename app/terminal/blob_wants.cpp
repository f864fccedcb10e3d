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
    return {{document.sha256, document.bytes, rank, document.is_pinned},
            document.must_read,
            document.published_at.value_or(record.at)};
}

} // namespace

std::vector<BlobWant> blobWantsOf(const std::vector<const core::Record*>& documents, const core::Ref& line) {
    std::vector<Named> named;
    for (const core::Record* record : documents) {
        const auto* document = record->as<core::Document>();
        if (document && core::isSha256(document->sha256)) named.push_back(namedBy(*record, *document, line));
    }
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
