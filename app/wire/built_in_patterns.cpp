// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <stdexcept>

#include "app/wire/embedded_patterns.h"
#include "app/wire/patterns.h"

namespace ploegbord::wire {
namespace {

constexpr std::string_view kPhrasesFile = "reports.json";
constexpr std::string_view kPulsesFile = "pulse.json";

template <class T>
T orThrow(core::Result<T> read, std::string_view file) {
    if (!read) throw std::logic_error(std::string(file) + ": " + read.error().detail);
    return std::move(*read);
}

// A pattern that cannot be read is a bug of this build, so it throws.
core::PatternSet readEmbedded() {
    std::vector<core::RecognitionPattern> all;
    std::vector<core::ReportPhrase> phrases;
    core::PulsePhrases pulses;
    std::set<std::string> ids;
    for (const EmbeddedFile& file : embeddedPatterns()) {
        if (std::string_view(file.name) == kPhrasesFile) {
            phrases = orThrow(readPhrases(file.json), file.name);
            continue;
        }
        if (std::string_view(file.name) == kPulsesFile) {
            pulses = orThrow(readPulsePhrases(file.json), file.name);
            continue;
        }
        for (core::RecognitionPattern& pattern : orThrow(readPatterns(file.json), file.name)) {
            if (!ids.insert(pattern.id).second) throw std::logic_error(pattern.id + " stands in two files");
            all.push_back(std::move(pattern));
        }
    }
    return core::PatternSet(std::move(all), std::move(phrases), std::move(pulses));
}

} // namespace

const core::PatternSet& builtInPatterns() {
    static const core::PatternSet kPatterns = readEmbedded();
    return kPatterns;
}

} // namespace ploegbord::wire
