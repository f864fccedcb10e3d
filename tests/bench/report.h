// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ploegbord::bench {

enum class Bound { atMost, atLeast };
struct Goal {
    Bound bound;
    double value; // of the ratio; of the figure itself where there is no floor
};

struct Row {
    std::string what;
    std::string unit;
    double ours = 0;
    std::optional<double> floor; // measured in turns with ours, in the same run
    Goal goal;

    double judged() const { return floor ? ours / *floor : ours; }
    bool holds() const {
        return goal.bound == Bound::atMost ? judged() <= goal.value : judged() >= goal.value;
    }
};

// Prints each row as it comes, keeps all for the JSON.
class Report {
  public:
    void add(Row row);
    void absent(std::string what, std::string why); // a figure that could not be taken is said, not left out
    bool writeJson(const std::string& file) const;

  private:
    struct Absent {
        std::string what, why;
    };
    void printHead();
    std::vector<Row> m_rows;
    std::vector<Absent> m_absent;
    bool m_hasHead = false;
};

double median(std::vector<double> values);
double quantile(std::vector<double> values, double q);

} // namespace ploegbord::bench
