// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/command_socket.h"

#include <cerrno>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/hub/admin/command.h"
#include "app/hub/admin/command_channel.h"
#include "app/hub/serve.h"
#include "app/wire/json.h"

namespace ploegbord::hub {

namespace {

constexpr std::chrono::seconds kPatience{10};

// A socket's mode keeps others out; this keeps them out also where it was changed.
bool isOneOfUs(int socket) {
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return false;
    return peer.uid == ::geteuid() || peer.uid == 0;
}

class ListeningSocket final : public CommandSocket {
  public:
    ListeningSocket(std::filesystem::path dir, Descriptor listener, Descriptor stop, Serving& serving)
        : m_dir(std::move(dir)), m_listener(std::move(listener)), m_stop(std::move(stop)), m_serving(serving),
          m_thread([this] { run(); }) {
        pthread_setname_np(m_thread.native_handle(), "hub-commands");
    }
    ~ListeningSocket() override {
        const std::uint64_t one = 1;
        (void)!::write(m_stop.get(), &one, sizeof one);
        m_thread.join();
        std::error_code ignored;
        std::filesystem::remove(m_dir / kSocketName, ignored);
    }

  private:
    void run() {
        for (;;) {
            pollfd wanted[] = {{m_listener.get(), POLLIN, 0}, {m_stop.get(), POLLIN, 0}};
            if (::poll(wanted, 2, -1) < 0 && errno != EINTR) return;
            if (wanted[1].revents != 0) return;
            if ((wanted[0].revents & POLLIN) == 0) continue;
            const Descriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (client.isOpen() && isOneOfUs(client.get())) serve(client.get());
        }
    }

    void serve(int client) {
        const auto line = receiveLine(client, kPatience);
        if (!line) return;
        (void)sendLine(client, writeAnswer(answer(*line)), kPatience);
    }

    core::Result<boost::json::object> answer(const std::string& line) {
        const auto request = wire::parseJson(line);
        if (!request || !request->is_object()) {
            return core::fail(core::ErrorCode::invalid, "a request is one line with a JSON object");
        }
        Hub* const hub = m_serving.hub();
        if (!hub)
            return core::fail(core::ErrorCode::unavailable, "the hub could not be opened again: it ends");
        return runCommand(request->get_object(), {*hub, &m_serving});
    }

    std::filesystem::path m_dir;
    Descriptor m_listener;
    Descriptor m_stop;
    Serving& m_serving;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace

core::Result<std::unique_ptr<CommandSocket>> CommandSocket::open(const std::filesystem::path& dir,
                                                                 Serving& serving) {
    auto listener = listenIn(dir);
    if (!listener) return tl::unexpected(listener.error());
    Descriptor stop(::eventfd(0, EFD_CLOEXEC));
    if (!stop.isOpen()) return core::fail(core::ErrorCode::unavailable, "no descriptor for the hub's socket");
    return std::make_unique<ListeningSocket>(dir, std::move(*listener), std::move(stop), serving);
}

} // namespace ploegbord::hub
