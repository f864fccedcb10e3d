// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/report_lookup.h"

#include "app/core/report_code.h"

namespace ploegbord::ui {

const terminal::Post* findReport(const terminal::BoardState& state, const std::string& number,
                                 const std::string& key) {
    if (!state.reports || number.empty()) return nullptr;
    const std::string hash = core::isReportKey(key) ? core::reportKeyHash(key) : std::string();
    for (const auto& post : *state.reports) {
        const auto* report = post.record->as<core::Report>();
        if (!report || report->number != number) continue;
        if (report->anonymous ? !hash.empty() && report->key_hash == hash : key.empty()) return &post;
    }
    return nullptr;
}

} // namespace ploegbord::ui
