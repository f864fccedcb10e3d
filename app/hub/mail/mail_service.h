// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "app/hub/hub.h"
#include "app/hub/mail/mail_queue.h"
#include "app/hub/mail/mail_sender.h"

namespace ploegbord::hub {

// Tells functions of the reports that are theirs, and again of those that nobody has seen in time. A mail
// that the relay does not take is tried again, less and less often, for a week.
class MailService {
  public:
    MailService(Hub& hub, MailSettings settings, MailSender& sender);

    // What is new in the feed: into the queue. The first time, from where to read on.
    void queueNew();
    // That, and what is due is sent: once.
    void runOnce();

    static constexpr std::chrono::seconds kLook{5};
    // How long after so many tries that failed.
    static std::chrono::minutes pauseAfter(int tries);
    static constexpr int kMostTries = 174; // a week of them

  private:
    void queue(SiteNo site);
    bool sendNext(SiteNo site); // false: nothing is due, or the relay took none
    bool sendOne(SiteNo site, const QueuedMail& mail);
    // None: not in the store. After a restore it may come back from a terminal.
    std::optional<core::Report> reportOf(SiteNo site, const QueuedMail& mail);
    MailFacts factsOf(SiteNo site, const QueuedMail& mail, const core::Report& report);
    std::vector<core::Record> load(SiteNo site, const std::vector<core::RecordId>& ids);
    void tryLater(SiteNo site, const QueuedMail& mail, std::string_view why);
    void end(SiteNo site, const QueuedMail& mail, MailState state);

    Hub& m_hub;
    MailSettings m_settings;
    MailSender& m_sender;
};

// A mail service on a thread of its own, over SMTP.
class MailThread {
  public:
    MailThread(Hub& hub, MailSettings settings);
    ~MailThread(); // gives up the mail under way: it is sent after the next start
    MailThread(const MailThread&) = delete;

  private:
    std::atomic<bool> m_isStopping = false;
    SmtpSender m_sender;
    MailService m_service;
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    std::thread m_thread;
};

} // namespace ploegbord::hub
