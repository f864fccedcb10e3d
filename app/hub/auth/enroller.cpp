// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/enroller.h"

#include "app/hub/store/enrolments.h"
#include "app/wire/changes.h"

namespace ploegbord::hub {
namespace {

tl::unexpected<core::Error> storageError(const db::DbError& error) {
    return core::fail(core::ErrorCode::storage, error.detail);
}

std::string makeToken(core::Random& random) {
    std::string bytes(32, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return core::toHex(bytes);
}

core::Record terminalRecord(core::TerminalId id, const EnrolmentRow& enrolment,
                            const wire::EnrolRequest& request) {
    core::TerminalBody body;
    body.name = enrolment.name.empty() ? request.name : enrolment.name;
    body.line = core::Ref(enrolment.line);
    body.version = request.version;
    core::Record record;
    record.id = core::RecordId(id.bytes());
    record.kind = core::Kind::terminal;
    record.body = std::move(body);
    return record;
}

Enrolled answerOf(SystemTransaction& transaction, const Secrets& secrets, const EnrolmentRow& enrolment,
                  std::string token) {
    Enrolled enrolled;
    enrolled.answer.terminal = *enrolment.terminal;
    enrolled.answer.token = std::move(token);
    enrolled.answer.site = transaction.site().id;
    enrolled.answer.line = core::Ref(enrolment.line);
    if (const auto* site = transaction.world().site().as<core::Site>())
        enrolled.answer.timeZone = site->time_zone;
    enrolled.answer.hubKey = secrets.hubKey();
    return enrolled;
}

core::Result<Enrolled> repeat(SystemTransaction& transaction, const Secrets& secrets,
                              const EnrolmentRow& enrolment) {
    auto token = secrets.unseal(enrolment.sealedToken);
    const auto row = findTerminal(transaction.connection(), *enrolment.terminal);
    if (!row) return storageError(row.error());
    if (!token || !*row || (*row)->revokedAt) return core::fail(core::ErrorCode::denied, "code already used");
    Enrolled enrolled = answerOf(transaction, secrets, enrolment, std::move(*token));
    enrolled.row = **row;
    return enrolled;
}

core::Result<Enrolled> admit(SystemTransaction& transaction, const wire::EnrolRequest& request,
                             const Secrets& secrets, core::Random& random, Ledger& ledger,
                             EnrolmentRow enrolment) {
    const std::string token = makeToken(random);
    enrolment.terminal = core::TerminalId(core::makeUuid7(transaction.now(), random));
    enrolment.nonceHash = core::sha256(request.nonce);
    enrolment.sealedToken = secrets.seal(token, random);
    Enrolled enrolled = answerOf(transaction, secrets, enrolment, token);
    enrolled.row.id = *enrolment.terminal;
    enrolled.row.site = transaction.site().no;
    enrolled.row.tokenHash = core::sha256(token);
    enrolled.row.enrolledAt = transaction.now();
    enrolled.row.version = request.version;
    const core::Record record = terminalRecord(*enrolment.terminal, enrolment, request);
    if (const auto put = transaction.put(record); !put) return storageError(put.error());
    if (const auto done = insertTerminal(transaction.connection(), enrolled.row); !done)
        return storageError(done.error());
    if (const auto done = saveEnrolment(transaction.connection(), enrolment); !done)
        return storageError(done.error());
    // Before the commit: a ledger line too many harms nobody, one too few locks the terminal out after a
    // restore.
    LedgerEntry entry;
    entry.what = LedgerEntry::What::enrolled;
    entry.at = transaction.now();
    entry.site = transaction.site().id;
    entry.terminal = enrolled.row.id;
    entry.tokenHash = enrolled.row.tokenHash;
    entry.terminalRecord = wire::writeBody(record);
    if (const auto kept = ledger.append(entry); !kept) return tl::unexpected(kept.error());
    return enrolled;
}

} // namespace

core::Result<Enrolled> enrol(SystemTransaction& transaction, const wire::EnrolRequest& request,
                             const Secrets& secrets, core::Random& random, Ledger& ledger) {
    const auto found = findEnrolment(transaction.connection(), secrets.codeHash(request.code));
    if (!found) return storageError(found.error());
    if (!*found || (*found)->expiresAt <= transaction.now())
        return core::fail(core::ErrorCode::denied, "no such code");
    const EnrolmentRow& enrolment = **found;
    if (!enrolment.nonceHash) return admit(transaction, request, secrets, random, ledger, enrolment);
    if (!core::isSameDigest(*enrolment.nonceHash, core::sha256(request.nonce)) || !enrolment.terminal)
        return core::fail(core::ErrorCode::denied, "code already used");
    return repeat(transaction, secrets, enrolment);
}

} // namespace ploegbord::hub
