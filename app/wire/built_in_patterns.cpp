// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <stdexcept>

#include "app/wire/embedded_patterns.h"
#include "app/wire/patterns.h"

namespace ploegbord::wire {
namespace {

constexpr std::string_view kPhrasesFile = "reports.json";

// A pattern that cannot be read is a bug of this build, so it throws.
core::PatternSet readEmbedded() {
    std::vector<core::RecognitionPattern> all;
    std::vector<core::ReportPhrase> phrases;
    std::set<std::string> ids;
    for (const EmbeddedFile& file : embeddedPatterns()) {
        if (std::string_view(file.name) == kPhrasesFile) {
            auto read = readPhrases(file.json);
            if (!read) throw std::logic_error(std::string(file.name) + ": " + read.error().detail);
            phrases = std::move(*read);
            continue;
        }
        auto patterns = readPatterns(file.json);
        if (!patterns) throw std::logic_error(std::string(file.name) + ": " + patterns.error().detail);
        for (core::RecognitionPattern& pattern : *patterns) {
            if (!ids.insert(pattern.id).second) throw std::logic_error(pattern.id + " stands in two files");
            all.push_back(std::move(pattern));
        }
    }
    return core::PatternSet(std::move(all), std::move(phrases));
}

} // namespace

const core::PatternSet& builtInPatterns() {
    static const core::PatternSet kPatterns = readEmbedded();
    return kPatterns;
}

} // namespace ploegbord::wire
