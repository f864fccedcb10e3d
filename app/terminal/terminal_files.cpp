// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/digest.h"
#include "app/terminal/terminal_impl.h"

// TerminalImpl: the files that posts bring. On the disk before the post is saved, at the hub before it goes,
// gone once it has settled.
namespace ploegbord::terminal {

namespace {

std::string sha256Of(const std::string& bytes) {
    return core::toHex(core::sha256(bytes));
}

bool names(const core::Op& op, const std::string& sha256) {
    const auto named = core::filesNamedBy(op.body);
    return std::any_of(named.begin(), named.end(), [&](const auto& file) { return file.sha256 == sha256; });
}

PostFailure refusedFile(std::string why) {
    return {PostError::refused, core::Refusal{core::Problem::file_refused, std::move(why)}};
}

} // namespace

std::optional<PostFailure> TerminalImpl::checkFiles(const core::Op& op,
                                                    const std::vector<std::string>& files) const {
    for (const std::string& bytes : files) {
        if (bytes.empty() || bytes.size() > kMostOutgoingBytes)
            return refusedFile("a picture has at most 16 MiB");
        if (!names(op, sha256Of(bytes))) return refusedFile("the post does not name the file that it brings");
    }
    return std::nullopt;
}

std::optional<PostFailure> TerminalImpl::keepFiles(const std::vector<std::string>& files) {
    for (const std::string& bytes : files) {
        const DiskResult kept = m_outgoing.keep(sha256Of(bytes), bytes);
        if (kept) continue;
        dropSettledFiles();
        const bool isFull = kept.error() == DiskTrouble::full;
        return failure({isFull ? db::ErrorCode::full : db::ErrorCode::busy, "a picture cannot be written"});
    }
    return std::nullopt;
}

FileSender::Means TerminalImpl::fileMeans() {
    return {m_transport,
            m_clock,
            m_random,
            [this] { return ++m_lastRequest; },
            [this] { return nextFile(); },
            [this] { m_sync.push(); },
            [this](const std::string& sha256, core::Problem problem, const std::string& detail) {
                parkForFile(sha256, problem, detail);
            },
            [this] { m_sync.beatSoon(); }};
}

// In the order in which their posts go. What is in its grace may still be taken back.
std::optional<core::NamedFile> TerminalImpl::nextFile() const {
    if (m_isQueueStopped || m_storage.isOutboxClosed()) return std::nullopt;
    for (const std::int64_t position : m_storage.outbox().open()) {
        const OutboxItem& item = m_storage.outbox().at(position);
        if (item.state != OpState::waiting || item.notBefore > m_clock.steadyNow()) continue;
        for (core::NamedFile& file : core::filesNamedBy(item.op.body))
            if (m_outgoing.isUnsent(file.sha256)) return std::move(file);
    }
    return std::nullopt;
}

void TerminalImpl::parkForFile(const std::string& sha256, core::Problem problem, const std::string& detail) {
    std::vector<Outbox::Settlement> parked;
    for (const std::int64_t position : m_storage.outbox().open()) {
        const OutboxItem& item = m_storage.outbox().at(position);
        if (item.state == OpState::waiting && names(item.op, sha256))
            parked.push_back(
                {item.op.id, OpState::parked, {}, std::string(core::problemName(problem)), detail});
    }
    m_isChanged = true;
    if (parked.empty()) return;
    if (!keep(parked)) return checkStorage(); // the next look parks them
    for (const Outbox::Settlement& one : parked)
        if (const OutboxItem* item = m_storage.outbox().find(one.op)) m_board.refresh(item->op.record);
}

// The hub waits for something that the op names: it may have lost a file.
void TerminalImpl::bringFilesAgain(const core::Op& op) {
    for (const core::NamedFile& file : core::filesNamedBy(op.body))
        m_outgoing.setSent(file.sha256, false);
}

// A report brings its own pictures: what the hub waits for and is not here either comes no more.
bool TerminalImpl::lacksFile(const core::Op& op) const {
    if (op.type != core::OpType::report_submit) return false;
    const auto named = core::filesNamedBy(op.body);
    return std::any_of(named.begin(), named.end(),
                       [&](const core::NamedFile& file) { return !m_outgoing.has(file.sha256); });
}

// Files that no post in the outbox waits with. What the outbox does not tell now keeps them all.
void TerminalImpl::dropSettledFiles() {
    if (m_outgoing.isEmpty() || m_storage.isOutboxClosed() || m_storage.outbox().damagedRows() > 0) return;
    std::set<std::string> named;
    for (const std::int64_t position : m_storage.outbox().open()) {
        const OutboxItem& item = m_storage.outbox().at(position);
        if (item.state == OpState::accepted) continue;
        for (core::NamedFile& file : core::filesNamedBy(item.op.body))
            named.insert(std::move(file.sha256));
    }
    m_outgoing.removeAllBut(named);
}

} // namespace ploegbord::terminal
