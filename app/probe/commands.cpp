// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/commands.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>

#include "app/core/digest.h"
#include "app/probe/host.h"
#include "app/probe/session_file.h"
#include "app/terminal/outgoing_files.h"
#include "app/wire/ops.h"

namespace ploegbord::probe {

using std::chrono::milliseconds;
using std::chrono::seconds;
using terminal::LinkState;

namespace {

constexpr std::size_t kMaxFile = 1u << 20;

volatile std::sig_atomic_t interrupted = 0;

void onSignal(int) {
    interrupted = 1;
}

std::string textOf(terminal::EnrolError error) {
    switch (error) {
    case terminal::EnrolError::badCode: return "the hub refuses the code";
    case terminal::EnrolError::unreachable: return "the hub cannot be reached";
    case terminal::EnrolError::untrusted: return "the hub's certificate is not the one that the code names";
    case terminal::EnrolError::notAHub: return "that is no hub";
    case terminal::EnrolError::storage: return "the state directory cannot be written";
    }
    return {};
}

std::string textOf(const terminal::SignInFailure& failure) {
    switch (failure.error) {
    case terminal::SignInError::wrong: return "sign-in refused";
    case terminal::SignInError::lockedOut:
        return "locked out for " + std::to_string(failure.retryAfterSeconds) + " s";
    case terminal::SignInError::offlineUnknown: return "no hub, and never signed in here before";
    case terminal::SignInError::unreachable: return "the hub cannot be reached";
    case terminal::SignInError::expired: return "the grant on this terminal has expired; sign in online";
    case terminal::SignInError::notEnrolled: return "not enrolled";
    }
    return {};
}

std::string textOf(const terminal::PostFailure& failure) {
    switch (failure.error) {
    case terminal::PostError::refused:
        return failure.refusal ? "refused: " + std::string(core::problemName(failure.refusal->problem))
                               : "refused";
    case terminal::PostError::diskFull: return "the disk is full";
    case terminal::PostError::storage: return "the outbox cannot be written";
    case terminal::PostError::notEnrolled: return "not enrolled";
    case terminal::PostError::notSignedIn: return "the session has expired; sign in again";
    }
    return {};
}

std::string textOf(const core::Error& error) {
    return error.code == core::ErrorCode::denied ? "another process has the state directory" : error.detail;
}

core::Result<terminal::Draft> draftFrom(const std::string& file) {
    const auto bytes = system::readFile(file, kMaxFile);
    if (!bytes) return core::fail(core::ErrorCode::notFound, file + ": cannot be read");
    const auto op = wire::readDraft(*bytes, core::OpId(), core::RecordId(), core::Instant());
    if (!op) return core::fail(core::ErrorCode::invalid, file + ": " + op.error().detail);
    terminal::Draft draft;
    draft.type = op->type;
    draft.record = op->record;
    draft.audience = op->audience;
    draft.body = op->body;
    draft.isJudgedHere = false; // a probe lets the hub judge
    return draft;
}

// To each op that names it; their content stays as it is.
core::Result<void> attach(const std::string& picture, std::vector<terminal::Draft>& drafts) {
    const auto bytes = system::readFile(picture, terminal::kMostOutgoingBytes);
    if (!bytes)
        return core::fail(bytes.error().code, picture + (bytes.error().code == core::ErrorCode::invalid
                                                             ? ": a picture has at most 16 MiB"
                                                             : ": cannot be read"));
    const std::string sha256 = core::toHex(core::sha256(*bytes));
    bool isNamed = false;
    for (terminal::Draft& draft : drafts) {
        const auto named = core::filesNamedBy(draft.body);
        if (std::none_of(named.begin(), named.end(), [&](const auto& file) { return file.sha256 == sha256; }))
            continue;
        isNamed = true;
        draft.files.push_back(*bytes);
    }
    if (isNamed) return {};
    return core::fail(core::ErrorCode::invalid, picture + ": no op names its SHA-256, " + sha256);
}

// Files that fit and are not here; with none asked for there are none.
int filesToCome(const terminal::BoardState& board, const SyncOptions& options) {
    if (!options.documentBudget || !board.blobs) return 0;
    return static_cast<int>(std::count_if(board.blobs->begin(), board.blobs->end(), [](const auto& blob) {
        return blob.second.place == terminal::BlobPlace::wanted ||
               blob.second.place == terminal::BlobPlace::fetching;
    }));
}

// The feed is read, and nothing is left in the outbox but what waits for others.
bool isSettled(const terminal::BoardState& board) {
    const bool isCurrent = board.link == LinkState::live || board.link == LinkState::polling;
    const bool isReadBack = std::none_of(board.outbox.begin(), board.outbox.end(), [](const auto& entry) {
        return entry.state == terminal::PostState::received;
    });
    return isCurrent && board.waiting == board.deferred && isReadBack;
}

int complainOfWork(const terminal::BoardState& board, const SyncOptions& options) {
    std::string text = "not idle: " + std::to_string(board.waiting - board.deferred) + " waiting";
    if (const int files = filesToCome(board, options); files > 0)
        text += ", " + std::to_string(files) + " files to come";
    if (!board.linkDetail.empty()) return complain(text + ", " + board.linkDetail);
    return complain(isSettled(board) ? text : text + ", no answer yet");
}

} // namespace

int complain(const std::string& text) {
    std::string line = text;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::cerr << "ploegbord-probe: " << line << std::endl;
    return 1;
}

int enrol(const std::filesystem::path& state, const std::string& url, const std::string& code,
          const std::string& name) {
    auto host = Host::open(state, false);
    if (!host) return complain(textOf(host.error()));
    if ((*host)->terminal().isEnrolled())
        return complain("already enrolled as " + (*host)->terminal().state()->terminal.str());
    std::optional<core::ResultOf<core::TerminalId, terminal::EnrolFailure>> result;
    (*host)->terminal().enrol(url, code, name, [&](auto given) { result = std::move(given); });
    (*host)->runUntil([&] { return result.has_value(); }, seconds(30));
    if (!result) return complain("the hub does not answer");
    if (!*result) return complain(textOf(result->error().error) + " (" + result->error().detail + ")");
    removeSession(state);
    std::cout << (*result)->str() << std::endl;
    return 0;
}

int post(const std::filesystem::path& state, const std::vector<std::string>& files,
         const std::vector<std::string>& pictures) {
    std::vector<terminal::Draft> drafts;
    for (const std::string& file : files) {
        auto draft = draftFrom(file);
        if (!draft) return complain(draft.error().detail);
        drafts.push_back(std::move(*draft));
    }
    for (const std::string& picture : pictures)
        if (auto attached = attach(picture, drafts); !attached) return complain(attached.error().detail);
    auto host = Host::open(state, true);
    if (!host) return complain(textOf(host.error()));
    auto session = loadSession(state);
    if (session) (*host)->terminal().resumeSession(*session);
    for (terminal::Draft& draft : drafts) {
        const bool isSigned = session && !core::isAnonymous(draft.type, draft.body);
        draft.signWith = isSigned ? terminal::SignWith::session : terminal::SignWith::nobody;
        const auto posted = (*host)->terminal().post(draft);
        if (!posted) return complain(textOf(posted.error()));
        // It is on disk: only now, and at once, so that who reads along can count.
        std::cout << posted->op.str() << std::endl;
        if (!posted->reportNumber.empty()) std::cerr << "report " << posted->reportNumber;
        if (!posted->reportKey.empty()) std::cerr << " key " << posted->reportKey;
        if (!posted->reportNumber.empty()) std::cerr << std::endl;
    }
    return 0;
}

int deal(const std::filesystem::path& state, const std::string& op, Dealing dealing) {
    const auto id = core::OpId::parse(op);
    if (!id) return complain("OP is the id of a parked op");
    auto host = Host::open(state, true);
    if (!host) return complain(textOf(host.error()));
    terminal::Terminal& terminal = (*host)->terminal();
    const auto& parked = terminal.state()->parkedOps;
    if (std::none_of(parked.begin(), parked.end(), [&](const auto& one) { return one.op.id == *id; }))
        return complain("no such op is parked");
    const auto done = dealing == Dealing::tryAgain ? terminal.retryParked(*id) : terminal.dropParked(*id);
    return done ? 0 : complain(textOf(done.error()));
}

int sync(const std::filesystem::path& state, const SyncOptions& options) {
    std::signal(SIGINT, onSignal); // before the folder is taken, so that being stopped is never an error
    std::signal(SIGTERM, onSignal);
    auto host = Host::open(state, false, options.documentBudget);
    if (!host) return complain(textOf(host.error()));
    terminal::Terminal& terminal = (*host)->terminal();
    if (!terminal.isEnrolled()) return complain("not enrolled");
    const auto isIdle = [&] {
        return isSettled(*terminal.state()) && filesToCome(*terminal.state(), options) == 0;
    };
    const auto isHopeless = [&] {
        const terminal::BoardState& board = *terminal.state();
        return board.link == LinkState::revoked || (options.isUntilIdle && board.isQueueStopped);
    };
    // A probe has drawn whatever it has read.
    terminal.onState([&](const auto& board) { terminal.painted(board->cursor); });
    (*host)->runUntil([&] { return interrupted != 0 || isHopeless() || (options.isUntilIdle && isIdle()); },
                      options.limit);
    const terminal::BoardState& board = *terminal.state();
    if (board.link == LinkState::revoked) return complain("this terminal was revoked");
    if (!options.isUntilIdle || isIdle()) return 0;
    if (board.isQueueStopped) return complain("the hub refuses too much; the queue has stopped");
    return complainOfWork(board, options);
}

int signIn(const std::filesystem::path& state, const Who& who) {
    std::string pin;
    std::getline(std::cin, pin);
    while (!pin.empty() && (pin.back() == '\r' || pin.back() == ' '))
        pin.pop_back();
    terminal::SignInRequest request;
    request.badge = who.badge;
    request.pin = pin;
    if (!who.person.empty()) {
        const auto person = core::Ref::parse(who.person);
        if (!person) return complain("PERSON is an id or a number");
        request.person = *person;
    }
    auto host = Host::open(state, false);
    if (!host) return complain(textOf(host.error()));
    std::optional<terminal::SignInAnswer> answer;
    (*host)->terminal().signIn(request, [&](terminal::SignInAnswer given) { answer = std::move(given); });
    (*host)->runUntil([&] { return answer.has_value(); }, seconds(30));
    if (!answer) return complain("the hub does not answer");
    if (!*answer) return complain(textOf(answer->error()));
    if (auto saved = saveSession(state, *(*host)->terminal().sessionSecret()); !saved)
        return complain(saved.error().detail);
    std::cout << (*answer)->person.str() << std::endl;
    return 0;
}

int signOut(const std::filesystem::path& state) {
    removeSession(state);
    return 0;
}

} // namespace ploegbord::probe
