// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include "app/hub/http/api.h"

namespace ploegbord::hub {
namespace {

void describe(std::string& text, std::string_view name, std::string_view type, std::string_view help) {
    text += "# HELP ploegbord_";
    text += name;
    text += ' ';
    text += help;
    text += "\n# TYPE ploegbord_";
    text += name;
    text += ' ';
    text += type;
    text += '\n';
}

void sample(std::string& text, std::string_view nameAndLabels, std::int64_t value) {
    text += "ploegbord_";
    text += nameAndLabels;
    text += ' ';
    text += std::to_string(value);
    text += '\n';
}

void single(std::string& text, std::string_view name, std::string_view type, std::string_view help,
            std::int64_t value) {
    describe(text, name, type, help);
    sample(text, name, value);
}

std::int64_t count(const std::atomic<std::uint64_t>& counter) {
    return static_cast<std::int64_t>(counter.load());
}

} // namespace

std::string metrics(Services& services) {
    const Counters& counters = services.counters;
    std::string text;
    describe(text, "ops_total", "counter", "Ops judged, by outcome.");
    sample(text, "ops_total{outcome=\"accepted\"}", count(counters.opsAccepted));
    sample(text, "ops_total{outcome=\"replayed\"}", count(counters.opsReplayed));
    sample(text, "ops_total{outcome=\"refused\"}", count(counters.opsRefused));
    sample(text, "ops_total{outcome=\"deferred\"}", count(counters.opsDeferred));
    describe(text, "answers_total", "counter", "Requests answered, by the first digit of the status.");
    for (std::size_t digit = 2; digit < counters.answers.size(); ++digit)
        sample(text, "answers_total{status=\"" + std::to_string(digit) + "xx\"}",
               count(counters.answers[digit]));
    single(text, "commits_total", "counter", "Commits that changed the feed.", count(counters.commits));
    single(text, "streams_cut_total", "counter", "Streams cut off because they did not keep up.",
           count(counters.streamsCut));
    single(text, "connections_refused_total", "counter", "Connections over a cap.",
           count(counters.connectionsRefused));
    single(text, "connections", "gauge", "Connections that make requests.", counters.connections);
    single(text, "streams", "gauge", "Event streams open.", counters.streams);
    single(text, "terminals", "gauge", "Terminals ever enrolled.",
           static_cast<std::int64_t>(services.fleet.size()));
    single(text, "writer_queue", "gauge", "Requests waiting for the writer.",
           static_cast<std::int64_t>(services.hub.writer().queued()));
    single(text, "reader_queue", "gauge", "Requests waiting for a reader.",
           static_cast<std::int64_t>(services.readers.queued()));
    return text;
}

} // namespace ploegbord::hub
