// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/hub/running_hub.h"

#include <stdexcept>
#include <vector>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "app/hub/auth/enrolment.h"
#include "app/hub/store/people.h"
#include "app/hub/store/terminals.h"
#include "app/wire/ops.h"
#include "tests/support/postgres_server.h"

namespace ploegbord::test {
namespace {

template <class T>
T must(core::Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

core::RecordId idOf(std::string_view kind, std::string_view key) {
    return core::RecordId(core::deriveUuid("test", kind, key));
}

core::Record record(core::Kind kind, const std::string& key, core::Body body) {
    core::Record made;
    made.id = idOf(core::kindName(kind), key);
    made.kind = kind;
    made.body = std::move(body);
    return made;
}

core::Person personNamed(const std::string& number, std::vector<core::RoleGrant> roles) {
    core::Person person;
    person.number = number;
    person.name = "Person " + number;
    person.line = core::Ref(idOf("line", "L3"));
    person.roles = std::move(roles);
    person.language = "nl";
    return person;
}

std::vector<core::Record> plant() {
    core::Site site;
    site.name = "Plant";
    site.routing = {{core::ReportClass::nearMiss, {}, core::Role::safety}};
    site.anonymous_delay_minutes = 0;
    site.time_zone = "Europe/Amsterdam";
    site.shifts = {{"V", core::Text("Vroeg"), 360, 840}};
    const core::Ref l3(idOf("line", "L3"));
    return {record(core::Kind::site, "", site),
            record(core::Kind::line, "L3", core::Line{"L3", core::Text("Lijn 3")}),
            record(core::Kind::line, "L5", core::Line{"L5", core::Text("Lijn 5")}),
            record(core::Kind::pick, "label_error", core::Pick{"label_error", core::Text("Etiketfout")}),
            record(core::Kind::person, "1201", personNamed("1201", {{core::Role::lead, {l3}}})),
            record(core::Kind::person, "1202", personNamed("1202", {{core::Role::lead, {}}})),
            record(core::Kind::person, "1203",
                   personNamed("1203", {{core::Role::lead, {core::Ref(idOf("line", "L5"))}}})),
            record(core::Kind::person, "1209", personNamed("1209", {})),
            record(core::Kind::person, "1210", personNamed("1210", {})),
            record(core::Kind::person, "1301", personNamed("1301", {{core::Role::safety, {}}})),
            record(core::Kind::person, "1302", personNamed("1302", {{core::Role::quality, {}}})),
            record(core::Kind::person, "1303", personNamed("1303", {{core::Role::maintenance, {}}})),
            record(core::Kind::person, "1304", personNamed("1304", {{core::Role::purchasing, {}}})),
            record(core::Kind::person, "1305", personNamed("1305", {{core::Role::hr, {}}})),
            record(core::Kind::person, "1306", personNamed("1306", {{core::Role::admin, {}}}))};
}

} // namespace

RunningHub::RunningHub(StoreKind kind, hub::ServerOptions options)
    : RunningHub(kind == StoreKind::postgresql ? PostgresServer::shared().freshDatabase() : std::string(),
                 std::move(options)) {}

RunningHub::RunningHub(std::string databaseUrl, hub::ServerOptions options) : m_options(std::move(options)) {
    m_hubOptions.dir = m_folder / "data";
    m_hubOptions.databaseUrl = std::move(databaseUrl);
    m_hubOptions.log = [this](hub::LogLevel, const std::string& line) {
        const std::lock_guard lock(m_mutex);
        m_log += line + '\n';
    };
    restart();
    if (!m_service->hub().site()) makePlant();
}

std::string RunningHub::log() const {
    const std::lock_guard lock(m_mutex);
    return m_log;
}

void RunningHub::restart() {
    m_service.reset();
    m_service = must(hub::HubService::start(m_hubOptions, m_options, m_clock, m_random));
}

void RunningHub::makePlant() {
    const hub::SiteRow site = must(m_service->hub().createSite());
    must(m_service->hub().writer().runSystem(site.no, [](hub::SystemTransaction& work) -> core::Result<void> {
        for (const core::Record& each : plant()) {
            if (const auto put = work.put(each); !put)
                return core::fail(core::ErrorCode::storage, put.error().detail);
        }
        return {};
    }));
}

std::string RunningHub::enrolCode() {
    std::string code;
    const auto site = m_service->hub().site();
    must(m_service->hub().writer().runSystem(
        site->no, [&](hub::SystemTransaction& work) -> core::Result<void> {
            const auto made =
                hub::createEnrolment(work.connection(), m_service->hub().secrets(), m_random, work.now(),
                                     {site->no, idOf("line", "L3"), "Board", std::chrono::minutes(15)}, "");
            if (!made) return core::fail(core::ErrorCode::storage, made.error().detail);
            code = made->code;
            return {};
        }));
    return code;
}

std::string RunningHub::enrol() {
    HttpClient client(port());
    const auto answer = client.request(
        "POST", "/v1/enrol",
        "{\"code\":\"" + enrolCode() + "\",\"nonce\":\"0123456789abcdef\",\"name\":\"b\",\"version\":\"1\"}");
    if (answer.status != 201) throw std::runtime_error("enrolment failed: " + answer.body);
    return std::string(parsed(answer).at("token").as_string());
}

core::RecordId RunningHub::person(const std::string& number) const {
    return idOf("person", number);
}

core::RecordId RunningHub::line(const std::string& key) const {
    return idOf("line", key);
}

void RunningHub::setPin(const std::string& number, const std::string& pin) {
    const auto hash = must(m_service->hub().secrets().hashPin(pin));
    const auto site = m_service->hub().site();
    must(m_service->hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        const auto saved = hub::savePin(connection, site->no, person(number), hash, m_clock.now());
        if (!saved) return core::fail(core::ErrorCode::storage, saved.error().detail);
        return {};
    }));
}

void RunningHub::revoke(const std::string& token) {
    const auto site = m_service->hub().site();
    must(m_service->hub().writer().runSystem(
        site->no, [&](hub::SystemTransaction& work) -> core::Result<void> {
            const auto row = hub::findTerminalByToken(work.connection(), core::sha256(token));
            core::Record terminal = *work.world().find(core::RecordId((*row)->id.bytes()));
            std::get<core::TerminalBody>(terminal.body).is_revoked = true;
            (void)hub::revokeTerminal(work.connection(), (*row)->id, work.now());
            (void)work.put(std::move(terminal));
            return {};
        }));
}

void RunningHub::setBadge(const std::string& number, const std::string& uid) {
    const auto site = m_service->hub().site();
    must(m_service->hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        const auto saved =
            hub::saveBadge(connection, site->no, person(number), m_service->hub().secrets().badgeHash(uid));
        if (!saved) return core::fail(core::ErrorCode::storage, saved.error().detail);
        return {};
    }));
}

core::TerminalId RunningHub::terminal(const std::string& token) {
    auto reader = m_service->hub().openReader();
    return (*hub::findTerminalByToken(**reader, core::sha256(token)))->id;
}

Grant RunningHub::grant(const std::string& number, const std::string& token, GrantWindow window) {
    Grant made{core::Ref(person(number)), core::GrantId(core::makeUuid7(now(), m_random)),
               std::string(32, '\0')};
    m_random.fill({reinterpret_cast<std::uint8_t*>(made.key.data()), made.key.size()});
    hub::GrantRow row;
    row.id = made.id;
    row.site = m_service->hub().site()->no;
    row.person = person(number);
    row.terminal = terminal(token);
    row.sealedKey = m_service->hub().secrets().seal(made.key, m_random);
    row.validFrom = now() + window.from;
    row.validUntil = now() + window.until;
    must(m_service->hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        auto saved = hub::insertGrant(connection, row);
        if (saved && window.isWithdrawn) {
            saved = connection
                        .run("UPDATE person_grant SET withdrawn_at = $2 WHERE id = $1",
                             {row.id.str(), core::toMilliseconds(now())})
                        .map([](std::int64_t) {});
        }
        if (!saved) return core::fail(core::ErrorCode::storage, saved.error().detail);
        return {};
    }));
    return made;
}

core::OpId RunningHub::newOpId() {
    return core::OpId(core::makeUuid4(m_random)); // fit for anonymous ops too
}
core::RecordId RunningHub::newRecordId() {
    return core::RecordId(core::makeUuid4(m_random));
}

std::string shoutout(RunningHub& hub, core::OpId id, core::RecordId record, int count) {
    core::Op op;
    op.id = id;
    op.type = core::OpType::recognition_post;
    op.record = record;
    op.made_at = hub.now();
    core::Recognition body;
    body.to = {{false, core::Ref(hub.person("1209"))}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", std::string("label_error")}, {"count", std::int64_t{count}}};
    op.body = body;
    return wire::writeOp(op).json;
}

core::Op noticeOp(RunningHub& hub, std::string text) {
    core::Op op;
    op.id = hub.newOpId();
    op.type = core::OpType::announcement_post;
    op.record = hub.newRecordId();
    op.made_at = hub.now();
    core::Announcement body;
    body.title = core::Text("Title");
    body.text = core::Text(std::move(text));
    body.valid_from = hub.now();
    body.valid_until = hub.now() + std::chrono::hours(1);
    op.body = body;
    return op;
}

std::string signedBy(const Grant& who, core::Op op) {
    return wire::signOp(std::move(op), who.person, who.id, who.key).json;
}

std::string highFive(RunningHub& hub, core::OpId id, core::RecordId of) {
    core::Op op;
    op.id = id;
    op.type = core::OpType::high_five;
    op.record = of;
    op.made_at = hub.now();
    op.body = core::NoBody{};
    return wire::writeOp(op).json;
}

std::string opsRequest(std::initializer_list<std::string> ops) {
    return wire::writeOpsRequest(std::vector<std::string>(ops));
}

boost::json::value parsed(const HttpAnswer& answer) {
    return boost::json::parse(answer.body);
}

boost::json::value resultOf(const HttpAnswer& answer, std::size_t index) {
    if (answer.status != 200) throw std::runtime_error("no results: " + answer.head + answer.body);
    return parsed(answer).at("results").as_array().at(index);
}

} // namespace ploegbord::test
