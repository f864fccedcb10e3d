// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/patterns.h"

#include "app/wire/patterns.h"

namespace ploegbord::terminal {

const core::PatternSet& patterns() {
    return wire::builtInPatterns();
}

} // namespace ploegbord::terminal
