// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "app/core/rules.h"
#include "app/terminal/transport.h"
#include "app/wire/messages.h"
#include "app/wire/ops.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

namespace ploegbord::test {

// What goes wrong at the hub or on the way, until a test says otherwise.
struct Faults {
    bool isUnreachable = false;
    bool isBlackHole = false;      // takes requests, never answers, never closes
    bool areStreamsSilent = false; // a buffering proxy: a stream's head comes, its bytes do not
    bool isHtml = false;           // a captive portal: 200 and a page, to everything
    int status = 0;                // to everything, with a problem document
    std::string problemType = "unavailable";
    int retryAfter = 0;
    bool sendsTwice = false;       // every event comes twice
    int losePushAnswers = 0;       // so many pushes are committed and their answer is lost
    int cutPushAnswers = 0;        // ... is cut in its middle
    bool holdsPushAnswers = false; // pushes are committed; their answers come once this is over
    std::set<core::OpId> refuse;   // ops that are refused whatever they say
    std::set<core::OpType> refuseTypes;
    std::set<core::OpId> defer;
    int deferSeconds = 2;
    std::chrono::milliseconds clockSkew{0}; // what the hub's Date is off by
    bool hasNoDate = false;
    // of files
    std::deque<std::size_t> cutBlobs;        // the next answers are cut after so many bytes
    int wrongBlobs = 0;                      // so many answers have other bytes
    std::size_t extraBlobBytes = 0;          // more than there are
    bool ignoresRange = false;               // 200 and the whole of it
    std::set<std::string> missingBlobs;      // 404
    int blobStatus = 0;                      // to every request for one
    bool areBlobsSilent = false;             // the head comes, its bytes do not
    int putStatus = 0;                       // to every file that is brought
    int losePutAnswers = 0;                  // so many files are kept and the answer is lost
    std::chrono::milliseconds pieceEvery{0}; // 16 KiB of a file
};

// A hub in memory: the wire's semantics on a map, judged by core's own rules, driven by a FakeClock.
class FakeHub final : private core::World {
  public:
    explicit FakeHub(FakeClock& clock);

    Faults faults;

    // A plant: one line L3, crews, a lead and two operators.
    void furnish();
    core::RecordId put(core::Kind kind, core::Body body); // a new record
    void put(core::Record record);                        // its next state
    void erase(core::RecordId id);                        // a tombstone
    const core::Record* record(core::RecordId id) const { return find(id); }
    std::vector<core::Record> records(core::Kind kind) const;
    core::RecordId idOf(core::Kind kind, const std::string& key) const;
    std::int64_t seq() const { return m_seq; }
    const std::string& epoch() const { return m_epoch; }

    // Backup and restore: the state goes back, the epoch is a new one.
    struct Snapshot {
        std::map<core::RecordId, core::Record> records;
        std::map<core::OpId, std::int64_t> accepted;
        std::int64_t seq;
    };
    Snapshot snapshot() const { return {m_records, m_accepted, m_seq}; }
    void restore(const Snapshot& snapshot);
    void newEpoch();
    void revoke(core::TerminalId terminal) { m_revoked.insert(terminal); }
    void setPin(core::RecordId person, std::string pin) { m_pins[person] = std::move(pin); }
    void setBadge(core::RecordId person, std::string badge) { m_badges[std::move(badge)] = person; }

    // Answers to a question as they were sent, oldest first.
    const std::vector<std::pair<core::RecordId, core::PulseAnswer>>& answers() const { return m_answers; }
    bool hasAccepted(core::OpId op) const { return m_accepted.contains(op); }
    const std::vector<core::OpId>& acceptedOrder() const { return m_order; } // each once
    int pushes() const { return m_pushes; }
    int opsSeen() const { return m_opsSeen; }
    int requests() const { return m_requests; }
    const std::optional<wire::Heartbeat>& lastHeartbeat() const { return m_lastHeartbeat; }
    std::string putBlob(std::string bytes); // its SHA-256
    const std::vector<std::string>& blobsAsked() const { return m_blobsAsked; }
    bool hasBlob(std::string_view sha256) const override { return m_blobs.contains(std::string(sha256)); }
    void loseBlob(const std::string& sha256) { m_blobs.erase(sha256); }
    const std::vector<terminal::HttpRequest>& blobsBrought() const { return m_blobsBrought; }
    std::int64_t blobBytesSent = 0; // so far, by all links
    int spreadSeconds = 0;
    std::string publicUrl; // in the answer to a heartbeat
    std::vector<wire::Shown> shown;

    struct Answer {
        int status = 200;
        std::string type = "application/json";
        std::string body;
        std::vector<std::pair<std::string, std::string>> headers;
        bool isStream = false;
        core::Cursor from; // of a stream
        bool isLost = false, isCut = false;
        bool isFile = false; // comes in pieces
        std::optional<std::size_t> cutAfter;
    };
    Answer answer(const terminal::HttpRequest& request);
    // Events after `cursor` for a stream, ending in `live` when `isBacklog`.
    std::string events(std::int64_t& cursor, bool isBacklog) const;

  private:
    using Row = std::tuple<core::RecordId, core::Day, core::Ref, core::TerminalId>;
    const core::Record* find(core::RecordId id) const override;
    const core::Record* find(core::Kind kind, const core::Ref& ref) const override;
    const core::Record& site() const override;
    const core::PatternSet& patterns() const override;
    bool hasAcknowledged(core::RecordId of, core::Day shiftDay, const core::Ref& shift,
                         core::TerminalId terminal) const override;
    std::vector<const core::Record*> pulses() const override;

    Answer problem(int status, const std::string& type) const;
    Answer enrol(const std::string& body);
    Answer signIn(const std::string& body);
    Answer changes(const terminal::HttpRequest& request) const;
    Answer ops(const std::string& body, core::TerminalId terminal);
    Answer heartbeat(const std::string& body);
    Answer blob(const terminal::HttpRequest& request, const std::string& sha256);
    Answer takeBlob(const terminal::HttpRequest& request, const std::string& sha256);
    wire::OpResult apply(const wire::SignedOp& op, core::TerminalId terminal);
    std::optional<core::Actor> actorOf(const wire::SignedOp& op, core::TerminalId terminal) const;
    void store(core::Record record);
    std::vector<std::pair<std::string, std::string>> dateHeader() const;

    FakeClock& m_clock;
    SeededRandom m_random{42};
    std::map<core::RecordId, core::Record> m_records;
    std::map<core::OpId, std::int64_t> m_accepted;
    std::vector<core::OpId> m_order;
    std::vector<std::pair<core::RecordId, core::PulseAnswer>> m_answers;
    std::map<core::OpId, core::Digest> m_hashes;
    std::map<Row, std::int64_t> m_acknowledged;
    std::map<std::string, core::TerminalId> m_tokens;
    std::map<std::string, std::string> m_nonces; // nonce -> answer
    std::set<core::TerminalId> m_revoked;
    std::map<core::RecordId, std::string> m_pins;
    std::map<std::string, core::RecordId> m_badges;
    std::map<core::GrantId, std::pair<core::RecordId, std::string>> m_grants;
    std::string m_epoch = "e1";
    int m_epochNumber = 1;
    std::int64_t m_seq = 0;
    int m_pushes = 0, m_opsSeen = 0, m_requests = 0;
    std::optional<wire::Heartbeat> m_lastHeartbeat;
    std::string m_hubKey;
    std::map<std::string, std::string> m_blobs;
    std::vector<std::string> m_blobsAsked; // one entry a request
    std::vector<terminal::HttpRequest> m_blobsBrought;
};

} // namespace ploegbord::test
