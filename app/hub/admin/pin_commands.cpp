// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
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
            return fromStore(savePin(transaction.connection(), transaction.site().no, person->id, *hash,
                                     transaction.now()));
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
