// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of Asio that the server uses; heavy, so only app/hub/http/*.cpp include it.
#include <memory>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ploegbord::hub {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using SystemError = boost::system::error_code;

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);

// Waits for a callback that another thread makes, and goes on here: `start` gets a function to call once with
// a T.
template <class T, class Start>
asio::awaitable<T> awaitCallback(Start start) {
    const auto executor = co_await asio::this_coro::executor;
    auto initiate = [&start, executor](auto handler) {
        auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        start([waiting, executor](T value) {
            auto carried = std::make_shared<T>(std::move(value));
            asio::post(executor, [waiting, carried] { (*waiting)(std::move(*carried)); });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(T)>(initiate,
                                                                                    asio::use_awaitable);
}

} // namespace ploegbord::hub
