// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_openings.h"

#include <system_error>
#include <utility>

#include "app/core/digest.h"

namespace ploegbord::terminal {

void BlobOpenings::add(const std::string& sha256, std::int64_t nowMs, std::function<void(BlobAnswer)> done) {
    if (!core::isSha256(sha256)) return done(tl::unexpected(BlobError::notHere)); // it would name any file
    const auto file = m_files.pathOf(sha256);
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) {
        if (failed) return done(tl::unexpected(BlobError::storage));
        if (m_files.has(sha256)) m_files.remove(sha256); // somebody took it away
        return done(tl::unexpected(BlobError::notHere));
    }
    m_files.opened(sha256, nowMs); // from now on, so that it does not make room while it is read
    m_waiting.push_back({sha256, SlicedHash(file), std::move(done)});
}

void BlobOpenings::step() {
    if (m_waiting.empty()) return;
    const auto state = m_waiting.front().hash.step();
    if (state == SlicedHash::State::running) return;
    Opening opening = std::move(m_waiting.front());
    m_waiting.pop_front();
    const BlobAnswer answer = verdict(opening, state == SlicedHash::State::done);
    opening.done(answer);
}

BlobAnswer BlobOpenings::verdict(Opening& opening, bool isRead) {
    if (!m_files.has(opening.sha256)) return tl::unexpected(BlobError::notHere); // it went meanwhile
    if (!isRead) return tl::unexpected(BlobError::storage);
    if (opening.hash.hex() == opening.sha256) return m_files.pathOf(opening.sha256);
    m_files.remove(opening.sha256);
    return tl::unexpected(BlobError::damaged);
}

} // namespace ploegbord::terminal
