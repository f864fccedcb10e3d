// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"
#include "app/wire/body_json.h"

namespace ploegbord::wire {

std::vector<core::Media> readMedia(ObjectReader& in) {
    std::vector<core::Media> all;
    in.eachObject("media", [&](ObjectReader& one) {
        core::Media media{one.string("sha256"), one.string("type"), one.textOrEmpty("caption")};
        if (!core::isSha256(media.sha256)) one.fail("sha256", "is not 64 hex digits in lower case");
        all.push_back(std::move(media));
    });
    return all;
}

void writeMedia(JsonWriter& out, const std::vector<core::Media>& media) {
    out.key("media");
    out.beginArray();
    for (const core::Media& one : media) {
        out.beginObject();
        if (!one.caption.byLanguage().empty()) out.member("caption", one.caption);
        out.member("sha256", one.sha256);
        out.member("type", one.type);
        out.endObject();
    }
    out.endArray();
}

} // namespace ploegbord::wire
