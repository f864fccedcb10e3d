// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>

#include "app/system/system.h"
#include "app/terminal/blob_fetcher.h"
#include "app/terminal/blob_openings.h"
#include "app/terminal/board.h"
#include "app/terminal/clock_offset.h"
#include "app/terminal/erasures.h"
#include "app/terminal/file_sender.h"
#include "app/terminal/identity.h"
#include "app/terminal/refusal_watch.h"
#include "app/terminal/sign_in.h"
#include "app/terminal/storage.h"
#include "app/terminal/sync.h"
#include "app/terminal/terminal.h"

namespace ploegbord::terminal {

// Wires storage, board, sync and sign-in together. Made by Terminal::open(); tests hand in how files are
// opened.
class TerminalImpl final : public Terminal, private SyncHost {
  public:
    static core::Result<std::unique_ptr<Terminal>> open(Options options, Transport& transport,
                                                        const core::Clock& clock, core::Random& random,
                                                        OpenDatabase openDatabase, bool isTimeKeptWhileOff,
                                                        BlobIo blobIo = systemBlobIo());

    bool isEnrolled() const override { return m_identity.has_value(); }
    void enrol(std::string url, std::string code, std::string name,
               std::function<void(core::ResultOf<core::TerminalId, EnrolFailure>)> done) override;
    void wake() override;
    core::Steady nextWake() const override;
    std::shared_ptr<const BoardState> state() const override { return m_state; }
    void onState(std::function<void(std::shared_ptr<const BoardState>)> listener) override;
    void painted(const core::Cursor& cursor) override { m_painted = cursor; }
    void ask(std::vector<core::RecordId> records) override;
    core::ResultOf<Posted, PostFailure> post(const Draft& draft) override;
    UndoAnswer undo(core::OpId op) override;
    core::ResultOf<void, PostFailure> retryParked(core::OpId op) override;
    core::ResultOf<void, PostFailure> dropParked(core::OpId op) override;
    void signIn(SignInRequest request, std::function<void(SignInAnswer)> done) override;
    void testHub(std::function<void(HubAnswer)> done) override;
    void signOut() override;
    bool isItPin(const std::string& pin) override;
    std::vector<Post> page(core::Kind kind, std::int64_t beforeSeq, int limit) override;
    void openBlob(const std::string& sha256, std::function<void(BlobAnswer)> done) override;
    std::string fileLink(const std::string& sha256, const std::string& type) override;
    std::vector<StoredOp> unsettledOps() override;
    std::optional<SessionSecret> sessionSecret() const override { return m_session; }
    void resumeSession(SessionSecret secret) override;

    void onHead(RequestId id, int status,
                const std::vector<std::pair<std::string, std::string>>& headers) override;
    void onBytes(RequestId id, std::string_view bytes) override;
    void onEnd(RequestId id, TransportEnd end) override;

  private:
    TerminalImpl(Options options, system::DirectoryLock lock, std::optional<Identity> identity,
                 Transport& transport, const core::Clock& clock, core::Random& random,
                 OpenDatabase openDatabase, BlobIo blobIo);

    // terminal_impl.cpp: time, files, what is drawn
    void start(bool isTimeKeptWhileOff);
    void startSync();
    void loadBoard();
    void countBroken();
    void updateHere();
    void useFiles();
    bool leaveSite();
    void checkStorage();
    void everyHour();
    std::string linkDetail() const;
    void publish();
    void drawOutbox(BoardState& state) const;
    bool kept(File file, const db::DbResult<void>& done);

    // terminal_sync.cpp: SyncHost
    core::Cursor readingCursor() const override { return m_storage.cache().position().readingCursor; }
    bool takeChanges(std::vector<Change> changes, const core::Cursor& next) override;
    bool startGeneration() override;
    bool feedIsCurrent() override;
    Batch nextBatch(int maxOps, std::size_t maxBytes) override;
    void batchEnded(const std::vector<core::OpId>& ops) override;
    bool settle(const std::vector<wire::OpResult>& results) override;
    std::optional<core::Steady> nextOpDue() const override;
    wire::Heartbeat heartbeat() override;
    void answered(const wire::HeartbeatAnswer& answer) override;
    void keepClock();
    void hubTime(core::Instant date, core::Steady sent) override;
    bool revoked() override;
    void linkChanged(LinkState link, std::string detail) override;

    bool isCacheAnew();
    void applyToBoard(const std::vector<Change>& changes);
    bool pushAgain();
    bool keep(const std::vector<Outbox::Settlement>& settlements);
    void readBack();
    void sweepIfDue();
    void applyTalliesOf(const core::Record& post);
    std::vector<Erasures::Person> erasedBy(const std::vector<Change>& changes) const;
    void finishErasures();

    // terminal_post.cpp
    core::ResultOf<core::Op, PostFailure> opOf(const Draft& draft);
    struct ReportCode {
        std::string number, key;
    };
    ReportCode codeFor(core::Op& op);
    void addCrew(core::Op& op) const;
    core::ResultOf<wire::SignedOp, PostFailure> sign(core::Op op, const Draft& draft);
    core::ResultOf<Posted, PostFailure> save(const wire::SignedOp& op, const Draft& draft);
    PostFailure failure(const db::DbError& error);

    // terminal_blobs.cpp
    void wantBlobs(const BoardState& state);

    // terminal_files.cpp: what posts bring
    std::optional<PostFailure> checkFiles(const core::Op& op, const std::vector<std::string>& files) const;
    std::optional<PostFailure> keepFiles(const std::vector<std::string>& files);
    FileSender::Means fileMeans();
    std::optional<core::NamedFile> nextFile() const;
    void parkForFile(const std::string& sha256, core::Problem problem, const std::string& detail);
    void bringFilesAgain(const core::Op& op);
    bool lacksFile(const core::Op& op) const;
    void dropSettledFiles();

    // terminal_sign_in.cpp: questions of people, one of each kind at a time
    struct Question {
        RequestId id = 0;
        int status = 0;
        bool isJson = false;
        int retryAfter = 0;
        std::string body;
    };
    struct Trust {
        std::string ca, fingerprint;
    };
    void send(Question& question, const std::string& url, std::string body, std::chrono::seconds timeout,
              Trust trust);
    void enrolled(TransportEnd end);
    core::ResultOf<core::TerminalId, EnrolFailure> takeIdentity(TransportEnd end);
    std::string enrolNonce(const std::string& url, const std::string& code);
    void signedIn(TransportEnd end);
    void hubTested(TransportEnd end);
    SignInAnswer takeGrant(TransportEnd end);
    SignInAnswer signInOffline();
    Session sessionOf(const Grant& grant, bool isOffline);
    std::string nameOf(const core::Ref& person) const;

    Options m_options;
    system::DirectoryLock m_lock;
    std::optional<Identity> m_identity;
    Transport& m_transport;
    const core::Clock& m_clock;
    core::Random& m_random;
    Storage m_storage;
    BlobFiles m_blobFiles;
    ClockOffset m_time;
    Board m_board;
    RequestId m_lastRequest = 0;
    Sync m_sync;
    BlobFetcher m_blobs;
    BlobOpenings m_openings{m_blobFiles};
    OutgoingFiles m_outgoing;
    FileSender m_fileSender;
    RefusalWatch m_refusals;
    Erasures m_erasures;
    std::string m_batchEpoch; // that the ops on their way were sent in
    std::optional<SignInStore> m_signIns;

    std::shared_ptr<const BoardState> m_state;
    std::function<void(std::shared_ptr<const BoardState>)> m_listener;
    bool m_isChanged = true; // something besides the board's content
    core::Steady m_boardChangeAt = core::Steady::max();
    core::Steady m_hourAt{};
    core::Steady m_started;
    core::Steady m_timeNotedAt{};
    core::Cursor m_painted;
    std::vector<core::RecordId> m_asking;
    LinkState m_link = LinkState::notEnrolled;
    std::string m_linkDetail;
    std::string m_publicUrl; // of the hub, for telephones
    std::optional<core::Instant> m_lastContact;
    std::string m_sweepReport;
    std::int64_t m_brokenStored = 0;
    bool m_isQueueStopped = false;

    std::optional<SessionSecret> m_session;
    bool m_isSessionOffline = false;
    Question m_enrolment, m_signIn, m_hubTest;
    core::Steady m_hubTestSent{};
    std::function<void(HubAnswer)> m_hubTestDone;
    std::string m_enrolUrl, m_enrolName;
    std::function<void(core::ResultOf<core::TerminalId, EnrolFailure>)> m_enrolDone;
    SignInRequest m_signInRequest;
    std::function<void(SignInAnswer)> m_signInDone;
};

} // namespace ploegbord::terminal
