// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/record.h"
#include "app/core/shift_calendar.h"

// What a screen draws: immutable values, made by Terminal on its own thread and shared with the UI thread.
namespace ploegbord::terminal {

// Where a post really is.
enum class PostState {
    atHub,    // accepted and read back (or never ours)
    saved,    // on this terminal's disk only
    received, // accepted by the hub, not yet read back
    parked,   // refused: a lead deals with it
};

struct Post {
    std::shared_ptr<const core::Record> record; // overlay already applied
    PostState state = PostState::atHub;
    std::optional<core::OpId> op; // ours, while it is in the outbox
    std::int64_t highFives = 0;
    // shift-day -> shift key -> distinct terminals; ours (not yet read back) included
    std::map<core::Day, std::map<std::string, std::int64_t>> acknowledged;
    bool isAcknowledgedHere = false; // by this terminal, in the running shift
    struct ShownOn {
        int n, m;
    };
    std::optional<ShownOn> shownOn; // as the hub said at the last heartbeat
};
using Posts = std::shared_ptr<const std::vector<Post>>;

enum class LinkState {
    notEnrolled,
    connecting,
    catchingUp, // reading the feed
    live,
    polling, // connected, but streams are silent: a proxy buffers
    offline, // no hub; see lastContact
    refused, // the hub answers, but not as ours: 401, untrusted certificate, garbage; see linkDetail
    revoked,
};

enum class StorageState { ok, diskFull, inputOutputError };

// Where the file of a document or a medium is.
enum class BlobPlace {
    wanted,   // not here yet
    fetching, // on its way
    here,     // on this terminal's disk, as a whole
    noRoom,   // the disk budget is used up by what goes before it
};
struct BlobState {
    BlobPlace place = BlobPlace::wanted;
    std::int64_t bytes = 0; // of it that are on the disk
    bool operator==(const BlobState&) const = default;
};
using BlobStates = std::map<std::string, BlobState>; // by SHA-256, lower-case hex

// The site and what flows offer. Rebuilt only when one of these records changes.
struct MasterData {
    core::RecordId siteId;
    core::Site site;
    template <class T>
    struct Entry {
        core::RecordId id;
        std::int64_t version;
        T body;
        std::optional<core::Instant> at = std::nullopt; // when it was made at the hub
    };
    std::vector<Entry<core::Line>> lines; // all sorted by key
    std::vector<Entry<core::Team>> teams;
    std::vector<Entry<core::Crew>> crews;
    std::vector<Entry<core::Person>> people; // by name; who has left is not among them
    std::vector<Entry<core::TerminalBody>> terminals;
    std::vector<Entry<core::Place>> places;
    std::vector<Entry<core::Pick>> picks;
    std::vector<Entry<core::Supplier>> suppliers;
    core::ShiftCalendar shifts;
};

struct ParkedOp {
    core::Op op;
    std::string problemName; // of wire.md's problem types
    std::string detail;
    core::Instant since;
};

// An op of ours that has not settled, for the outbox screen. Newest first.
struct OutboxEntry {
    core::OpId op;
    core::OpType type;
    core::RecordId record;
    core::Instant madeAt;     // of an anonymous one: the start of its shift-day
    bool isAnonymous = false; // an anonymous report, a follow-up to one, or an answer to a question
    PostState state;
    bool isDeferred = false;
    std::string title; // the announcement's title or ""; a recognition is rendered from its record
};

struct Session {
    core::Ref person; // id
    std::string name;
    std::vector<core::RoleGrant> roles;
    bool isOffline = false; // signed in against what this terminal remembers
    core::Instant expiresAt;
};

struct BoardState {
    std::uint64_t revision = 0; // raised with every change
    // identity
    core::TerminalId terminal;
    std::string terminalName;
    core::Ref line; // id; empty until enrolled
    std::string hubUrl;
    std::string version;
    // link
    LinkState link = LinkState::notEnrolled;
    std::string linkDetail;                   // for the IT screen
    bool handsFilesOver = false;              // telephones reach the hub, see Terminal::fileLink
    std::optional<core::Instant> lastContact; // last time the feed was known to be current, hub time
    core::Cursor cursor;                      // applied to the cache; what is drawn
    // outbox
    int waiting = 0;  // saved here, not at the hub
    int deferred = 0; // of those, waiting for what they refer to
    int parked = 0;
    bool isQueueStopped = false; // too many refusals: the hub is wrong, not the data
    std::optional<core::Instant> oldestWaiting;
    std::vector<OutboxEntry> outbox; // at most 500
    std::vector<ParkedOp> parkedOps; // at most 500
    // clock: now = local + offset when certain
    bool isClockCertain = false;
    std::chrono::milliseconds clockOffset{0};
    std::optional<core::Instant> lastGoodTime; // a lower bound, from the hub
    // storage
    StorageState storage = StorageState::ok;
    bool wasOutboxSalvaged = false;
    bool hasContent = false; // a first catch-up was completed once (or the cache held a board)
    // content
    std::shared_ptr<const MasterData> master; // null before the first site record
    Posts announcements;                      // not retracted, valid_until in the future; newest first
    Posts recognitions;                       // the newest 500 for any audience; newest first
    Posts safetyEvents;                       // all that the calendar needs
    Posts reports;                            // the newest 5,000; newest first
    Posts handovers;                          // the newest 1,000; newest first
    Posts documents;                          // all of the site that are not retired; newest first
    Posts pulses;                             // open, or closed in the last two weeks; newest first
    // Of those documents, and of the media of announcements and of reports for this line.
    std::shared_ptr<const BlobStates> blobs;
    // Of this board's line: in which shifts the start-of-shift meeting was held. Shift-day -> shift keys.
    std::map<core::Day, std::set<std::string>> meetings;
    std::shared_ptr<const std::vector<core::SafetyDay>> safetyDays; // of the last 400 days, ours included
    std::int64_t recognitionTotal = 0;
    int brokenRecords = 0; // could not be read; drawn as one card that says so
    std::optional<Session> session;
};

} // namespace ploegbord::terminal
