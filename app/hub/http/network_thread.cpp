// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/network_thread.h"

#include "app/hub/http/response.h"

#include <pthread.h>

#include <algorithm>
#include <future>

#include "app/hub/http/connection.h"
#include "app/hub/http/stream.h"

namespace ploegbord::hub {
namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::seconds kStopDeadline{10};
constexpr std::size_t kReadBytes = 64 * 1024;

constexpr std::string_view kStreamHead = "HTTP/1.1 200 OK\r\n"
                                         "Content-Type: text/event-stream\r\n"
                                         "Cache-Control: no-cache, no-transform\r\n"
                                         "X-Accel-Buffering: no\r\n"
                                         "X-Content-Type-Options: nosniff\r\n"
                                         "Connection: close\r\n"; // the date and the empty line follow

} // namespace

NetworkThread::NetworkThread(Services& services, const ServerOptions& options)
    : m_services(services), m_options(options), m_work(asio::make_work_guard(m_io)), m_tick(m_io),
      m_readBuffer(kReadBytes, '\0'), m_due(kTick, now()) {}

NetworkThread::~NetworkThread() {
    stop();
}

void NetworkThread::run() {
    asio::post(m_io, [this] { tick(); });
    m_thread = std::thread([this] { m_io.run(); });
    pthread_setname_np(m_thread.native_handle(), "hub-network");
}

void NetworkThread::stop() {
    if (!m_thread.joinable()) return;
    asio::post(m_io, [this] {
        m_isStopping = true;
        const auto streams = m_streams;
        for (const auto& stream : streams)
            stream->close();
        sweep();
    });
    // Requests at work end by themselves; what is stuck in a send or a slow body is cut off after a while.
    const auto giveUp = std::chrono::steady_clock::now() + kStopDeadline;
    for (;;) {
        std::promise<bool> isEmpty;
        asio::post(m_io, [&] { isEmpty.set_value(m_connections.empty()); });
        if (isEmpty.get_future().get()) break;
        if (std::chrono::steady_clock::now() > giveUp) {
            asio::post(m_io, [this] {
                for (Connection* connection : m_connections)
                    connection->closeNow();
            });
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    m_work.reset();
    asio::post(m_io, [this] { m_tick.cancel(); });
    m_thread.join();
}

void NetworkThread::tick() {
    sweep();
    const core::Steady at = now();
    m_due.take(at, [this, at](std::weak_ptr<Stream>& one) {
        const auto stream = one.lock();
        if (!stream) return;
        stream->look(at, m_due.until(at));
        if (!stream->isClosed()) m_due.add(std::move(one), stream->nextLook());
    });
    if (m_isStopping) return;
    m_tick.expires_after(kTick);
    m_tick.async_wait([this](SystemError error) {
        if (!error) tick();
    });
}

void NetworkThread::sweep() {
    const core::Steady at = now();
    for (Connection* connection : m_connections) {
        const bool isIdle = m_isStopping && !connection->isAtWork;
        if (isIdle || at > connection->deadline) connection->closeNow();
    }
}

void NetworkThread::startStream(tcp::socket socket, Admission admission, SiteNo site,
                                core::TerminalId terminal, std::string epoch, std::int64_t cursor) {
    // Its revocation may have gone past while its first page was looked for, when it was in no list yet.
    if (m_isStopping || m_services.fleet.isRevoked(terminal)) return;
    std::make_shared<Stream>(std::move(socket), std::move(admission), *this, site, terminal, std::move(epoch),
                             cursor)
        ->start(std::string(kStreamHead) + dateField(wallNow()) + "\r\n");
}

void NetworkThread::enlist(const std::shared_ptr<Stream>& stream) {
    stream->slot = m_streams.size();
    m_streams.push_back(stream);
    m_due.add(stream, stream->nextLook());
}

void NetworkThread::dismiss(Stream& stream) {
    const std::size_t slot = stream.slot;
    if (slot >= m_streams.size() || m_streams[slot].get() != &stream) return;
    const std::shared_ptr<Stream> keep = std::move(m_streams[slot]); // alive until its own close() is through
    if (slot + 1 < m_streams.size()) {
        m_streams[slot] = std::move(m_streams.back());
        m_streams[slot]->slot = slot;
    }
    m_streams.pop_back();
    asio::post(m_io, [keep] {});
}

void NetworkThread::publish(std::shared_ptr<const Committed> committed) {
    asio::post(m_io, [this, committed = std::move(committed)] { take(committed); });
}

void NetworkThread::take(const std::shared_ptr<const Committed>& committed) {
    std::vector<core::TerminalId> revoked;
    for (const core::Record& record : committed->terminals) {
        const auto* body = record.as<core::TerminalBody>();
        if (record.isDeleted || (body && body->is_revoked)) revoked.emplace_back(record.id.bytes());
    }
    for (std::size_t i = m_streams.size(); i-- > 0;) {
        if (i >= m_streams.size() || m_streams[i]->site() != committed->site) continue;
        const std::shared_ptr<Stream> stream = m_streams[i];
        const bool isRevoked = !revoked.empty() &&
                               std::find(revoked.begin(), revoked.end(), stream->terminal()) != revoked.end();
        isRevoked ? stream->close() : stream->take(committed);
    }
}

} // namespace ploegbord::hub
