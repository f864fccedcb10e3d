// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <functional>

#include "app/core/digest.h"
#include "app/hub/blob_store.h"
#include "app/hub/http/api.h"
#include "app/wire/file_link.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kWritten = 256 * 1024; // at once
constexpr std::chrono::seconds kUploadDeadline{15 * 60};

BlobStore storeOf(const Services& services) {
    return BlobStore(services.hub.options().dir);
}

class File {
  public:
    explicit File(int handle) : m_handle(handle) {}
    File(const File&) = delete;
    ~File() {
        if (m_handle >= 0) ::close(m_handle);
    }
    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }

  private:
    int m_handle;
};

// A disk may be slow for seconds: the network's thread goes on meanwhile.
asio::awaitable<int> onDisk(Request& request, std::function<int()> work) {
    co_return co_await awaitCallback<int>([&](auto done) {
        const bool isTaken = request.services.readers.start([&work, done](auto&&) mutable { done(work()); });
        if (!isTaken) done(EAGAIN);
    });
}

// Asked before every piece: others write too, and a request need not say how long it is.
int roomFor(Request& request, std::uint64_t bytes) {
    const auto& freeSpace = request.connection.thread.options().freeSpace;
    const auto root = storeOf(request.services).root();
    std::error_code failed;
    const std::uintmax_t free = freeSpace ? freeSpace(root) : std::filesystem::space(root, failed).available;
    if (failed) return 0; // the write will say what is the matter
    return free >= bytes + kReservedBytes ? 0 : ENOSPC;
}

std::uint64_t limitOf(const RequestHead& head) {
    std::string type(head.field("content-type").substr(0, 6));
    std::transform(type.begin(), type.end(), type.begin(), [](char c) { return c | ('a' - 'A'); });
    return type == "image/" ? kMaxPictureBytes : kMaxBlobBytes;
}

Response tooLarge(std::uint64_t limit) {
    return problem(413, "too-large",
                   limit == kMaxPictureBytes ? "a picture is at most 16 MiB" : "a blob is at most 256 MiB");
}

Response noRoom(int error) {
    if (error == ENOSPC || error == EDQUOT) return problem(507, "storage-full", "no space for blobs");
    return unavailable("blobs cannot be written", 30);
}

asio::awaitable<std::optional<Response>> receive(Request& request, IncomingBlob& incoming) {
    Connection& connection = request.connection;
    RequestParser& parser = connection.parser;
    std::uint64_t written = 0;
    const std::uint64_t limit = limitOf(request.head);
    connection.deadline = connection.thread.now() + kUploadDeadline;
    const std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    if (parser.expectsContinue() && !co_await connection.sendAll(goOn)) co_return problem(408, "timeout");
    for (;;) {
        std::string_view input = connection.rest;
        if (parser.state() == RequestParser::State::body) parser.feed(input);
        connection.rest.erase(0, connection.rest.size() - input.size());
        if (parser.state() == RequestParser::State::failed)
            co_return problem(parser.errorStatus(), "malformed-request", parser.error());
        if (written + parser.body.size() > limit) co_return tooLarge(limit);
        const bool isWhole = parser.state() == RequestParser::State::done;
        if (isWhole || parser.body.size() >= kWritten) {
            const int failed = co_await onDisk(request, [&] {
                const int noRoomLeft = roomFor(request, parser.body.size());
                return noRoomLeft != 0 ? noRoomLeft : incoming.write(parser.body);
            });
            if (failed != 0) co_return noRoom(failed);
            written += parser.body.size();
            parser.body.clear();
        }
        if (isWhole) break;
        if (!co_await connection.readMore()) co_return problem(408, "timeout");
    }
    co_return std::nullopt;
}

struct Range {
    std::uint64_t from = 0, to = 0; // inclusive
};
enum class RangeKind { whole, part, bad };

// One range; several, or a unit we do not know, mean the whole.
RangeKind rangeOf(std::string_view field, std::uint64_t size, Range& range) {
    constexpr std::string_view kUnit = "bytes=";
    if (field.substr(0, kUnit.size()) != kUnit || field.find(',') != std::string_view::npos)
        return RangeKind::whole;
    field.remove_prefix(kUnit.size());
    const std::size_t dash = field.find('-');
    if (dash == std::string_view::npos) return RangeKind::whole;
    const std::string_view first = field.substr(0, dash), last = field.substr(dash + 1);
    const auto number = [](std::string_view text, std::uint64_t& value) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        return !text.empty() && read.ec == std::errc{} && read.ptr == text.data() + text.size();
    };
    std::uint64_t a = 0, b = 0;
    if (first.empty()) {
        if (!number(last, b)) return RangeKind::whole;
        if (b == 0 || size == 0) return RangeKind::bad;
        range = {size - std::min(b, size), size - 1};
        return RangeKind::part;
    }
    if (!number(first, a) || (!last.empty() && !number(last, b))) return RangeKind::whole;
    if (a >= size) return RangeKind::bad;
    range = {a, last.empty() ? size - 1 : std::min(b, size - 1)};
    return range.from <= range.to ? RangeKind::part : RangeKind::whole;
}

asio::awaitable<Response> sendFile(Request& request, const File& file, Response response, Range range) {
    response.announcedLength = range.to + 1 - range.from;
    Connection& connection = request.connection;
    request.isAnswered = true;
    const std::string head = response.head(request.head.wantsClose(), connection.thread.wallNow());
    if (!co_await connection.sendAll(head)) co_return response;
    if (request.head.method == "HEAD") co_return response;
    std::string piece(kPiece, '\0');
    for (std::uint64_t at = range.from; at <= range.to;) {
        connection.deadline = connection.thread.now() + connection.thread.options().stallDeadline;
        const std::size_t wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(kPiece, range.to + 1 - at));
        const ssize_t got = ::pread(file.handle(), piece.data(), wanted, static_cast<off_t>(at));
        if (got <= 0) { // the length is promised already
            connection.closeNow();
            break;
        }
        at += static_cast<std::uint64_t>(got);
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(got));
        if (!co_await connection.sendAll(bytes)) break;
    }
    co_return response;
}

asio::awaitable<Response> sendBlob(Request& request, std::string sha256, Response response) {
    const File file(::open(storeOf(request.services).pathOf(sha256).c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.handle(), &status) != 0) co_return problem(404, "not-found");
    const auto size = static_cast<std::uint64_t>(status.st_size);
    const std::string tag = "\"" + sha256 + "\"";
    response.fields += "ETag: " + tag + "\r\nAccept-Ranges: bytes\r\n";
    const std::string_view known = request.head.field("if-none-match");
    if (known == "*" || known.find(tag) != std::string_view::npos) {
        response.status = 304;
        co_return response;
    }
    Range range{0, size == 0 ? 0 : size - 1};
    const std::string_view condition = request.head.field("if-range");
    const RangeKind kind = condition.empty() || condition == tag
                               ? rangeOf(request.head.field("range"), size, range)
                               : RangeKind::whole;
    if (kind == RangeKind::bad) {
        Response refused = problem(416, "range");
        refused.fields += "Content-Range: bytes */" + std::to_string(size) + "\r\n";
        co_return refused;
    }
    if (size == 0) co_return response;
    if (kind == RangeKind::part) {
        response.status = 206;
        response.fields += "Content-Range: bytes " + std::to_string(range.from) + "-" +
                           std::to_string(range.to) + "/" + std::to_string(size) + "\r\n";
    }
    co_return co_await sendFile(request, file, std::move(response), range);
}

constexpr std::array<std::string_view, 3> kHandedTypes{"application/pdf", "image/png", "image/jpeg"};
constexpr std::chrono::minutes kLongestLink{20}; // a terminal says ten; its clock may be off

// None: not a link, or not one that holds now. Which, is nobody's business.
std::optional<wire::FileLink> linkOf(const Request& request) {
    std::string terminal, type, until, signature;
    const std::string& query = request.head.query;
    if (!queryValue(query, "terminal", terminal) || !queryValue(query, "type", type) ||
        !queryValue(query, "until", until) || !queryValue(query, "signature", signature))
        return std::nullopt;
    const auto id = core::TerminalId::parse(terminal);
    std::int64_t seconds = 0;
    const auto read = std::from_chars(until.data(), until.data() + until.size(), seconds);
    if (!id || until.size() > 12 || read.ec != std::errc{} || read.ptr != until.data() + until.size())
        return std::nullopt;
    const core::Instant now = request.services.hub.clock().now();
    const wire::FileLink link{*id, std::string(request.tail), type,
                              core::Instant(std::chrono::seconds(seconds))};
    if (link.until <= now || link.until > now + kLongestLink || !core::isSha256(link.sha256))
        return std::nullopt;
    if (std::find(kHandedTypes.begin(), kHandedTypes.end(), type) == kHandedTypes.end()) return std::nullopt;
    const auto tokenHash = request.services.fleet.tokenHashOf(*id);
    if (!tokenHash || !wire::isSigned(link, signature, *tokenHash)) return std::nullopt;
    return link;
}

} // namespace

asio::awaitable<Response> putBlob(Request& request) {
    const std::string sha256(request.tail);
    RequestParser& parser = request.connection.parser;
    if (!core::isSha256(sha256))
        co_return problem(400, "malformed", "a blob's name is its SHA-256 in lower-case hex");
    if (!request.head.field("content-encoding").empty()) co_return problem(415, "content-encoding");
    const std::uint64_t limit = limitOf(request.head);
    if (!parser.isChunked() && parser.contentLength() > limit) co_return tooLarge(limit);
    IncomingBlob incoming(storeOf(request.services)); // gone again unless it is kept
    const std::uint64_t announced = parser.isChunked() ? 0 : parser.contentLength();
    const int unopened = co_await onDisk(request, [&] {
        const int failed = incoming.open();
        return failed != 0 ? failed : roomFor(request, announced);
    });
    if (unopened != 0) co_return noRoom(unopened);
    auto refused = co_await receive(request, incoming);
    if (!refused && incoming.sha256() != sha256)
        refused = problem(400, "hash-mismatch", "the bytes have another SHA-256");
    if (!refused && request.services.fleet.isRevoked(request.caller->terminal))
        refused = problemOfRevoked(request.caller->terminal); // while it was sending
    if (!refused) {
        const int unkept = co_await onDisk(request, [&] { return incoming.keep(); });
        if (unkept != 0) refused = noRoom(unkept);
    }
    if (refused) co_return std::move(*refused);
    Response response = json(201, "{\"sha256\":\"" + sha256 + "\"}");
    co_return response;
}

asio::awaitable<Response> blob(Request& request) {
    std::string sha256(request.tail);
    if (!core::isSha256(sha256)) co_return problem(404, "not-found");
    Response response;
    response.contentType = "application/octet-stream";
    response.fields = "Cache-Control: private, max-age=31536000, immutable\r\n";
    co_return co_await sendBlob(request, std::move(sha256), std::move(response));
}

asio::awaitable<Response> handedFile(Request& request) {
    const auto link = linkOf(request);
    if (!link)
        co_return problem(404, "link-expired",
                          "This link no longer works. Scan the code at the board again.");
    Response response;
    response.contentType = link->type;
    response.fields = "Cache-Control: private, no-store\r\nContent-Disposition: inline\r\n"
                      "Referrer-Policy: no-referrer\r\n";
    co_return co_await sendBlob(request, link->sha256, std::move(response));
}

} // namespace ploegbord::hub
