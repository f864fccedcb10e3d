// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/ledger.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <cerrno>
#include <cstring>

#include "app/system/system.h"
#include "app/wire/json.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxBytes = 256 * 1024 * 1024; // a hundred years of revocations

std::string lineOf(const LedgerEntry& entry) {
    boost::json::object line{{"at", core::formatInstant(entry.at)}};
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
    }
    return boost::json::serialize(line) + "\n";
}

std::string textOf(const boost::json::object& line, std::string_view name) {
    const auto* value = line.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<LedgerEntry> entryOf(std::string_view text) {
    const auto value = wire::parseJson(text);
    if (!value || !value->is_object()) return std::nullopt;
    const auto& line = value->get_object();
    LedgerEntry entry;
    const auto at = core::parseInstant(textOf(line, "at"));
    if (!at) return std::nullopt;
    entry.at = *at;
    const std::string what = textOf(line, "what");
    if (what == "erased") {
        const auto person = core::RecordId::parse(textOf(line, "person"));
        if (!person) return std::nullopt;
        entry.what = LedgerEntry::What::erased;
        entry.person = *person;
        return entry;
    }
    const auto terminal = core::TerminalId::parse(textOf(line, "terminal"));
    if (!terminal || (what != "enrolled" && what != "revoked")) return std::nullopt;
    entry.terminal = *terminal;
    entry.what = what == "enrolled" ? LedgerEntry::What::enrolled : LedgerEntry::What::revoked;
    if (what == "revoked") return entry;
    const auto hash = core::fromHex(textOf(line, "token_hash"));
    if (!hash || hash->size() != entry.tokenHash.size()) return std::nullopt;
    std::copy(hash->begin(), hash->end(), entry.tokenHash.begin());
    entry.terminalRecord = textOf(line, "record");
    return entry;
}

core::Result<void> failed(const char* what) {
    return core::fail(core::ErrorCode::storage, std::string(what) + ": " + std::strerror(errno));
}

core::Result<void> writeSynced(int file, std::string_view line) {
    while (!line.empty()) {
        const ssize_t written = ::write(file, line.data(), line.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed("security ledger: write");
        line.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file) != 0) return failed("security ledger: fsync");
    return {};
}

} // namespace

Ledger::Ledger(std::filesystem::path dir) : m_file(std::move(dir) / "security-ledger") {}

core::Result<void> Ledger::append(const LedgerEntry& entry) {
    const int file = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return failed("security ledger: open");
    ::flock(file, LOCK_EX); // one line at a time, whoever writes
    std::string line = lineOf(entry);
    // A line torn by a power cut must not swallow the one after it.
    char last = '\n';
    const off_t end = ::lseek(file, 0, SEEK_END);
    if (end > 0 && ::pread(file, &last, 1, end - 1) == 1 && last != '\n') line.insert(0, "\n");
    auto done = writeSynced(file, line);
    ::close(file);
    return done;
}

core::Result<std::vector<LedgerEntry>> Ledger::readAll() const {
    std::vector<LedgerEntry> entries;
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored)) return entries;
    const auto text = system::readFile(m_file, kMaxBytes);
    if (!text) return tl::unexpected(text.error());
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (auto entry = entryOf(rest.substr(0, end))) entries.push_back(std::move(*entry));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return entries;
}

} // namespace ploegbord::hub
