// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/document_options.h"

#include <boost/json/array.hpp>

#include "app/core/time.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr const char* kAllLines = "all";

const CLI::Validator kNotEmpty([](std::string& text) { return text.empty() ? "is empty" : std::string(); },
                               "");
const CLI::Validator kDate(
    [](std::string& text) { return core::parseDay(text) ? std::string() : "is no date such as 2026-03-01"; },
    "");
const CLI::Validator kTitleIn(
    [](std::string& text) {
        const auto at = text.find('=');
        const bool isGood = at != std::string::npos && at >= 2 && at + 1 < text.size();
        return isGood ? std::string() : "is not LANGUAGE=TITLE, such as en=Lifting";
    },
    "");

json::value titleOf(const DocumentOptions& options) {
    if (options.titlesIn.empty()) return json::value(options.title);
    json::object titles{{"", options.title}};
    for (const std::string& one : options.titlesIn) {
        const auto at = one.find('=');
        titles[one.substr(0, at)] = one.substr(at + 1);
    }
    return titles;
}

// A flag of CLI11 is false where it is not given, and that is not the same here.
void addFlags(CLI::App& publish, DocumentOptions& options) {
    auto* const mustRead = publish.add_flag_callback(
        "--must-read", [&options] { options.mustRead = true; },
        "Ask each crew to confirm that it has read it, also of later revisions");
    publish
        .add_flag_callback(
            "--no-must-read", [&options] { options.mustRead = false; }, "No longer ask them")
        ->excludes(mustRead);
    auto* const pinned = publish.add_flag_callback(
        "--pinned", [&options] { options.pinned = true; }, "Boards keep its file whatever their disk budget");
    publish
        .add_flag_callback(
            "--unpinned", [&options] { options.pinned = false; }, "They no longer do")
        ->excludes(pinned);
}

} // namespace

void addDocumentOptions(CLI::App& publish, DocumentOptions& options) {
    publish.add_option("FILE", options.file, "A PDF (at most 256 MiB), PNG or JPEG (16 MiB)")
        ->required()
        ->check(kNotEmpty);
    publish.add_option("--title", options.title, "Its title; with the same category, the next revision")
        ->required()
        ->check(kNotEmpty)
        ->type_name("TEXT");
    publish.add_option("--title-in", options.titlesIn, "The title in a further language; as often as needed")
        ->check(kTitleIn)
        ->allow_extra_args(false)
        ->type_name("LANGUAGE=TEXT");
    publish.add_option("--category", options.category, "What it stands under on the boards")
        ->required()
        ->check(kNotEmpty)
        ->type_name("TEXT");
    publish
        .add_option("--lines", options.lines,
                    "Lines it is for, apart by commas, or all; all for a new one, as it was for a revision")
        ->delimiter(',')
        ->check(kNotEmpty)
        ->allow_extra_args(false)
        ->type_name("LINE,...");
    publish.add_option("--revision", options.revision, "As the plant calls it: C, 2026-03")
        ->type_name("TEXT");
    publish.add_option("--revised-on", options.revisedOn, "Its date; today when left out")
        ->check(kDate)
        ->type_name("DATE");
    addFlags(publish, options);
}

json::object publishRequest(const DocumentOptions& options) {
    json::object body{{"title", titleOf(options)}, {"category", options.category}};
    if (options.revision) body["revision"] = *options.revision;
    if (options.revisedOn) body["revised_on"] = *options.revisedOn;
    if (options.mustRead) body["must_read"] = *options.mustRead;
    if (options.pinned) body["pinned"] = *options.pinned;
    json::object request{{"body", std::move(body)}};
    if (!options.lines) return request;
    const bool isAll = options.lines->size() == 1 && options.lines->front() == kAllLines;
    json::array lines;
    for (const std::string& line : *options.lines)
        if (!isAll) lines.push_back(json::value(line));
    request["lines"] = std::move(lines);
    return request;
}

} // namespace ploegbord::hub
