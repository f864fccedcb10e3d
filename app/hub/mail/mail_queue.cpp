// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_queue.h"

#include <vector>

#include "app/core/name_table.h"
#include "app/hub/admin/settings.h"
#include "app/hub/store/records.h"
#include "app/wire/names.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kPageBytes = 1024 * 1024;
// After a restore the feed is read anew: what is older was mailed then, or is of no use by now.
constexpr std::chrono::days kTooOld{7};

constexpr core::NameTable<MailStage, 2> kStages{
    {{MailStage::newReport, "new"}, {MailStage::reminder, "reminder"}}};
constexpr core::NameTable<MailState, 5> kStates{{{MailState::waiting, "waiting"},
                                                 {MailState::sent, "sent"},
                                                 {MailState::dropped, "dropped"},
                                                 {MailState::noAddress, "no_address"},
                                                 {MailState::givenUp, "given_up"}}};

// Of an anonymous report only its shift-day is known: it counts as made at the end of that.
constexpr std::chrono::hours kShiftDay{24};

std::string cursorName(SiteNo site) {
    return "mail_cursor:" + std::to_string(toInteger(site));
}
std::string sinceName(SiteNo site) { // when mail was set up
    return "mail_since:" + std::to_string(toInteger(site));
}

template <class E, std::size_t N>
std::string nameIn(const core::NameTable<E, N>& names, E value) {
    return std::string(names.nameOf(value));
}

std::vector<db::Value> keyOf(SiteNo site, const QueuedMail& mail) {
    return {toInteger(site), mail.report.str(), std::string(wire::nameOf(wire::kRoles, mail.function)),
            nameIn(kStages, mail.stage)};
}

constexpr const char* kKey = " WHERE site = $1 AND report = $2 AND function = $3 AND stage = $4";

db::DbResult<void> run(db::Connection& connection, const std::string& sql,
                       const std::vector<db::Value>& values) {
    return connection.run(sql, values, db::OnRow{}).map([](std::int64_t) {});
}

db::DbResult<void> insert(db::Connection& connection, SiteNo site, const QueuedMail& mail) {
    auto values = keyOf(site, mail);
    values.emplace_back(nameIn(kStates, MailState::waiting));
    values.emplace_back(core::toMilliseconds(mail.dueAt));
    values.emplace_back(core::toMilliseconds(mail.queuedAt));
    return run(
        connection,
        "INSERT INTO mail (site, report, function, stage, state, due_at, queued_at, tries) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (site, report, function, stage) DO NOTHING",
        values);
}

db::DbResult<void> queueOne(db::Connection& connection, SiteNo site, const EncodedRecord& row,
                            core::Instant since, core::Instant now, std::chrono::hours remindAfter) {
    if (row.kind != core::kindName(core::Kind::report) || row.isDeleted || row.at < now - kTooOld) return {};
    const auto record = decode(row);
    const auto* report = record ? record->as<core::Report>() : nullptr;
    if (!report || report->status != core::ReportStatus::isNew) return {};
    if (row.at + (report->anonymous ? kShiftDay : std::chrono::hours(0)) < since) return {};
    std::vector<core::Role> functions = report->routed_to;
    if (functions.empty()) functions.push_back(core::Role::lead);
    for (const core::Role function : functions) {
        auto done = insert(connection, site, {row.id, function, MailStage::newReport, now, now});
        if (done)
            done = insert(connection, site, {row.id, function, MailStage::reminder, now + remindAfter, now});
        if (!done) return done;
    }
    return {};
}

// 1970 where mail was set up before this was remembered: that is longer ago than what is too old.
db::DbResult<core::Instant> whenSetUp(db::Connection& connection, SiteNo site, bool isFirst,
                                      core::Instant now) {
    if (isFirst) {
        auto done = saveSetting(connection, sinceName(site), core::formatInstant(now));
        if (!done) return tl::unexpected(done.error());
        return now;
    }
    const auto saved = findSetting(connection, sinceName(site));
    if (!saved) return tl::unexpected(saved.error());
    return *saved ? core::parseInstant(**saved).value_or(core::Instant{}) : core::Instant{};
}

QueuedMail mailOf(const db::Row& row) {
    QueuedMail mail;
    mail.report = core::RecordId::parse(row.text(0)).value_or(core::RecordId{});
    mail.function = wire::valueOf(wire::kRoles, row.text(1)).value_or(core::Role::lead);
    mail.stage = kStages.valueOf(row.text(2)).value_or(MailStage::newReport);
    mail.dueAt = core::fromMilliseconds(row.integer(3));
    mail.queuedAt = core::fromMilliseconds(row.integer(4));
    mail.tries = static_cast<int>(row.integer(5));
    return mail;
}

} // namespace

db::DbResult<bool> queueMail(db::Connection& connection, SiteNo site, core::Instant now,
                             std::chrono::hours remindAfter, int rows) {
    const auto row = lockSite(connection, site);
    if (!row) return tl::unexpected(row.error());
    if (!*row) return false;
    const auto saved = findSetting(connection, cursorName(site));
    if (!saved) return tl::unexpected(saved.error());
    const auto since = whenSetUp(connection, site, !saved->has_value(), now);
    if (!since) return tl::unexpected(since.error());
    core::Cursor cursor{(*row)->epoch, (*row)->headSeq};
    if (*saved) cursor = core::Cursor::parse(**saved).value_or(core::Cursor{});
    if (cursor.epoch != (*row)->epoch) cursor = {(*row)->epoch, 0};
    const auto page = recordsAfter(connection, site, cursor.seq, rows, kPageBytes);
    if (!page) return tl::unexpected(page.error());
    for (const EncodedRecord& record : page->rows) {
        if (auto done = queueOne(connection, site, record, *since, now, remindAfter); !done)
            return tl::unexpected(done.error());
    }
    if (!page->rows.empty()) cursor.seq = page->rows.back().seq;
    if (!*saved || **saved != cursor.str()) {
        if (auto done = saveSetting(connection, cursorName(site), cursor.str()); !done)
            return tl::unexpected(done.error());
    }
    return page->hasMore;
}

db::DbResult<std::optional<QueuedMail>> takeDueMail(db::Connection& connection, SiteNo site,
                                                    core::Instant now, core::Instant again) {
    if (const auto row = lockSite(connection, site); !row) return tl::unexpected(row.error());
    std::optional<QueuedMail> due;
    auto done = connection.run(
        "SELECT report, function, stage, due_at, queued_at, tries FROM mail "
        "WHERE site = $1 AND state = 'waiting' AND due_at <= $2 ORDER BY due_at LIMIT 1",
        {toInteger(site), core::toMilliseconds(now)}, [&](const db::Row& row) { due = mailOf(row); });
    if (!done) return tl::unexpected(done.error());
    if (!due) return due;
    if (auto put = putOffMail(connection, site, *due, again); !put) return tl::unexpected(put.error());
    return due;
}

db::DbResult<void> putOffMail(db::Connection& connection, SiteNo site, const QueuedMail& mail,
                              core::Instant until) {
    auto values = keyOf(site, mail);
    values.emplace_back(core::toMilliseconds(until));
    values.emplace_back(std::int64_t{mail.tries + 1});
    return run(connection, std::string("UPDATE mail SET due_at = $5, tries = $6") + kKey, values);
}

db::DbResult<void> endMail(db::Connection& connection, SiteNo site, const QueuedMail& mail, MailState state) {
    auto values = keyOf(site, mail);
    values.emplace_back(nameIn(kStates, state));
    return run(connection, std::string("UPDATE mail SET state = $5") + kKey, values);
}

db::DbResult<MailCounts> countMail(db::Connection& connection, SiteNo site) {
    MailCounts counts;
    auto done = connection.run(
        "SELECT state, COUNT(*), MAX(tries) FROM mail WHERE site = $1 AND state <> 'sent' GROUP BY state",
        {toInteger(site)}, [&](const db::Row& row) {
            const auto state = kStates.valueOf(row.text(0));
            if (state == MailState::waiting) {
                counts.waiting = row.integer(1);
                counts.mostTries = static_cast<int>(row.integer(2));
            }
            if (state == MailState::noAddress) counts.noAddress = row.integer(1);
            if (state == MailState::givenUp) counts.givenUp = row.integer(1);
        });
    if (!done) return tl::unexpected(done.error());
    return counts;
}

} // namespace ploegbord::hub
