// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_service.h"

#include <algorithm>

#include "app/hub/store/records.h"
#include "app/wire/names.h"
#include "app/wire/patterns.h"

namespace ploegbord::hub {
namespace {

constexpr std::chrono::minutes kLease{5}; // longer than a try may take
constexpr std::chrono::minutes kLongestPause{60};

// A database error as the writer's transactions want it.
template <class T>
core::Result<void> kept(db::DbResult<T> result, T& into) {
    if (!result) return core::fail(core::ErrorCode::storage, result.error().detail);
    into = std::move(*result);
    return {};
}

core::Result<void> done(const db::DbResult<void>& result) {
    if (!result) return core::fail(core::ErrorCode::storage, result.error().detail);
    return {};
}

core::RecordId idOr(const core::Ref& ref) {
    return ref.id().value_or(core::RecordId{});
}

// Line, place and supplier have a name in the same shape.
std::string nameOf(const core::Record& record, std::string_view language) {
    const core::Text* name = nullptr;
    if (const auto* line = record.as<core::Line>()) name = &line->name;
    if (const auto* place = record.as<core::Place>()) name = &place->name;
    if (const auto* supplier = record.as<core::Supplier>()) name = &supplier->name;
    return name ? std::string(name->in(language).text) : std::string();
}

} // namespace

std::chrono::minutes MailService::pauseAfter(int tries) {
    return std::min(kLongestPause, std::chrono::minutes(1 << std::clamp(tries, 0, 6)));
}

MailService::MailService(Hub& hub, MailSettings settings, MailSender& sender)
    : m_hub(hub), m_settings(std::move(settings)), m_sender(sender) {}

void MailService::queueNew() {
    if (const auto site = m_hub.site()) queue(site->no);
}

void MailService::runOnce() {
    const auto site = m_hub.site();
    if (!site) return;
    queue(site->no);
    while (sendNext(site->no)) {
    }
}

// An error of the store is told by the writer, and the next look tries again.
void MailService::queue(SiteNo site) {
    bool hasMore = true;
    while (hasMore) {
        const auto queued = m_hub.writer().runPlain([&](db::Connection& connection) {
            return kept(queueMail(connection, site, m_hub.clock().now(), m_settings.remindAfter), hasMore);
        });
        if (!queued) return;
    }
}

bool MailService::sendNext(SiteNo site) {
    std::optional<QueuedMail> due;
    const auto now = m_hub.clock().now();
    const auto taken = m_hub.writer().runPlain([&](db::Connection& connection) {
        return kept(takeDueMail(connection, site, now, now + kLease), due);
    });
    return taken && due && sendOne(site, *due);
}

bool MailService::sendOne(SiteNo site, const QueuedMail& mail) {
    const std::string_view function = wire::nameOf(wire::kRoles, mail.function);
    const auto report = reportOf(site, mail);
    if (!report) return tryLater(site, mail, "the report is not in the store"), true;
    const bool isReminder = mail.stage == MailStage::reminder;
    if (isReminder && report->status != core::ReportStatus::isNew)
        return end(site, mail, MailState::dropped), true;
    const auto to = m_settings.to.find(mail.function);
    if (to == m_settings.to.end()) {
        m_hub.log().warn("mail_no_address", {{"function", function}});
        return end(site, mail, MailState::noAddress), true;
    }
    const std::string id =
        mail.report.str() + "." + std::string(function) + (isReminder ? ".reminder" : ".new");
    const auto text = mailText(factsOf(site, mail, *report), m_settings.language);
    const auto sent = m_sender.send(m_settings, {m_settings.from, to->second, id, m_hub.clock().now(), text});
    if (!sent) return tryLater(site, mail, sent.error().detail), false; // the others would fare no better
    return end(site, mail, MailState::sent), true;
}

void MailService::tryLater(SiteNo site, const QueuedMail& mail, std::string_view why) {
    const bool isLast = mail.tries + 1 >= kMostTries;
    m_hub.log().warn(isLast ? "mail_given_up" : "mail_not_sent",
                     {{"tries", std::int64_t{mail.tries + 1}}, {"why", why}});
    if (isLast) return end(site, mail, MailState::givenUp);
    const auto until = m_hub.clock().now() + pauseAfter(mail.tries);
    (void)m_hub.writer().runPlain(
        [&](db::Connection& connection) { return done(putOffMail(connection, site, mail, until)); });
}

std::vector<core::Record> MailService::load(SiteNo site, const std::vector<core::RecordId>& ids) {
    std::vector<core::Record> records;
    const auto connection = m_hub.openReader();
    if (!connection) return records;
    const auto rows = loadRecords(**connection, site, ids);
    if (!rows) return records;
    for (const EncodedRecord& row : *rows) {
        if (auto record = decode(row)) records.push_back(std::move(*record));
    }
    return records;
}

std::optional<core::Report> MailService::reportOf(SiteNo site, const QueuedMail& mail) {
    const auto found = load(site, {mail.report});
    const auto* report = found.empty() ? nullptr : found.front().as<core::Report>();
    return report ? std::optional(*report) : std::nullopt;
}

MailFacts MailService::factsOf(SiteNo site, const QueuedMail& mail, const core::Report& report) {
    const std::string& language = m_settings.language;
    MailFacts facts{mail.function, mail.stage, report.report_class, report.number, {}, {}, {}, {}};
    const auto named = load(site, {idOr(report.line), idOr(report.place), idOr(report.supplier)});
    for (const core::Record& record : named) {
        if (record.kind == core::Kind::line) facts.line = nameOf(record, language);
        if (record.kind == core::Kind::place) facts.place = nameOf(record, language);
        if (record.kind == core::Kind::supplier) facts.supplier = nameOf(record, language);
    }
    if (const auto* phrase = wire::builtInPatterns().findPhrase(report.what))
        facts.what = std::string(phrase->text.in(language).text);
    return facts;
}

void MailService::end(SiteNo site, const QueuedMail& mail, MailState state) {
    (void)m_hub.writer().runPlain(
        [&](db::Connection& connection) { return done(endMail(connection, site, mail, state)); });
}

MailThread::MailThread(Hub& hub, MailSettings settings)
    : m_sender(m_isStopping), m_service(hub, std::move(settings), m_sender) {
    m_service.queueNew(); // so that no report from here on is missed
    m_thread = std::thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_stopping.wait_for(lock, MailService::kLook, [this] { return m_isStopping.load(); })) {
            lock.unlock();
            m_service.runOnce();
            lock.lock();
        }
    });
}

MailThread::~MailThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_stopping.notify_all();
    m_thread.join();
}

} // namespace ploegbord::hub
