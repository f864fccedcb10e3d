// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/core/random.h"
#include "app/core/rules.h"
#include "app/core/time.h"
#include "app/terminal/blob_answer.h"
#include "app/terminal/board_state.h"
#include "app/terminal/transport.h"

namespace ploegbord::terminal {

enum class SignWith { nobody, session, badge };

// What a person made on a screen, before it is an op.
struct Draft {
    core::OpType type = core::OpType::unknown;
    core::RecordId record; // nil: a new record; else the one changed, or added to
    std::optional<core::Audience> audience;
    core::OpBody body;
    SignWith signWith = SignWith::nobody;
    std::string badge;                  // UID, with SignWith::badge
    std::chrono::milliseconds grace{0}; // stays undoable, and unsent, this long
    bool isJudgedHere = true;           // false: into the outbox unseen, the hub has the first word (probe)
    // The bytes of files that the op names, 16 MiB each at most. Posted means that they are on the disk too.
    std::vector<std::string> files;
};

// An op in the outbox and the bytes it will go as.
struct StoredOp {
    core::OpId op;
    PostState state = PostState::saved;
    bool isDeferred = false;
    std::string json;                // OP of wire.md
    std::string problemName, detail; // parked
};

// A session that outlives the process: for the probe, whose commands are processes of their own.
struct SessionSecret {
    core::Ref person;
    std::string name;
    std::vector<core::RoleGrant> roles;
    core::GrantId grant;
    std::string key; // 32 bytes
    core::Instant expiresAt;
};

enum class PostError {
    refused, // by the same rules as at the hub; see refusal
    diskFull,
    storage,
    notEnrolled,
    notSignedIn,
};
struct PostFailure {
    PostError error;
    std::optional<core::Refusal> refusal;
};
struct Posted {
    core::OpId op;
    core::RecordId record;
    // Of a report that was sent without: what was made for it, to be given to who made it. The key opens an
    // anonymous one, and is kept nowhere.
    std::string reportNumber = {}, reportKey = {};
};
// How a post was taken back: it had not left yet, or a retraction of it is in the outbox.
enum class Undone { neverSent, retracted };
using UndoAnswer = core::ResultOf<Undone, PostFailure>;

enum class SignInError { wrong, lockedOut, offlineUnknown, unreachable, expired, notEnrolled };
struct SignInFailure {
    SignInError error;
    int retryAfterSeconds = 0; // lockedOut
};
struct SignInRequest {
    std::string badge; // or
    core::Ref person;
    std::string pin;
};
using SignInAnswer = core::ResultOf<Session, SignInFailure>;

enum class EnrolError { badCode, unreachable, untrusted, notAHub, storage };
struct EnrolFailure {
    EnrolError error;
    std::string detail;
};

// What came of asking the hub for its health, now. `status` 0: no answer; `end` says why.
struct HubAnswer {
    int status = 0;
    TransportEnd end = TransportEnd::unreachable;
    std::chrono::milliseconds took{0};
};

// A terminal without a screen: cache, outbox, sync, sign-in, behind one facade. Passive: the host owns the
// thread and the loop, feeds TransportEvents and calls wake() at nextWake(). Everything here runs on the
// host's thread.
class Terminal : public TransportEvents {
  public:
    struct Options {
        std::filesystem::path stateDirectory; // created if absent; locked against a second process
        std::string version;
        std::string screen;     // "1920x1080 15.6in", for the heartbeat
        bool isOffline = false; // never use the network (screenshots)
        // Bytes of documents and media to fetch ahead and keep; none: nothing is fetched.
        std::optional<std::int64_t> blobBudget;
    };
    // `denied`: another process has the directory. `storage`: cannot be read or made.
    static core::Result<std::unique_ptr<Terminal>> open(Options options, Transport& transport,
                                                        const core::Clock& clock, core::Random& random);
    ~Terminal() override = default;

    virtual bool isEnrolled() const = 0;
    // Asks for an identity at the hub and keeps it in the state directory (0600). `done` is called once.
    virtual void enrol(std::string url, std::string code, std::string name,
                       std::function<void(core::ResultOf<core::TerminalId, EnrolFailure>)> done) = 0;

    // Time: call at or after nextWake().
    virtual void wake() = 0;
    virtual core::Steady nextWake() const = 0;

    // The state to draw; a new object whenever something changed. onState is told after each change.
    virtual std::shared_ptr<const BoardState> state() const = 0;
    virtual void onState(std::function<void(std::shared_ptr<const BoardState>)> listener) = 0;
    // The screen has drawn everything up to here (heartbeat: "shown on n of m boards").
    virtual void painted(const core::Cursor& cursor) = 0;
    // Posts whose "shown on" is wanted at the next heartbeat, at most 100.
    virtual void ask(std::vector<core::RecordId> records) = 0;

    // Returns once the op is on disk in the outbox.
    virtual core::ResultOf<Posted, PostFailure> post(const Draft& draft) = 0;
    // Takes a post back within its grace; after it a shoutout is retracted, where the rules allow. After a
    // failure the post stands as it did.
    virtual UndoAnswer undo(core::OpId op) = 0;
    // A lead deals with a parked op: try again, or drop it for ever.
    virtual core::ResultOf<void, PostFailure> retryParked(core::OpId op) = 0;
    virtual core::ResultOf<void, PostFailure> dropParked(core::OpId op) = 0;

    virtual void signIn(SignInRequest request, std::function<void(SignInAnswer)> done) = 0;
    virtual void signOut() = 0;
    // Asks the hub whether it works, whatever the sync does meanwhile. A new test takes the place of one
    // under way, whose `done` is then never called.
    virtual void testHub(std::function<void(HubAnswer)> done) = 0;
    virtual bool isItPin(const std::string& pin) = 0; // against the site's hash, also offline

    // Reads of what the board state does not hold: a page of a kind, newest first, before `beforeSeq`
    // (0: from the top; posts of ours that are not at the hub yet come first).
    virtual std::vector<Post> page(core::Kind kind, std::int64_t beforeSeq, int limit) = 0;

    // The file of a document or a medium, by its SHA-256, read and verified at every call; a large one over
    // several wake()s. What is not here, or damaged, is fetched before all else; what was opened last is the
    // last to make room.
    virtual void openBlob(const std::string& sha256, std::function<void(BlobAnswer)> done) = 0;

    // Where a telephone finds that file for ten minutes; "" where the hub has no address for telephones, or
    // the time is not certain.
    virtual std::string fileLink(const std::string& sha256, const std::string& type) = 0;

    // All that is not settled yet (waiting, deferred, parked), in order.
    virtual std::vector<StoredOp> unsettledOps() = 0;
    virtual std::optional<SessionSecret> sessionSecret() const = 0;
    virtual void resumeSession(SessionSecret secret) = 0;
};

} // namespace ploegbord::terminal
