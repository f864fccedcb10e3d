// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/routing_file.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <boost/json/array.hpp>

#include "app/wire/json.h"

namespace ploegbord::hub {

namespace {

constexpr std::array<std::string_view, 5> kClasses{"near_miss", "unsafe_condition", "quality_fault", "idea",
                                                   "question"};
constexpr std::array<std::string_view, 5> kFunctions{"safety", "quality", "maintenance", "purchasing", "hr"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

CsvShape routingShape() {
    return {"routing.csv", {"class", "function"}, {"line"}};
}

std::string readRouting(TableReader& reader) {
    boost::json::array rows;
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& row : reader.table().rows()) {
        const std::string reportClass(reader.field(row, "class"));
        const std::string function(reader.field(row, "function"));
        const auto line = reader.reference(row, "line", core::Kind::line);
        if (!isOneOf(kClasses, reportClass)) {
            reader.mistake(row, "class", "is near_miss, unsafe_condition, quality_fault, idea or question");
        }
        if (!isOneOf(kFunctions, function)) {
            reader.mistake(row, "function", "is safety, quality, maintenance, purchasing or hr");
        }
        if (line && !seen.emplace(reportClass, line->str()).second) {
            reader.mistake(row, "class", "another row routes this class of this line too");
        }
        if (line) rows.push_back({{"class", reportClass}, {"function", function}, {"line", line->str()}});
    }
    return wire::canonicalJson(rows).value();
}

} // namespace ploegbord::hub
