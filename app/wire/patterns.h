// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "app/core/recognition_pattern.h"
#include "app/core/result.h"

namespace ploegbord::wire {

// One file of resources/patterns: a JSON array of patterns, or one pattern. `invalid` names the pattern and
// what is wrong with it (a blank without text, a text with an unknown blank, a missing "other").
core::Result<std::vector<core::RecognitionPattern>> readPatterns(std::string_view json);

// resources/patterns/reports.json: a JSON array of report phrases. `invalid` names the phrase.
core::Result<std::vector<core::ReportPhrase>> readPhrases(std::string_view json);

// resources/patterns/pulse.json: {"scales":[...],"questions":[...]}. `invalid` names the scale or the
// question.
core::Result<core::PulsePhrases> readPulsePhrases(std::string_view json);

// Those of resources/patterns, compiled in so that hub, probe and kiosk always agree with their own version.
const core::PatternSet& builtInPatterns();

} // namespace ploegbord::wire
