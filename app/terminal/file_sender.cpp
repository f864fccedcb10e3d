// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/file_sender.h"

#include "app/terminal/http_answer.h"
#include "app/wire/messages.h"

namespace ploegbord::terminal {

using std::chrono::seconds;

namespace {

constexpr std::size_t kMostAnswer = 64u << 10;
// What a picture of this size takes over the slowest link that still counts as one (faults: 1 kB/s).
constexpr seconds kLeastDeadline{60};
constexpr std::size_t kSlowestBytes = 700; // a second
constexpr seconds kAfterDisk{60};
constexpr seconds kAfterHopeless{1}; // the post could not be set aside, perhaps

// What no second attempt mends.
bool isHopeless(int status) {
    return status == 413 || status == 415 || status == 422;
}

std::string reasonOf(int status, const std::string& body) {
    std::string reason = "status " + std::to_string(status);
    const auto problem = wire::readProblem(body);
    if (!problem) return reason;
    reason += ", " + problem->type;
    return problem->detail.empty() ? reason : reason + ": " + problem->detail;
}

} // namespace

void FileSender::start(Hub hub) {
    m_hub = std::move(hub);
    m_isRunning = true;
}

void FileSender::stop() {
    if (m_exchange.id != 0) m_means.transport.cancel(m_exchange.id);
    m_exchange = Exchange{};
    m_isRunning = m_isOnline = false;
}

void FileSender::setOnline(bool isOnline) {
    if (isOnline && !m_isOnline) m_attempts = 0;
    m_isOnline = isOnline; // what is on its way may still arrive
}

void FileSender::retryNow() {
    m_notBefore = now();
}

std::optional<core::NamedFile> FileSender::due() const {
    if (!m_isRunning || !m_isOnline || m_exchange.id != 0 || m_files.isEmpty()) return std::nullopt;
    return m_means.next();
}

void FileSender::wake() {
    if (now() < m_notBefore) return;
    const auto file = due();
    if (!file) return;
    auto bytes = m_files.bytesOf(file->sha256);
    if (bytes) return send(*file, std::move(*bytes));
    if (bytes.error() == OutgoingError::damaged)
        return giveUp(file->sha256, core::Problem::file_damaged, "the file's bytes have changed");
    m_notBefore = now() + kAfterDisk;
    m_detail = "a picture cannot be read";
}

core::Steady FileSender::nextWake() const {
    return due() ? std::max(now(), m_notBefore) : core::Steady::max();
}

void FileSender::send(const core::NamedFile& file, std::string bytes) {
    m_exchange = Exchange{};
    m_exchange.id = m_means.newId();
    m_exchange.sha256 = file.sha256;
    HttpRequest request;
    request.id = m_exchange.id;
    request.method = "PUT";
    request.url = m_hub.url + "/v1/blobs/" + file.sha256;
    request.headers = {{"authorization", "Bearer " + m_hub.token},
                       {"accept", "application/json"},
                       {"content-type", file.type}};
    const std::size_t bytesToSend = bytes.size();
    request.body = std::move(bytes);
    request.timeout = kLeastDeadline + seconds(bytesToSend / kSlowestBytes);
    request.ca = m_hub.ca;
    m_means.transport.send(std::move(request));
}

void FileSender::onHead(RequestId id, int status,
                        const std::vector<std::pair<std::string, std::string>>& headers) {
    if (!owns(id)) return;
    m_exchange.status = status;
    for (const auto& [name, value] : headers) {
        if (name == "content-type")
            m_exchange.isJson =
                value.starts_with("application/json") || value.starts_with("application/problem+json");
        if (name == "retry-after") m_exchange.retryAfter = parseRetryAfter(value);
    }
}

void FileSender::onBytes(RequestId id, std::string_view bytes) {
    if (owns(id) && m_exchange.body.size() + bytes.size() <= kMostAnswer) m_exchange.body.append(bytes);
}

void FileSender::onEnd(RequestId id, TransportEnd end) {
    if (owns(id)) ended(std::exchange(m_exchange, Exchange{}), end);
}

void FileSender::ended(const Exchange& exchange, TransportEnd end) {
    const int status = exchange.status;
    if (end == TransportEnd::untrusted) return later(Trouble::refused, exchange, "certificate not trusted");
    // Whether the hub has it is not known: it takes the same file as often as it comes.
    if (status == 0 || (end != TransportEnd::complete && status < 400))
        return later(Trouble::unreachable, exchange, {});
    if ((status == 200 || status == 201) && exchange.isJson) {
        m_files.setSent(exchange.sha256, true);
        m_attempts = 0;
        m_detail.clear();
        return m_means.onSent();
    }
    if (isBusyStatus(status)) return later(Trouble::busy, exchange, {});
    if (isHopeless(status) && exchange.isJson)
        return giveUp(exchange.sha256, core::Problem::file_refused, reasonOf(status, exchange.body));
    later(Trouble::refused, exchange, "a picture is not taken: status " + std::to_string(status));
    if (status == 401 || status == 403) m_means.onRefused();
}

void FileSender::giveUp(const std::string& sha256, core::Problem problem, std::string why) {
    m_notBefore = now() + kAfterHopeless;
    m_means.onHopeless(sha256, problem, std::move(why));
}

void FileSender::later(Trouble trouble, const Exchange& exchange, std::string detail) {
    m_notBefore = now() + *retryDelay({trouble, ++m_attempts, exchange.retryAfter, {}}, m_means.random);
    m_detail = std::move(detail);
}

} // namespace ploegbord::terminal
