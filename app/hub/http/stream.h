// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/hub/http/network_thread.h"

namespace ploegbord::hub {

// One terminal's live feed. Reads pages from the store until its cursor is the head, then joins what is
// committed: between the two nothing is missed and nothing comes twice, since a commit that it has read
// already is left out and one that came in between makes it read once more. No coroutine and no buffer of its
// own while it idles.
class Stream : public std::enable_shared_from_this<Stream> {
  public:
    Stream(tcp::socket socket, Admission admission, NetworkThread& thread, SiteNo site,
           core::TerminalId terminal, std::string epoch, std::int64_t cursor);
    ~Stream();

    void start(std::string head);
    void take(const std::shared_ptr<const Committed>& committed);
    // Ends what has stalled or lived long enough, and gives a sign of life if one is due before `until`.
    void look(core::Steady now, core::Steady until);
    core::Steady nextLook() const;
    void close();

    bool isClosed() const { return m_isClosed; }
    SiteNo site() const { return m_site; }
    core::TerminalId terminal() const { return m_terminal; }
    std::size_t slot = 0; // its place in the thread's list

  private:
    struct Page {
        bool isFailed = false;
        std::string epoch, events;
        std::int64_t last = 0;
        bool isHead = false;
    };
    void readPage();
    void takePage(const std::shared_ptr<Page>& page);
    void send(std::shared_ptr<const std::string> bytes);
    void flush();
    void waitWritable();
    void waitReadable();
    void drained();
    void noteCut();

    tcp::socket m_socket;
    Admission m_admission;
    NetworkThread& m_thread;
    std::string m_epoch;
    core::TerminalId m_terminal;
    SiteNo m_site;
    std::int64_t m_cursor;
    std::int64_t m_published = -1; // newest commit seen while reading pages
    core::Steady m_endsAt, m_lastSent, m_stalledSince;
    std::vector<std::shared_ptr<const std::string>> m_queue;
    std::size_t m_queuedBytes = 0;
    std::size_t m_offset = 0; // sent of the queue's first
    bool m_isLive = false;
    bool m_isClosed = false;
    bool m_isWaiting = false; // for the socket to take more
    bool m_isReadingPage = false;
};

} // namespace ploegbord::hub
