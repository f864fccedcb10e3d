// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/enroller.h"
#include "app/hub/http/api.h"
#include "app/hub/store/enrolments.h"
#include "app/hub/store/records.h"
#include "app/system/system.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxSignIns = 100; // waiting: each takes 70 ms
constexpr std::size_t kMaxName = 200;

std::string originOf(const Request& request) {
    if (!request.connection.thread.options().isBehindProxy) return request.connection.address;
    const std::string_view forwarded = request.head.field("x-forwarded-for");
    const std::size_t comma = forwarded.rfind(',');
    std::string_view last = comma == std::string_view::npos ? forwarded : forwarded.substr(comma + 1);
    while (!last.empty() && last.front() == ' ')
        last.remove_prefix(1);
    return last.empty() ? request.connection.address : std::string(last);
}

Response tooMany(std::chrono::seconds wait, std::string_view type, std::string detail) {
    Response response = problem(429, type, std::move(detail));
    response.fields += "Retry-After: " + std::to_string(std::max<std::int64_t>(wait.count(), 1)) + "\r\n";
    return response;
}

asio::awaitable<core::Result<Enrolled>> enrolAt(Services& services, SiteNo site,
                                                const wire::EnrolRequest& wanted) {
    co_return co_await awaitCallback<core::Result<Enrolled>>([&](auto done) {
        auto enrolled = std::make_shared<Enrolled>();
        services.hub.writer().startSystem(
            site,
            [&services, enrolled, wanted](SystemTransaction& transaction) -> core::Result<void> {
                auto made = enrol(transaction, wanted, services.hub.secrets(), services.hub.random(),
                                  services.hub.ledger());
                if (!made) return tl::unexpected(made.error());
                *enrolled = std::move(*made);
                services.fleet.add(enrolled->row);
                return {};
            },
            [enrolled, done](core::Result<void> outcome) mutable {
                if (outcome) return done(std::move(*enrolled));
                done(tl::unexpected(outcome.error()));
            });
    });
}

// The first site there is; a hub has one.
asio::awaitable<std::optional<SiteNo>> theSite(Services& services) {
    co_return co_await awaitCallback<std::optional<SiteNo>>([&](auto done) {
        const bool isTaken = services.readers.start([done](db::DbResult<db::Connection*> connection) mutable {
            std::optional<SiteNo> first;
            if (connection) {
                const auto sites = loadSites(**connection);
                if (sites && !sites->empty()) first = sites->front().no;
            }
            done(first);
        });
        if (!isTaken) done(std::nullopt);
    });
}

struct Painted {
    bool isFailed = true;
    std::string epoch;
    std::vector<core::Record> records;
};

asio::awaitable<std::shared_ptr<Painted>> recordsAsked(Request& request,
                                                       const std::vector<core::RecordId>& ids) {
    const SiteNo site = request.caller->site;
    co_return co_await awaitCallback<std::shared_ptr<Painted>>([&](auto done) {
        const bool isTaken = request.services.readers.start(
            [site, ids, done](db::DbResult<db::Connection*> connection) mutable {
                auto painted = std::make_shared<Painted>();
                if (!connection) return done(painted);
                const auto sites = loadSites(**connection);
                const auto rows = loadRecords(**connection, site, ids);
                if (!sites || !rows) return done(painted);
                for (const SiteRow& row : *sites) {
                    if (row.no == site) painted->epoch = row.epoch;
                }
                for (const EncodedRecord& row : *rows) {
                    if (auto record = decode(row)) painted->records.push_back(std::move(*record));
                }
                painted->isFailed = false;
                done(painted);
            });
        if (!isTaken) done(std::make_shared<Painted>());
    });
}

} // namespace

asio::awaitable<Response> enrolTerminal(Request& request) {
    Services& services = request.services;
    const std::string origin = originOf(request);
    if (const auto wait = services.enrolFailures.waitFor(origin); wait.count() > 0)
        co_return tooMany(wait, "too-many-tries", "too many codes that were not right");
    const auto wanted = wire::readEnrolRequest(request.body);
    if (!wanted) co_return problem(400, "malformed", wanted.error().detail);
    if (wanted->name.size() > kMaxName || wanted->version.size() > kMaxName || wanted->nonce.size() < 8 ||
        wanted->nonce.size() > kMaxName)
        co_return problem(400, "malformed", "nonce, name or version has no fitting length");
    const auto site = co_await theSite(services);
    // Not in a conditional expression: GCC 12 destroys its temporaries wrongly around co_await.
    core::Result<Enrolled> enrolled = core::fail(core::ErrorCode::denied, "no site");
    if (site) enrolled = co_await enrolAt(services, *site, *wanted);
    if (!enrolled && enrolled.error().code == core::ErrorCode::denied) {
        services.enrolFailures.fail(origin);
        services.hub.log().warn("enrolment_refused");
        co_return problem(401, "code-invalid", "the code is unknown, used or expired");
    }
    if (!enrolled) co_return busy(services, "the store is away");
    if (const auto ca = system::readFile(services.hub.options().dir / "ca.pem", 64 * 1024))
        enrolled->answer.ca = *ca;
    services.hub.log().info("terminal_enrolled", {{"terminal", enrolled->answer.terminal}});
    co_return json(201, wire::writeEnrolAnswer(enrolled->answer));
}

asio::awaitable<Response> signIn(Request& request) {
    Services& services = request.services;
    const auto wanted = wire::readSignInRequest(request.body);
    if (!wanted) co_return problem(400, "malformed", wanted.error().detail);
    if (services.signInThread.queued() > kMaxSignIns) co_return busy(services, "too many sign in at once");
    const Fleet::Caller caller = *request.caller;
    const auto outcome = co_await awaitCallback<std::shared_ptr<SignInOutcome>>([&](auto done) {
        const bool isTaken = services.signInThread.start([&services, caller, wanted, done](auto&&) mutable {
            done(std::make_shared<SignInOutcome>(
                services.signIn.attempt(caller.site, caller.terminal, *wanted)));
        });
        if (!isTaken) done(std::make_shared<SignInOutcome>(core::Error{core::ErrorCode::unavailable, ""}));
    });
    if (const auto* answer = std::get_if<wire::SignInAnswer>(outcome.get()))
        co_return json(200, wire::writeSignInAnswer(*answer));
    EventLog& log = services.hub.log();
    if (std::get_if<SignInRefused>(outcome.get())) {
        log.info("sign_in_refused", {{"terminal", caller.terminal}});
        co_return problem(401, "sign-in-refused", "name, badge or PIN is not right");
    }
    if (const auto* locked = std::get_if<SignInLocked>(outcome.get())) {
        const std::int64_t wait = locked->wait.count();
        log.warn("sign_in_locked", {{"terminal", caller.terminal}, {"wait_s", wait}});
        co_return tooMany(locked->wait, "locked-out", "too many tries");
    }
    co_return busy(services, "the store is away");
}

asio::awaitable<Response> heartbeat(Request& request) {
    Services& services = request.services;
    const auto said = wire::readHeartbeat(request.body);
    if (!said) co_return problem(400, "malformed", said.error().detail);
    const core::Instant now = services.hub.clock().now();
    services.fleet.hear(request.caller->terminal, *said, now);
    wire::HeartbeatAnswer answer;
    answer.publicUrl = request.connection.thread.options().publicUrl;
    answer.reconnectSpreadSeconds = services.fleet.reconnectSpreadSeconds();
    if (!said->asking.empty()) {
        const auto painted = co_await recordsAsked(request, said->asking);
        if (painted->isFailed) co_return busy(services, "the store is away or busy");
        for (const core::Record& record : painted->records)
            answer.shown.push_back(services.fleet.shown(request.caller->site, record, painted->epoch, now));
    }
    co_return json(200, wire::writeHeartbeatAnswer(answer));
}

} // namespace ploegbord::hub
