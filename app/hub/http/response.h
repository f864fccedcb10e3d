// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/core/ids.h"
#include "app/core/time.h"

namespace ploegbord::hub {

// "Date: Tue, 24 Nov 2026 15:27:33 GMT\r\n": terminals measure their clocks by it.
std::string dateField(core::Instant now);
struct Response {
    int status = 200;
    std::string contentType = "application/json";
    std::string fields; // further header lines, each with its CRLF
    std::string body;
    std::optional<std::uint64_t> announcedLength; // of a body that is sent apart

    // Status line and fields, up to and with the empty line.
    std::string head(bool isClosing, core::Instant now) const;
};

Response json(int status, std::string body);
// RFC 9457. type is the last part of the problem's URI; title is the same for each of a type.
Response problem(int status, std::string_view type, std::string detail = {});
Response problemOfRevoked(core::TerminalId terminal);
Response unavailable(std::string detail, int retryAfterSeconds);
std::string_view reasonOf(int status);

} // namespace ploegbord::hub
