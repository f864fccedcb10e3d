// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/response.h"

#include <ctime>

#include "app/wire/messages.h"

namespace ploegbord::hub {

namespace {

struct Reason {
    int status;
    std::string_view text;
};
constexpr Reason kReasons[] = {{200, "OK"},
                               {201, "Created"},
                               {204, "No Content"},
                               {206, "Partial Content"},
                               {304, "Not Modified"},
                               {400, "Bad Request"},
                               {401, "Unauthorized"},
                               {403, "Forbidden"},
                               {404, "Not Found"},
                               {405, "Method Not Allowed"},
                               {408, "Request Timeout"},
                               {409, "Conflict"},
                               {410, "Gone"},
                               {413, "Content Too Large"},
                               {415, "Unsupported Media Type"},
                               {416, "Range Not Satisfiable"},
                               {417, "Expectation Failed"},
                               {429, "Too Many Requests"},
                               {431, "Request Header Fields Too Large"},
                               {500, "Internal Server Error"},
                               {501, "Not Implemented"},
                               {503, "Service Unavailable"},
                               {505, "HTTP Version Not Supported"},
                               {507, "Insufficient Storage"}};

} // namespace

std::string_view reasonOf(int status) {
    for (const Reason& reason : kReasons) {
        if (reason.status == status) return reason.text;
    }
    return "Status";
}

std::string dateField(core::Instant now) {
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[48]; // names are English: the program never sets a locale
    const auto size = std::strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &utc);
    return std::string(text, size);
}

std::string Response::head(bool isClosing, core::Instant now) const {
    std::string text;
    text.reserve(160 + fields.size());
    text += "HTTP/1.1 ";
    text += std::to_string(status);
    text += ' ';
    text += reasonOf(status);
    text += "\r\nContent-Type: ";
    text += contentType;
    if (status != 204 && status != 304) {
        text += "\r\nContent-Length: ";
        text += std::to_string(announcedLength.value_or(body.size()));
    }
    text += isClosing ? "\r\nConnection: close\r\n" : "\r\n";
    text += "X-Content-Type-Options: nosniff\r\n";
    text += dateField(now);
    text += fields;
    text += "\r\n";
    return text;
}

Response json(int status, std::string body) {
    Response response;
    response.status = status;
    response.body = std::move(body);
    response.fields = "Cache-Control: no-store\r\n";
    return response;
}

Response problem(int status, std::string_view type, std::string detail) {
    wire::ProblemDocument document;
    document.type = type;
    document.title = type;
    for (char& c : document.title)
        if (c == '-') c = ' ';
    document.detail = std::move(detail);
    document.status = status;
    Response response = json(status, wire::writeProblem(document));
    response.contentType = "application/problem+json";
    if (status == 401) response.fields += "WWW-Authenticate: Bearer\r\n";
    return response;
}

Response problemOfRevoked(core::TerminalId terminal) {
    wire::ProblemDocument document;
    document.type = "revoked";
    document.title = "revoked";
    document.detail = "this terminal was revoked";
    document.status = 403;
    document.terminal = terminal;
    Response response = json(403, wire::writeProblem(document));
    response.contentType = "application/problem+json";
    return response;
}

Response unavailable(std::string detail, int retryAfterSeconds) {
    Response response = problem(503, "unavailable", std::move(detail));
    response.fields += "Retry-After: " + std::to_string(retryAfterSeconds) + "\r\n";
    return response;
}

} // namespace ploegbord::hub
