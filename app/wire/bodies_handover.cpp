// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {

void read(ObjectReader& in, core::Handover& handover) {
    handover.line = in.ref("line");
    handover.shift_day = in.day("shift_day");
    handover.shift = in.ref("shift");
    in.eachObject("notes", [&](ObjectReader& note) {
        core::Handover::Note read;
        read.topic = note.choice("topic", kHandoverTopics);
        read.text = note.string("text");
        handover.notes.push_back(std::move(read));
    });
}

void write(JsonWriter& out, const core::Handover& handover) {
    out.beginObject();
    out.member("line", handover.line);
    out.key("notes");
    out.beginArray();
    for (const core::Handover::Note& note : handover.notes) {
        out.beginObject();
        out.member("text", note.text);
        out.member("topic", nameOf(kHandoverTopics, note.topic));
        out.endObject();
    }
    out.endArray();
    out.member("shift", handover.shift);
    out.member("shift_day", handover.shift_day);
    out.endObject();
}

} // namespace ploegbord::wire
