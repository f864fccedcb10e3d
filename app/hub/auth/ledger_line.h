// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/hub/auth/ledger.h"

namespace ploegbord::hub {

// One line of the security ledger, without its '\n': a JSON object whose last member, "chain", is the SHA-256
// of the chain before it followed by the rest of the line. So no byte changes and no line goes unnoticed.
std::string writeLedgerLine(const LedgerEntry& entry, std::string_view chainBefore);

struct LedgerLine {
    std::string_view content;
    std::string_view chain; // "": written before there were chains
};
LedgerLine splitLedgerLine(std::string_view line);
bool isLedgerLineSound(const LedgerLine& line, std::string_view chainBefore);
// What the line after this one is chained to.
std::string chainAfter(const LedgerLine& line);
// A power cut in the middle of its writing: some of it, or zeros in place of it. It was never acknowledged.
bool isLedgerLineTorn(std::string_view line, bool hasEnd);

enum class LedgerReading { entry, unknown, unreadable }; // unknown: of a later version
LedgerReading readLedgerLine(std::string_view content, LedgerEntry& entry);

} // namespace ploegbord::hub
