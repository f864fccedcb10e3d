// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdio>

#include "app/wire/changes.h"
#include "app/wire/event_stream.h"
#include "tests/support/fake_hub.h"

namespace ploegbord::test {

using core::Kind;
using core::Record;
using core::RecordId;
using terminal::HttpRequest;

namespace {

std::string headerOf(const HttpRequest& request, std::string_view name) {
    for (const auto& [key, value] : request.headers) {
        if (key == name) return value;
    }
    return {};
}

FakeHub::Answer plain(int status, std::string type, std::string body) {
    FakeHub::Answer answer;
    answer.status = status;
    answer.type = std::move(type);
    answer.body = std::move(body);
    return answer;
}

std::string httpDate(core::Instant at) {
    static constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  kDays[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

std::string afterOf(const std::string& url) {
    const auto at = url.find("after=");
    const auto end = url.find('&', at);
    return url.substr(at + 6, end == std::string::npos ? end : end - at - 6);
}

} // namespace

std::vector<std::pair<std::string, std::string>> FakeHub::dateHeader() const {
    if (faults.hasNoDate) return {};
    return {{"date", httpDate(m_clock.now() + faults.clockSkew)}};
}

FakeHub::Answer FakeHub::problem(int status, const std::string& type) const {
    wire::ProblemDocument document;
    document.type = type;
    document.title = type;
    document.status = status;
    return plain(status, "application/problem+json", wire::writeProblem(document));
}

FakeHub::Answer FakeHub::answer(const HttpRequest& request) {
    ++m_requests;
    const auto dated = [&](Answer answer) {
        for (auto& header : dateHeader())
            answer.headers.push_back(std::move(header));
        return answer;
    };
    if (faults.isHtml) return dated(plain(200, "text/html", "<html>Welcome to the guest network</html>"));
    if (faults.status != 0) {
        Answer answer = problem(faults.status, faults.problemType);
        if (faults.retryAfter > 0)
            answer.headers.emplace_back("retry-after", std::to_string(faults.retryAfter));
        return dated(std::move(answer));
    }
    const std::string path = request.url.substr(request.url.find("/v1/"));
    if (path == "/v1/health")
        return dated({200, "application/json", R"({"status":"ok"})", {}, false, {}, false, false, false, {}});
    if (path == "/v1/enrol") return dated(enrol(request.body));
    const std::string bearer = headerOf(request, "authorization");
    const auto known = bearer.starts_with("Bearer ") ? m_tokens.find(bearer.substr(7)) : m_tokens.end();
    if (known == m_tokens.end()) return dated(problem(401, "unauthorized"));
    if (m_revoked.contains(known->second)) {
        wire::ProblemDocument document{"revoked", "revoked", "", 403, known->second};
        return dated(plain(403, "application/problem+json", wire::writeProblem(document)));
    }
    if (path == "/v1/sign-in") return dated(signIn(request.body));
    if (path.starts_with("/v1/changes")) return dated(changes(request));
    if (path == "/v1/ops") return dated(ops(request.body, known->second));
    if (path == "/v1/heartbeat") return dated(heartbeat(request.body));
    if (path.starts_with("/v1/blobs/")) return dated(blob(request, path.substr(10)));
    return dated(problem(404, "not-found"));
}

FakeHub::Answer FakeHub::enrol(const std::string& body) {
    const auto request = wire::readEnrolRequest(body);
    if (!request || request->code != "GOOD-CODE") return problem(400, "code-invalid");
    Answer made = plain(201, "application/json", {});
    if (const auto known = m_nonces.find(request->nonce); known != m_nonces.end()) {
        made.body = known->second;
        return made;
    }
    wire::EnrolAnswer answer;
    answer.terminal = core::TerminalId(core::makeUuid7(m_clock.now(), m_random));
    answer.token = "token-" + answer.terminal.str();
    answer.site = core::SiteId(core::makeUuid7(m_clock.now(), m_random));
    answer.line = core::Ref(idOf(Kind::line, "L3"));
    answer.timeZone = "Europe/Amsterdam";
    answer.hubKey = m_hubKey;
    m_tokens[answer.token] = answer.terminal;
    Record record;
    record.id = RecordId(answer.terminal.bytes());
    record.kind = Kind::terminal;
    record.at = m_clock.now();
    record.body = core::TerminalBody{request->name, answer.line, request->version, false};
    store(std::move(record));
    made.body = m_nonces[request->nonce] = wire::writeEnrolAnswer(answer);
    return made;
}

FakeHub::Answer FakeHub::signIn(const std::string& body) {
    const auto request = wire::readSignInRequest(body);
    if (!request) return problem(400, "malformed");
    const Record* record = find(Kind::person, request->person);
    if (const auto badge = m_badges.find(request->badge); badge != m_badges.end())
        record = find(badge->second);
    const auto pin = record ? m_pins.find(record->id) : m_pins.end();
    if (pin == m_pins.end() || pin->second != request->pin) return problem(401, "sign-in-refused");
    wire::SignInAnswer answer;
    answer.person = core::Ref(record->id);
    answer.roles = record->as<core::Person>()->roles;
    answer.grant = core::GrantId(core::makeUuid7(m_clock.now(), m_random));
    std::string key(32, '\0');
    m_random.fill({reinterpret_cast<std::uint8_t*>(key.data()), key.size()});
    answer.key = core::toHex(key);
    answer.expiresAt = m_clock.now() + std::chrono::days(30);
    m_grants[answer.grant] = {record->id, key};
    return plain(200, "application/json", wire::writeSignInAnswer(answer));
}

FakeHub::Answer FakeHub::changes(const HttpRequest& request) const {
    const auto cursor = core::Cursor::parse(afterOf(request.url));
    if (!cursor) return problem(400, "malformed");
    if (!cursor->epoch.empty() && (cursor->epoch != m_epoch || cursor->seq > m_seq))
        return problem(410, "gone");
    Answer answer;
    if (headerOf(request, "accept") == "text/event-stream") {
        answer.type = "text/event-stream";
        answer.isStream = true;
        answer.from = {m_epoch, cursor->seq};
        return answer;
    }
    std::map<std::int64_t, const Record*> bySeq;
    for (const auto& [id, record] : m_records) {
        if (record.seq > cursor->seq) bySeq[record.seq] = &record;
    }
    std::vector<std::string> page;
    std::int64_t last = std::max(cursor->seq, bySeq.empty() ? m_seq : 0);
    for (const auto& [seq, record] : bySeq) {
        if (page.size() == 500) break;
        page.push_back(wire::writeChange(*record));
        last = seq;
    }
    answer.body = wire::writeChangesPage(m_epoch, page, {m_epoch, last}, page.size() < bySeq.size());
    return answer;
}

std::string FakeHub::events(std::int64_t& cursor, bool isBacklog) const {
    std::map<std::int64_t, const Record*> bySeq;
    for (const auto& [id, record] : m_records) {
        if (record.seq > cursor) bySeq[record.seq] = &record;
    }
    std::string text;
    for (const auto& [seq, record] : bySeq) {
        const std::string event =
            wire::writeEvent(core::Cursor{m_epoch, seq}.str(), "change", wire::writeChange(*record));
        text += event;
        if (faults.sendsTwice) text += event;
        cursor = seq;
    }
    if (isBacklog) text += wire::writeEvent(core::Cursor{m_epoch, cursor}.str(), "live", "{}");
    return text;
}

FakeHub::Answer FakeHub::ops(const std::string& body, core::TerminalId terminal) {
    ++m_pushes;
    const auto request = wire::readOpsRequest(body);
    if (!request) return problem(400, "malformed");
    std::vector<wire::OpResult> results;
    for (std::size_t i = 0; i < request->ops.size(); ++i) {
        ++m_opsSeen;
        wire::OpResult result;
        result.op = request->ids[i];
        if (request->ops[i]) result = apply(*request->ops[i], terminal);
        if (result.problemName.empty()) result.problemName = core::problemName(result.problem);
        results.push_back(std::move(result));
    }
    Answer answer;
    answer.body = wire::writeOpResults(results);
    answer.isLost = faults.losePushAnswers > 0 && faults.losePushAnswers-- > 0;
    answer.isCut = faults.cutPushAnswers > 0 && faults.cutPushAnswers-- > 0;
    return answer;
}

std::optional<core::Actor> FakeHub::actorOf(const wire::SignedOp& op, core::TerminalId terminal) const {
    core::Actor actor;
    actor.terminal = terminal;
    actor.line = core::Ref(idOf(Kind::line, "L3"));
    actor.isBadgeOnly = std::holds_alternative<core::SealedBadge>(op.op.by);
    const auto* proof = std::get_if<core::PersonProof>(&op.op.by);
    if (!proof) return actor;
    const auto grant = m_grants.find(proof->grant);
    if (grant == m_grants.end() || !wire::isProofValid(op, grant->second.second)) return std::nullopt;
    const Record* person = find(grant->second.first);
    actor.person = core::Ref(grant->second.first);
    if (const auto* known = person ? person->as<core::Person>() : nullptr) actor.roles = known->roles;
    return actor;
}

wire::OpResult FakeHub::apply(const wire::SignedOp& op, core::TerminalId terminal) {
    wire::OpResult result;
    result.op = op.op.id;
    if (const auto known = m_accepted.find(op.op.id); known != m_accepted.end()) {
        result.status =
            m_hashes[op.op.id] == op.contentHash ? wire::OpStatus::accepted : wire::OpStatus::refused;
        result.problem = core::Problem::op_content_changed;
        result.seq = known->second;
        result.isReplayed = true;
        return result;
    }
    if (faults.defer.contains(op.op.id)) {
        result.status = wire::OpStatus::deferred;
        result.retryAfterSeconds = faults.deferSeconds;
        return result;
    }
    result.problem = core::Problem::not_allowed;
    if (faults.refuse.contains(op.op.id) || faults.refuseTypes.contains(op.op.type)) return result;
    const auto actor = actorOf(op, terminal);
    result.problem = core::Problem::proof_invalid;
    if (!actor) return result;
    auto effect = core::judge(op.op, *actor, *this, m_clock.now());
    if (!effect) {
        result.problem = effect.error().problem;
        result.detail = effect.error().detail;
        if (effect.error().isDeferred()) {
            result.status = wire::OpStatus::deferred;
            result.retryAfterSeconds = faults.deferSeconds;
        }
        return result;
    }
    for (Record& changed : *effect) {
        if (const auto* body = std::get_if<core::Acknowledgement>(&op.op.body)) {
            m_acknowledged[{op.op.record, body->shift_day, body->shift, terminal}] = changed.version;
        }
        store(std::move(changed));
    }
    if (const auto* answer = std::get_if<core::PulseAnswer>(&op.op.body))
        m_answers.emplace_back(op.op.record, *answer);
    m_accepted[op.op.id] = m_seq;
    m_hashes[op.op.id] = op.contentHash;
    m_order.push_back(op.op.id);
    result.status = wire::OpStatus::accepted;
    result.seq = m_seq;
    return result;
}

std::string FakeHub::putBlob(std::string bytes) {
    std::string sha256 = core::toHex(core::sha256(bytes));
    m_blobs[sha256] = std::move(bytes);
    return sha256;
}

FakeHub::Answer FakeHub::takeBlob(const HttpRequest& request, const std::string& sha256) {
    m_blobsBrought.push_back(request);
    if (faults.putStatus != 0) return problem(faults.putStatus, faults.problemType);
    if (core::toHex(core::sha256(request.body)) != sha256) return problem(400, "hash-mismatch");
    putBlob(request.body);
    Answer answer = plain(201, "application/json", "{\"sha256\":\"" + sha256 + "\"}");
    answer.isLost = faults.losePutAnswers > 0 && faults.losePutAnswers-- > 0;
    return answer;
}

FakeHub::Answer FakeHub::blob(const HttpRequest& request, const std::string& sha256) {
    if (request.method == "PUT") return takeBlob(request, sha256);
    m_blobsAsked.push_back(sha256);
    if (faults.blobStatus != 0) {
        Answer busy = problem(faults.blobStatus, faults.problemType);
        if (faults.retryAfter > 0)
            busy.headers.emplace_back("retry-after", std::to_string(faults.retryAfter));
        return busy;
    }
    const auto found = m_blobs.find(sha256);
    if (found == m_blobs.end() || faults.missingBlobs.contains(sha256)) return problem(404, "not-found");
    std::string bytes = found->second + std::string(faults.extraBlobBytes, 'x');
    if (faults.wrongBlobs > 0 && faults.wrongBlobs-- > 0) bytes.back() ^= 1;
    Answer answer;
    answer.type = "application/octet-stream";
    answer.isFile = true;
    std::size_t from = 0;
    const std::string range = headerOf(request, "range");
    if (range.starts_with("bytes=") && headerOf(request, "if-range") == '"' + sha256 + '"' &&
        !faults.ignoresRange) {
        from = std::stoul(range.substr(6));
        if (from >= bytes.size()) return problem(416, "range");
        answer.status = 206;
        answer.headers.emplace_back("content-range", "bytes " + std::to_string(from) + "-" +
                                                         std::to_string(bytes.size() - 1) + "/" +
                                                         std::to_string(bytes.size()));
    }
    answer.body = bytes.substr(from);
    // More than is announced, as no honest hub sends.
    if (faults.extraBlobBytes == 0)
        answer.headers.emplace_back("content-length", std::to_string(answer.body.size()));
    if (!faults.cutBlobs.empty()) {
        answer.cutAfter = faults.cutBlobs.front();
        faults.cutBlobs.pop_front();
    }
    return answer;
}

FakeHub::Answer FakeHub::heartbeat(const std::string& body) {
    const auto beat = wire::readHeartbeat(body);
    if (!beat) return problem(400, "malformed");
    m_lastHeartbeat = *beat;
    Answer answer;
    answer.body = wire::writeHeartbeatAnswer({shown, spreadSeconds, publicUrl});
    return answer;
}

} // namespace ploegbord::test
