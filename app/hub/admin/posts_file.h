// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "app/core/digest.h"
#include "app/hub/admin/import_world.h"
#include "app/hub/admin/mistake.h"
#include "app/hub/admin/relative_time.h"

namespace ploegbord::hub {

// One post of posts.json, its times resolved. Op and record have ids that follow from the site and the
// entry's label (or, without one, its content as written), so that the same entry is the same op at every
// import.
struct PostEntry {
    int number = 0; // the entry, from 1
    core::OpType type = core::OpType::unknown;
    core::Instant at;
    core::OpId op;
    core::OpId once; // known from an import before: leave it out. The op itself, or that of a whole generator
    core::RecordId record; // the new one, or the one that `of` names
    boost::json::object json;
};

// Entries in order of their time, generators spelled out. Needs the people, lines, shifts and crews in
// `world`.
std::vector<PostEntry> readPosts(std::string_view bytes, const ImportWorld& world, const TimeBase& base,
                                 Mistakes& mistakes);

// The op that says that a generator with this content was here.
core::OpId importOpId(const ImportWorld& world, std::string_view identity);

// What applying them gives beside the records in the world.
struct AppliedOp {
    core::OpId id;
    core::Digest hash{};
};

// Judges each entry as if made at its time and by its person, and puts the effect into `world`. Those in
// `known` (op ids of before) are left out. The records they speak of must be in `world`. `now`: of the
// import.
std::vector<AppliedOp> applyPosts(const std::vector<PostEntry>& entries, const std::set<core::OpId>& known,
                                  ImportWorld& world, core::Instant now, Mistakes& mistakes);

} // namespace ploegbord::hub
