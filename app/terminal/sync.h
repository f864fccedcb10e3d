// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/core/random.h"
#include "app/core/time.h"
#include "app/terminal/backoff.h"
#include "app/terminal/board_state.h"
#include "app/terminal/cache.h"
#include "app/terminal/outbox.h"
#include "app/terminal/transport.h"
#include "app/wire/event_stream.h"
#include "app/wire/messages.h"
#include "app/wire/ops.h"

namespace ploegbord::terminal {

// What the machine asks of its owner, which holds the files.
class SyncHost {
  public:
    virtual ~SyncHost() = default;
    virtual core::Cursor readingCursor() const = 0;
    // One transaction. False: it could not be written now; the machine reads it again later.
    virtual bool takeChanges(std::vector<Change> changes, const core::Cursor& next) = 0;
    virtual bool startGeneration() = 0;
    virtual bool feedIsCurrent() = 0; // read to the head
    struct Batch {
        std::vector<core::OpId> ops;
        std::vector<std::string> jsons;
    };
    virtual Batch nextBatch(int maxOps, std::size_t maxBytes) = 0;
    virtual void batchEnded(const std::vector<core::OpId>& ops) = 0; // whatever came of it
    virtual bool settle(const std::vector<wire::OpResult>& results) = 0;
    virtual std::optional<core::Steady> nextOpDue() const = 0; // grace or deferral that ends later
    virtual wire::Heartbeat heartbeat() = 0;
    virtual void answered(const wire::HeartbeatAnswer& answer) = 0; // to the heartbeat
    virtual void hubTime(core::Instant date, core::Steady sent) = 0;
    virtual bool revoked() = 0; // false: wipe again later
    virtual void linkChanged(LinkState link, std::string detail) = 0;
};

// connect -> stream changes in batches -> push the outbox -> live. Holds no data: cursor and ops are the
// owner's.
class Sync {
  public:
    struct Hub {
        std::string url, token, ca;
        core::TerminalId terminal;
    };
    Sync(SyncHost& host, Transport& transport, const core::Clock& clock, core::Random& random,
         std::function<RequestId()> newId);

    void start(Hub hub);
    void stop(); // nothing more is asked
    bool isRunning() const { return m_isRunning; }
    // The outbox has something new, or a cause was mended: do not wait for the next timer.
    void push();
    void retryNow();
    void restart();  // the cursor is another one: whatever is being read is dropped
    void beatSoon(); // a heartbeat now

    bool owns(RequestId id) const;
    void onHead(RequestId id, int status, const std::vector<std::pair<std::string, std::string>>& headers);
    void onBytes(RequestId id, std::string_view bytes);
    void onEnd(RequestId id, TransportEnd end);
    void wake();
    core::Steady nextWake() const;

    bool isCurrent() const { return m_isCurrent; } // the feed was read to its head on this connection
    bool isPushing() const { return m_push.id != 0; }
    LinkState link() const { return m_link; }

  private:
    struct Exchange {
        RequestId id = 0;
        int status = 0;
        bool isJson = false;
        bool isEvents = false;
        std::optional<std::chrono::seconds> retryAfter;
        core::Steady sent{};
        core::Steady lastByte{};
        std::string body;
        bool isOverLimit = false;
    };
    enum class Ask { stream, page, push, heartbeat };

    void send(Exchange& exchange, Ask ask, std::string method, const std::string& path, std::string body);
    void drop(Exchange& exchange);
    Exchange* exchangeOf(RequestId id);

    void openStream();
    void streamHead();
    void streamBytes(std::string_view bytes);
    void streamEnd(TransportEnd end);
    bool takeEvent(wire::StreamEvent event);
    bool flush();
    void streamIsSilent();
    core::Steady streamAgainAt();
    void watchStream();

    void poll();
    void pageEnd(TransportEnd end);
    void pushEnd(TransportEnd end);
    void heartbeatEnd(TransportEnd end);
    void current();

    // An answer that is not the wanted one: says so and sets when to try again.
    void trouble(Trouble kind, std::optional<std::chrono::seconds> retryAfter, std::string detail);
    void fail(const Exchange& exchange, TransportEnd end);
    void wiped();
    static std::string nameOf(TransportEnd end);
    void setLink(LinkState link, std::string detail = {});
    core::Steady now() const { return m_clock.steadyNow(); }

    SyncHost& m_host;
    Transport& m_transport;
    const core::Clock& m_clock;
    core::Random& m_random;
    std::function<RequestId()> m_newId;
    Hub m_hub;
    bool m_isRunning = false;
    LinkState m_link = LinkState::connecting;

    Exchange m_stream, m_page, m_push, m_heartbeat;
    wire::EventStreamParser m_parser;
    std::vector<Change> m_pending; // read, not yet in the cache
    core::Cursor m_pendingCursor;
    std::size_t m_pendingBytes = 0;
    core::Steady m_pendingSince{};
    bool m_isCurrent = false;
    bool m_isCacheStuck = false; // the disk takes no changes: what is in the outbox goes out all the same
    bool m_isPolling = false;    // streams are silent here
    bool m_gotFirstByte = false;
    core::Steady m_doubtedAt{}; // the silence that was asked about
    std::string m_detail;
    std::vector<core::OpId> m_pushed;
    int m_attempts = 0;
    int m_pushAttempts = 0;
    int m_silentStreams = 0; // in a row
    int m_batchSize;
    std::chrono::seconds m_spread{0};
    core::Steady m_connectAt{}; // when to open the next stream
    core::Steady m_pollAt = core::Steady::max();
    core::Steady m_pushAt{};
    core::Steady m_beatAt{};
    bool m_isWipeDue = false;
};

} // namespace ploegbord::terminal
