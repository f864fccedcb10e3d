// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/command_channel.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <boost/json/serialize.hpp>

#include "app/core/name_table.h"
#include "app/wire/json.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr core::NameTable<core::ErrorCode, 5> kCodes{{
    {core::ErrorCode::invalid, "invalid"},
    {core::ErrorCode::notFound, "not-found"},
    {core::ErrorCode::unavailable, "unavailable"},
    {core::ErrorCode::storage, "storage"},
    {core::ErrorCode::denied, "denied"},
}};

tl::unexpected<core::Error> failed(core::ErrorCode code, const char* what) {
    return core::fail(code, std::string(what) + ": " + std::strerror(errno));
}

Descriptor openFolder(const std::filesystem::path& dir) {
    return Descriptor(::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

// By way of the folder's descriptor: a socket's name holds 107 bytes and a path more.
sockaddr_un addressIn(const Descriptor& folder) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = "/proc/self/fd/" + std::to_string(folder.get()) + '/' + kSocketName;
    std::memcpy(address.sun_path, name.c_str(), name.size() + 1);
    return address;
}

Descriptor newSocket() {
    return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

core::Result<void> waitFor(int socket, short events, std::chrono::milliseconds patience) {
    pollfd wanted{socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&wanted, 1, static_cast<int>(patience.count()));
    } while (ready < 0 && errno == EINTR);
    if (ready > 0) return {};
    return core::fail(core::ErrorCode::unavailable, "the other side of the hub's socket is silent");
}

} // namespace

Descriptor::~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
}

core::Result<Descriptor> connectIn(const std::filesystem::path& dir) {
    const Descriptor folder = openFolder(dir);
    if (!folder.isOpen()) return failed(core::ErrorCode::notFound, "the data folder");
    Descriptor socket = newSocket();
    if (!socket.isOpen()) return failed(core::ErrorCode::unavailable, "socket");
    const sockaddr_un address = addressIn(folder);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    const bool isNobody = errno == ENOENT || errno == ECONNREFUSED;
    const auto code = isNobody          ? core::ErrorCode::notFound
                      : errno == EACCES ? core::ErrorCode::denied
                                        : core::ErrorCode::unavailable;
    return failed(code, "the hub's socket");
}

core::Result<Descriptor> listenIn(const std::filesystem::path& dir) {
    const Descriptor folder = openFolder(dir);
    if (!folder.isOpen()) return failed(core::ErrorCode::storage, "the data folder");
    Descriptor socket = newSocket();
    if (!socket.isOpen()) return failed(core::ErrorCode::unavailable, "socket");
    ::unlinkat(folder.get(), kSocketName, 0); // the caller holds the folder's lock: what is there is stale
    const sockaddr_un address = addressIn(folder);
    // Before it has a name, so that it never exists with another mode.
    if (::fchmod(socket.get(), 0600) != 0 ||
        ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::fchmodat(folder.get(), kSocketName, 0600, 0) != 0 || ::listen(socket.get(), 8) != 0) {
        return failed(core::ErrorCode::storage, "the hub's socket");
    }
    return socket;
}

core::Result<void> sendLine(int socket, std::string_view line, std::chrono::milliseconds patience) {
    const std::string all = std::string(line) + '\n';
    std::string_view rest = all;
    while (!rest.empty()) {
        if (auto ready = waitFor(socket, POLLOUT, patience); !ready) return ready;
        const ssize_t sent = ::send(socket, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (sent < 0) return failed(core::ErrorCode::unavailable, "the hub's socket");
        rest.remove_prefix(static_cast<std::size_t>(sent));
    }
    return {};
}

core::Result<std::string> receiveLine(int socket, std::chrono::milliseconds patience) {
    std::string line;
    std::array<char, 64 * 1024> piece;
    for (;;) {
        if (auto ready = waitFor(socket, POLLIN, patience); !ready) return tl::unexpected(ready.error());
        const ssize_t got = ::recv(socket, piece.data(), piece.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failed(core::ErrorCode::unavailable, "the hub's socket");
        if (got == 0)
            return core::fail(core::ErrorCode::unavailable, "the hub closed its socket before it answered");
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(got));
        const auto end = bytes.find('\n');
        line += bytes.substr(0, end);
        if (end != std::string_view::npos) return line;
        if (line.size() > kMaxMessageBytes)
            return core::fail(core::ErrorCode::invalid, "a message of over 256 MiB");
    }
}

std::string writeAnswer(const core::Result<json::object>& answer) {
    if (answer) return json::serialize(json::object{{"ok", *answer}});
    return json::serialize(
        json::object{{"error", kCodes.nameOf(answer.error().code)}, {"detail", answer.error().detail}});
}

core::Result<json::object> readAnswer(std::string_view line) {
    auto value = wire::parseJson(line);
    json::object* const object = value ? value->if_object() : nullptr;
    if (!object) return core::fail(core::ErrorCode::unavailable, "the hub's answer cannot be read");
    if (json::value* const ok = object->if_contains("ok"); ok && ok->is_object()) return ok->get_object();
    const json::value* const code = object->if_contains("error");
    const json::value* const detail = object->if_contains("detail");
    return core::fail(code && code->is_string()
                          ? kCodes.valueOf(code->get_string()).value_or(core::ErrorCode::unavailable)
                          : core::ErrorCode::unavailable,
                      detail && detail->is_string() ? std::string(detail->get_string())
                                                    : "the hub's answer cannot be read");
}

} // namespace ploegbord::hub
