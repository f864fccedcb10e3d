// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/ledger.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "app/hub/auth/ledger_line.h"
#include "app/system/system.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxBytes = 256 * 1024 * 1024; // a hundred years of revocations
constexpr off_t kTailBytes = 256 * 1024;             // far more than any line

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

// The end of the file: where the next line goes, and what it is chained to.
struct LedgerEnd {
    off_t size = 0;
    bool needsNewline = false;
    std::string chain;
};

core::Result<LedgerEnd> findEnd(int file) {
    LedgerEnd end;
    end.size = ::lseek(file, 0, SEEK_END);
    std::string tail(static_cast<std::size_t>(std::min(std::max<off_t>(end.size, 0), kTailBytes)), '\0');
    const auto length = static_cast<ssize_t>(tail.size());
    if (end.size < 0 || ::pread(file, tail.data(), tail.size(), end.size - length) != length)
        return tl::unexpected(failed("security ledger: read").error());
    std::string_view rest = tail;
    while (!rest.empty()) {
        const bool hasEnd = rest.back() == '\n';
        if (hasEnd) rest.remove_suffix(1);
        const std::size_t start = rest.rfind('\n') + 1; // npos + 1 is 0
        const std::string_view line = rest.substr(start);
        if (!isLedgerLineTorn(line, hasEnd)) {
            end.needsNewline = !hasEnd;
            end.chain = chainAfter(splitLedgerLine(line));
            return end;
        }
        rest = rest.substr(0, start);
        end.size -= static_cast<off_t>(line.size() + (hasEnd ? 1 : 0));
    }
    if (end.size > 0) return core::fail(core::ErrorCode::storage, "security ledger: its end is damaged");
    return end;
}

// A line torn by a power cut goes: it must not swallow the one after it, nor pass for damage.
core::Result<void> appendTo(int file, const LedgerEntry& entry) {
    const auto end = findEnd(file);
    if (!end) return tl::unexpected(end.error());
    if (::ftruncate(file, end->size) != 0) return failed("security ledger: truncate");
    return writeSynced(file, (end->needsNewline ? "\n" : "") + writeLedgerLine(entry, end->chain) + "\n");
}

core::Result<void> syncFolder(const std::filesystem::path& folder) {
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) return failed("security ledger: open its folder");
    const bool isSynced = ::fsync(file) == 0;
    auto done = isSynced ? core::Result<void>{} : failed("security ledger: fsync its folder");
    ::close(file);
    return done;
}

} // namespace

Ledger::Ledger(const std::filesystem::path& dir) : m_file(dir / "security-ledger") {}

core::Result<void> Ledger::append(const LedgerEntry& entry) {
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(m_file, ignored);
    const int file = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return failed("security ledger: open");
    ::flock(file, LOCK_EX); // one line at a time, whoever writes
    auto done = appendTo(file, entry);
    ::close(file);
    return done && isNew ? syncFolder(m_file.parent_path()) : done;
}

core::Result<LedgerContents> Ledger::readAll() const {
    LedgerContents content;
    std::error_code failure;
    if (!std::filesystem::exists(m_file, failure) && !failure) return content;
    const auto text = system::readFile(m_file, kMaxBytes);
    if (!text) return tl::unexpected(text.error());
    std::string chain;
    bool isChained = false;
    std::int64_t number = 0;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view raw = rest.substr(0, end);
        const bool isLast = end + 1 >= rest.size();
        if (isLast && isLedgerLineTorn(raw, end < rest.size())) break;
        const LedgerLine line = splitLedgerLine(raw);
        const bool isSound = line.chain.empty() ? !isChained : isLedgerLineSound(line, chain);
        LedgerEntry entry;
        const auto reading =
            readLedgerLine(line.chain.empty() ? std::string(raw) : std::string(line.content) + '}', entry);
        ++number;
        if (!isSound || reading == LedgerReading::unreadable) {
            content.damagedLines.push_back(number);
        } else if (reading == LedgerReading::entry) {
            content.entries.push_back(std::move(entry));
        }
        isChained |= !line.chain.empty();
        chain = chainAfter(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return content;
}

} // namespace ploegbord::hub
