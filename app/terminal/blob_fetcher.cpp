// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_fetcher.h"

#include <algorithm>

#include "app/terminal/sync_timing.h"

// BlobFetcher: what is wanted, what there is room for, and what comes next.
namespace ploegbord::terminal {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds kProgressEvery{500};
constexpr seconds kLookAgain{60};
constexpr std::size_t kAsked = 8; // what somebody touched before these is not waited for any more
constexpr int kCandidates = 8;    // looked at in one go

std::int64_t bytesOf(const std::vector<HeldBlob>& held) {
    std::int64_t bytes = 0;
    for (const HeldBlob& blob : held)
        bytes += blob.bytes;
    return bytes;
}

} // namespace

BlobFetcher::BlobFetcher(BlobFiles& files, Means means, std::optional<std::int64_t> budget)
    : m_files(files), m_means(std::move(means)), m_budget(budget),
      m_states(std::make_shared<const BlobStates>()) {}

void BlobFetcher::start(Hub hub) {
    m_hub = std::move(hub);
    m_isRunning = true;
    m_files.removeLeftovers();
}

void BlobFetcher::stop() {
    drop();
    m_isRunning = m_isOnline = false;
}

void BlobFetcher::setOnline(bool isOnline) {
    if (isOnline == m_isOnline) return;
    m_isOnline = isOnline;
    if (!isOnline) return; // what is on its way may still arrive
    m_attempts = 0;
    // A fleet that comes back at once does not fetch at once; who has asked does not wait.
    m_notBefore = m_asked.empty() ? now() + between(m_means.random, seconds(1), seconds(5)) : now();
    m_pickAt = now();
}

void BlobFetcher::want(std::vector<BlobWant> wants, bool isAll) {
    m_wants = std::move(wants);
    m_indexOf.clear();
    for (std::size_t i = 0; i < m_wants.size(); ++i) {
        m_indexOf.emplace(m_wants[i].sha256, i);
        if (const auto known = m_sizes.find(m_wants[i].sha256); known != m_sizes.end()) {
            m_wants[i].bytes = known->second;
            m_wants[i].isGuessed = false;
        }
    }
    std::erase_if(m_sizes, [&](const auto& size) { return !wanted(size.first); });
    std::erase_if(m_asked, [&](const std::string& sha256) { return !wanted(sha256); });
    std::erase_if(m_tries, [&](const auto& tries) { return !wanted(tries.first); });
    if (m_exchange.id != 0 && !wanted(m_exchange.sha256)) drop();
    if (m_check && !wanted(m_check->sha256)) m_check.reset();
    if (isAll && m_isRunning) removeUnnamed();
    reorder();
    plan();
    refreshStates();
}

void BlobFetcher::removeUnnamed() {
    for (const HeldBlob& blob : m_files.held()) {
        if (!wanted(blob.sha256)) letGo(blob.sha256);
    }
}

void BlobFetcher::ask(const std::string& sha256) {
    if (!m_budget || !wanted(sha256) || m_files.has(sha256)) return;
    std::erase(m_asked, sha256);
    m_asked.push_front(sha256);
    if (m_asked.size() > kAsked) m_asked.pop_back();
    if (Tries& tries = m_tries[sha256]; tries.wrong == 0) tries.notBefore = now();
    m_notBefore = now();
    if (m_exchange.id != 0 && m_exchange.sha256 != sha256) drop();
    filesChanged();
}

void BlobFetcher::filesChanged() {
    reorder();
    plan();
    refreshStates();
}

bool BlobFetcher::wipe() {
    drop();
    m_check.reset();
    const bool isWiped = m_files.wipe();
    filesChanged();
    return isWiped;
}

const BlobWant* BlobFetcher::wanted(const std::string& sha256) const {
    const auto found = m_indexOf.find(sha256);
    return found == m_indexOf.end() ? nullptr : &m_wants[found->second];
}

void BlobFetcher::reorder() {
    std::erase_if(m_asked, [&](const std::string& sha256) { return m_files.has(sha256); });
    m_ordered.clear();
    for (const std::string& sha256 : m_asked) {
        m_ordered.push_back(*wanted(sha256));
        m_ordered.back().rank = BlobRank::asked;
    }
    for (const BlobWant& want : m_wants) {
        if (std::find(m_asked.begin(), m_asked.end(), want.sha256) == m_asked.end())
            m_ordered.push_back(want);
    }
}

BlobLimits BlobFetcher::limits() const {
    const DiskRoom room = m_files.room();
    // A disk that others have filled costs no file that is here: it is only not filled further.
    const std::int64_t free = std::max<std::int64_t>(0, room.available - reserveOf(room));
    return {m_budget.value_or(0), bytesOf(m_files.held()) + free};
}

std::vector<HeldBlob> BlobFetcher::heldBesides(const std::string& sha256) const {
    std::vector<HeldBlob> held = m_files.held();
    std::erase_if(held, [&](const HeldBlob& blob) { return blob.sha256 == sha256; });
    return held;
}

// Who fits, were all that is wanted fetched in its order. Nothing is removed for that yet but what is over
// the budget, and beginnings that have no place any more.
void BlobFetcher::plan() {
    m_noRoom.clear();
    m_lookAt = core::Steady::max();
    m_pickAt = now();
    if (!m_budget) return;
    const BlobLimits most = limits();
    if (m_isRunning) {
        BlobRoom over(m_ordered, m_files.held(), most);
        over.trim();
        for (const HeldBlob& blob : over.gone())
            letGo(blob.sha256);
    }
    std::vector<HeldBlob> whole = m_files.held();
    std::erase_if(whole, [](const HeldBlob& blob) { return blob.isPart; });
    BlobRoom room(m_ordered, whole, most);
    room.trim();
    for (const BlobWant& want : m_ordered) {
        if (!m_files.has(want.sha256) && (isFull() || !room.take(want))) m_noRoom.insert(want.sha256);
    }
    if (m_noRoom.empty()) return;
    m_lookAt = isFull() ? m_fullUntil : now() + kLookAgain;
    for (const std::string& sha256 : m_noRoom) {
        if (m_isRunning && m_files.find(sha256)) letGo(sha256);
    }
}

void BlobFetcher::pick() {
    m_pickAt = core::Steady::max();
    if (!m_isRunning || !m_isOnline || !m_budget) return;
    if (const core::Steady at = std::max(m_notBefore, m_busyUntil); now() < at) {
        m_pickAt = at;
        return;
    }
    const BlobLimits most = limits();
    int candidates = 0;
    for (const BlobWant& want : m_ordered) {
        if (m_files.has(want.sha256) || m_noRoom.contains(want.sha256)) continue;
        if (const auto tries = m_tries.find(want.sha256);
            tries != m_tries.end() && tries->second.notBefore > now()) {
            m_pickAt = std::min(m_pickAt, tries->second.notBefore);
            continue;
        }
        // What comes before it and has to wait may hold what it would make room with.
        if (BlobRoom(m_ordered, heldBesides(want.sha256), most).take(want)) return begin(want);
        if (++candidates == kCandidates) return;
    }
}

// Ended between the last byte and its name: no network is needed for that.
const BlobWant* BlobFetcher::wholePart() const {
    for (const BlobWant& want : m_ordered) {
        const HeldBlob* blob = m_files.find(want.sha256);
        const auto tries = m_tries.find(want.sha256);
        const bool isDue = tries == m_tries.end() || tries->second.notBefore <= now();
        if (blob && blob->isPart && !want.isGuessed && blob->bytes == want.bytes && isDue) return &want;
    }
    return nullptr;
}

void BlobFetcher::wake() {
    if (now() >= m_lookAt) plan();
    if (m_check) return stepCheck();
    if (m_exchange.id != 0) {
        if (m_exchange.status == 0 || now() < m_exchange.lastByte + kDeadAfter) return;
        const Exchange dead = m_exchange;
        drop();
        return linkFailed(dead);
    }
    if (now() < m_pickAt) return;
    if (const BlobWant* whole = m_isRunning && m_budget ? wholePart() : nullptr) {
        m_check.emplace(Check{whole->sha256, SlicedHash(m_files.partOf(whole->sha256))});
        return;
    }
    pick();
}

core::Steady BlobFetcher::nextWake() const {
    core::Steady next = m_isStateDue ? m_stateAt : core::Steady::max();
    if (!m_isRunning) return next;
    next = std::min(next, m_lookAt);
    if (m_check) return now();
    if (m_exchange.id == 0) return std::min(next, m_pickAt);
    return m_exchange.status == 0 ? next : std::min(next, m_exchange.lastByte + kDeadAfter);
}

BlobState BlobFetcher::stateOf(const BlobWant& want) const {
    const HeldBlob* blob = m_files.find(want.sha256);
    const std::int64_t bytes = blob ? blob->bytes : 0;
    const bool isUnderWay = (m_exchange.id != 0 && m_exchange.sha256 == want.sha256) ||
                            (m_check && m_check->sha256 == want.sha256);
    if (blob && !blob->isPart) return {BlobPlace::here, bytes};
    if (isUnderWay) return {BlobPlace::fetching, bytes};
    return {m_noRoom.contains(want.sha256) ? BlobPlace::noRoom : BlobPlace::wanted, bytes};
}

void BlobFetcher::refreshStates() {
    m_isStateDue = true;
    m_stateAt = now();
}

bool BlobFetcher::takeChanged() {
    if (!m_isStateDue || now() < m_stateAt) return false;
    m_isStateDue = false;
    m_stateAt = now() + kProgressEvery;
    BlobStates states;
    for (const BlobWant& want : m_wants)
        states.emplace(want.sha256, stateOf(want));
    if (states == *m_states) return false;
    m_states = std::make_shared<const BlobStates>(std::move(states));
    return true;
}

std::string BlobFetcher::detail() const {
    for (const auto& [sha256, tries] : m_tries) {
        if (tries.wrong >= kWrongBeforePause)
            return "the hub's file " + sha256.substr(0, 12) + " has other bytes than its name says";
    }
    return {};
}

} // namespace ploegbord::terminal
