// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

void readChoices(ObjectReader& in, core::Pulse& pulse) {
    in.eachElement("choices", [&](const json::value& value) {
        auto choice = textOf(value);
        if (!choice) return in.fail("choices", "holds something that is no text");
        pulse.choices.push_back(std::move(*choice));
    });
}

void readCounts(ObjectReader& in, std::vector<std::int64_t>& counts) {
    in.eachElement("counts", [&](const json::value& value) {
        const auto count = integerOf(value);
        if (!count || *count < 0) return in.fail("counts", "holds something that is no count");
        counts.push_back(*count);
    });
}

void writeChoices(JsonWriter& out, const core::Pulse& pulse) {
    if (pulse.choices.empty()) return;
    out.key("choices");
    out.beginArray();
    for (const core::Text& choice : pulse.choices)
        out.text(choice);
    out.endArray();
}

void writeResults(JsonWriter& out, const core::Pulse& pulse) {
    out.key("results");
    out.beginArray();
    for (const auto& result : pulse.results) {
        out.beginObject();
        out.key("counts");
        out.beginArray();
        for (const std::int64_t count : result.counts)
            out.integer(count);
        out.endArray();
        out.memberUnlessEmpty("crew", result.crew);
        out.endObject();
    }
    out.endArray();
}

// The members in alphabetical order, those of the hub in between.
void writePulse(JsonWriter& out, const core::Pulse& pulse, bool isRecord) {
    out.beginObject();
    writeChoices(out, pulse);
    out.member("closes_at", pulse.closes_at);
    if (isRecord) out.memberUnlessEmpty("counted_at", pulse.counted_at);
    out.memberUnlessEmpty("phrase", pulse.phrase);
    if (!pulse.question.byLanguage().empty()) out.member("question", pulse.question);
    if (isRecord) writeResults(out, pulse);
    out.memberUnlessEmpty("scale", pulse.scale);
    out.endObject();
}

} // namespace

void readStated(ObjectReader& in, core::Pulse& pulse) {
    pulse.phrase = in.stringOr("phrase");
    pulse.question = in.textOrEmpty("question");
    pulse.scale = in.stringOr("scale");
    readChoices(in, pulse);
    pulse.closes_at = in.instant("closes_at");
}

void read(ObjectReader& in, core::Pulse& pulse) {
    readStated(in, pulse);
    pulse.counted_at = in.instantIfAny("counted_at");
    in.eachObject("results", [&](ObjectReader& one) {
        core::Pulse::CrewResult result;
        result.crew = one.refOrEmpty("crew");
        readCounts(one, result.counts);
        pulse.results.push_back(std::move(result));
    });
}

void read(ObjectReader& in, core::PulseAnswer& answer) {
    answer.choice = static_cast<int>(in.integer("choice", 0, 99)); // which there are, the rules say
    answer.crew = in.refOrEmpty("crew");
}

void write(JsonWriter& out, const core::Pulse& pulse) {
    writePulse(out, pulse, true);
}

void writeStated(JsonWriter& out, const core::Pulse& pulse) {
    writePulse(out, pulse, false);
}

void write(JsonWriter& out, const core::PulseAnswer& answer) {
    out.beginObject();
    out.member("choice", answer.choice);
    out.memberUnlessEmpty("crew", answer.crew);
    out.endObject();
}

} // namespace ploegbord::wire
