// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/ledger_replay.h"

#include "app/hub/admin/db_error.h"
#include "app/hub/admin/erasure.h"
#include "app/hub/store/people.h"
#include "app/hub/store/terminals.h"
#include "app/wire/changes.h"

namespace ploegbord::hub {

namespace {

class LedgerReplay {
  public:
    explicit LedgerReplay(SystemTransaction& transaction) : m_transaction(transaction) {}

    // Whether there was something to do.
    core::Result<bool> apply(const LedgerEntry& entry) {
        // Of a site that was here before: its terminals are none of this one's.
        if (!entry.site.isNil() && entry.site != m_transaction.site().id) return false;
        switch (entry.what) {
        case LedgerEntry::What::enrolled: return enrolled(entry);
        case LedgerEntry::What::revoked: return revoked(entry);
        case LedgerEntry::What::erased: return erased(entry);
        case LedgerEntry::What::pinSet: return pinSet(entry);
        }
        return false;
    }

  private:
    core::Result<bool> enrolled(const LedgerEntry& entry) {
        const auto row = findTerminal(m_transaction.connection(), entry.terminal);
        if (!row) return storeFailed(row.error());
        bool isNew = !row->has_value();
        if (isNew) {
            TerminalRow terminal;
            terminal.id = entry.terminal;
            terminal.site = m_transaction.site().no;
            terminal.tokenHash = entry.tokenHash;
            terminal.enrolledAt = entry.at;
            const auto stored = insertTerminal(m_transaction.connection(), terminal);
            if (!stored) return storeFailed(stored.error());
        }
        const core::RecordId id(entry.terminal.bytes());
        if (m_transaction.world().find(id)) return isNew;
        core::Record record;
        record.id = id;
        record.at = entry.at;
        auto read = wire::readBody(record, core::kindName(core::Kind::terminal), entry.terminalRecord);
        if (!read) return tl::unexpected(read.error());
        return put(std::move(record));
    }

    core::Result<bool> revoked(const LedgerEntry& entry) {
        const auto row = findTerminal(m_transaction.connection(), entry.terminal);
        if (!row) return storeFailed(row.error());
        if (!*row) return false; // enrolled in a store that is not this one
        if (!(*row)->revokedAt) {
            const auto done = revokeTerminal(m_transaction.connection(), entry.terminal, entry.at);
            if (!done) return storeFailed(done.error());
        }
        const core::Record* const standing =
            m_transaction.world().find(core::RecordId(entry.terminal.bytes()));
        if (!standing || !standing->as<core::TerminalBody>()) return !(*row)->revokedAt;
        core::Record record = *standing;
        std::get<core::TerminalBody>(record.body).is_revoked = true;
        const auto isChanged = put(std::move(record));
        return isChanged.map([&](bool changed) { return changed || !(*row)->revokedAt; });
    }

    core::Result<bool> erased(const LedgerEntry& entry) {
        const core::Record* const person = m_transaction.world().find(entry.person);
        if (!person || person->isDeleted) return false;
        const auto done = erasePerson(m_transaction, entry.person);
        if (!done) return tl::unexpected(done.error());
        return true;
    }

    // Another hub on this database may have set a later one.
    core::Result<bool> pinSet(const LedgerEntry& entry) {
        const core::Record* const person = m_transaction.world().find(entry.person);
        if (!person || person->isDeleted) return false;
        auto& connection = m_transaction.connection();
        const SiteNo site = m_transaction.site().no;
        const auto secret = findSecret(connection, site, entry.person);
        if (!secret) return storeFailed(secret.error());
        if (*secret && (*secret)->pinSetAt >= entry.at) return false;
        const auto saved = savePin(connection, site, entry.person, entry.pinHash, entry.at);
        if (!saved) return storeFailed(saved.error());
        return true;
    }

    core::Result<bool> put(core::Record record) {
        const auto isChanged = m_transaction.put(std::move(record));
        if (!isChanged) return storeFailed(isChanged.error());
        return *isChanged;
    }

    SystemTransaction& m_transaction;
};

} // namespace

core::Result<std::size_t> replayLedger(SystemTransaction& transaction,
                                       const std::vector<LedgerEntry>& entries) {
    LedgerReplay replay(transaction);
    std::size_t applied = 0;
    for (const LedgerEntry& entry : entries) {
        const auto hadToSay = replay.apply(entry);
        if (!hadToSay) return tl::unexpected(hadToSay.error());
        applied += *hadToSay;
    }
    return applied;
}

core::Result<std::size_t> replayLedger(Hub& hub) {
    const auto site = hub.site();
    if (!site) return 0;
    // What can still be read, if it is damaged: the hub serves on. A restore does not go on without all of
    // it.
    const auto ledger = hub.ledger().readAll();
    if (!ledger) return tl::unexpected(ledger.error());
    std::size_t applied = 0;
    const auto done =
        hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            const auto count = replayLedger(transaction, ledger->entries);
            if (!count) return tl::unexpected(count.error());
            applied = *count;
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    // What was erased a second time leaves its bytes behind like the first. A disk too full for it is no
    // reason not to serve.
    if (applied > 0) (void)rewriteStore(hub);
    return applied;
}

} // namespace ploegbord::hub
