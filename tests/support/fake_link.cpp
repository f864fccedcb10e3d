// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_link.h"

#include <algorithm>
#include <utility>

namespace ploegbord::test {

using terminal::HttpRequest;
using terminal::RequestId;
using terminal::TransportEnd;
using terminal::TransportEvents;

void FakeLink::cancel(RequestId id) {
    m_cancelled.insert(id);
    std::erase_if(m_queued, [&](const HttpRequest& request) { return request.id == id; });
    std::erase_if(m_streams, [&](const Stream& stream) { return stream.id == id; });
    std::erase_if(m_downloads, [&](const Download& download) { return download.id == id; });
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.id == id; });
}

void FakeLink::cutStreams() {
    for (const Stream& stream : m_streams)
        m_cut.insert(stream.id);
    m_streams.clear();
}

void FakeLink::reset() {
    m_queued.clear();
    m_streams.clear();
    m_downloads.clear();
    m_waiting.clear();
    m_held.clear();
    m_cut.clear();
    m_cancelled.clear();
}

core::Steady FakeLink::nextDue() const {
    core::Steady next = core::Steady::max();
    for (const Waiting& waiting : m_waiting)
        next = std::min(next, waiting.until);
    if (m_hub.faults.isBlackHole || m_hub.faults.areStreamsSilent) return next;
    for (const Stream& stream : m_streams)
        next = std::min(next, stream.beatAt);
    for (const Download& download : m_downloads)
        next = std::min(next, m_hub.faults.areBlobsSilent ? core::Steady::max() : download.dueAt);
    return next;
}

bool FakeLink::deliver(TransportEvents& events, const core::Clock& clock) {
    bool hasTold = false;
    for (const RequestId id : std::exchange(m_cut, {})) {
        if (isCancelled(id)) continue;
        events.onEnd(id, TransportEnd::cutShort);
        hasTold = true;
    }
    while (!m_queued.empty()) {
        const HttpRequest request = std::move(m_queued.front());
        m_queued.pop_front();
        answer(request, events, clock);
        hasTold = true;
    }
    if (!m_hub.faults.holdsPushAnswers) {
        for (const auto& [id, held] : std::exchange(m_held, {})) {
            if (isCancelled(id)) continue;
            tell(id, held, events);
            hasTold = true;
        }
    }
    for (std::size_t i = 0; i < m_waiting.size();) {
        if (m_waiting[i].until > clock.steadyNow()) {
            ++i;
            continue;
        }
        const RequestId id = m_waiting[i].id;
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(i));
        events.onEnd(id, TransportEnd::timedOut);
        hasTold = true;
    }
    if (!m_hub.faults.isBlackHole && deliverFiles(events, clock)) hasTold = true;
    if (m_hub.faults.isBlackHole || m_hub.faults.areStreamsSilent) return hasTold;
    for (Stream& stream : std::vector<Stream>(m_streams)) {
        if (stream.epoch != m_hub.epoch()) { // a restarted hub knows no old streams
            cancel(stream.id);
            m_cancelled.erase(stream.id);
            events.onEnd(stream.id, TransportEnd::complete);
            hasTold = true;
            continue;
        }
        std::string text = m_hub.events(stream.cursor, std::exchange(stream.isBacklog, false));
        if (stream.beatAt <= clock.steadyNow()) text += ":\n\n";
        if (!text.empty()) stream.beatAt = clock.steadyNow() + std::chrono::seconds(15);
        for (Stream& kept : m_streams) {
            if (kept.id == stream.id) kept = stream;
        }
        if (text.empty()) continue;
        hasTold = true;
        // In two pieces, so that no parser gets used to whole events.
        events.onBytes(stream.id, std::string_view(text).substr(0, text.size() / 2));
        if (!isCancelled(stream.id))
            events.onBytes(stream.id, std::string_view(text).substr(text.size() / 2));
    }
    return hasTold;
}

// A piece of each file that is on its way.
bool FakeLink::deliverFiles(TransportEvents& events, const core::Clock& clock) {
    constexpr std::size_t kPiece = 16 * 1024;
    if (m_hub.faults.areBlobsSilent) return false;
    bool hasTold = false;
    std::vector<RequestId> ids;
    for (const Download& download : m_downloads)
        ids.push_back(download.id);
    for (const RequestId id : ids) { // the listener may cancel any of them
        const auto download = std::find_if(m_downloads.begin(), m_downloads.end(),
                                           [&](const Download& one) { return one.id == id; });
        if (download == m_downloads.end() || download->dueAt > clock.steadyNow()) continue;
        hasTold = true;
        const std::size_t end =
            std::min(download->bytes.size(), download->cutAfter.value_or(std::string::npos));
        if (download->sent >= end) {
            const bool isCut = end < download->bytes.size();
            m_downloads.erase(download);
            events.onEnd(id, isCut ? TransportEnd::cutShort : TransportEnd::complete);
            continue;
        }
        const std::string piece =
            download->bytes.substr(download->sent, std::min(kPiece, end - download->sent));
        download->sent += piece.size();
        download->dueAt = clock.steadyNow() + m_hub.faults.pieceEvery;
        m_hub.blobBytesSent += static_cast<std::int64_t>(piece.size());
        events.onBytes(id, piece);
    }
    return hasTold;
}

void FakeLink::answer(const HttpRequest& request, TransportEvents& events, const core::Clock& clock) {
    if (m_hub.faults.isUnreachable) return events.onEnd(request.id, TransportEnd::unreachable);
    if (m_hub.faults.isBlackHole)
        return m_waiting.push_back({request.id, clock.steadyNow() + request.timeout});
    FakeHub::Answer answer = m_hub.answer(request);
    if (m_hub.faults.holdsPushAnswers && request.url.ends_with("/v1/ops"))
        return static_cast<void>(m_held.emplace_back(request.id, std::move(answer)));
    tell(request.id, answer, events);
}

void FakeLink::tell(RequestId id, const FakeHub::Answer& answer, TransportEvents& events) {
    if (answer.isLost) return events.onEnd(id, TransportEnd::cutShort);
    auto headers = answer.headers;
    headers.emplace_back("content-type", answer.type);
    events.onHead(id, answer.status, headers);
    if (isCancelled(id)) return;
    if (answer.isStream) return m_streams.push_back({id, answer.from.epoch, answer.from.seq, true, {}});
    if (answer.isFile) return m_downloads.push_back({id, answer.body, answer.cutAfter, 0, {}});
    const std::string_view body = answer.body;
    events.onBytes(id, answer.isCut ? body.substr(0, body.size() / 2) : body);
    if (!isCancelled(id)) events.onEnd(id, answer.isCut ? TransportEnd::cutShort : TransportEnd::complete);
}

} // namespace ploegbord::test
