// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/terminal/board_state.h"

namespace ploegbord::ui {

// The report of this number and key on this board, as typed with reportCodeFromTyped(); a signed one has no
// key. Null: none, and nothing tells which of the two is wrong.
const terminal::Post* findReport(const terminal::BoardState& state, const std::string& number,
                                 const std::string& key);

} // namespace ploegbord::ui
