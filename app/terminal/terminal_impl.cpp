// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/terminal_impl.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <tuple>

#include <sodium.h>

#include "app/system/battery_clock.h"
#include "app/wire/patterns.h"

namespace ploegbord::terminal {

using std::chrono::milliseconds;

namespace {

constexpr std::size_t kListed = 500;

// Of more posts than are listed: the anonymous ones, which have no time, and then the newest. Whoever made
// one just now finds it.
std::vector<std::int64_t> listedFirst(const std::set<std::int64_t>& open) {
    const auto signedOnes = open.lower_bound(0);
    std::vector<std::int64_t> order(open.begin(), signedOnes);
    order.insert(order.end(), std::make_reverse_iterator(open.end()), std::make_reverse_iterator(signedOnes));
    return order;
}

constexpr const char* kClockFile = "clock"; // in the state directory

core::Result<void> makeDirectory(const std::filesystem::path& directory) {
    std::error_code error;
    if (std::filesystem::is_directory(directory, error)) return {};
    if (!std::filesystem::create_directories(directory, error) && error) {
        return core::fail(core::ErrorCode::storage, directory.string() + ": " + error.message());
    }
    std::filesystem::permissions(directory, std::filesystem::perms::owner_all, error);
    return {};
}

} // namespace

core::Result<std::unique_ptr<Terminal>> Terminal::open(Options options, Transport& transport,
                                                       const core::Clock& clock, core::Random& random) {
    return TerminalImpl::open(std::move(options), transport, clock, random, db::openSqlite,
                              system::isTimeKeptWhileOff(clock.now()));
}

core::Result<std::unique_ptr<Terminal>> TerminalImpl::open(Options options, Transport& transport,
                                                           const core::Clock& clock, core::Random& random,
                                                           OpenDatabase openDatabase, bool isTimeKeptWhileOff,
                                                           BlobIo blobIo) {
    if (sodium_init() < 0) return core::fail(core::ErrorCode::unavailable, "libsodium does not start");
    if (auto made = makeDirectory(options.stateDirectory); !made) return tl::unexpected(made.error());
    auto lock = system::DirectoryLock::take(options.stateDirectory);
    if (!lock) return tl::unexpected(lock.error());
    auto identity = loadIdentity(options.stateDirectory);
    if (!identity) return tl::unexpected(identity.error());
    std::unique_ptr<TerminalImpl> terminal(new TerminalImpl(std::move(options), std::move(*lock),
                                                            std::move(*identity), transport, clock, random,
                                                            std::move(openDatabase), std::move(blobIo)));
    terminal->start(isTimeKeptWhileOff);
    return terminal;
}

TerminalImpl::TerminalImpl(Options options, system::DirectoryLock lock, std::optional<Identity> identity,
                           Transport& transport, const core::Clock& clock, core::Random& random,
                           OpenDatabase openDatabase, BlobIo blobIo)
    : m_options(std::move(options)), m_lock(std::move(lock)), m_identity(std::move(identity)),
      m_transport(transport), m_clock(clock), m_random(random),
      m_storage(m_options.stateDirectory, std::move(openDatabase), clock),
      m_blobFiles(m_options.stateDirectory / "blobs", blobIo),
      m_time(clock, (m_storage.open(), m_storage.cache().position().lastGood)),
      m_board(m_storage.outbox(), wire::builtInPatterns()),
      m_sync(*this, transport, clock, random, [this] { return ++m_lastRequest; }),
      m_blobs(m_blobFiles,
              {transport, clock, random, [this] { return ++m_lastRequest; }, [this] { m_sync.beatSoon(); }},
              m_options.blobBudget),
      m_outgoing(m_options.stateDirectory / "outgoing", std::move(blobIo)),
      m_fileSender(m_outgoing, fileMeans()), m_erasures(m_options.stateDirectory),
      m_started(clock.steadyNow()) {}

// Lets the next process be certain of the time without a hub: losing it costs that and nothing else.
void TerminalImpl::keepClock() {
    if (const std::string text = m_time.kept(); !text.empty())
        (void)system::writeFileAtomically(m_options.stateDirectory / kClockFile, text);
}

void TerminalImpl::start(bool isTimeKeptWhileOff) {
    if (const auto kept = system::readFile(m_options.stateDirectory / kClockFile, 4096))
        m_time.recall(*kept, isTimeKeptWhileOff);
    useFiles();
    m_blobFiles.read();
    m_outgoing.read();
    dropSettledFiles();
    m_storage.outbox().markReadBack(m_storage.cache().position().drawnCursor);
    loadBoard();
    if (m_identity) startSync();
    if (!m_erasures.due().empty()) finishErasures();
    publish();
}

void TerminalImpl::startSync() {
    m_signIns.emplace(m_options.stateDirectory, m_identity->secret, m_clock, m_random);
    updateHere();
    m_link = m_options.isOffline ? LinkState::offline : LinkState::connecting;
    if (m_options.isOffline) return;
    m_blobs.start({m_identity->hubUrl, m_identity->token, m_identity->ca});
    m_fileSender.start({m_identity->hubUrl, m_identity->token, m_identity->ca});
    m_sync.start({m_identity->hubUrl, m_identity->token, m_identity->ca, m_identity->terminal});
}

// The model anew from the cache, the overlay anew from the outbox.
void TerminalImpl::loadBoard() {
    if (auto done = m_board.model().load(m_storage.cache(), m_time.lowerBound()); !done)
        kept(File::cache, done);
    countBroken();
    updateHere();
    m_board.reset();
}

void TerminalImpl::countBroken() {
    if (const auto broken = m_storage.cache().countBroken()) m_brokenStored = *broken;
}

// The terminal's line follows its record, so that moving it needs no visit.
void TerminalImpl::updateHere() {
    if (!m_identity) return;
    Overlay::Here here{m_identity->terminal, m_identity->line};
    const RecordPtr record = m_board.model().find(core::RecordId(m_identity->terminal.bytes()));
    if (const auto* body = record ? record->as<core::TerminalBody>() : nullptr;
        body && !body->line.isEmpty()) {
        here.line = body->line;
    }
    m_board.overlay().setHere(std::move(here));
}

bool TerminalImpl::kept(File file, const db::DbResult<void>& done) {
    const StorageState before = m_storage.state();
    if (done) {
        m_storage.worked(file);
    } else {
        m_storage.failed(file, done.error());
        useFiles(); // the old ones may be gone
    }
    m_isChanged = m_isChanged || m_storage.state() != before;
    return done.has_value();
}

void TerminalImpl::useFiles() {
    m_board.overlay().useCache(&m_storage.cache());
    m_board.overlay().useOutbox(m_storage.outbox());
}

// Files that were opened anew are read anew; the board stays as it was where they hold less.
void TerminalImpl::checkStorage() {
    if (m_clock.steadyNow() >= m_storage.retryAt()) {
        m_storage.retry(m_time.now());
        m_isChanged = true;
    }
    const Storage::Reopened reopened = m_storage.takeReopened();
    if (!reopened.cache && !reopened.outbox) return;
    m_isChanged = true;
    useFiles();
    m_storage.outbox().markReadBack(m_storage.cache().position().drawnCursor);
    if (reopened.cache && m_storage.cache().position().isComplete) loadBoard();
    m_board.reset();
    if (reopened.cache) m_sync.restart();
}

void TerminalImpl::everyHour() {
    m_hourAt = m_clock.steadyNow() + std::chrono::hours(1);
    if (!kept(File::outbox, m_storage.outbox().check())) checkStorage();
    if (!m_erasures.due().empty()) finishErasures();
    m_outgoing.levelTimes();
    if (!m_time.isCertain()) return;
    keepClock();
    const auto dropped = m_storage.outbox().dropSettledBefore(m_time.now() - kKeepSettled);
    if (!dropped) kept(File::outbox, tl::unexpected(dropped.error()));
}

void TerminalImpl::wake() {
    checkStorage();
    if (m_clock.steadyNow() >= m_hourAt) everyHour();
    if (m_clock.steadyNow() >= m_boardChangeAt) m_board.timePassed();
    if (m_time.isShaken()) m_sync.beatSoon();
    const bool wasStopped = std::exchange(m_isQueueStopped, m_refusals.isStopped(m_clock.steadyNow()));
    if (wasStopped != m_isQueueStopped) m_isChanged = true;
    m_sync.wake();
    m_openings.step();
    m_blobs.wake();
    m_fileSender.wake();
    publish();
}

core::Steady TerminalImpl::nextWake() const {
    if (!m_openings.isIdle()) return m_clock.steadyNow();
    core::Steady next = std::min({m_sync.nextWake(), m_blobs.nextWake(), m_fileSender.nextWake(),
                                  m_storage.retryAt(), m_boardChangeAt, m_hourAt});
    if (m_isQueueStopped) next = std::min(next, m_refusals.nextChange());
    return next;
}

void TerminalImpl::onState(std::function<void(std::shared_ptr<const BoardState>)> listener) {
    m_listener = std::move(listener);
}

void TerminalImpl::ask(std::vector<core::RecordId> records) {
    if (records.size() > 100) records.resize(100);
    m_asking = std::move(records);
}

void TerminalImpl::onHead(RequestId id, int status,
                          const std::vector<std::pair<std::string, std::string>>& headers) {
    if (m_sync.owns(id)) {
        m_sync.onHead(id, status, headers);
        return publish();
    }
    if (m_blobs.owns(id)) {
        m_blobs.onHead(id, status, headers);
        return publish();
    }
    if (m_fileSender.owns(id)) return m_fileSender.onHead(id, status, headers);
    for (Question* question : {&m_enrolment, &m_signIn, &m_hubTest}) {
        if (id == 0 || question->id != id) continue;
        question->status = status;
        for (const auto& [name, value] : headers) {
            if (name == "content-type") question->isJson = value.find("json") != std::string::npos;
            if (name == "retry-after") question->retryAfter = std::clamp(std::atoi(value.c_str()), 0, 86400);
        }
    }
}

void TerminalImpl::onBytes(RequestId id, std::string_view bytes) {
    if (m_sync.owns(id)) {
        m_sync.onBytes(id, bytes);
        return publish();
    }
    if (m_blobs.owns(id)) {
        m_blobs.onBytes(id, bytes);
        return publish();
    }
    if (m_fileSender.owns(id)) return m_fileSender.onBytes(id, bytes);
    for (Question* question : {&m_enrolment, &m_signIn, &m_hubTest}) {
        if (id != 0 && question->id == id && question->body.size() < (1u << 20)) question->body.append(bytes);
    }
}

void TerminalImpl::onEnd(RequestId id, TransportEnd end) {
    if (id == 0) return;
    if (m_sync.owns(id))
        m_sync.onEnd(id, end);
    else if (m_blobs.owns(id))
        m_blobs.onEnd(id, end);
    else if (m_fileSender.owns(id))
        m_fileSender.onEnd(id, end), m_isChanged = true;
    else if (id == m_enrolment.id)
        enrolled(end);
    else if (id == m_signIn.id)
        signedIn(end);
    else if (id == m_hubTest.id)
        hubTested(end);
    publish();
}

void TerminalImpl::drawOutbox(BoardState& state) const {
    state.waiting = state.deferred = state.parked = 0;
    state.oldestWaiting.reset();
    state.outbox.clear();
    state.parkedOps.clear();
    for (const std::int64_t position : listedFirst(m_storage.outbox().open())) {
        const OutboxItem& item = m_storage.outbox().at(position);
        if (item.state == OpState::waiting) {
            ++state.waiting;
            state.deferred += item.isDeferred ? 1 : 0;
            if (!item.isAnonymous())
                state.oldestWaiting =
                    std::min(item.op.made_at, state.oldestWaiting.value_or(item.op.made_at));
        } else if (item.state == OpState::parked) {
            ++state.parked;
            if (state.parkedOps.size() < kListed) {
                state.parkedOps.push_back({item.op, item.problem, item.detail, item.changedAt});
            }
        }
        if (state.outbox.size() >= kListed) continue;
        OutboxEntry entry;
        entry.op = item.op.id;
        entry.type = item.op.type;
        entry.record = item.op.record;
        entry.madeAt = item.op.made_at;
        entry.isAnonymous = item.isAnonymous();
        entry.state = item.state == OpState::accepted ? PostState::received
                      : item.state == OpState::parked ? PostState::parked
                                                      : PostState::saved;
        entry.isDeferred = item.isDeferred;
        if (const auto* body = std::get_if<core::Announcement>(&item.op.body)) {
            entry.title = std::string(body->title.in("nl").text);
        }
        state.outbox.push_back(std::move(entry));
    }
}

// For the IT screen: what happened to the files, then what the link says.
std::string TerminalImpl::linkDetail() const {
    std::string detail;
    const auto add = [&](const std::string& text) {
        if (!text.empty()) detail += (detail.empty() ? "" : "; ") + text;
    };
    if (m_storage.wasSalvaged())
        add("the outbox was damaged, posts saved from it: " + std::to_string(m_storage.salvagedPosts()));
    add(m_sweepReport);
    add(m_linkDetail);
    add(m_blobs.detail());
    add(m_fileSender.detail());
    return detail;
}

void TerminalImpl::publish() {
    if (m_blobs.takeChanged()) m_isChanged = true;
    if (m_state && !m_isChanged && !m_board.isDirty()) return;
    auto state = m_state ? std::make_shared<BoardState>(*m_state) : std::make_shared<BoardState>();
    const core::Instant now = m_time.drawnAt();
    const auto named = [](const BoardState& board) {
        return std::tuple(board.documents, board.announcements, board.reports, board.line);
    };
    const auto before = named(*state);
    m_board.draw(*state, m_time.lowerBound(), now);
    state->line = m_identity ? m_board.overlay().here().line : core::Ref();
    if (named(*state) != before) wantBlobs(*state);
    state->blobs = m_blobs.states();
    m_isChanged = false;
    if (const auto next = m_board.nextChange()) {
        m_boardChangeAt = m_clock.steadyNow() + std::max<milliseconds>(*next - now, milliseconds(1));
    } else {
        m_boardChangeAt = core::Steady::max();
    }
    ++state->revision;
    if (m_identity) {
        state->terminal = m_identity->terminal;
        state->hubUrl = m_identity->hubUrl;
        state->terminalName = m_identity->name;
        const RecordPtr record = m_board.model().find(core::RecordId(m_identity->terminal.bytes()));
        if (const auto* body = record ? record->as<core::TerminalBody>() : nullptr)
            state->terminalName = body->name;
    }
    const CachePosition& position = m_storage.cache().position();
    state->version = m_options.version;
    state->link = m_link;
    state->linkDetail = linkDetail();
    state->handsFilesOver = !m_publicUrl.empty() && m_time.isCertain() &&
                            (m_link == LinkState::live || m_link == LinkState::polling);
    state->lastContact = m_lastContact;
    state->cursor = position.drawnCursor;
    drawOutbox(*state);
    state->isQueueStopped = m_isQueueStopped;
    state->isClockCertain = m_time.isCertain();
    state->clockOffset = m_time.offset();
    if (m_time.lastGood()) state->lastGoodTime = m_time.lowerBound();
    state->storage = m_storage.state();
    state->wasOutboxSalvaged = m_storage.wasSalvaged();
    state->hasContent = state->master != nullptr && (state->hasContent || position.isComplete);
    state->recognitionTotal = position.recognitionTotal;
    state->brokenRecords = static_cast<int>(m_brokenStored) + m_storage.cache().brokenSeen();
    state->session.reset();
    if (m_session) {
        state->session = Session{m_session->person, m_session->name, m_session->roles, m_isSessionOffline,
                                 m_session->expiresAt};
    }
    m_state = std::move(state);
    if (m_listener) m_listener(m_state);
}

} // namespace ploegbord::terminal
