// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/recognition_pattern.h"

namespace ploegbord::terminal {

// The recognition patterns of this version, for the screens that offer and draw them.
const core::PatternSet& patterns();

} // namespace ploegbord::terminal
