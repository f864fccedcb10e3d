// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "app/terminal/cache.h"

namespace ploegbord::terminal {

// One `data:` of the feed. What cannot be read becomes a broken change under its id, or under one made of its
// bytes: one broken record is one broken card, never a broken board.
Change readFeedChange(std::string json, std::int64_t seq);

} // namespace ploegbord::terminal
