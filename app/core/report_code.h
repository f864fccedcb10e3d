// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/core/random.h"

// What is handed to who reports: a number for everyone, and for an anonymous report a key besides. Both in
// Crockford's base 32 (digits and capitals without I, L, O, U), so that nothing in them can be misread.
namespace ploegbord::core {

// 8 characters: 35 random bits and a check character that finds any one wrong character (Luhn mod N).
std::string makeReportNumber(Random& random);
bool isReportNumber(std::string_view number); // as made: capitals, no spaces

// 16 characters: 80 random bits.
std::string makeReportKey(Random& random);
bool isReportKey(std::string_view key);
std::string reportKeyHash(std::string_view key); // SHA-256 of the characters, as hex

// What the QR code of a report says, as a reader types it: number and key in one, 24 characters.
struct ReportSlip {
    std::string number, key;
};
std::optional<ReportSlip> readReportSlip(std::string_view scanned);

// What a person typed, as it was made: spaces and hyphens gone, capitals, O as 0, I and L as 1.
std::string reportCodeFromTyped(std::string_view typed);

} // namespace ploegbord::core
