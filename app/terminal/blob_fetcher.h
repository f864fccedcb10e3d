// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/core/random.h"
#include "app/core/time.h"
#include "app/terminal/backoff.h"
#include "app/terminal/blob_files.h"
#include "app/terminal/blob_room.h"
#include "app/terminal/board_state.h"
#include "app/terminal/sliced_hash.h"
#include "app/terminal/transport.h"

namespace ploegbord::terminal {

// Fetches the files that are wanted, one at a time and the soonest first, as far as there is room, and
// believes one only once its bytes hash right. Passive, as Sync is. What was begun is gone on with, also
// after a restart.
class BlobFetcher {
  public:
    struct Hub {
        std::string url, token, ca;
    };
    struct Means {
        Transport& transport;
        const core::Clock& clock;
        core::Random& random;
        std::function<RequestId()> newId;
        std::function<void()> onRefused; // 401 or 403: may this terminal still be here?
    };
    // `budget`: bytes; none: nothing is fetched, and nothing makes room.
    BlobFetcher(BlobFiles& files, Means means, std::optional<std::int64_t> budget);

    void start(Hub hub); // from here on files are fetched and removed
    void stop();
    void setOnline(bool isOnline); // something new is begun only while the feed is being read
    // In the order in which to fetch. `isAll`: what is not among them has no business here any more.
    void want(std::vector<BlobWant> wants, bool isAll);
    // Somebody waits for it: before all else.
    void ask(const std::string& sha256);
    void filesChanged(); // one was found damaged, or gone
    bool wipe();         // all of them; false: some are still there

    bool owns(RequestId id) const { return id != 0 && id == m_exchange.id; }
    void onHead(RequestId id, int status, const std::vector<std::pair<std::string, std::string>>& headers);
    void onBytes(RequestId id, std::string_view bytes);
    void onEnd(RequestId id, TransportEnd end);
    void wake();
    core::Steady nextWake() const;

    std::shared_ptr<const BlobStates> states() const { return m_states; }
    // Whether states() is another one; progress at most every half second.
    bool takeChanged();
    std::string detail() const; // for the IT screen: what the hub has wrong

  private:
    static constexpr int kWrongBeforePause = 3;
    struct Exchange {
        RequestId id = 0;
        std::string sha256;
        std::int64_t from = 0;     // asked for
        std::int64_t expected = 0; // the size of the whole file
        int status = 0;
        std::int64_t leastFree = 0; // on the disk, while it comes
        bool isTaken = false;       // its bytes go into the part
        bool hasProgressed = false;
        std::optional<std::chrono::seconds> retryAfter;
        core::Steady lastByte{};
    };
    struct Tries {
        int failed = 0; // in a row
        int wrong = 0;  // other bytes than its name says, in a row
        core::Steady notBefore{};
    };
    struct Check {
        std::string sha256;
        SlicedHash hash;
    };
    struct Announced {
        std::optional<std::int64_t> from, total;
        bool isForeign = false;
    };

    // blob_fetcher.cpp
    const BlobWant* wanted(const std::string& sha256) const;
    void reorder();
    void plan();
    void removeUnnamed();
    BlobLimits limits() const;
    bool isFull() const { return now() < m_fullUntil; }
    std::vector<HeldBlob> heldBesides(const std::string& sha256) const;
    void pick();
    const BlobWant* wholePart() const;
    void refreshStates();
    BlobState stateOf(const BlobWant& want) const;

    // blob_exchange.cpp
    void begin(const BlobWant& want);
    void drop();
    bool letGo(const std::string& sha256);
    static Announced announced(int status, const std::vector<std::pair<std::string, std::string>>& headers);
    void take(const Announced& announced);
    bool makeRoom(const BlobWant& want);
    void learnSize(const std::string& sha256, std::int64_t bytes);
    void taken(std::string_view bytes);
    void ended(const Exchange& exchange, TransportEnd end);
    void linkFailed(const Exchange& exchange);
    void allLater(Trouble trouble, std::optional<std::chrono::seconds> retryAfter = {});
    void later(const std::string& sha256, Trouble trouble);
    void wrongBytes(const std::string& sha256);
    std::int64_t leastFree(std::int64_t toCome) const;
    void diskTrouble(const std::string& sha256, DiskTrouble trouble);
    void stepCheck();
    void finished(const std::string& sha256);
    core::Steady now() const { return m_means.clock.steadyNow(); }

    BlobFiles& m_files;
    Means m_means;
    std::optional<std::int64_t> m_budget;
    Hub m_hub;
    bool m_isRunning = false;
    bool m_isOnline = false;

    std::vector<BlobWant> m_wants;                          // as told
    std::unordered_map<std::string, std::size_t> m_indexOf; // in m_wants, by SHA-256
    std::vector<BlobWant> m_ordered;                        // with what was asked for before them
    std::deque<std::string> m_asked;                        // the latest first
    std::map<std::string, std::int64_t> m_sizes;            // that are other ones than the documents say
    std::set<std::string> m_noRoom;
    std::map<std::string, Tries> m_tries;

    Exchange m_exchange;
    std::optional<BlobPart> m_part;
    std::optional<Check> m_check;
    int m_attempts = 0;                          // without progress, in a row
    core::Steady m_notBefore{};                  // anything
    core::Steady m_busyUntil{};                  // the hub asked for it: also what somebody waits for
    core::Steady m_fullUntil{};                  // the disk took no more
    core::Steady m_pickAt = core::Steady::max(); // when to look for the next one
    core::Steady m_lookAt = core::Steady::max(); // when there may be room again

    std::shared_ptr<const BlobStates> m_states;
    bool m_isStateDue = false;
    core::Steady m_stateAt{};
};

} // namespace ploegbord::terminal
