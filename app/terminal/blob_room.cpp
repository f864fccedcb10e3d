// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_room.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ploegbord::terminal {

namespace {

std::size_t at(BlobRank rank) {
    return static_cast<std::size_t>(rank);
}

std::int64_t newestOpening(const std::vector<HeldBlob>& held) {
    std::int64_t newest = 0;
    for (const HeldBlob& blob : held)
        newest = std::max(newest, blob.openedAt);
    return newest;
}

} // namespace

std::int64_t reserveOf(const DiskRoom& room) {
    constexpr std::int64_t kMost = 512 << 20;
    return std::min(kMost, room.capacity / 20);
}

BlobRoom::BlobRoom(const std::vector<BlobWant>& wants, const std::vector<HeldBlob>& held, BlobLimits limits)
    : m_limits(limits) {
    std::unordered_map<std::string_view, const BlobWant*> named;
    std::int64_t pinned = 0;
    for (const BlobWant& want : wants) {
        named.emplace(want.sha256, &want);
        if (want.isPinned) pinned += want.bytes;
    }
    m_limits.budget =
        std::max<std::int64_t>(0, limits.budget - pinned); // from here on: of what is not pinned
    const std::int64_t newest = newestOpening(held);
    for (const HeldBlob& blob : held) {
        m_used += blob.bytes;
        const auto found = named.find(blob.sha256);
        if (found != named.end() && found->second->isPinned) continue;
        m_unpinned += blob.bytes;
        BlobRank rank = found == named.end() ? BlobRank::unnamed : found->second->rank;
        if (rank != BlobRank::unnamed && blob.openedAt > 0 && blob.openedAt == newest)
            rank = std::min(rank, BlobRank::shown);
        m_byRank[at(rank)] += blob.bytes;
        m_candidates.push_back({blob, rank});
    }
    std::sort(m_candidates.begin(), m_candidates.end(), goesBefore);
}

bool BlobRoom::goesBefore(const Candidate& a, const Candidate& b) {
    const auto order = [](const Candidate& c) {
        return std::tuple(c.rank != BlobRank::unnamed, !c.blob.isPart, c.blob.openedAt,
                          -static_cast<int>(c.rank), std::string_view(c.blob.sha256));
    };
    return order(a) < order(b);
}

// Lets go of at least so much of what ranks after `before`; all or nothing.
bool BlobRoom::drop(std::int64_t bytes, BlobRank before) {
    std::int64_t droppable = 0;
    for (std::size_t rank = at(before) + 1; rank < kBlobRanks; ++rank)
        droppable += m_byRank[rank];
    if (bytes > droppable) return false;
    std::vector<Candidate> kept;
    for (Candidate& candidate : m_candidates) {
        if (bytes <= 0 || candidate.rank <= before) {
            kept.push_back(std::move(candidate));
            continue;
        }
        bytes -= candidate.blob.bytes;
        letGo(std::move(candidate));
    }
    m_candidates = std::move(kept);
    return true;
}

void BlobRoom::letGo(Candidate candidate) {
    m_used -= candidate.blob.bytes;
    m_unpinned -= candidate.blob.bytes;
    m_byRank[at(candidate.rank)] -= candidate.blob.bytes;
    m_gone.push_back(std::move(candidate.blob));
}

void BlobRoom::trim() {
    const std::int64_t over = std::max(m_unpinned - m_limits.budget, m_used - m_limits.disk);
    if (over <= 0 || drop(over, BlobRank::asked)) return;
    for (Candidate& candidate : std::exchange(m_candidates, {}))
        letGo(std::move(candidate));
}

bool BlobRoom::take(const BlobWant& want) {
    const std::int64_t overBudget = want.isPinned ? 0 : m_unpinned + want.bytes - m_limits.budget;
    const std::int64_t over = std::max(overBudget, m_used + want.bytes - m_limits.disk);
    // Not even an empty room would do: nobody goes for that.
    if (over > 0 && !drop(over, want.rank)) return false;
    m_used += want.bytes;
    if (!want.isPinned) m_unpinned += want.bytes;
    return true;
}

} // namespace ploegbord::terminal
