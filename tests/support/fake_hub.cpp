// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_hub.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include <sodium.h>

#include "app/wire/changes.h"
#include "app/wire/event_stream.h"
#include "app/wire/patterns.h"

namespace ploegbord::test {

using core::Kind;
using core::Record;
using core::RecordId;
using terminal::HttpRequest;
using terminal::RequestId;
using terminal::TransportEnd;
using terminal::TransportEvents;

namespace {

std::string keyOf(const Record& record) {
    if (const auto* line = record.as<core::Line>()) return line->key;
    if (const auto* team = record.as<core::Team>()) return team->key;
    if (const auto* crew = record.as<core::Crew>()) return crew->key;
    if (const auto* person = record.as<core::Person>()) return person->number;
    if (const auto* place = record.as<core::Place>()) return place->key;
    if (const auto* pick = record.as<core::Pick>()) return pick->key;
    return {};
}

std::string headerOf(const HttpRequest& request, std::string_view name) {
    for (const auto& [key, value] : request.headers) {
        if (key == name) return value;
    }
    return {};
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

FakeHub::FakeHub(FakeClock& clock) : m_clock(clock) {
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secretKey{};
    std::array<unsigned char, crypto_box_SEEDBYTES> seed{7};
    if (sodium_init() < 0 || crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data()) != 0)
        std::abort();
    std::array<char, 64> text{};
    m_hubKey = sodium_bin2base64(text.data(), text.size(), publicKey.data(), publicKey.size(),
                                 sodium_base64_VARIANT_ORIGINAL);
}

void FakeHub::furnish() {
    core::Site site;
    site.name = "Zwolle";
    site.time_zone = "Europe/Amsterdam";
    site.shifts = {{"V", core::Text("Vroeg"), 360, 840},
                   {"L", core::Text("Laat"), 840, 1320},
                   {"N", core::Text("Nacht"), 1320, 360}};
    put(Kind::site, site);
    const RecordId line = put(Kind::line, core::Line{"L3", core::Text("Lijn 3")});
    put(Kind::line, core::Line{"L4", core::Text("Lijn 4")});
    const RecordId team = put(Kind::team, core::Team{"WELD", core::Text("Lassen")});
    const auto person = [&](std::string number, std::string name, std::vector<core::RoleGrant> roles) {
        core::Person body;
        body.number = std::move(number);
        body.name = std::move(name);
        body.team = core::Ref(team);
        body.line = core::Ref(line);
        body.roles = std::move(roles);
        body.language = "nl";
        put(Kind::person, std::move(body));
    };
    person("101", "Jake de Vries", {});
    person("102", "Sandra Bakker", {});
    person("200", "Lena Lead", {{core::Role::lead, {core::Ref(line)}}});
    setPin(idOf(Kind::person, "200"), "123456");
}

RecordId FakeHub::put(Kind kind, core::Body body) {
    Record record;
    record.id = RecordId(core::makeUuid7(m_clock.now(), m_random));
    record.kind = kind;
    record.at = m_clock.now();
    record.body = std::move(body);
    const RecordId id = record.id;
    store(std::move(record));
    return id;
}

void FakeHub::put(Record record) {
    store(std::move(record));
}

void FakeHub::erase(RecordId id) {
    Record record = m_records.at(id);
    record.isDeleted = true;
    record.body = core::UnknownBody{"{}"};
    store(std::move(record));
}

void FakeHub::store(Record record) {
    record.seq = ++m_seq;
    m_records[record.id] = std::move(record);
}

std::vector<Record> FakeHub::records(Kind kind) const {
    std::vector<Record> found;
    for (const auto& [id, record] : m_records) {
        if (record.kind == kind && !record.isDeleted) found.push_back(record);
    }
    return found;
}

RecordId FakeHub::idOf(Kind kind, const std::string& key) const {
    const auto ref = core::Ref::parse(key);
    const Record* record = ref ? find(kind, *ref) : nullptr;
    return record ? record->id : RecordId();
}

void FakeHub::restore(const Snapshot& snapshot) {
    m_records = snapshot.records;
    m_accepted = snapshot.accepted;
    m_seq = snapshot.seq;
    std::erase_if(m_order, [&](core::OpId op) { return !m_accepted.contains(op); });
    newEpoch();
}

void FakeHub::newEpoch() {
    m_epoch = "e" + std::to_string(++m_epochNumber);
}

const Record* FakeHub::find(RecordId id) const {
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

const Record* FakeHub::find(Kind kind, const core::Ref& ref) const {
    for (const auto& [id, record] : m_records) {
        if (record.kind == kind && !record.isDeleted &&
            (ref.is(id) || (!ref.isEmpty() && keyOf(record) == ref.str())))
            return &record;
    }
    return nullptr;
}

const Record& FakeHub::site() const {
    for (const auto& [id, record] : m_records) {
        if (record.kind == Kind::site) return record;
    }
    std::abort(); // a test without furnish()
}

const core::PatternSet& FakeHub::patterns() const {
    return wire::builtInPatterns();
}

bool FakeHub::hasAcknowledged(RecordId of, core::Day shiftDay, const core::Ref& shift,
                              core::TerminalId terminal) const {
    const auto found = m_acknowledged.find({of, shiftDay, shift, terminal});
    const Record* record = find(of);
    return found != m_acknowledged.end() && record && record->version == found->second;
}

std::vector<std::pair<std::string, std::string>> FakeHub::dateHeader() const {
    if (faults.hasNoDate) return {};
    return {{"date", httpDate(m_clock.now() + faults.clockSkew)}};
}

FakeHub::Answer FakeHub::problem(int status, const std::string& type) const {
    wire::ProblemDocument document;
    document.type = type;
    document.title = type;
    document.status = status;
    return {status, "application/problem+json", wire::writeProblem(document), {}, false, {}, false, false};
}

FakeHub::Answer FakeHub::answer(const HttpRequest& request) {
    ++m_requests;
    const auto dated = [&](Answer answer) {
        for (auto& header : dateHeader())
            answer.headers.push_back(std::move(header));
        return answer;
    };
    if (faults.isHtml)
        return {200,   "text/html", "<html>Welcome to the guest network</html>", dateHeader(), false, {},
                false, false};
    if (faults.status != 0) {
        Answer answer = problem(faults.status, faults.problemType);
        if (faults.retryAfter > 0)
            answer.headers.emplace_back("retry-after", std::to_string(faults.retryAfter));
        return dated(std::move(answer));
    }
    const std::string path = request.url.substr(request.url.find("/v1/"));
    if (path == "/v1/health")
        return dated({200, "application/json", R"({"status":"ok"})", {}, false, {}, false, false});
    if (path == "/v1/enrol") return dated(enrol(request.body));
    const std::string bearer = headerOf(request, "authorization");
    const auto known = bearer.starts_with("Bearer ") ? m_tokens.find(bearer.substr(7)) : m_tokens.end();
    if (known == m_tokens.end()) return dated(problem(401, "unauthorized"));
    if (m_revoked.contains(known->second)) {
        wire::ProblemDocument document{"revoked", "revoked", "", 403, known->second};
        return dated(
            {403, "application/problem+json", wire::writeProblem(document), {}, false, {}, false, false});
    }
    if (path == "/v1/sign-in") return dated(signIn(request.body));
    if (path.starts_with("/v1/changes")) return dated(changes(request));
    if (path == "/v1/ops") return dated(ops(request.body, known->second));
    if (path == "/v1/heartbeat") return dated(heartbeat(request.body));
    return dated(problem(404, "not-found"));
}

FakeHub::Answer FakeHub::enrol(const std::string& body) {
    const auto request = wire::readEnrolRequest(body);
    if (!request || request->code != "GOOD-CODE") return problem(400, "code-invalid");
    Answer made{201, "application/json", {}, {}, false, {}, false, false};
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
    return {200, "application/json", wire::writeSignInAnswer(answer), {}, false, {}, false, false};
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
    m_accepted[op.op.id] = m_seq;
    m_hashes[op.op.id] = op.contentHash;
    m_order.push_back(op.op.id);
    result.status = wire::OpStatus::accepted;
    result.seq = m_seq;
    return result;
}

FakeHub::Answer FakeHub::heartbeat(const std::string& body) {
    const auto beat = wire::readHeartbeat(body);
    if (!beat) return problem(400, "malformed");
    m_lastHeartbeat = *beat;
    Answer answer;
    answer.body = wire::writeHeartbeatAnswer({shown, spreadSeconds});
    return answer;
}

void FakeLink::cancel(RequestId id) {
    m_cancelled.insert(id);
    std::erase_if(m_queued, [&](const HttpRequest& request) { return request.id == id; });
    std::erase_if(m_streams, [&](const Stream& stream) { return stream.id == id; });
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.id == id; });
}

void FakeLink::cutStreams() {
    for (const Stream& stream : m_streams)
        m_cut.insert(stream.id);
    m_streams.clear();
}

void FakeLink::reset() {
    m_queued.clear();
    m_streams.clear();
    m_waiting.clear();
    m_held.clear();
    m_cut.clear();
    m_cancelled.clear();
}

core::Steady FakeLink::nextDue() const {
    core::Steady next = core::Steady::max();
    for (const Waiting& waiting : m_waiting)
        next = std::min(next, waiting.until);
    if (m_hub.faults.isBlackHole || m_hub.faults.areStreamsSilent) return next;
    for (const Stream& stream : m_streams)
        next = std::min(next, stream.beatAt);
    return next;
}

bool FakeLink::deliver(TransportEvents& events, const core::Clock& clock) {
    bool hasTold = false;
    for (const RequestId id : std::exchange(m_cut, {})) {
        if (isCancelled(id)) continue;
        events.onEnd(id, TransportEnd::cutShort);
        hasTold = true;
    }
    while (!m_queued.empty()) {
        const HttpRequest request = std::move(m_queued.front());
        m_queued.pop_front();
        answer(request, events, clock);
        hasTold = true;
    }
    if (!m_hub.faults.holdsPushAnswers) {
        for (const auto& [id, held] : std::exchange(m_held, {})) {
            if (isCancelled(id)) continue;
            tell(id, held, events);
            hasTold = true;
        }
    }
    for (std::size_t i = 0; i < m_waiting.size();) {
        if (m_waiting[i].until > clock.steadyNow()) {
            ++i;
            continue;
        }
        const RequestId id = m_waiting[i].id;
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(i));
        events.onEnd(id, TransportEnd::timedOut);
        hasTold = true;
    }
    if (m_hub.faults.isBlackHole || m_hub.faults.areStreamsSilent) return hasTold;
    for (Stream& stream : std::vector<Stream>(m_streams)) {
        if (stream.epoch != m_hub.epoch()) { // a restarted hub knows no old streams
            cancel(stream.id);
            m_cancelled.erase(stream.id);
            events.onEnd(stream.id, TransportEnd::complete);
            hasTold = true;
            continue;
        }
        std::string text = m_hub.events(stream.cursor, std::exchange(stream.isBacklog, false));
        if (stream.beatAt <= clock.steadyNow()) text += ":\n\n";
        if (!text.empty()) stream.beatAt = clock.steadyNow() + std::chrono::seconds(15);
        for (Stream& kept : m_streams) {
            if (kept.id == stream.id) kept = stream;
        }
        if (text.empty()) continue;
        hasTold = true;
        // In two pieces, so that no parser gets used to whole events.
        events.onBytes(stream.id, std::string_view(text).substr(0, text.size() / 2));
        if (!isCancelled(stream.id))
            events.onBytes(stream.id, std::string_view(text).substr(text.size() / 2));
    }
    return hasTold;
}

void FakeLink::answer(const HttpRequest& request, TransportEvents& events, const core::Clock& clock) {
    if (m_hub.faults.isUnreachable) return events.onEnd(request.id, TransportEnd::unreachable);
    if (m_hub.faults.isBlackHole)
        return m_waiting.push_back({request.id, clock.steadyNow() + request.timeout});
    FakeHub::Answer answer = m_hub.answer(request);
    if (m_hub.faults.holdsPushAnswers && request.url.ends_with("/v1/ops"))
        return static_cast<void>(m_held.emplace_back(request.id, std::move(answer)));
    tell(request.id, answer, events);
}

void FakeLink::tell(RequestId id, const FakeHub::Answer& answer, TransportEvents& events) {
    if (answer.isLost) return events.onEnd(id, TransportEnd::cutShort);
    auto headers = answer.headers;
    headers.emplace_back("content-type", answer.type);
    events.onHead(id, answer.status, headers);
    if (isCancelled(id)) return;
    if (answer.isStream) return m_streams.push_back({id, answer.from.epoch, answer.from.seq, true, {}});
    const std::string_view body = answer.body;
    events.onBytes(id, answer.isCut ? body.substr(0, body.size() / 2) : body);
    if (!isCancelled(id)) events.onEnd(id, answer.isCut ? TransportEnd::cutShort : TransportEnd::complete);
}

} // namespace ploegbord::test
