// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/sync.h"

#include <algorithm>

#include "app/terminal/clock_offset.h"
#include "app/terminal/http_answer.h"
#include "app/terminal/sync_timing.h"

namespace ploegbord::terminal {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::size_t kMaxAnswer = 8u << 20;
constexpr std::size_t kMaxPush = (1u << 20) - 1024; // a request is 1 MiB; room for its frame
constexpr int kMaxOps = 500;
// The first batches are small: a hub that has gone wrong then parks few posts before the queue stops.
constexpr int kFirstOps = 20;
constexpr int kCalmAttempts = 3;

} // namespace

std::string Sync::nameOf(TransportEnd end) {
    switch (end) {
    case TransportEnd::complete: return "complete";
    case TransportEnd::cutShort: return "cut short";
    case TransportEnd::unreachable: return "unreachable";
    case TransportEnd::timedOut: return "timed out";
    case TransportEnd::untrusted: return "certificate not trusted";
    }
    return {};
}

Sync::Sync(SyncHost& host, Transport& transport, const core::Clock& clock, core::Random& random,
           std::function<RequestId()> newId)
    : m_host(host), m_transport(transport), m_clock(clock), m_random(random), m_newId(std::move(newId)),
      m_batchSize(kFirstOps) {}

void Sync::start(Hub hub) {
    m_hub = std::move(hub);
    m_isRunning = true;
    m_connectAt = now();
    setLink(LinkState::connecting);
    wake();
}

void Sync::stop() {
    m_isRunning = false;
    m_isCurrent = false;
    for (Exchange* exchange : {&m_stream, &m_page, &m_push, &m_heartbeat})
        drop(*exchange);
}

void Sync::push() {
    if (!m_isRunning || !(m_isCurrent || m_isCacheStuck) || m_push.id != 0 || now() < m_pushAt) return;
    SyncHost::Batch batch = m_host.nextBatch(m_batchSize, kMaxPush);
    if (batch.ops.empty()) return;
    m_pushed = std::move(batch.ops);
    send(m_push, Ask::push, "POST", "/v1/ops", wire::writeOpsRequest(batch.jsons));
}

void Sync::retryNow() {
    if (!m_isRunning) return;
    m_pushAt = now();
    if (m_stream.id == 0) m_connectAt = now();
    wake();
}

void Sync::restart() {
    if (!m_isRunning || m_link == LinkState::revoked) return;
    drop(m_stream);
    drop(m_page);
    m_pending.clear();
    m_pendingBytes = 0;
    m_isCurrent = false;
    m_connectAt = now();
}

void Sync::beatSoon() {
    m_beatAt = std::min(m_beatAt, now());
}

bool Sync::owns(RequestId id) const {
    return id != 0 && (id == m_stream.id || id == m_page.id || id == m_push.id || id == m_heartbeat.id);
}

Sync::Exchange* Sync::exchangeOf(RequestId id) {
    for (Exchange* exchange : {&m_stream, &m_page, &m_push, &m_heartbeat}) {
        if (id != 0 && exchange->id == id) return exchange;
    }
    return nullptr;
}

void Sync::send(Exchange& exchange, Ask ask, std::string method, const std::string& path, std::string body) {
    exchange = Exchange{};
    exchange.id = m_newId();
    exchange.sent = exchange.lastByte = now();
    HttpRequest request;
    request.id = exchange.id;
    request.method = std::move(method);
    request.url = m_hub.url + path;
    request.headers = {{"authorization", "Bearer " + m_hub.token},
                       {"accept", ask == Ask::stream ? "text/event-stream" : "application/json"}};
    if (!body.empty()) request.headers.emplace_back("content-type", "application/json");
    request.body = std::move(body);
    request.isStream = ask == Ask::stream;
    request.ca = m_hub.ca;
    if (ask == Ask::push) request.timeout = seconds(60); // 1 MiB at a crawl
    m_transport.send(std::move(request));
}

void Sync::drop(Exchange& exchange) {
    if (exchange.id == 0) return;
    m_transport.cancel(exchange.id);
    const bool wasPush = &exchange == &m_push;
    exchange = Exchange{};
    if (wasPush) m_host.batchEnded(std::exchange(m_pushed, {}));
}

void Sync::onHead(RequestId id, int status, const std::vector<std::pair<std::string, std::string>>& headers) {
    Exchange* exchange = exchangeOf(id);
    if (!exchange) return;
    exchange->status = status;
    exchange->lastByte = now();
    std::optional<core::Instant> date;
    for (const auto& [name, value] : headers) {
        if (name == "content-type") {
            exchange->isJson =
                value.starts_with("application/json") || value.starts_with("application/problem+json");
            exchange->isEvents = value.starts_with("text/event-stream");
        } else if (name == "retry-after") {
            exchange->retryAfter = parseRetryAfter(value);
        } else if (name == "date") {
            date = parseHttpDate(value);
        }
    }
    // A captive portal has a clock too; only what looks like the hub is believed.
    if (date && (exchange->isJson || exchange->isEvents)) m_host.hubTime(*date, exchange->sent);
    if (exchange == &m_stream) streamHead();
}

void Sync::onBytes(RequestId id, std::string_view bytes) {
    Exchange* exchange = exchangeOf(id);
    if (!exchange) return;
    exchange->lastByte = now();
    if (exchange == &m_stream && exchange->status == 200 && exchange->isEvents) return streamBytes(bytes);
    if (exchange->body.size() + bytes.size() > kMaxAnswer) {
        exchange->isOverLimit = true;
        return;
    }
    exchange->body.append(bytes);
}

void Sync::onEnd(RequestId id, TransportEnd end) {
    if (id == 0) return;
    if (id == m_stream.id) return streamEnd(end);
    if (id == m_page.id) return pageEnd(end);
    if (id == m_push.id) return pushEnd(end);
    if (id == m_heartbeat.id) return heartbeatEnd(end);
}

void Sync::current() {
    if (!m_host.feedIsCurrent()) {
        drop(m_stream);
        m_connectAt = now() + kAfterStorage;
        return;
    }
    const bool isFirst = !m_isCurrent;
    m_isCurrent = true;
    m_attempts = std::min(m_attempts, kCalmAttempts);
    setLink(m_isPolling ? LinkState::polling : LinkState::live);
    if (isFirst) m_beatAt = std::min(m_beatAt, now() + between(m_random, seconds(1), seconds(5)));
    push();
}

void Sync::pushEnd(TransportEnd end) {
    const Exchange ended = std::exchange(m_push, Exchange{});
    const std::vector<core::OpId> ops = std::exchange(m_pushed, {});
    const bool isWhole =
        end == TransportEnd::complete && ended.status == 200 && ended.isJson && !ended.isOverLimit;
    auto results = isWhole ? wire::readOpResults(ended.body) : core::fail(core::ErrorCode::invalid, {});
    m_host.batchEnded(ops);
    if (results) {
        std::erase_if(*results, [&](const wire::OpResult& result) {
            return std::find(ops.begin(), ops.end(), result.op) == ops.end();
        });
        const bool isKept = m_host.settle(*results);
        m_pushAttempts = 0;
        const bool isCalm = std::none_of(results->begin(), results->end(), [](const wire::OpResult& result) {
            return result.status == wire::OpStatus::refused;
        });
        if (static_cast<int>(ops.size()) >= m_batchSize) {
            m_batchSize = isCalm ? std::min(kMaxOps, m_batchSize * 2) : kFirstOps;
        }
        if (!isKept || results->empty()) m_pushAt = now() + kAfterStorage;
        return push();
    }
    if (ended.status == 413 && m_batchSize > 1) {
        m_batchSize = std::max(1, m_batchSize / 4);
        return push();
    }
    const bool isPassing =
        (end != TransportEnd::complete && end != TransportEnd::untrusted) || isBusyStatus(ended.status);
    if (!isPassing) return fail(ended, end);
    // The feed may well be alive: only the queue waits.
    ++m_pushAttempts;
    m_batchSize = std::max(kFirstOps, m_batchSize / 2);
    const Trouble kind = isBusyStatus(ended.status) ? Trouble::busy : Trouble::unreachable;
    m_pushAt = now() + *retryDelay({kind, m_pushAttempts, ended.retryAfter, {}}, m_random);
}

void Sync::heartbeatEnd(TransportEnd end) {
    const Exchange ended = std::exchange(m_heartbeat, Exchange{});
    if (ended.status == 401 || ended.status == 403) return fail(ended, end);
    if (end != TransportEnd::complete || ended.status != 200 || !ended.isJson) return;
    const auto answer = wire::readHeartbeatAnswer(ended.body);
    if (!answer) return;
    m_spread = seconds(std::clamp(answer->reconnectSpreadSeconds, 0, 600));
    m_host.answered(*answer);
}

void Sync::fail(const Exchange& ended, TransportEnd end) {
    const std::string status = "status " + std::to_string(ended.status);
    if (ended.status == 0 || (end != TransportEnd::complete && ended.status < 400)) {
        const bool isUntrusted = end == TransportEnd::untrusted;
        return trouble(isUntrusted ? Trouble::refused : Trouble::unreachable, {}, nameOf(end));
    }
    if (isBusyStatus(ended.status)) return trouble(Trouble::busy, ended.retryAfter, status);
    if (ended.status == 403 && ended.isJson) {
        const auto problem = wire::readProblem(ended.body);
        if (problem && problem->type == "revoked" && problem->terminal == m_hub.terminal) return wiped();
    }
    trouble(Trouble::refused, ended.retryAfter, ended.status == 200 ? "the answer is not the hub's" : status);
}

void Sync::trouble(Trouble kind, std::optional<seconds> retryAfter, std::string detail) {
    m_isCurrent = false;
    m_isCacheStuck = false;
    m_isPolling = false;
    m_pollAt = core::Steady::max();
    drop(m_stream);
    drop(m_page);
    ++m_attempts;
    const auto delay =
        retryDelay({kind, m_attempts, retryAfter, kind == Trouble::busy ? m_spread : seconds(0)}, m_random);
    m_connectAt = delay ? now() + *delay : core::Steady::max();
    const bool isRefused = kind == Trouble::refused;
    setLink(isRefused ? LinkState::refused : LinkState::offline, std::move(detail));
}

void Sync::wiped() {
    stop();
    m_isRunning = true;
    setLink(LinkState::revoked, "this terminal was revoked at the hub");
    m_connectAt = core::Steady::max();
    m_isWipeDue = !m_host.revoked();
    if (m_isWipeDue) m_connectAt = now() + kAfterStorage;
}

void Sync::setLink(LinkState link, std::string detail) {
    if (link == m_link && detail == m_detail) return;
    m_link = link;
    m_detail = std::move(detail);
    m_host.linkChanged(m_link, m_detail);
}

void Sync::wake() {
    if (!m_isRunning) return;
    if (m_link == LinkState::revoked) {
        if (m_isWipeDue && now() >= m_connectAt) wiped();
        return;
    }
    watchStream();
    if (m_stream.id == 0 && now() >= m_connectAt) openStream();
    if (m_isPolling && now() >= m_pollAt) poll();
    push();
    if (m_isCurrent && m_heartbeat.id == 0 && now() >= m_beatAt) {
        m_beatAt = now() + between(m_random, seconds(30), seconds(60));
        send(m_heartbeat, Ask::heartbeat, "POST", "/v1/heartbeat", wire::writeHeartbeat(m_host.heartbeat()));
    }
}

core::Steady Sync::nextWake() const {
    if (!m_isRunning) return core::Steady::max();
    core::Steady next = core::Steady::max();
    if (m_link == LinkState::revoked) return m_isWipeDue ? m_connectAt : next;
    if (m_stream.id == 0) next = std::min(next, m_connectAt);
    if (m_stream.id != 0 && m_stream.status == 200) {
        const bool isDoubted = m_isPolling || m_page.id != 0 || m_doubtedAt == m_stream.lastByte;
        next = std::min(next, m_stream.lastByte + (isDoubted ? kDeadAfter : kDoubtAfter));
        if (!m_pending.empty()) next = std::min(next, m_pendingSince + kFlushAfter);
    }
    if (m_isPolling) next = std::min(next, m_pollAt);
    if (m_isCurrent && m_heartbeat.id == 0) next = std::min(next, m_beatAt);
    if (m_push.id == 0 && (m_isCurrent || m_isCacheStuck)) {
        if (const auto due = m_host.nextOpDue()) next = std::min(next, std::max(*due, m_pushAt));
    }
    return next;
}

} // namespace ploegbord::terminal
