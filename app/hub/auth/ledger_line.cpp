// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/ledger_line.h"

#include <algorithm>
#include <boost/json.hpp>

#include "app/wire/json.h"

namespace ploegbord::hub {
namespace {

constexpr std::string_view kChain = ",\"chain\":\"";
constexpr std::string_view kEnd = "\"}";
constexpr std::size_t kHexDigits = 2 * std::tuple_size_v<core::Digest>;
constexpr std::size_t kTail = kChain.size() + kHexDigits + kEnd.size();

std::string chainOf(std::string_view before, std::string_view content) {
    return core::toHex(core::sha256(std::string(before).append(content)));
}

std::string contentOf(const LedgerEntry& entry) {
    boost::json::object line{{"at", core::formatInstant(entry.at)}};
    if (!entry.site.isNil()) line["site"] = entry.site.str();
    switch (entry.what) {
    case LedgerEntry::What::enrolled:
        line["what"] = "enrolled";
        line["terminal"] = entry.terminal.str();
        line["token_hash"] = core::toHex(entry.tokenHash);
        line["record"] = entry.terminalRecord;
        break;
    case LedgerEntry::What::revoked:
        line["what"] = "revoked";
        line["terminal"] = entry.terminal.str();
        break;
    case LedgerEntry::What::erased:
        line["what"] = "erased";
        line["person"] = entry.person.str();
        break;
    case LedgerEntry::What::pinSet:
        line["what"] = "pin_set";
        line["person"] = entry.person.str();
        line["pin_hash"] = entry.pinHash;
        break;
    }
    return boost::json::serialize(line);
}

std::string textOf(const boost::json::object& line, std::string_view name) {
    const auto* value = line.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool readId(const boost::json::object& line, std::string_view name, auto& id) {
    const auto parsed = std::decay_t<decltype(id)>::parse(textOf(line, name));
    if (parsed) id = *parsed;
    return parsed.has_value();
}

bool readEnrolled(const boost::json::object& line, LedgerEntry& entry) {
    const auto hash = core::fromHex(textOf(line, "token_hash"));
    if (!hash || hash->size() != entry.tokenHash.size()) return false;
    std::copy(hash->begin(), hash->end(), entry.tokenHash.begin());
    entry.terminalRecord = textOf(line, "record");
    return readId(line, "terminal", entry.terminal);
}

} // namespace

std::string writeLedgerLine(const LedgerEntry& entry, std::string_view chainBefore) {
    std::string line = contentOf(entry);
    const std::string chain = chainOf(chainBefore, line);
    line.pop_back(); // the brace
    return line.append(kChain).append(chain).append(kEnd);
}

LedgerLine splitLedgerLine(std::string_view line) {
    const std::size_t at = line.rfind(kChain);
    if (at == std::string_view::npos || line.size() != at + kTail || !line.ends_with(kEnd)) return {line, {}};
    return {line.substr(0, at), line.substr(at + kChain.size(), kHexDigits)};
}

bool isLedgerLineSound(const LedgerLine& line, std::string_view chainBefore) {
    return line.chain == chainOf(chainBefore, std::string(line.content) + '}');
}

std::string chainAfter(const LedgerLine& line) {
    return line.chain.empty() ? chainOf("", line.content) : std::string(line.chain);
}

bool isLedgerLineTorn(std::string_view line, bool hasEnd) {
    if (line.find('\0') != std::string_view::npos) return true;
    if (hasEnd) return false;
    const std::size_t at = line.rfind(kChain);
    return at == std::string_view::npos || line.size() < at + kTail;
}

LedgerReading readLedgerLine(std::string_view content, LedgerEntry& entry) {
    const auto value = wire::parseJson(content);
    const auto* line = value ? value->if_object() : nullptr;
    const auto at = core::parseInstant(line ? textOf(*line, "at") : "");
    if (!at) return LedgerReading::unreadable;
    entry.at = *at;
    if (line->contains("site") && !readId(*line, "site", entry.site)) return LedgerReading::unreadable;
    const std::string what = textOf(*line, "what");
    bool isRead = false;
    if (what == "enrolled") {
        entry.what = LedgerEntry::What::enrolled;
        isRead = readEnrolled(*line, entry);
    } else if (what == "revoked") {
        entry.what = LedgerEntry::What::revoked;
        isRead = readId(*line, "terminal", entry.terminal);
    } else if (what == "erased") {
        entry.what = LedgerEntry::What::erased;
        isRead = readId(*line, "person", entry.person);
    } else if (what == "pin_set") {
        entry.what = LedgerEntry::What::pinSet;
        entry.pinHash = textOf(*line, "pin_hash");
        isRead = readId(*line, "person", entry.person) && !entry.pinHash.empty();
    } else {
        return LedgerReading::unknown;
    }
    return isRead ? LedgerReading::entry : LedgerReading::unreadable;
}

} // namespace ploegbord::hub
