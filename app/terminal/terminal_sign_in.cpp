// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <sodium.h>

#include "app/core/digest.h"
#include "app/system/system.h"
#include "app/terminal/terminal_impl.h"
#include "app/wire/badge.h"
#include "app/wire/json.h"
#include "app/wire/messages.h"

// TerminalImpl: enrolment and who is signed in.
namespace ploegbord::terminal {

using std::chrono::seconds;

namespace {

// A code is XXXXX-XXXXX, over TLS followed by -FINGERPRINT of the hub's own authority.
std::string fingerprintOf(const std::string& code) {
    constexpr std::size_t kCodeLength = 11;
    return code.size() > kCodeLength + 1 && code[kCodeLength] == '-' ? code.substr(kCodeLength + 1)
                                                                     : std::string();
}

} // namespace

void TerminalImpl::send(Question& question, const std::string& url, std::string body, seconds timeout,
                        Trust trust) {
    question = Question{};
    question.id = ++m_lastRequest;
    HttpRequest request;
    request.id = question.id;
    request.method = body.empty() ? "GET" : "POST";
    request.url = url;
    request.headers = {{"accept", "application/json"}};
    if (!body.empty()) request.headers.emplace_back("content-type", "application/json");
    if (m_identity) request.headers.emplace_back("authorization", "Bearer " + m_identity->token);
    request.body = std::move(body);
    request.timeout = timeout;
    request.ca = std::move(trust.ca);
    request.caFingerprint = std::move(trust.fingerprint);
    m_transport.send(std::move(request));
}

// The same code gets the same nonce until it worked, so that an answer lost on the way costs nothing.
std::string TerminalImpl::enrolNonce(const std::string& url, const std::string& code) {
    const auto file = m_options.stateDirectory / "enrolment.json";
    const std::string codeHash = core::toHex(core::sha256(url + '\n' + code));
    if (const auto bytes = system::readFile(file, 4096)) {
        const auto json = wire::parseJson(*bytes);
        const auto* object = json ? json->if_object() : nullptr;
        const auto* known = object ? object->if_contains("code_hash") : nullptr;
        const auto* nonce = object ? object->if_contains("nonce") : nullptr;
        if (known && nonce && nonce->is_string() && *known == boost::json::value(codeHash)) {
            return std::string(nonce->as_string());
        }
    }
    std::string nonce = core::formatUuid(core::makeUuid4(m_random));
    const boost::json::object object{{"code_hash", codeHash}, {"nonce", nonce}};
    static_cast<void>(system::writeFileAtomically(file, boost::json::serialize(object) + '\n', 0600));
    return nonce;
}

void TerminalImpl::enrol(std::string url, std::string code, std::string name,
                         std::function<void(core::ResultOf<core::TerminalId, EnrolFailure>)> done) {
    const auto checked = checkedHubUrl(url);
    if (!checked || m_enrolment.id != 0) {
        return done(tl::unexpected(
            EnrolFailure{EnrolError::notAHub, checked ? "already enrolling" : checked.error().detail}));
    }
    m_enrolUrl = *checked;
    m_enrolName = std::move(name);
    m_enrolDone = std::move(done);
    const wire::EnrolRequest request{code, enrolNonce(*checked, code), m_enrolName, m_options.version};
    send(m_enrolment, *checked + "/v1/enrol", wire::writeEnrolRequest(request), seconds(15),
         {{}, fingerprintOf(code)});
}

core::ResultOf<core::TerminalId, EnrolFailure> TerminalImpl::takeIdentity(TransportEnd end) {
    const auto refuse = [](EnrolError error, std::string detail) {
        return tl::unexpected(EnrolFailure{error, std::move(detail)});
    };
    const int status = m_enrolment.status;
    if (end == TransportEnd::untrusted)
        return refuse(EnrolError::untrusted, "the hub's certificate is not trusted");
    if (end != TransportEnd::complete) return refuse(EnrolError::unreachable, "no answer from " + m_enrolUrl);
    if (m_enrolment.isJson && status >= 400) {
        const auto problem = wire::readProblem(m_enrolment.body);
        const std::string detail = problem ? problem->detail : "status " + std::to_string(status);
        const bool isBusy = status == 429 || status >= 500;
        return refuse(isBusy ? EnrolError::unreachable : EnrolError::badCode, detail);
    }
    const auto answer = wire::readEnrolAnswer(m_enrolment.body);
    if (status != 201 || !m_enrolment.isJson || !answer)
        return refuse(EnrolError::notAHub, "the answer is not a hub's");
    Identity identity;
    identity.hubUrl = m_enrolUrl;
    identity.terminal = answer->terminal;
    identity.token = answer->token;
    identity.site = answer->site;
    identity.line = answer->line;
    identity.timeZone = answer->timeZone;
    identity.hubKey = answer->hubKey;
    identity.ca = answer->ca;
    identity.name = m_enrolName;
    identity.secret.resize(32);
    m_random.fill({reinterpret_cast<std::uint8_t*>(identity.secret.data()), identity.secret.size()});
    // What was posted at another site is that site's: persons and proofs mean nothing here.
    if (m_identity && m_identity->site != identity.site && !leaveSite())
        return refuse(EnrolError::storage, "what is here of the old site cannot be set aside");
    if (auto saved = saveIdentity(m_options.stateDirectory, identity); !saved) {
        return refuse(EnrolError::storage, saved.error().detail);
    }
    m_identity = std::move(identity);
    return m_identity->terminal;
}

bool TerminalImpl::leaveSite() {
    if (!m_blobs.wipe()) return false;
    if (m_storage.outbox().items().empty() && !m_storage.isOutboxClosed()) return true;
    const bool isLeft = m_storage.leaveSite();
    m_outgoing.leave();
    useFiles();
    return isLeft;
}

void TerminalImpl::enrolled(TransportEnd end) {
    const auto result = takeIdentity(end);
    m_enrolment = Question{};
    m_isChanged = true;
    if (result) {
        std::error_code ignored;
        std::filesystem::remove(m_options.stateDirectory / "enrolment.json", ignored);
        // The site's feed, whatever this folder knew before.
        m_sync.stop();
        m_blobs.stop();
        if (m_storage.cache().position().isComplete) kept(File::cache, m_storage.cache().wipe());
        loadBoard();
        startSync();
    }
    publish();
    if (const auto done = std::exchange(m_enrolDone, nullptr)) done(result);
}

void TerminalImpl::testHub(std::function<void(HubAnswer)> done) {
    if (!m_identity || m_options.isOffline) return done({});
    if (m_hubTest.id != 0) m_transport.cancel(m_hubTest.id);
    m_hubTestDone = std::move(done);
    m_hubTestSent = m_clock.steadyNow();
    send(m_hubTest, m_identity->hubUrl + "/v1/health", {}, seconds(10), {m_identity->ca, {}});
}

void TerminalImpl::hubTested(TransportEnd end) {
    HubAnswer answer;
    answer.status = end == TransportEnd::complete ? m_hubTest.status : 0;
    answer.end = end;
    answer.took = m_clock.steadyNow() - m_hubTestSent;
    m_hubTest = Question{};
    if (const auto told = std::exchange(m_hubTestDone, nullptr)) told(answer);
}

void TerminalImpl::signIn(SignInRequest request, std::function<void(SignInAnswer)> done) {
    if (!m_identity) return done(tl::unexpected(SignInFailure{SignInError::notEnrolled}));
    if (m_signIn.id != 0) return done(tl::unexpected(SignInFailure{SignInError::unreachable}));
    if (!request.badge.empty()) {
        const auto uid = wire::normaliseBadge(request.badge);
        if (!uid) return done(tl::unexpected(SignInFailure{SignInError::wrong}));
        request.badge = *uid;
    }
    m_signInRequest = std::move(request);
    m_signInDone = std::move(done);
    if (m_options.isOffline || m_link == LinkState::offline || m_link == LinkState::revoked) {
        const SignInAnswer answer = signInOffline();
        const auto told = std::exchange(m_signInDone, nullptr);
        publish();
        return told(answer);
    }
    const wire::SignInRequest question{m_signInRequest.badge, m_signInRequest.person, m_signInRequest.pin};
    send(m_signIn, m_identity->hubUrl + "/v1/sign-in", wire::writeSignInRequest(question), seconds(5),
         {m_identity->ca, {}});
}

SignInAnswer TerminalImpl::signInOffline() {
    // By number or id; the store knows ids.
    SignInRequest request = m_signInRequest;
    if (const RecordPtr record = m_board.model().find(core::Kind::person, request.person)) {
        request.person = core::Ref(record->id);
    }
    const auto grant = m_signIns->open(request, m_time.now());
    if (!grant) return tl::unexpected(grant.error());
    return sessionOf(*grant, true);
}

SignInAnswer TerminalImpl::takeGrant(TransportEnd end) {
    const auto refuse = [](SignInError error, int retryAfter = 0) {
        return tl::unexpected(SignInFailure{error, retryAfter});
    };
    const int status = m_signIn.status;
    if (status == 429 && m_signIn.isJson) return refuse(SignInError::lockedOut, m_signIn.retryAfter);
    if (status == 401 && m_signIn.isJson) return refuse(SignInError::wrong);
    if (status == 400 && m_signIn.isJson) return refuse(SignInError::wrong);
    const auto answer = end == TransportEnd::complete && status == 200 && m_signIn.isJson
                            ? wire::readSignInAnswer(m_signIn.body)
                            : core::fail(core::ErrorCode::unavailable, {});
    const auto key = answer ? core::fromHex(answer->key) : core::fail(core::ErrorCode::invalid, {});
    if (!answer || !key) return signInOffline();
    const Grant grant{answer->person, nameOf(answer->person), answer->roles, answer->grant,
                      *key,           answer->expiresAt};
    // Without it there is no offline sign-in: a loss, but no reason to keep somebody out now.
    static_cast<void>(m_signIns->remember(grant, m_signInRequest.pin, m_signInRequest.badge));
    return sessionOf(grant, false);
}

void TerminalImpl::signedIn(TransportEnd end) {
    const SignInAnswer answer = takeGrant(end);
    m_signIn = Question{};
    sodium_memzero(m_signInRequest.pin.data(), m_signInRequest.pin.size());
    m_signInRequest = {};
    publish();
    if (const auto done = std::exchange(m_signInDone, nullptr)) done(answer);
}

std::string TerminalImpl::nameOf(const core::Ref& person) const {
    const core::Record* record = m_board.overlay().find(core::Kind::person, person);
    const auto* body = record ? record->as<core::Person>() : nullptr;
    return body ? body->name : std::string();
}

Session TerminalImpl::sessionOf(const Grant& grant, bool isOffline) {
    SessionSecret secret{grant.person, grant.name, grant.roles, grant.grant, grant.key, grant.expiresAt};
    // The person's roles now, as far as this terminal knows them.
    const core::Record* record = m_board.overlay().find(core::Kind::person, grant.person);
    if (const auto* body = record ? record->as<core::Person>() : nullptr; body && isOffline)
        secret.roles = body->roles;
    m_session = std::move(secret);
    m_isSessionOffline = isOffline;
    m_isChanged = true;
    return {m_session->person, m_session->name, m_session->roles, isOffline, m_session->expiresAt};
}

void TerminalImpl::resumeSession(SessionSecret secret) {
    m_session = std::move(secret);
    m_isSessionOffline = true;
    m_isChanged = true;
    publish();
}

void TerminalImpl::signOut() {
    if (m_session) sodium_memzero(m_session->key.data(), m_session->key.size());
    m_session.reset();
    m_isChanged = true;
    publish();
}

bool TerminalImpl::isItPin(const std::string& pin) {
    const auto* site = m_board.overlay().site().as<core::Site>();
    if (!site || site->it_pin.empty()) return false;
    const auto isRight = [&] {
        return crypto_pwhash_str_verify(site->it_pin.c_str(), pin.data(), pin.size()) == 0;
    };
    return m_signIns ? m_signIns->tryItPin(isRight) : isRight();
}

} // namespace ploegbord::terminal
