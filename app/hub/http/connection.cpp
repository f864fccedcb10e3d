// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/connection.h"

#include <sys/socket.h>

#include "app/hub/http/api.h"
#include "app/hub/store/enrolments.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxBody = 1024 * 1024;
constexpr std::size_t kMaxStrangersBody = 16 * 1024; // where no token is needed: memory is for terminals
constexpr int kRetrySeconds = 5;
constexpr std::size_t kMaxDrain = 4 * 1024 * 1024;
constexpr core::Steady kNever = core::Steady::max();

// Feeds the parser until it leaves `state`; false: the connection is gone or timed out.
asio::awaitable<bool> parseWhile(Connection& connection, RequestParser::State state,
                                 std::size_t maxBody = 0) {
    RequestParser& parser = connection.parser;
    const bool isHead = state == RequestParser::State::head;
    bool isTimed = false;
    for (;;) {
        std::string_view input = connection.rest;
        parser.feed(input);
        connection.rest.erase(0, connection.rest.size() - input.size());
        if (parser.state() != state) co_return true;
        if (!isHead && parser.body.size() > maxBody) co_return true;
        if (isHead && parser.hasBegun() && !isTimed) { // absolute: single bytes do not prolong it
            isTimed = true;
            connection.deadline = connection.thread.now() + connection.thread.options().headDeadline;
        }
        if (!co_await connection.readMore()) co_return false;
    }
}

Response tooLarge(std::size_t limit) {
    return problem(413, "too-large", "this request is at most " + std::to_string(limit / 1024) + " KiB");
}

// The JSON body; a Response when it may not be taken.
asio::awaitable<std::optional<Response>> readBody(Connection& connection, std::size_t limit,
                                                  std::string& body) {
    RequestParser& parser = connection.parser;
    const std::string_view encoding = parser.head().field("content-encoding");
    if (!encoding.empty() && encoding != "identity")
        co_return problem(415, "content-encoding", "bodies are taken uncompressed only");
    if (!parser.isChunked() && parser.contentLength() > limit) co_return tooLarge(limit);
    if (parser.state() == RequestParser::State::body) {
        connection.deadline = connection.thread.now() + connection.thread.options().bodyDeadline;
        if (parser.expectsContinue() && connection.rest.empty()) {
            const std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            if (!co_await connection.sendAll(goOn)) co_return problem(408, "timeout");
        }
        if (!co_await parseWhile(connection, RequestParser::State::body, limit))
            co_return problem(408, "timeout");
        if (parser.state() == RequestParser::State::failed)
            co_return problem(parser.errorStatus(), "malformed-request", parser.error());
    }
    if (parser.body.size() > limit) co_return tooLarge(limit);
    body = std::move(parser.body);
    co_return std::nullopt;
}

// The token has arrived: the code that made it can no longer be asked for it.
void forgetCode(const Request& request) {
    request.services.hub.writer().startPlain(
        [terminal = request.caller->terminal](db::Connection& connection) -> core::Result<void> {
            const auto done = deleteEnrolmentOf(connection, terminal);
            if (!done) return core::fail(core::ErrorCode::storage, done.error().detail);
            return {};
        },
        [](const core::Result<void>&) {});
}

std::optional<Response> authorize(Request& request) {
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view given = request.head.field("authorization");
    if (given.substr(0, kScheme.size()) != kScheme)
        return problem(401, "unauthorized", "a terminal's token is needed");
    request.caller = request.services.fleet.authenticate(core::sha256(given.substr(kScheme.size())));
    if (!request.caller) return problem(401, "unauthorized", "the token is not known");
    if (request.caller->isRevoked) return problemOfRevoked(request.caller->terminal);
    if (request.caller->isFirstUse) forgetCode(request);
    return std::nullopt;
}

asio::awaitable<std::optional<Response>> lookUpToken(Request& request);

asio::awaitable<Response> answer(Request& request) {
    const RouteMatch match = findRoute(request.head.method, request.head.path);
    if (!match.route) {
        if (match.allow.empty()) co_return problem(404, "not-found");
        Response refused = problem(405, "method-not-allowed");
        refused.fields += "Allow: " + match.allow + "\r\n";
        co_return refused;
    }
    const Route& route = *match.route;
    request.route = &route;
    // Before the body: whoever has no token makes the hub hold no bytes.
    const bool isForTerminals = route.access == Route::Access::terminal;
    if (isForTerminals) {
        auto refused = authorize(request);
        if (refused && refused->status == 401) refused = co_await lookUpToken(request);
        if (refused) co_return std::move(*refused);
    }
    const bool hasUnaskedBody =
        route.method == "GET" && request.connection.parser.state() == RequestParser::State::body;
    if (route.readsBody || hasUnaskedBody) {
        const std::size_t limit = isForTerminals ? kMaxBody : kMaxStrangersBody;
        if (auto refused = co_await readBody(request.connection, limit, request.body))
            co_return std::move(*refused);
        // A body takes its time, and a terminal can be revoked in it.
        if (auto refused = isForTerminals ? authorize(request) : std::nullopt) co_return std::move(*refused);
    }
    if (route.path.back() == '/')
        request.tail = std::string_view(request.head.path).substr(route.path.size());
    request.connection.deadline = kNever;
    co_return co_await route.handler(request);
}

// Another hub on the same database may have enrolled it.
asio::awaitable<std::optional<Response>> lookUpToken(Request& request) {
    const bool isShared = !request.services.hub.options().databaseUrl.empty();
    const bool hasToken = request.head.field("authorization").substr(0, 7) == "Bearer ";
    if (!isShared || !hasToken) co_return authorize(request);
    const core::Digest hash = core::sha256(request.head.field("authorization").substr(7));
    (void)co_await awaitCallback<bool>([&](auto done) {
        const bool isTaken = request.services.readers.start(
            [&fleet = request.services.fleet, hash, done](db::DbResult<db::Connection*> connection) mutable {
                if (connection) {
                    const auto row = findTerminalByToken(**connection, hash);
                    if (row && *row) (void)fleet.load(**connection);
                }
                done(true);
            });
        if (!isTaken) done(false);
    });
    co_return authorize(request);
}

// The route and not the path, in which anyone could write anything.
void note(const Request& request, int status) {
    Counters& counters = request.services.counters;
    ++counters.answers[static_cast<std::size_t>(status / 100) % counters.answers.size()];
    if (status < 500 || !request.route) return;
    request.services.hub.log().warn("request_failed", {{"method", request.route->method},
                                                       {"route", request.route->path},
                                                       {"status", std::int64_t{status}}});
}

// One request; false: the connection ends.
asio::awaitable<bool> serveOne(Connection& connection) {
    RequestParser& parser = connection.parser;
    const ServerOptions& options = connection.thread.options();
    connection.deadline =
        connection.thread.now() + (connection.hasServed ? options.idleDeadline : options.headDeadline);
    if (!co_await parseWhile(connection, RequestParser::State::head)) co_return false;
    connection.isAtWork = true;
    Request request{connection, parser.head(), connection.thread.services()};
    Response response;
    if (parser.state() == RequestParser::State::failed) {
        response = problem(parser.errorStatus(), "malformed-request", parser.error());
    } else {
        response = co_await answer(request);
    }
    if (request.isTakenOver) co_return false;
    note(request, response.status);
    const bool isUnread = parser.state() != RequestParser::State::done;
    const bool isClosing = isUnread || parser.head().wantsClose() || connection.thread.isStopping();
    connection.deadline = connection.thread.now() + connection.thread.options().stallDeadline;
    if (!request.isAnswered) {
        std::string bytes = response.head(isClosing, connection.thread.wallNow());
        if (parser.head().method != "HEAD") bytes += response.body;
        if (!co_await connection.sendAll(bytes)) co_return false;
    }
    if (isUnread) co_await connection.closeSlowly();
    connection.isAtWork = false;
    connection.hasServed = true;
    parser.reset();
    co_return !isClosing;
}

asio::awaitable<Response> answerOperations(Connection& connection) {
    const RequestHead& head = connection.parser.head();
    if (head.path != "/metrics") co_return problem(404, "not-found");
    if (head.method != "GET") {
        Response refused = problem(405, "method-not-allowed");
        refused.fields += "Allow: GET\r\n";
        co_return refused;
    }
    Response response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.body = metrics(connection.thread.services());
    co_return response;
}

} // namespace

Response busy(Services& services, std::string detail) {
    const auto spread = static_cast<std::uint64_t>(services.fleet.reconnectSpreadSeconds());
    const auto wait = services.hub.random().below(spread + 1);
    return unavailable(std::move(detail), kRetrySeconds + static_cast<int>(wait));
}

Connection::Connection(tcp::socket s, NetworkThread& t, std::string a, Admission counted)
    : socket(std::move(s)), thread(t), address(std::move(a)), admission(std::move(counted)),
      deadline(kNever) {
    SystemError ignored;
    socket.non_blocking(true, ignored);
    thread.add(*this);
    ++thread.services().counters.connections;
}

Connection::~Connection() {
    thread.remove(*this);
    --thread.services().counters.connections;
}

void Connection::closeNow() {
    SystemError ignored;
    socket.shutdown(tcp::socket::shutdown_both, ignored);
    socket.close(ignored);
}

asio::awaitable<bool> Connection::readMore() {
    for (;;) {
        std::string& buffer = thread.readBuffer();
        if (!socket.is_open()) co_return false;
        const ssize_t got = ::recv(socket.native_handle(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got > 0) {
            rest.append(buffer.data(), static_cast<std::size_t>(got));
            co_return true;
        }
        if (got == 0) co_return false;
        if (errno == EINTR) continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) co_return false;
        const auto [error] = co_await socket.async_wait(tcp::socket::wait_read, kAwait);
        if (error) co_return false;
    }
}

asio::awaitable<bool> Connection::sendAll(std::string_view bytes) {
    while (!bytes.empty()) {
        if (!socket.is_open()) co_return false;
        const ssize_t sent =
            ::send(socket.native_handle(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(sent));
            continue;
        }
        if (errno == EINTR) continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK) co_return false;
        const auto [error] = co_await socket.async_wait(tcp::socket::wait_write, kAwait);
        if (error) co_return false;
    }
    co_return true;
}

asio::awaitable<void> Connection::closeSlowly() {
    SystemError ignored;
    socket.shutdown(tcp::socket::shutdown_send, ignored);
    deadline = thread.now() + std::chrono::seconds(2);
    for (std::size_t drained = 0; drained < kMaxDrain; drained += rest.size()) {
        rest.clear();
        if (!co_await readMore()) break;
    }
    closeNow();
}

asio::awaitable<void> serveConnection(tcp::socket socket, NetworkThread& thread, std::string address,
                                      Admission admission) {
    Connection connection(std::move(socket), thread, std::move(address), std::move(admission));
    while (!thread.isStopping() && co_await serveOne(connection)) {
    }
}

asio::awaitable<void> serveOperations(tcp::socket socket, NetworkThread& thread, std::string address,
                                      Admission admission) {
    Connection connection(std::move(socket), thread, std::move(address), std::move(admission));
    connection.deadline = thread.now() + thread.options().headDeadline;
    if (!co_await parseWhile(connection, RequestParser::State::head)) co_return;
    const bool isFine = connection.parser.state() != RequestParser::State::failed;
    Response response;
    if (isFine) {
        response = co_await answerOperations(connection);
    } else {
        response = problem(connection.parser.errorStatus(), "malformed-request", connection.parser.error());
    }
    const std::string bytes = response.head(true, thread.wallNow()) + response.body;
    co_await connection.sendAll(bytes);
}

} // namespace ploegbord::hub
