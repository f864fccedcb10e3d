// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"
#include "app/terminal/blob_wants.h"
#include "app/terminal/terminal_impl.h"
#include "app/wire/file_link.h"

// TerminalImpl: the files of documents.
namespace ploegbord::terminal {

namespace {

constexpr std::chrono::minutes kLinkLasts{10}; // to get out a telephone, and for a large file

} // namespace

// What the feed names and what is drawn: a post of ours that has not settled hides a revision that may come
// back.
void TerminalImpl::wantBlobs(const BoardState& state) {
    std::vector<const core::Record*> documents;
    for (const auto& [id, record] : m_board.model().all(core::Kind::document))
        documents.push_back(record.get());
    for (const Post& post : *state.documents) {
        if (post.state != PostState::atHub) documents.push_back(post.record.get());
    }
    const Cache& cache = m_storage.cache();
    // A record that could not be read may name a file that is here.
    const bool isAll = cache.position().isComplete && m_brokenStored == 0 && cache.brokenSeen() == 0;
    m_blobs.want(blobWantsOf(documents, m_board.overlay().here().line), isAll);
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
