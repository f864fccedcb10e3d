// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/core/ids.h"

namespace ploegbord::core {

// Who a post is for. An empty list means all; the three lists are ANDed.
// lines and crews are ids in a record (ids or keys in an op); shifts are keys ("V").
struct Audience {
    std::vector<Ref> lines;
    std::vector<Ref> crews;
    std::vector<Ref> shifts;

    bool isEveryone() const { return lines.empty() && crews.empty() && shifts.empty(); }
    bool operator==(const Audience&) const = default;
};

// What is true at one board now. crews and shift are empty when nobody is on shift; where several crews share
// a shift, what is for any of them is for this board.
struct Viewpoint {
    Ref line;
    std::vector<Ref> crews;
    Ref shift;
};

bool includes(const Audience& audience, const Viewpoint& here);
// Whether there is a line, crew and shift that both are for.
bool meet(const Audience& a, const Audience& b);
// Whether any time of day at this line could fall in the audience (for "shown on n of m boards").
bool includesLine(const Audience& audience, const Ref& line);

} // namespace ploegbord::core
