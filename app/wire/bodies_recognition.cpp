// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

bool isBlankName(std::string_view name) {
    return !name.empty() && name.size() <= 64 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

// Neither a pattern nor any value need be there: a recognition without is refused as generic, not as
// malformed.
void readValues(ObjectReader& in, core::Recognition& recognition) {
    const boost::json::object* values = in.object("values");
    if (!values) return;
    for (const auto& [name, value] : *values) {
        if (!isBlankName(name)) return in.fail("values", "has a member that is no blank's name");
        if (value.is_null()) continue;
        if (const boost::json::string* key = value.if_string()) {
            recognition.values.emplace(name, std::string(*key));
        } else if (const auto number = integerOf(value)) {
            recognition.values.emplace(name, *number);
        } else {
            return in.fail("values", "has a blank that is neither an integer nor a key");
        }
    }
}

void writeTo(JsonWriter& out, const std::vector<core::Recipient>& to) {
    out.key("to");
    out.beginArray();
    for (const core::Recipient& recipient : to) {
        out.beginObject();
        out.member(recipient.isTeam ? "team" : "person", recipient.who);
        out.endObject();
    }
    out.endArray();
}

void writeValues(JsonWriter& out, const std::map<std::string, core::BlankValue>& values) {
    out.key("values");
    out.beginObject();
    for (const auto& [name, value] : values) {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            out.member(name, *number);
        } else {
            out.member(name, std::get<std::string>(value));
        }
    }
    out.endObject();
}

} // namespace

void read(ObjectReader& in, core::Recognition& recognition) {
    if (in.require("to")) {
        in.eachObject("to", [&](ObjectReader& one) {
            const bool isTeam = one.has("team");
            if (isTeam && one.has("person")) one.fail({}, "names a person and a team");
            recognition.to.push_back({isTeam, one.ref(isTeam ? "team" : "person")});
        });
    }
    recognition.category = in.stringOr("category");
    recognition.pattern = in.stringOr("pattern");
    readValues(in, recognition);
    recognition.text = in.stringOr("text");
}

void write(JsonWriter& out, const core::Recognition& recognition) {
    out.beginObject();
    out.member("category", recognition.category);
    out.member("pattern", recognition.pattern);
    out.memberUnlessEmpty("text", recognition.text);
    writeTo(out, recognition.to);
    writeValues(out, recognition.values);
    out.endObject();
}

} // namespace ploegbord::wire
