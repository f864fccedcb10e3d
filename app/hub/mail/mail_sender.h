// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <string>

#include "app/hub/mail/mail_message.h"
#include "app/hub/mail/mail_settings.h"

namespace ploegbord::hub {

// Hands a message to the relay. Blocks, for a minute at most.
class MailSender {
  public:
    virtual ~MailSender() = default;
    // Well when the relay took it for at least one of those it is to. Denied: it answered and took it for
    // none; unavailable: there is no talking to it. The error's detail is for the log: it holds no address.
    virtual core::Result<void> send(const MailSettings& settings, const MailMessage& message) = 0;
};

// By libcurl.
class SmtpSender final : public MailSender {
  public:
    explicit SmtpSender(const std::atomic<bool>& isStopping);
    core::Result<void> send(const MailSettings& settings, const MailMessage& message) override;

  private:
    const std::atomic<bool>& m_isStopping; // gives up at once
};

} // namespace ploegbord::hub
