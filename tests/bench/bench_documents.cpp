// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include "tests/bench/process.h"
#include "tests/bench/rows.h"

namespace ploegbord::bench {

void benchDocuments(const Place& place, Report& report) {
    constexpr int kMegabytes = 40;
    const std::string pages = place.isQuick ? "12" : "40";
    std::istringstream lines(outputOf(
        {place.bin / "ploegbord-bench-paging", place.work / "large.pdf", pages, std::to_string(kMegabytes)}));
    std::vector<double> ours, alone;
    for (double one = 0, other = 0; lines >> one >> other;) {
        ours.push_back(one);
        alone.push_back(other);
    }
    if (ours.empty()) throw std::runtime_error("no page was turned");
    report.add({"a page of a 40 MB PDF at 1920x1080, to QtPdf alone",
                "ms",
                median(ours),
                median(alone),
                {Bound::atMost, 1.5}});
}

} // namespace ploegbord::bench
