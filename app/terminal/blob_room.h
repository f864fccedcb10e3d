// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace ploegbord::terminal {

// How soon a file is wanted. What is held makes room for what comes before it here.
enum class BlobRank {
    asked, // somebody touched it just now
    pinned,
    shown, // held, and opened last: nothing that is fetched ahead drives it out
    ownLine,
    mustRead,
    other,
    unnamed, // held, but nothing names it any more
};
inline constexpr std::size_t kBlobRanks = static_cast<std::size_t>(BlobRank::unnamed) + 1;

// A file that somebody may open. Lists of them are in the order in which they are fetched.
struct BlobWant {
    std::string sha256; // lower-case hex
    std::int64_t bytes = 0;
    BlobRank rank = BlobRank::other;
    bool isPinned = false;  // never makes room, and is kept whatever the budget
    bool isGuessed = false; // its bytes: nothing says how many before the hub does
    bool operator==(const BlobWant&) const = default;
};

// A file, or the beginning of one, on this terminal's disk.
struct HeldBlob {
    std::string sha256;
    std::int64_t bytes = 0;
    std::int64_t openedAt = 0; // a number that rises with each opening; 0: never opened
    bool isPart = false;
};

struct DiskRoom {
    std::int64_t available = 0; // to us
    std::int64_t capacity = 0;
};

// Left to the outbox, the cache and the system: on a large disk so many bytes, on a small one a twentieth.
std::int64_t reserveOf(const DiskRoom& room);

// Bytes that all of them together may have.
struct BlobLimits {
    std::int64_t budget; // what is pinned counts in it first, and alone may go over it
    std::int64_t disk;   // nothing goes over it
};

// Who stays and who goes: pure bookkeeping over what is held. Whatever take() and trim() were asked, what is
// not pinned stays within what pinned files leave of the budget.
class BlobRoom {
  public:
    BlobRoom(const std::vector<BlobWant>& wants, const std::vector<HeldBlob>& held, BlobLimits limits);

    // Makes what is held fit the limits.
    void trim();
    // Room for one that is not held; false, and nothing changed, when there is none. What is of lower rank
    // goes: what nobody names, then beginnings, then what was opened longest ago.
    bool take(const BlobWant& want);
    const std::vector<HeldBlob>& gone() const { return m_gone; }

  private:
    struct Candidate {
        HeldBlob blob;
        BlobRank rank;
    };
    bool drop(std::int64_t bytes, BlobRank before);
    void letGo(Candidate candidate);
    static bool goesBefore(const Candidate& a, const Candidate& b);

    BlobLimits m_limits;
    std::int64_t m_used = 0;
    std::int64_t m_unpinned = 0;                     // of it
    std::vector<Candidate> m_candidates;             // that may go; the first goes first
    std::array<std::int64_t, kBlobRanks> m_byRank{}; // their bytes
    std::vector<HeldBlob> m_gone;
};

} // namespace ploegbord::terminal
