// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/messages.h"

#include "app/wire/json_writer.h"
#include "app/wire/message_json.h"

namespace ploegbord::wire {
namespace {

constexpr std::int64_t kMost = std::int64_t{1} << 53;
constexpr std::int64_t kMaxTerminals = 1'000'000'000;
constexpr std::int64_t kMaxSpreadSeconds = 24 * 3600;
constexpr std::size_t kMaxAsking = 100;
constexpr std::string_view kProblemBase = "https://ploegbord.example/problems/";

void readAsking(ObjectReader& in, std::vector<core::RecordId>& asking) {
    for (const std::string& text : in.strings("asking")) {
        const auto id = core::RecordId::parse(text);
        if (!id) return in.fail("asking", "holds something that is no id");
        asking.push_back(*id);
    }
    if (asking.size() > kMaxAsking) in.fail("asking", "holds more than 100 records");
}

} // namespace

std::string writeHeartbeat(const Heartbeat& heartbeat) {
    JsonWriter out;
    out.beginObject();
    out.key("asking");
    out.beginArray();
    for (const core::RecordId& record : heartbeat.asking)
        out.string(record.str());
    out.endArray();
    out.member("disk_free", heartbeat.diskFreeBytes);
    out.member("outbox", heartbeat.outbox);
    out.member("painted", heartbeat.painted.str());
    out.member("parked", heartbeat.parked);
    out.member("screen", heartbeat.screen);
    out.member("uptime_s", heartbeat.uptimeSeconds);
    out.member("version", heartbeat.version);
    out.endObject();
    return out.take();
}

core::Result<Heartbeat> readHeartbeat(std::string_view json) {
    return readMessage<Heartbeat>(json, [](ObjectReader& in, Heartbeat& heartbeat) {
        heartbeat.version = in.string("version");
        const auto painted = core::Cursor::parse(in.string("painted"));
        if (!painted) in.fail("painted", "is no cursor");
        heartbeat.painted = painted.value_or(core::Cursor{});
        heartbeat.outbox = in.integerOr("outbox", 0, 0, kMost);
        heartbeat.parked = in.integerOr("parked", 0, 0, kMost);
        heartbeat.uptimeSeconds = in.integerOr("uptime_s", 0, 0, kMost);
        heartbeat.diskFreeBytes = in.integerOr("disk_free", 0, 0, kMost);
        heartbeat.screen = in.stringOr("screen");
        readAsking(in, heartbeat.asking);
    });
}

std::string writeHeartbeatAnswer(const HeartbeatAnswer& answer) {
    JsonWriter out;
    out.beginObject();
    out.memberUnlessEmpty("public_url", answer.publicUrl);
    out.member("reconnect_spread_s", answer.reconnectSpreadSeconds);
    out.key("shown");
    out.beginArray();
    for (const Shown& shown : answer.shown) {
        out.beginObject();
        out.member("m", shown.m);
        out.member("n", shown.n);
        out.member("record", shown.record);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

core::Result<HeartbeatAnswer> readHeartbeatAnswer(std::string_view json) {
    return readMessage<HeartbeatAnswer>(json, [](ObjectReader& in, HeartbeatAnswer& answer) {
        answer.reconnectSpreadSeconds =
            static_cast<int>(in.integerOr("reconnect_spread_s", 0, 0, kMaxSpreadSeconds));
        answer.publicUrl = in.stringOr("public_url");
        in.eachObject("shown", [&](ObjectReader& one) {
            const auto record = one.id<core::RecordId>("record");
            const int n = static_cast<int>(one.integer("n", 0, kMaxTerminals));
            answer.shown.push_back({record, n, static_cast<int>(one.integer("m", 0, kMaxTerminals))});
        });
    });
}

std::string writeProblem(const ProblemDocument& problem) {
    JsonWriter out;
    out.beginObject();
    out.memberUnlessEmpty("detail", problem.detail);
    out.member("status", problem.status);
    out.memberUnlessEmpty("terminal", problem.terminal);
    out.member("title", problem.title);
    out.member("type", std::string(kProblemBase) + problem.type);
    out.endObject();
    return out.take();
}

core::Result<ProblemDocument> readProblem(std::string_view json) {
    return readMessage<ProblemDocument>(json, [](ObjectReader& in, ProblemDocument& problem) {
        problem.type = in.stringOr("type", "about:blank"); // RFC 9457, 4.2.1
        if (problem.type.starts_with(kProblemBase)) problem.type.erase(0, kProblemBase.size());
        problem.title = in.stringOr("title");
        problem.detail = in.stringOr("detail");
        problem.status = static_cast<int>(in.integerOr("status", 400, 100, 599));
        problem.terminal = in.idIfAny<core::TerminalId>("terminal");
    });
}

std::string writeRole(const core::RoleGrant& role) {
    std::string text(nameOf(kRoles, role.role));
    char separator = ':';
    for (const core::Ref& line : role.lines) {
        text.append(1, separator).append(line.str());
        separator = ',';
    }
    return text;
}

core::Result<core::RoleGrant> readRole(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto role = valueOf(kRoles, text.substr(0, colon));
    if (!role) return core::fail(core::ErrorCode::invalid, "no such role");
    core::RoleGrant grant{*role, {}};
    if (colon == std::string_view::npos) return grant;
    if (*role != core::Role::lead) return core::fail(core::ErrorCode::invalid, "only a lead has lines");
    std::string_view rest = text.substr(colon);
    while (!rest.empty()) { // ":L3,L4"
        rest.remove_prefix(1);
        const std::size_t comma = rest.find(',');
        auto line = core::Ref::parse(rest.substr(0, comma));
        if (!line) return core::fail(core::ErrorCode::invalid, "a lead of something that is no line");
        grant.lines.push_back(std::move(*line));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma);
    }
    return grant;
}

} // namespace ploegbord::wire
