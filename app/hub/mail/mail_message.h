// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/core/time.h"
#include "app/hub/mail/mail_text.h"

namespace ploegbord::hub {

struct MailMessage {
    std::string from;
    std::vector<std::string> to;
    std::string id; // left of the @: the same for each try of one mail
    core::Instant date;
    MailText text;
};

// RFC 5322 with CRLF, in ASCII: the subject by RFC 2047, the body in base64.
std::string writeMessage(const MailMessage& message);

} // namespace ploegbord::hub
