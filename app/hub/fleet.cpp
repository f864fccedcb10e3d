// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/fleet.h"

#include <algorithm>

#include "app/hub/store/records.h"

namespace ploegbord::hub {
namespace {

constexpr std::chrono::hours kHeardWithin{7 * 24};
constexpr std::size_t kReconnectsPerSecond = 200;

} // namespace

db::DbResult<void> Fleet::load(db::Connection& connection) {
    const auto rows = loadTerminals(connection);
    if (!rows) return tl::unexpected(rows.error());
    const auto sites = loadSites(connection);
    if (!sites) return tl::unexpected(sites.error());
    std::vector<core::Record> records;
    for (const SiteRow& site : *sites) {
        const auto encoded = loadRecordsOfKind(connection, site.no, core::kindName(core::Kind::terminal));
        if (!encoded) return tl::unexpected(encoded.error());
        for (const EncodedRecord& row : *encoded) {
            if (auto record = decode(row)) records.push_back(std::move(*record));
        }
    }
    for (const TerminalRow& row : *rows)
        put(row);
    apply(records);
    return {};
}

std::optional<Fleet::Caller> Fleet::authenticate(const core::Digest& tokenHash) {
    const std::lock_guard lock(m_mutex);
    const auto token = m_byToken.find(tokenHash);
    if (token == m_byToken.end()) return std::nullopt;
    Member& member = m_members.at(token->second);
    if (member.row.tokenHash != tokenHash) return std::nullopt; // it enrolled anew since
    Caller caller{member.row.id, member.row.site, member.row.revokedAt.has_value(), !member.isUsed};
    if (!caller.isRevoked) member.isUsed = true;
    return caller;
}

bool Fleet::isRevoked(core::TerminalId terminal) const {
    const std::lock_guard lock(m_mutex);
    const auto member = m_members.find(terminal);
    return member != m_members.end() && member->second.row.revokedAt.has_value();
}

std::optional<core::Digest> Fleet::tokenHashOf(core::TerminalId terminal) const {
    const std::lock_guard lock(m_mutex);
    const auto member = m_members.find(terminal);
    if (member == m_members.end() || member->second.row.revokedAt) return std::nullopt;
    return member->second.row.tokenHash;
}

void Fleet::add(const TerminalRow& row) {
    put(row);
    const std::lock_guard lock(m_mutex);
    countActive();
}

void Fleet::put(const TerminalRow& row) {
    const std::lock_guard lock(m_mutex);
    Member& member = m_members[row.id];
    const bool isKnown = member.row.id == row.id;
    // What was heard here and is not stored yet is newer than the row.
    if (isKnown && member.isHeard) {
        member.row.tokenHash = row.tokenHash;
        if (row.revokedAt) member.row.revokedAt = row.revokedAt;
    } else {
        const auto revokedAt = member.row.revokedAt;
        member.row = row;
        if (revokedAt && !row.revokedAt) member.row.revokedAt = revokedAt;
    }
    member.isUsed = member.isUsed || row.lastSeen.has_value();
    m_byToken[row.tokenHash] = row.id;
}

std::vector<core::TerminalId> Fleet::apply(std::span<const core::Record> records) {
    std::vector<core::TerminalId> revoked;
    const std::lock_guard lock(m_mutex);
    for (const core::Record& record : records) {
        const core::TerminalId id(record.id.bytes());
        const auto* body = record.as<core::TerminalBody>();
        const auto member = m_members.find(id);
        const bool isRevoked = record.isDeleted || (body && body->is_revoked);
        if (isRevoked) revoked.push_back(id);
        if (member == m_members.end()) continue;
        if (body) member->second.line = body->line;
        if (isRevoked && !member->second.row.revokedAt) member->second.row.revokedAt = core::Instant{};
    }
    if (!records.empty()) countActive();
    return revoked;
}

void Fleet::hear(core::TerminalId terminal, const wire::Heartbeat& heartbeat, core::Instant now) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_members.find(terminal);
    if (found == m_members.end()) return;
    TerminalRow& row = found->second.row;
    row.lastSeen = now;
    row.painted = heartbeat.painted;
    row.version = heartbeat.version;
    row.screen = heartbeat.screen;
    row.outbox = heartbeat.outbox;
    row.parked = heartbeat.parked;
    row.uptimeSeconds = heartbeat.uptimeSeconds;
    row.diskFreeBytes = heartbeat.diskFreeBytes;
    found->second.isHeard = true;
}

std::vector<TerminalRow> Fleet::takeHeard() {
    std::vector<TerminalRow> heard;
    const std::lock_guard lock(m_mutex);
    for (auto& [id, member] : m_members) {
        if (!member.isHeard) continue;
        member.isHeard = false;
        heard.push_back(member.row);
    }
    return heard;
}

wire::Shown Fleet::shown(SiteNo site, const core::Record& record, const std::string& epoch,
                         core::Instant now) const {
    wire::Shown shown{record.id, 0, 0};
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, member] : m_members) {
        const TerminalRow& row = member.row;
        const bool isListening =
            row.site == site && !row.revokedAt && row.lastSeen && now - *row.lastSeen <= kHeardWithin;
        if (!isListening || !core::includesLine(record.audience, member.line)) continue;
        ++shown.m;
        if (row.painted.epoch == epoch && row.painted.seq >= record.seq) ++shown.n;
    }
    return shown;
}

std::size_t Fleet::size() const {
    const std::lock_guard lock(m_mutex);
    return m_active;
}

int Fleet::reconnectSpreadSeconds() const {
    return static_cast<int>((size() + kReconnectsPerSecond - 1) / kReconnectsPerSecond);
}

void Fleet::countActive() {
    m_active = static_cast<std::size_t>(std::count_if(
        m_members.begin(), m_members.end(), [](const auto& each) { return !each.second.row.revokedAt; }));
}

} // namespace ploegbord::hub
