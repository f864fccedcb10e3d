// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/read_change.h"

#include "app/wire/changes.h"
#include "app/wire/json.h"

namespace ploegbord::terminal {

Change readFeedChange(std::string_view json, std::int64_t seq) {
    Change change;
    change.json = std::string(json);
    if (auto record = wire::readChange(json)) {
        change.record = std::move(*record);
        return change;
    }
    change.isBroken = true;
    change.record.seq = seq;
    change.record.id = core::RecordId(core::deriveUuid("broken", json, {}));
    const auto value = wire::parseJson(json);
    const auto* object = value ? value->if_object() : nullptr;
    const auto* id = object ? object->if_contains("id") : nullptr;
    if (!id || !id->is_string()) return change;
    if (const auto known = core::RecordId::parse(id->as_string())) change.record.id = *known;
    return change;
}

} // namespace ploegbord::terminal
