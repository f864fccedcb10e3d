// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/routing_file.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/wire/names.h"

namespace ploegbord::hub {

namespace {

std::optional<core::Role> readFunction(std::string_view word) {
    const auto role = wire::valueOf(wire::kRoles, word);
    if (role == core::Role::lead || role == core::Role::admin) return std::nullopt;
    return role;
}

} // namespace

CsvShape routingShape() {
    return {"routing.csv", {"class", "function"}, {"line"}};
}

void readRouting(TableReader& reader, core::Site& site) {
    std::set<std::pair<core::ReportClass, core::Ref>> seen;
    for (const auto& row : reader.table().rows()) {
        const auto reportClass = wire::valueOf(wire::kReportClasses, reader.field(row, "class"));
        const auto function = readFunction(reader.field(row, "function"));
        const auto line = reader.reference(row, "line", core::Kind::line);
        if (!reportClass)
            reader.mistake(row, "class", "is near_miss, unsafe_condition, quality_fault, idea or question");
        if (!function) reader.mistake(row, "function", "is safety, quality, maintenance, purchasing or hr");
        if (!reportClass || !function || !line) continue;
        if (!seen.emplace(*reportClass, *line).second)
            reader.mistake(row, "class", "another row routes this class of this line too");
        std::erase_if(site.routing, [&](const core::RoutingRule& rule) {
            return rule.report_class == *reportClass && rule.line == *line;
        });
        site.routing.push_back({*reportClass, *line, *function});
    }
}

} // namespace ploegbord::hub
