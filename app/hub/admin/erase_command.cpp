// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <boost/json/array.hpp>

#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/erasure.h"

namespace ploegbord::hub {

namespace json = boost::json;

core::Result<json::object> erasePersonCommand(const json::object& request, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    Erasure erasure;
    const auto done =
        place.hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            const auto person = findNamed(transaction, core::Kind::person, textOf(request, "person"));
            if (!person) return tl::unexpected(person.error());
            // The ledger first: an erasure that is written there and not here is made good at the next start.
            LedgerEntry entry;
            entry.what = LedgerEntry::What::erased;
            entry.at = transaction.now();
            entry.site = transaction.site().id;
            entry.person = person->id;
            if (auto written = place.hub.ledger().append(entry); !written) return written;
            auto erased = erasePerson(transaction, person->id);
            if (!erased) return tl::unexpected(erased.error());
            erasure = std::move(*erased);
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    json::array mentions;
    for (const Mention& mention : erasure.mentions)
        mentions.push_back(
            {{"kind", mention.kind}, {"record", mention.record.str()}, {"text", mention.text}});
    json::object answer{
        {"changed", erasure.changed}, {"removed", erasure.removed}, {"mentions", std::move(mentions)}};
    if (const auto rewritten = rewriteStore(place.hub); !rewritten)
        answer["warning"] = rewritten.error().detail;
    return answer;
}

} // namespace ploegbord::hub
