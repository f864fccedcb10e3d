// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/terminal/board_state.h"

// The posts that hand-made boards are made of, by persons of the plant of board_states.h.
namespace ploegbord::test {

core::Text bilingual(const std::string& nl, const std::string& en);
// `age` before boardNow(); `by` a plant number, empty: unsigned.
terminal::Post post(core::Kind kind, const std::string& key, std::chrono::minutes age, const std::string& by,
                    core::Body body);
core::Announcement announcement(core::Text title, core::Text text, core::Priority priority,
                                std::chrono::hours validFor);
core::Recognition recognition(core::Recipient to, const std::string& pattern,
                              std::map<std::string, core::BlankValue> values);
// On line 3, in the early shift of the day `on` ("2026-11-09").
terminal::Post event(const std::string& key, core::SafetyClass safetyClass, const char* on,
                     const std::string& by, bool isConfirmed);

} // namespace ploegbord::test
