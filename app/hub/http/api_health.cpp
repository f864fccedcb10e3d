// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <mutex>

#include <boost/json.hpp>

#include "app/hub/http/api.h"
#include "app/hub/openapi_text.h"

namespace ploegbord::hub {
namespace {

// A question a second is enough to know; more would let anyone without a token load the disk.
constexpr std::chrono::milliseconds kFresh{1000};

// A large import may keep the writer for longer; whoever asks wants to know now.
constexpr std::chrono::seconds kPatience{2};

// Hands on the first of two answers. Of a late one nothing is kept: the server may have gone meanwhile.
class FirstAnswer {
  public:
    explicit FirstAnswer(std::function<void(bool)> done) : m_done(std::move(done)) {}
    void give(bool isFine) {
        std::function<void(bool)> done;
        {
            const std::lock_guard lock(m_mutex);
            done.swap(m_done);
        }
        if (done) done(isFine);
    }

  private:
    std::mutex m_mutex;
    std::function<void(bool)> m_done;
};

asio::awaitable<bool> canWrite(Services& services) {
    asio::steady_timer patience(co_await asio::this_coro::executor, kPatience);
    co_return co_await awaitCallback<bool>([&](auto done) {
        const auto answer = std::make_shared<FirstAnswer>(std::move(done));
        patience.async_wait([answer](SystemError) { answer->give(false); });
        services.hub.writer().startPlain(
            [&services](db::Connection& connection) -> core::Result<void> {
                const auto written = connection.run("INSERT INTO setting (name, value) VALUES ('health', $1) "
                                                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                                    {core::formatInstant(services.hub.clock().now())});
                if (!written) return core::fail(core::ErrorCode::storage, written.error().detail);
                return {};
            },
            [answer](const core::Result<void>& outcome) { answer->give(outcome.has_value()); });
    });
}

asio::awaitable<bool> canRead(Services& services) {
    co_return co_await awaitCallback<bool>([&](auto done) {
        const bool isTaken = services.readers.start([done](db::DbResult<db::Connection*> connection) mutable {
            done(connection && loadSites(**connection).has_value());
        });
        if (!isTaken) done(false);
    });
}

} // namespace

asio::awaitable<Response> health(Request& request) {
    Services& services = request.services;
    HealthLook& last = services.health;
    const core::Steady now = services.hub.clock().steadyNow();
    bool isKnown = false, isFine = false;
    {
        const std::lock_guard lock(last.mutex);
        isKnown = last.isFine && now >= last.at && now - last.at < kFresh;
    }
    if (!isKnown) {
        isFine = co_await canRead(services);
        if (isFine) isFine = co_await canWrite(services);
        const std::lock_guard lock(last.mutex);
        last.at = now;
        last.isFine = isFine;
    }
    if (!isKnown && !isFine) co_return unavailable("the store cannot be read or written", 5);
    const bool isPostgresql = !services.hub.options().databaseUrl.empty();
    boost::json::object body;
    body["status"] = "ok";
    body["version"] = PLOEGBORD_VERSION;
    body["storage"] = isPostgresql ? "postgresql" : "sqlite";
    co_return json(200, boost::json::serialize(body));
}

asio::awaitable<Response> openapi(Request&) {
    Response response;
    response.contentType = "application/yaml";
    response.body = kOpenapiText;
    co_return response;
}

} // namespace ploegbord::hub
