// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"
#include "app/terminal/blob_wants.h"
#include "app/terminal/terminal_impl.h"
#include "app/wire/file_link.h"

// TerminalImpl: the files of documents, and pictures and videos of posts.
namespace ploegbord::terminal {

namespace {

constexpr std::chrono::minutes kLinkLasts{10}; // to get out a telephone, and for a large file

// Of reports, so many of the newest with pictures: what is older is in nobody's way.
constexpr int kReports = 200;

void addPictured(std::vector<const core::Record*>& records, const BoardState& state) {
    for (const Post& post : *state.announcements)
        records.push_back(post.record.get());
    int reports = 0;
    for (const Post& post : *state.reports) {
        const auto* report = post.record->as<core::Report>();
        if (!report || report->media.empty() || report->line != state.line) continue;
        records.push_back(post.record.get());
        if (++reports == kReports) break;
    }
}

} // namespace

// What the feed names and what is drawn: a post of ours that has not settled hides a revision that may come
// back.
void TerminalImpl::wantBlobs(const BoardState& state) {
    std::vector<const core::Record*> records;
    for (const auto& [id, record] : m_board.model().all(core::Kind::document))
        records.push_back(record.get());
    for (const Post& post : *state.documents) {
        if (post.state != PostState::atHub) records.push_back(post.record.get());
    }
    addPictured(records, state);
    const Cache& cache = m_storage.cache();
    // A record that could not be read may name a file that is here.
    const bool isAll = cache.position().isComplete && m_brokenStored == 0 && cache.brokenSeen() == 0;
    m_blobs.want(blobWantsOf(records, m_board.overlay().here().line), isAll);
    static_cast<void>(m_blobs.takeChanged());
}

void TerminalImpl::openBlob(const std::string& sha256, std::function<void(BlobAnswer)> done) {
    m_openings.add(sha256, core::toMilliseconds(m_clock.now()),
                   [this, sha256, done = std::move(done)](const BlobAnswer& answer) {
                       m_blobs.filesChanged(); // another one is shown now, if nothing else
                       if (!answer && answer.error() != BlobError::storage) m_blobs.ask(sha256);
                       done(answer);
                   });
    publish();
}

std::string TerminalImpl::fileLink(const std::string& sha256, const std::string& type) {
    if (!m_identity || m_publicUrl.empty() || !m_time.isCertain()) return {};
    const core::Instant until = std::chrono::floor<std::chrono::seconds>(m_time.now() + kLinkLasts);
    return m_publicUrl +
           wire::writeFileLink({m_identity->terminal, sha256, type, until}, core::sha256(m_identity->token));
}

} // namespace ploegbord::terminal
