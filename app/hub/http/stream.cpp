// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/stream.h"

#include <sys/socket.h>

#include "app/hub/store/records.h"

namespace ploegbord::hub {
namespace {

constexpr int kPageRows = 500;
constexpr std::size_t kPageBytes = 256 * 1024;
// What a live stream may be behind before it is cut off: it then resumes from its cursor.
constexpr std::size_t kMaxQueuedBytes = 1024 * 1024;

} // namespace

Stream::Stream(tcp::socket socket, Admission admission, NetworkThread& thread, SiteNo site,
               core::TerminalId terminal, std::string epoch, std::int64_t cursor)
    : m_socket(std::move(socket)), m_admission(std::move(admission)), m_thread(thread),
      m_epoch(std::move(epoch)), m_terminal(terminal), m_site(site), m_cursor(cursor),
      m_lastSent(thread.now()), m_stalledSince(thread.now()) {
    const auto life = m_thread.options().streamLife;
    const auto spread = m_thread.services().hub.random().below(static_cast<std::uint64_t>(life.count()) + 1);
    m_endsAt = m_thread.now() + life / 2 + std::chrono::milliseconds(spread);
    ++m_thread.services().counters.streams;
}

Stream::~Stream() {
    --m_thread.services().counters.streams;
}

void Stream::start(std::string head) {
    m_thread.enlist(shared_from_this());
    waitReadable();
    send(std::make_shared<const std::string>(std::move(head)));
    if (!m_isReadingPage) readPage();
}

void Stream::close() {
    if (m_isClosed) return;
    m_isClosed = true;
    SystemError ignored;
    m_socket.shutdown(tcp::socket::shutdown_both, ignored);
    m_socket.close(ignored);
    m_queue.clear();
    m_admission.reset();
    m_thread.dismiss(*this);
}

void Stream::readPage() {
    if (m_isClosed || m_isLive || m_isReadingPage) return;
    m_isReadingPage = true;
    auto self = shared_from_this();
    const bool isTaken = m_thread.services().readers.start(
        [self, site = m_site, after = m_cursor,
         executor = m_thread.io().get_executor()](db::DbResult<db::Connection*> connection) {
            auto page = std::make_shared<Page>();
            page->isFailed = true;
            page->last = after;
            const auto read = [&]() -> db::DbResult<void> {
                auto snapshot = db::Transaction::beginRead(**connection);
                if (!snapshot) return tl::unexpected(snapshot.error());
                const auto sites = loadSites(**connection);
                if (!sites) return tl::unexpected(sites.error());
                for (const SiteRow& row : *sites) {
                    if (row.no == site) page->epoch = row.epoch;
                }
                auto rows = recordsAfter(**connection, site, after, kPageRows, kPageBytes);
                if (!rows) return tl::unexpected(rows.error());
                for (const EncodedRecord& row : rows->rows) {
                    appendEvent(page->events, page->epoch, row);
                    page->last = row.seq;
                }
                page->isHead = !rows->hasMore;
                page->isFailed = false;
                return {};
            };
            if (connection) (void)read();
            asio::post(executor, [self, page] { self->takePage(page); });
        });
    if (!isTaken) close();
}

void Stream::takePage(const std::shared_ptr<Page>& page) {
    m_isReadingPage = false;
    if (m_isClosed) return;
    if (page->isFailed || page->epoch != m_epoch) return close(); // it comes back and gets its 410
    m_cursor = page->last;
    const bool isJoining = page->isHead && m_published <= m_cursor;
    if (isJoining) {
        m_isLive = true;
        page->events += "id: " + m_epoch + ":" + std::to_string(m_cursor) + "\nevent: live\ndata: {}\n\n";
    }
    if (page->events.empty()) return readPage();
    send(std::shared_ptr<const std::string>(page, &page->events));
}

void Stream::take(const std::shared_ptr<const Committed>& committed) {
    if (m_isClosed) return;
    if (committed->epoch != m_epoch) return close();
    if (!m_isLive) {
        m_published = std::max(m_published, committed->toSeq);
        return;
    }
    if (committed->toSeq <= m_cursor) return;          // its page held it already
    if (committed->fromSeq > m_cursor) return close(); // cannot be; better a resume than a gap
    if (committed->fromSeq < m_cursor) {
        // What other hubs wrote comes in one piece, and the page ended within it: the rest is read.
        m_isLive = false;
        m_published = committed->toSeq;
        return readPage();
    }
    m_cursor = committed->toSeq;
    send(std::shared_ptr<const std::string>(committed, &committed->events));
}

void Stream::look(core::Steady now, core::Steady until) {
    if (m_isClosed) return;
    const ServerOptions& options = m_thread.options();
    const bool isStalled = !m_queue.empty() && now - m_stalledSince > options.stallDeadline;
    if (isStalled) noteCut();
    if (isStalled || now > m_endsAt) return close();
    if (m_queue.empty() && m_lastSent + options.streamComment < until) {
        static const auto comment = std::make_shared<const std::string>(": \n\n");
        send(comment);
    }
}

// Bytes that are sent or get stuck meanwhile need no other time: the look finds them.
core::Steady Stream::nextLook() const {
    const ServerOptions& options = m_thread.options();
    const core::Steady due =
        m_queue.empty() ? m_lastSent + options.streamComment : m_stalledSince + options.stallDeadline;
    return std::min({due, m_endsAt, m_thread.now() + options.stallDeadline});
}

void Stream::noteCut() {
    ++m_thread.services().counters.streamsCut;
    m_thread.services().hub.log().info("stream_cut", {{"terminal", m_terminal}});
}

void Stream::send(std::shared_ptr<const std::string> bytes) {
    if (m_queue.empty()) m_stalledSince = m_thread.now();
    m_queuedBytes += bytes->size();
    m_queue.push_back(std::move(bytes));
    if (m_isLive && m_queue.size() > 1 && m_queuedBytes > kMaxQueuedBytes) {
        noteCut();
        return close();
    }
    if (!m_isWaiting) flush();
}

void Stream::flush() {
    std::size_t done = 0;
    while (done < m_queue.size()) {
        const std::string& bytes = *m_queue[done];
        const ssize_t sent = ::send(m_socket.native_handle(), bytes.data() + m_offset,
                                    bytes.size() - m_offset, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
        if (sent < 0) return close();
        m_lastSent = m_stalledSince = m_thread.now();
        m_offset += static_cast<std::size_t>(sent);
        if (m_offset < bytes.size()) continue;
        m_queuedBytes -= bytes.size();
        m_offset = 0;
        ++done;
    }
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(done));
    if (!m_queue.empty()) return waitWritable();
    m_queue.shrink_to_fit();
    drained();
}

void Stream::drained() {
    if (!m_isLive) readPage();
}

void Stream::waitWritable() {
    m_isWaiting = true;
    m_socket.async_wait(tcp::socket::wait_write, [self = shared_from_this()](SystemError error) {
        self->m_isWaiting = false;
        if (self->m_isClosed) return;
        error ? self->close() : self->flush();
    });
}

// A terminal has nothing more to say on this connection: what comes is its end.
void Stream::waitReadable() {
    m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this()](SystemError error) {
        if (self->m_isClosed) return;
        char bytes[512];
        const ssize_t got =
            error ? 0 : ::recv(self->m_socket.native_handle(), bytes, sizeof bytes, MSG_DONTWAIT);
        const bool isNothing = got < 0 && (errno == EAGAIN || errno == EINTR);
        if (got <= 0 && !isNothing) return self->close();
        self->waitReadable();
    });
}

} // namespace ploegbord::hub
