// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "app/core/record.h"
#include "app/core/result.h"
#include "app/hub/blob_store.h"
#include "app/hub/store/records.h"

namespace ploegbord::hub {

using LineKeys = std::map<std::string, std::string>; // id -> key
core::Result<LineKeys> lineKeys(db::Connection& connection, SiteNo site);

// Those that can be read and are not retired; the body of each is a core::Document.
core::Result<std::vector<core::Record>> liveDocuments(db::Connection& connection, SiteNo site);
// The one by which it is known: the title of no stated language, else the Dutch one, else the first.
std::string titleOf(const core::Record& document);
// {"document","title","category","revision","revised_on","lines","bytes","type","sha256","here",...}
boost::json::object describeDocument(const core::Record& document, const LineKeys& lines,
                                     const BlobStore& blobs);

} // namespace ploegbord::hub
