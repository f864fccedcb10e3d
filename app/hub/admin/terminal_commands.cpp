// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <boost/json/array.hpp>

#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/auth/enrolment.h"
#include "app/hub/store/records.h"
#include "app/hub/store/terminals.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::int64_t kDefaultMinutes = 15;
constexpr std::int64_t kMostMinutes = 7 * 24 * 60;

core::Result<std::chrono::minutes> validity(const json::object& request) {
    const json::value* const value = request.if_contains("valid");
    const std::int64_t minutes = value && value->is_int64() ? value->get_int64() : kDefaultMinutes;
    if (minutes >= 1 && minutes <= kMostMinutes) return std::chrono::minutes(minutes);
    return core::fail(core::ErrorCode::invalid, "a code is valid for 1 to 10080 minutes");
}

core::Result<json::object>
changeTerminal(const json::object& request, const CommandPlace& place,
               const std::function<core::Result<void>(SystemTransaction&, core::Record&)>& change) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    std::string id;
    const auto done =
        place.hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            auto terminal = findNamed(transaction, core::Kind::terminal, textOf(request, "terminal"));
            if (!terminal) return tl::unexpected(terminal.error());
            id = terminal->id.str();
            if (auto changed = change(transaction, *terminal); !changed) return changed;
            const auto stored = transaction.put(std::move(*terminal));
            if (!stored) return storeFailed(stored.error());
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return json::object{{"terminal", id}};
}

json::value timeOrNull(const std::optional<core::Instant>& at) {
    if (!at) return nullptr;
    return json::value(core::formatInstant(*at));
}

using Lines = std::map<std::string, std::string>; // id -> key

json::object describe(const TerminalRow& row, const core::TerminalBody& body, const Lines& lines) {
    const auto line = lines.find(body.line.str());
    return {{"id", row.id.str()},
            {"name", body.name},
            {"line", body.line.str()},
            {"line_key", line == lines.end() ? "" : line->second},
            {"version", row.version.empty() ? body.version : row.version},
            {"enrolled_at", core::formatInstant(row.enrolledAt)},
            {"last_seen", timeOrNull(row.lastSeen)},
            {"revoked_at", timeOrNull(row.revokedAt)},
            {"painted", row.painted.str()},
            {"screen", row.screen},
            {"outbox", row.outbox},
            {"parked", row.parked},
            {"uptime_s", row.uptimeSeconds},
            {"disk_free", row.diskFreeBytes}};
}

template <class Body>
core::Result<std::map<std::string, Body>> bodiesById(db::Connection& connection, SiteNo site,
                                                     core::Kind kind) {
    const auto rows = loadRecordsOfKind(connection, site, core::kindName(kind));
    if (!rows) return storeFailed(rows.error());
    std::map<std::string, Body> bodies;
    for (const auto& row : *rows) {
        const auto record = decode(row);
        if (record && record->template as<Body>()) bodies[row.id.str()] = *record->template as<Body>();
    }
    return bodies;
}

} // namespace

core::Result<json::object> enrolCommand(const json::object& request, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    const auto minutes = validity(request);
    if (!minutes) return tl::unexpected(minutes.error());
    json::object answer;
    const auto done =
        place.hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            const auto line = findNamed(transaction, core::Kind::line, textOf(request, "line"));
            if (!line) return tl::unexpected(line.error());
            const NewEnrolment wanted{transaction.site().no, line->id, textOf(request, "name"), *minutes};
            const auto code =
                createEnrolment(transaction.connection(), place.hub.secrets(), place.hub.random(),
                                transaction.now(), wanted, place.hub.caFingerprint());
            if (!code) return storeFailed(code.error());
            answer = {{"code", code->code},
                      {"line", line->id.str()},
                      {"expires_at", core::formatInstant(code->expiresAt)}};
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return answer;
}

core::Result<json::object> terminalsCommand(const json::object&, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    const auto connection = place.hub.openReader();
    if (!connection) return storeFailed(connection.error());
    const auto rows = loadTerminals(**connection);
    if (!rows) return storeFailed(rows.error());
    const auto bodies = bodiesById<core::TerminalBody>(**connection, site->no, core::Kind::terminal);
    if (!bodies) return tl::unexpected(bodies.error());
    const auto lineBodies = bodiesById<core::Line>(**connection, site->no, core::Kind::line);
    if (!lineBodies) return tl::unexpected(lineBodies.error());
    Lines lines;
    for (const auto& [id, line] : *lineBodies)
        lines[id] = line.key;
    json::array terminals;
    for (const auto& row : *rows) {
        const auto body = bodies->find(row.id.str());
        terminals.push_back(
            describe(row, body == bodies->end() ? core::TerminalBody{} : body->second, lines));
    }
    return json::object{{"terminals", std::move(terminals)}};
}

core::Result<json::object> revokeCommand(const json::object& request, const CommandPlace& place) {
    return changeTerminal(
        request, place, [&](SystemTransaction& transaction, core::Record& record) -> core::Result<void> {
            auto* const body = std::get_if<core::TerminalBody>(&record.body);
            if (!body) return core::fail(core::ErrorCode::storage, "the terminal's record cannot be read");
            const core::TerminalId id(record.id.bytes());
            // The ledger first: a revocation that is written there and not here is made good at the next
            // start.
            LedgerEntry entry;
            entry.what = LedgerEntry::What::revoked;
            entry.at = transaction.now();
            entry.site = transaction.site().id;
            entry.terminal = id;
            if (auto written = place.hub.ledger().append(entry); !written) return written;
            body->is_revoked = true;
            return fromStore(revokeTerminal(transaction.connection(), id, transaction.now()));
        });
}

core::Result<json::object> moveCommand(const json::object& request, const CommandPlace& place) {
    std::string lineId;
    auto answer = changeTerminal(
        request, place, [&](SystemTransaction& transaction, core::Record& record) -> core::Result<void> {
            auto* const body = std::get_if<core::TerminalBody>(&record.body);
            if (!body) return core::fail(core::ErrorCode::storage, "the terminal's record cannot be read");
            const auto line = findNamed(transaction, core::Kind::line, textOf(request, "line"));
            if (!line) return tl::unexpected(line.error());
            body->line = core::Ref(line->id);
            lineId = line->id.str();
            return {};
        });
    if (answer) (*answer)["line"] = lineId;
    return answer;
}

} // namespace ploegbord::hub
