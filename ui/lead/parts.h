// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ploegbord::ui {

// Where the lead's menu opens the screens that have several parts (Navigator::openPart).
inline constexpr int kAnnouncePart = 0, kGoalPart = 1;
inline constexpr int kRecordPart = 0, kConfirmPart = 1;

} // namespace ploegbord::ui
