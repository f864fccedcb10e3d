// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/sync.h"

#include <algorithm>
#include <utility>

#include "app/terminal/read_change.h"
#include "app/terminal/sync_timing.h"
#include "app/wire/changes.h"

// Sync: reading the feed, by stream, or page by page where streams are held back.
namespace ploegbord::terminal {

using std::chrono::seconds;

namespace {

// How often a stream is tried where streams are silent: at first soon, since it may have been a passing hole.
constexpr seconds kStreamAgain{60};
constexpr int kStreamAgainDoublings = 3;
constexpr std::size_t kFlushChanges = 4000;
constexpr std::size_t kFlushBytes = 4u << 20;

} // namespace

void Sync::openStream() {
    m_connectAt = core::Steady::max();
    m_pending.clear();
    m_pendingBytes = 0;
    m_gotFirstByte = false;
    m_parser = wire::EventStreamParser();
    if (!m_isPolling)
        setLink(m_link == LinkState::refused ? LinkState::refused : LinkState::connecting, m_detail);
    send(m_stream, Ask::stream, "GET", "/v1/changes?after=" + m_host.readingCursor().str(), {});
}

void Sync::streamHead() {
    if (m_stream.status != 200 || !m_stream.isEvents) return; // judged at its end
    if (!m_isPolling && !m_isCurrent) setLink(LinkState::catchingUp);
}

void Sync::streamBytes(std::string_view bytes) {
    if (!m_gotFirstByte && m_isPolling) {
        m_isPolling = false;
        m_pollAt = core::Steady::max();
    }
    m_gotFirstByte = true;
    m_silentStreams = 0;
    std::vector<wire::StreamEvent> events;
    if (!m_parser.feed(bytes, events)) {
        drop(m_stream);
        return trouble(Trouble::refused, {}, "the stream holds an event over the limit");
    }
    for (wire::StreamEvent& event : events) {
        if (!takeEvent(std::move(event))) return;
    }
    // Live, a change is shown at once; a backlog is written in large strokes.
    if (m_isCurrent || m_pending.size() >= kFlushChanges || m_pendingBytes >= kFlushBytes) flush();
}

bool Sync::takeEvent(wire::StreamEvent event) {
    const auto cursor = core::Cursor::parse(event.id);
    if (event.event == "change") {
        if (!cursor) {
            drop(m_stream);
            trouble(Trouble::refused, {}, "the stream holds a change without a cursor");
            return false;
        }
        if (m_pending.empty()) {
            m_pendingSince = now();
            if (!m_isCurrent) m_pending.reserve(kFlushChanges);
        }
        m_pendingBytes += event.data.size();
        m_pending.push_back(readFeedChange(std::move(event.data), cursor->seq));
        m_pendingCursor = *cursor;
        if (m_pending.size() >= kFlushChanges || m_pendingBytes >= kFlushBytes) return flush();
        return true;
    }
    if (event.event != "live") return true; // of a later version
    if (cursor) m_pendingCursor = *cursor;
    if (!m_pending.empty() || cursor) {
        if (!flush()) return false;
    }
    current();
    return m_stream.id != 0;
}

bool Sync::flush() {
    if (m_pending.empty() && m_pendingCursor == m_host.readingCursor()) return true;
    if (m_pending.empty() && m_pendingCursor.epoch.empty()) return true;
    std::vector<Change> changes = std::exchange(m_pending, {});
    m_pendingBytes = 0;
    m_isCacheStuck = !m_host.takeChanges(std::move(changes), m_pendingCursor);
    if (!m_isCacheStuck) return true;
    // The disk does not take them now: they are read again from the old cursor.
    drop(m_stream);
    m_isCurrent = false;
    m_connectAt = now() + kAfterStorage + between(m_random, seconds(0), seconds(5));
    return false;
}

void Sync::streamEnd(TransportEnd end) {
    const Exchange ended = std::exchange(m_stream, Exchange{});
    if (ended.status == 200 && ended.isEvents) {
        flush();
        m_isCurrent = m_isCurrent && m_isPolling;
        // Ends after a quarter of an hour are ordinary; ends right after the start are not.
        if (now() - ended.sent > seconds(30)) m_attempts = 0;
        ++m_attempts;
        const auto delay = retryDelay({Trouble::unreachable, m_attempts, {}, m_spread}, m_random);
        m_connectAt = std::max(now() + *delay, m_connectAt == core::Steady::max() ? now() : m_connectAt);
        if (!m_isPolling) setLink(LinkState::connecting, nameOf(end));
        return;
    }
    if (ended.status == 410) {
        if (m_host.startGeneration()) {
            m_isCurrent = false;
            setLink(LinkState::catchingUp);
            m_connectAt = now();
        } else {
            m_connectAt = now() + kAfterStorage;
        }
        return;
    }
    if (end == TransportEnd::timedOut && ended.status == 0) return streamIsSilent();
    fail(ended, end);
}

// Either the hub is dead or something in between holds the stream's bytes back: a plain question tells.
void Sync::streamIsSilent() {
    flush();
    drop(m_stream);
    m_isPolling = true;
    m_isCurrent = false;
    m_connectAt = streamAgainAt();
    poll();
}

core::Steady Sync::streamAgainAt() {
    const int doublings = std::min(m_silentStreams++, kStreamAgainDoublings);
    return now() + kStreamAgain * (1 << doublings);
}

void Sync::poll() {
    if (m_page.id != 0) return;
    m_pollAt = core::Steady::max();
    send(m_page, Ask::page, "GET", "/v1/changes?after=" + m_host.readingCursor().str() + "&limit=500", {});
}

void Sync::pageEnd(TransportEnd end) {
    const Exchange ended = std::exchange(m_page, Exchange{});
    if (!m_isPolling && end != TransportEnd::complete)
        return; // it was only a question: the stream's clock decides
    if (ended.status == 410) {
        if (m_host.startGeneration()) return poll();
        m_pollAt = now() + kAfterStorage;
        return;
    }
    std::vector<std::string> unreadable;
    auto page = ended.status == 200 && ended.isJson && end == TransportEnd::complete && !ended.isOverLimit
                    ? wire::readChangesPage(ended.body, &unreadable)
                    : core::fail(core::ErrorCode::invalid, {});
    if (!page) return fail(ended, end);
    if (!m_isPolling) {
        // The hub answers while its stream is silent, and has news: the stream is being held back.
        if (page->next != m_host.readingCursor() && m_stream.id != 0) streamIsSilent();
        return;
    }
    std::vector<Change> changes;
    for (core::Record& record : page->changes) {
        std::string json = wire::writeChange(record);
        changes.push_back({std::move(record), std::move(json)});
    }
    for (std::string& json : unreadable)
        changes.push_back(readFeedChange(std::move(json), page->next.seq));
    if (!m_host.takeChanges(std::move(changes), page->next)) {
        m_pollAt = now() + kAfterStorage;
        return;
    }
    if (page->hasMore) return poll();
    m_pollAt = now() + between(m_random, seconds(30), seconds(60));
    current();
}

// What time alone changes: a batch that was long enough in coming, a stream that says nothing.
void Sync::watchStream() {
    const bool isStreaming = m_stream.id != 0 && m_stream.status == 200;
    if (isStreaming && !m_pending.empty() && now() >= m_pendingSince + kFlushAfter) flush();
    if (isStreaming && m_stream.id != 0) {
        const auto silence = now() - m_stream.lastByte;
        if (silence >= kDeadAfter) {
            // With a poll going anyway the second stream is simply given up.
            if (m_isPolling && m_isCurrent) {
                drop(m_stream);
                m_connectAt = streamAgainAt();
            } else {
                streamIsSilent();
            }
        } else if (silence >= kDoubtAfter && m_page.id == 0 && !m_isPolling &&
                   m_doubtedAt != m_stream.lastByte) {
            m_doubtedAt = m_stream.lastByte;
            poll();
        }
    }
}

} // namespace ploegbord::terminal
