// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/core/record.h"
#include "app/core/result.h"

namespace ploegbord::wire {

// CHANGE of the API. An unknown kind or body survives a round trip byte for byte in canonical form.
// A body that is not the shape of its kind is kept as UnknownBody with the kind: one broken card, not a
// broken feed.
std::string writeChange(const core::Record& record);
// The same from a body as a database holds it (what writeBody gave): the envelope's own body is not looked
// at.
std::string writeChange(const core::Record& envelope, std::string_view bodyJson);
core::Result<core::Record> readChange(std::string_view json);

// The parts that databases keep in columns of their own.
std::string writeBody(const core::Record& record); // canonical JSON object
// Fills kind, unknownKind, body and extra; fails only when it is no JSON object.
core::Result<void> readBody(core::Record& record, std::string_view kindName, std::string_view bodyJson);
std::string writeAudience(const core::Audience& audience);
core::Result<core::Audience> readAudience(std::string_view json);
std::string writeBy(const core::By& by);
core::Result<core::By> readBy(std::string_view json);

struct ChangesPage {
    std::string epoch;
    std::vector<core::Record> changes;
    core::Cursor next;
    bool hasMore = false;
};
// `changeJsons` are what writeChange gave, so that a page is encoded without decoding.
std::string writeChangesPage(const std::string& epoch, const std::vector<std::string>& changeJsons,
                             const core::Cursor& next, bool hasMore);
// A change that cannot be read goes to `unreadable` as JSON: one broken record is no broken board.
core::Result<ChangesPage> readChangesPage(std::string_view json,
                                          std::vector<std::string>* unreadable = nullptr);

} // namespace ploegbord::wire
