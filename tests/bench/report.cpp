// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/report.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

#include <boost/json.hpp>

namespace ploegbord::bench {
namespace {

const char* sign(Bound bound) {
    return bound == Bound::atMost ? "<=" : ">=";
}

boost::json::object toJson(const Row& row) {
    boost::json::object object{{"what", row.what}, {"unit", row.unit}, {"ours", row.ours}};
    object["floor"] = row.floor ? boost::json::value(*row.floor) : boost::json::value(nullptr);
    object["ratio"] = row.floor ? boost::json::value(row.judged()) : boost::json::value(nullptr);
    object["goal"] = std::string(sign(row.goal.bound)) + " " + std::to_string(row.goal.value);
    object["holds"] = row.holds();
    return object;
}

} // namespace

void Report::printHead() {
    if (m_hasHead) return;
    m_hasHead = true;
    std::printf("%-62s %12s %12s %8s %9s  %s\n", "what", "ours", "floor", "ratio", "goal", "holds");
}

void Report::add(Row row) {
    printHead();
    char floor[32] = "-", ratio[32] = "-";
    if (row.floor) {
        std::snprintf(floor, sizeof floor, "%.4g", *row.floor);
        std::snprintf(ratio, sizeof ratio, "%.3g", row.judged());
    }
    std::printf("%-62s %12.4g %12s %8s %3s %-5.3g  %s\n", (row.what + " [" + row.unit + "]").c_str(),
                row.ours, floor, ratio, sign(row.goal.bound), row.goal.value, row.holds() ? "yes" : "NO");
    std::fflush(stdout);
    m_rows.push_back(std::move(row));
}

void Report::absent(std::string what, std::string why) {
    printHead();
    std::printf("%-62s not measured: %s\n", what.c_str(), why.c_str());
    std::fflush(stdout);
    m_absent.push_back({std::move(what), std::move(why)});
}

bool Report::writeJson(const std::string& file) const {
    boost::json::array rows, absent;
    for (const Row& row : m_rows)
        rows.push_back(toJson(row));
    for (const Absent& each : m_absent)
        absent.push_back(boost::json::object{{"what", each.what}, {"why", each.why}});
    std::ofstream out(file);
    out << boost::json::serialize(boost::json::object{{"rows", rows}, {"not_measured", absent}}) << '\n';
    out.close();
    return static_cast<bool>(out);
}

double quantile(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(q * static_cast<double>(values.size())))];
}

double median(std::vector<double> values) {
    return quantile(std::move(values), 0.5);
}

} // namespace ploegbord::bench
