// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/audience.h"

#include <algorithm>

namespace ploegbord::core {

namespace {

bool holds(const std::vector<Ref>& allowed, const Ref& here) {
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), here) != allowed.end();
}

bool holdsAny(const std::vector<Ref>& allowed, const std::vector<Ref>& here) {
    return allowed.empty() ||
           std::any_of(here.begin(), here.end(), [&](const Ref& one) { return holds(allowed, one); });
}

bool share(const std::vector<Ref>& a, const std::vector<Ref>& b) {
    return a.empty() || holdsAny(b, a);
}

} // namespace

bool includes(const Audience& audience, const Viewpoint& here) {
    return holds(audience.lines, here.line) && holdsAny(audience.crews, here.crews) &&
           holds(audience.shifts, here.shift);
}

bool meet(const Audience& a, const Audience& b) {
    return share(a.lines, b.lines) && share(a.crews, b.crews) && share(a.shifts, b.shifts);
}

bool includesLine(const Audience& audience, const Ref& line) {
    return holds(audience.lines, line);
}

} // namespace ploegbord::core
