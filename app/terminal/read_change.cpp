// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/read_change.h"

#include <utility>

#include "app/wire/changes.h"
#include "app/wire/json.h"

namespace ploegbord::terminal {

Change readFeedChange(std::string json, std::int64_t seq) {
    Change change;
    change.json = std::move(json);
    if (auto record = wire::readChange(change.json)) {
        change.record = std::move(*record);
        return change;
    }
    change.isBroken = true;
    change.record.seq = seq;
    change.record.id = core::RecordId(core::deriveUuid("broken", change.json, {}));
    const auto value = wire::parseJson(change.json);
    const auto* object = value ? value->if_object() : nullptr;
    const auto* id = object ? object->if_contains("id") : nullptr;
    if (!id || !id->is_string()) return change;
    if (const auto known = core::RecordId::parse(id->as_string())) change.record.id = *known;
    return change;
}

} // namespace ploegbord::terminal
