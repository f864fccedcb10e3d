// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/api.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxOps = 500;
constexpr std::size_t kMaxQueued = 20'000; // requests waiting for the writer

using OpResults = db::DbResult<std::vector<wire::OpResult>>;

// Whether the log may say whose each op is. The id of an anonymous one stands with its report later: beside
// the terminal and the time it would tell who made that. What cannot be read may be such an op.
std::vector<bool> whichMayBeNamed(const wire::OpsRequest& request) {
    std::vector<bool> mayBeNamed;
    for (const auto& op : request.ops)
        mayBeNamed.push_back(op && !core::isAnonymous(op->op));
    return mayBeNamed;
}

void noteRefusal(Request& request, const wire::OpResult& result, bool mayBeNamed) {
    EventLog& log = request.services.hub.log();
    if (!mayBeNamed) return log.info("op_refused", {{"problem", result.problemName}});
    log.info("op_refused",
             {{"terminal", request.caller->terminal}, {"op", result.op}, {"problem", result.problemName}});
}

void note(Request& request, const std::vector<wire::OpResult>& results, const std::vector<bool>& mayBeNamed) {
    Counters& counters = request.services.counters;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const wire::OpResult& result = results[i];
        if (result.status == wire::OpStatus::refused) {
            ++counters.opsRefused;
            noteRefusal(request, result, mayBeNamed[i]);
        } else if (result.status == wire::OpStatus::deferred) {
            ++counters.opsDeferred;
        } else {
            ++(result.isReplayed ? counters.opsReplayed : counters.opsAccepted);
        }
    }
}

} // namespace

asio::awaitable<Response> takeOps(Request& request) {
    Services& services = request.services;
    auto ops = wire::readOpsRequest(request.body);
    if (!ops) co_return problem(400, "malformed", ops.error().detail);
    request.body = {};
    if (ops->ops.size() > kMaxOps) co_return problem(413, "too-large", "a request is at most 500 ops");
    if (services.hub.writer().queued() > kMaxQueued) co_return busy(services, "too many ops are waiting");
    const std::vector<bool> mayBeNamed = whichMayBeNamed(*ops);
    Submission submission;
    submission.site = request.caller->site;
    submission.terminal = request.caller->terminal;
    submission.request = std::move(*ops);
    auto results = co_await awaitCallback<OpResults>([&](auto done) {
        submission.done = std::move(done);
        services.hub.writer().submit(std::move(submission));
    });
    if (!results) co_return busy(services, "the store is away");
    note(request, *results, mayBeNamed);
    co_return json(200, wire::writeOpResults(*results));
}

} // namespace ploegbord::hub
