// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <sodium.h>

#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/pin_rules.h"
#include "app/hub/store/people.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

// Without the hub's secret: a terminal checks it offline.
core::Result<std::string> hashItPin(const std::string& pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return core::fail(core::ErrorCode::unavailable, "not enough memory to hash a PIN (64 MB)");
    }
    return std::string(hash.data());
}

// The ledger first: a restore must not bring back the PIN of before, nor what was signed in with it. Each
// time is later than the last, whatever the clock says: the ledger's last word is then the one that counts.
core::Result<void> setPin(SystemTransaction& transaction, Ledger& ledger, core::RecordId person,
                          const std::string& hash) {
    const auto before = findSecret(transaction.connection(), transaction.site().no, person);
    if (!before) return storeFailed(before.error());
    LedgerEntry entry;
    entry.what = LedgerEntry::What::pinSet;
    entry.at = transaction.now();
    if (*before) entry.at = std::max(entry.at, (*before)->pinSetAt + std::chrono::milliseconds(1));
    entry.site = transaction.site().id;
    entry.person = person;
    entry.pinHash = hash;
    if (auto written = ledger.append(entry); !written) return written;
    return fromStore(savePin(transaction.connection(), transaction.site().no, person, hash, entry.at));
}

} // namespace

core::Result<json::object> pinCommand(const json::object& request, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    const std::string pin = textOf(request, "pin");
    if (const auto checked = checkPin(pin); !checked) return tl::unexpected(checked.error());
    const auto hash = place.hub.secrets().hashPin(pin); // before the transaction: it takes a while
    if (!hash) return tl::unexpected(hash.error());
    json::object answer;
    const auto done =
        place.hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            const auto person = findNamed(transaction, core::Kind::person, textOf(request, "person"));
            if (!person) return tl::unexpected(person.error());
            answer["person"] = person->id.str();
            return setPin(transaction, place.hub.ledger(), person->id, *hash);
        });
    if (!done) return tl::unexpected(done.error());
    return answer;
}

core::Result<json::object> itPinCommand(const json::object& request, const CommandPlace& place) {
    const auto row = theSite(place.hub);
    if (!row) return tl::unexpected(row.error());
    const std::string pin = textOf(request, "pin");
    if (const auto checked = checkPin(pin); !checked) return tl::unexpected(checked.error());
    const auto hash = hashItPin(pin);
    if (!hash) return tl::unexpected(hash.error());
    const auto done =
        place.hub.writer().runSystem(row->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            core::Record record = transaction.world().site();
            auto* const site = std::get_if<core::Site>(&record.body);
            if (!site) return core::fail(core::ErrorCode::notFound, "there is no site yet: run import first");
            site->it_pin = *hash;
            const auto stored = transaction.put(std::move(record));
            if (!stored) return storeFailed(stored.error());
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return json::object{};
}

} // namespace ploegbord::hub
