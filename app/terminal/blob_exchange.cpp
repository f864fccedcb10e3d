// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <utility>

#include "app/terminal/blob_fetcher.h"
#include "app/terminal/http_answer.h"

// BlobFetcher: one request and its answer, and what comes of it.
namespace ploegbord::terminal {

using std::chrono::seconds;

namespace {

constexpr std::int64_t kMostBytes = 256 << 20; // wire.md: a document, a video
constexpr std::chrono::hours kAfterWrongBytes{1};
constexpr seconds kAfterDisk{60};
constexpr int kStuck = 3; // a file that does not come on so often lets others go first

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

// "bytes FROM-TO/TOTAL"
std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>> contentRange(std::string_view text) {
    constexpr std::string_view kUnit = "bytes ";
    const auto dash = text.find('-'), slash = text.find('/');
    if (!text.starts_with(kUnit) || dash == std::string_view::npos || slash == std::string_view::npos)
        return {};
    return {numberIn(text.substr(kUnit.size(), dash - kUnit.size())), numberIn(text.substr(slash + 1))};
}

} // namespace

void BlobFetcher::begin(const BlobWant& want) {
    const HeldBlob* part = m_files.find(want.sha256);
    if (part && !want.isGuessed && part->bytes >= want.bytes) { // longer than it can be
        m_files.remove(want.sha256);
        part = nullptr;
    }
    m_exchange = Exchange{};
    m_exchange.id = m_means.newId();
    m_exchange.sha256 = want.sha256;
    m_exchange.expected = want.bytes;
    m_exchange.from = part ? part->bytes : 0;
    m_exchange.lastByte = now();
    HttpRequest request;
    request.id = m_exchange.id;
    request.method = "GET";
    request.url = m_hub.url + "/v1/blobs/" + want.sha256;
    request.headers = {{"authorization", "Bearer " + m_hub.token},
                       {"accept", "application/octet-stream"},
                       {"accept-encoding", "identity"}}; // what is on the way is what is in the file
    if (m_exchange.from > 0) {
        request.headers.emplace_back("range", "bytes=" + std::to_string(m_exchange.from) + "-");
        request.headers.emplace_back("if-range", "\"" + want.sha256 + "\"");
    }
    request.isStream = true;
    request.ca = m_hub.ca;
    m_means.transport.send(std::move(request));
    m_isStateDue = true;
}

// What has come of it stays for the next time.
void BlobFetcher::drop() {
    if (m_exchange.id == 0) return;
    m_means.transport.cancel(m_exchange.id);
    m_exchange = Exchange{};
    m_part.reset();
    m_pickAt = now();
}

// Nor does that stay.
bool BlobFetcher::letGo(const std::string& sha256) {
    if (m_exchange.sha256 == sha256) drop();
    if (m_check && m_check->sha256 == sha256) m_check.reset();
    return m_files.remove(sha256);
}

BlobFetcher::Announced
BlobFetcher::announced(int status, const std::vector<std::pair<std::string, std::string>>& headers) {
    Announced says;
    std::optional<std::int64_t> length;
    for (const auto& [name, value] : headers) {
        if (name == "content-length") length = numberIn(value);
        if (name == "content-range") std::tie(says.from, says.total) = contentRange(value);
        if (name == "content-encoding" && value != "identity") says.isForeign = true;
        if (name == "content-type" && value.starts_with("text/html")) says.isForeign = true;
    }
    if (status != 200) return says;
    says.from = 0;
    says.total = length;
    return says;
}

void BlobFetcher::onHead(RequestId id, int status,
                         const std::vector<std::pair<std::string, std::string>>& headers) {
    if (!owns(id)) return;
    m_exchange.status = status;
    m_exchange.lastByte = now();
    for (const auto& [name, value] : headers) {
        if (name == "retry-after") m_exchange.retryAfter = parseRetryAfter(value);
    }
    if (status == 200 || status == 206) take(announced(status, headers));
}

void BlobFetcher::take(const Announced& says) {
    const std::string sha256 = m_exchange.sha256;
    if (says.isForeign) { // a portal's page
        drop();
        return allLater(Trouble::refused);
    }
    const bool isElsewhere = says.from.value_or(-1) != (m_exchange.status == 206 ? m_exchange.from : 0);
    const bool isTooLarge = says.total.value_or(0) > kMostBytes;
    if (isElsewhere || isTooLarge) {
        letGo(sha256);
        return later(sha256, Trouble::refused);
    }
    if (says.total) learnSize(sha256, *says.total);
    const BlobWant* want = wanted(sha256);
    if (want->isGuessed) { // whether it is whole could not be told
        letGo(sha256);
        return later(sha256, Trouble::refused);
    }
    if (!makeRoom(*want)) {
        drop();
        later(sha256, Trouble::refused);
        return filesChanged();
    }
    m_exchange.expected = want->bytes;
    m_exchange.leastFree = leastFree(want->bytes - m_exchange.from);
    auto part = m_files.openPart(sha256, m_exchange.status == 200);
    if (!part) return diskTrouble(sha256, part.error());
    if (part->bytes() != *says.from) { // somebody else was at it
        letGo(sha256);
        return later(sha256, Trouble::refused);
    }
    m_part.emplace(std::move(*part));
    m_exchange.isTaken = true;
}

// A document may say another size than its file has: the hash is what counts, and the room is for the file.
void BlobFetcher::learnSize(const std::string& sha256, std::int64_t bytes) {
    BlobWant& want = m_wants[m_indexOf.at(sha256)];
    if (want.bytes == bytes && !want.isGuessed) return;
    want.bytes = m_sizes[sha256] = bytes;
    want.isGuessed = false;
    reorder();
}

// The hub has it, so now what it takes the place of goes.
bool BlobFetcher::makeRoom(const BlobWant& want) {
    const auto ordered = std::find_if(m_ordered.begin(), m_ordered.end(),
                                      [&](const BlobWant& one) { return one.sha256 == want.sha256; });
    BlobRoom room(m_ordered, heldBesides(want.sha256), limits());
    if (ordered == m_ordered.end() || !room.take(*ordered)) return false;
    for (const HeldBlob& blob : room.gone()) {
        if (!m_files.remove(blob.sha256)) return false;
    }
    if (!room.gone().empty()) refreshStates();
    return true;
}

void BlobFetcher::onBytes(RequestId id, std::string_view bytes) {
    if (!owns(id)) return;
    m_exchange.lastByte = now();
    if (m_exchange.isTaken) taken(bytes);
}

void BlobFetcher::taken(std::string_view bytes) {
    const std::string sha256 = m_exchange.sha256;
    if (m_part->bytes() + static_cast<std::int64_t>(bytes.size()) > m_exchange.expected) {
        letGo(sha256);
        return later(sha256, Trouble::refused);
    }
    const DiskResult appended = m_part->append(bytes);
    if (!appended) return diskTrouble(sha256, appended.error());
    m_files.partGrew(sha256, m_part->bytes());
    m_exchange.hasProgressed = true;
    m_isStateDue = true;
    // Others may fill the disk meanwhile.
    if (m_part->isSynced() && m_files.room().available < m_exchange.leastFree)
        diskTrouble(sha256, DiskTrouble::full);
}

void BlobFetcher::onEnd(RequestId id, TransportEnd end) {
    if (!owns(id)) return;
    m_part.reset();
    m_pickAt = now();
    ended(std::exchange(m_exchange, Exchange{}), end);
    m_isStateDue = true;
}

void BlobFetcher::ended(const Exchange& exchange, TransportEnd end) {
    const HeldBlob* part = m_files.find(exchange.sha256);
    // Whole, or cut: what is whole is verified when we are woken.
    if (exchange.isTaken) return part && part->bytes == exchange.expected ? void() : linkFailed(exchange);
    if (end == TransportEnd::untrusted) return allLater(Trouble::refused);
    if (exchange.status == 0 || (end != TransportEnd::complete && exchange.status < 400))
        return linkFailed(exchange);
    if (isBusyStatus(exchange.status)) return allLater(Trouble::busy, exchange.retryAfter);
    if (exchange.status == 401 || exchange.status == 403) {
        allLater(Trouble::refused);
        return m_means.onRefused();
    }
    if (exchange.status == 416) m_files.remove(exchange.sha256); // more than it has: from the start
    later(exchange.sha256, exchange.status == 416 ? Trouble::unreachable : Trouble::refused);
}

void BlobFetcher::linkFailed(const Exchange& exchange) {
    if (exchange.hasProgressed) m_attempts = 0;
    allLater(Trouble::unreachable);
    if (m_attempts >= kStuck) later(exchange.sha256, Trouble::unreachable);
}

void BlobFetcher::allLater(Trouble trouble, std::optional<seconds> retryAfter) {
    const core::Steady at = now() + *retryDelay({trouble, ++m_attempts, retryAfter, {}}, m_means.random);
    m_notBefore = std::max(m_notBefore, at);
    if (retryAfter) m_busyUntil = at;
    m_pickAt = now();
    m_isStateDue = true;
}

void BlobFetcher::later(const std::string& sha256, Trouble trouble) {
    Tries& tries = m_tries[sha256];
    tries.notBefore = now() + *retryDelay({trouble, ++tries.failed, {}, {}}, m_means.random);
    m_pickAt = now();
    m_isStateDue = true;
}

void BlobFetcher::wrongBytes(const std::string& sha256) {
    m_files.remove(sha256);
    m_sizes.erase(sha256);
    later(sha256, Trouble::refused);
    Tries& tries = m_tries[sha256];
    if (++tries.wrong >= kWrongBeforePause) tries.notBefore = now() + kAfterWrongBytes;
}

// What is under the reserve already, and takes the place of others, may go on as long as nobody else takes
// more.
std::int64_t BlobFetcher::leastFree(std::int64_t toCome) const {
    const DiskRoom room = m_files.room();
    return std::min(reserveOf(room), room.available - toCome);
}

void BlobFetcher::diskTrouble(const std::string& sha256, DiskTrouble trouble) {
    letGo(sha256);
    if (trouble == DiskTrouble::full)
        m_fullUntil = now() + kAfterDisk;
    else
        m_notBefore = std::max(m_notBefore, now() + kAfterDisk);
    filesChanged();
}

void BlobFetcher::stepCheck() {
    const SlicedHash::State state = m_check->hash.step();
    if (state == SlicedHash::State::running) return;
    const std::string sha256 = m_check->sha256;
    const bool isRight = state == SlicedHash::State::done && m_check->hash.hex() == sha256;
    m_check.reset();
    m_pickAt = now();
    m_isStateDue = true;
    if (isRight) return finished(sha256);
    if (state == SlicedHash::State::failed) return diskTrouble(sha256, DiskTrouble::failed);
    wrongBytes(sha256);
}

void BlobFetcher::finished(const std::string& sha256) {
    if (const DiskResult kept = m_files.keep(sha256); !kept) return diskTrouble(sha256, kept.error());
    m_tries.erase(sha256);
    m_attempts = 0;
    const bool isAwaited = std::erase(m_asked, sha256) > 0;
    // Else it could make room before who waits for it has seen it.
    if (isAwaited) m_files.opened(sha256, core::toMilliseconds(m_means.clock.now()));
    reorder();
    plan();
    m_isStateDue = true;
    if (isAwaited) refreshStates();
}

} // namespace ploegbord::terminal
