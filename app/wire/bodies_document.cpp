// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

constexpr std::int64_t kMost = std::int64_t{1} << 53;

} // namespace

void read(ObjectReader& in, core::Document& document) {
    document.title = in.text("title");
    document.category = in.string("category");
    document.revision = in.stringOr("revision");
    document.revised_on = in.day("revised_on");
    document.sha256 = in.string("sha256");
    document.type = in.string("type");
    document.bytes = in.integer("bytes", 1, kMost);
    document.must_read = in.flag("must_read");
    document.is_pinned = in.flag("pinned");
    document.published_at = in.instantIfAny("published_at");
}

void write(JsonWriter& out, const core::Document& document, std::int64_t sawVersion) {
    out.beginObject();
    out.member("bytes", document.bytes);
    out.member("category", document.category);
    out.member("must_read", document.must_read);
    out.member("pinned", document.is_pinned);
    out.memberUnlessEmpty("published_at", document.published_at);
    out.member("revised_on", document.revised_on);
    out.memberUnlessEmpty("revision", document.revision);
    if (sawVersion > 0) out.member("saw_version", sawVersion);
    out.member("sha256", document.sha256);
    out.member("title", document.title);
    out.member("type", document.type);
    out.endObject();
}

} // namespace ploegbord::wire
