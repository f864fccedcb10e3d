// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include <boost/json/array.hpp>

#include "app/core/rules.h"
#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/document_op.h"
#include "app/hub/admin/document_records.h"
#include "app/hub/blob_store.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

core::Result<void> inTransaction(Hub& hub,
                                 const std::function<core::Result<void>(SystemTransaction&)>& work) {
    const auto site = theSite(hub);
    if (!site) return tl::unexpected(site.error());
    return hub.writer().runSystem(site->no, work);
}

// What the rules make of it. The op and its proof are nobody's: IT stands at the hub.
core::Result<core::Record> judged(const core::Op& op, const core::World& world, core::Instant now) {
    core::Actor hub;
    hub.isHub = true;
    auto effect = core::judge(op, hub, world, now);
    if (!effect) return core::fail(core::ErrorCode::invalid, effect.error().detail);
    return std::move(effect->front());
}

core::Result<void> put(SystemTransaction& transaction, core::Record record) {
    const auto stored = transaction.put(std::move(record));
    if (!stored) return storeFailed(stored.error());
    return {};
}

// The same but for when it was published.
bool saysNothingNew(const core::Record& before, const core::Record& after) {
    core::Document was = *before.as<core::Document>();
    was.published_at = after.as<core::Document>()->published_at;
    return was == *after.as<core::Document>() && before.audience == after.audience;
}

// By its id, or by its title where only one has that.
core::Result<core::Record> findDocument(const std::vector<core::Record>& documents, std::string_view name) {
    const core::Record* found = nullptr;
    for (const core::Record& one : documents) {
        if (one.id.str() == name) return one;
        if (titleOf(one) != name) continue;
        if (found)
            return core::fail(core::ErrorCode::invalid, "several documents have this title: use the id");
        found = &one;
    }
    if (found) return *found;
    return core::fail(core::ErrorCode::notFound, "there is no document " + std::string(name));
}

} // namespace

core::Result<json::object> publishCommand(const json::object& request, const CommandPlace& place) {
    json::object answer;
    const BlobStore blobs(place.hub.options().dir);
    const auto done = inTransaction(place.hub, [&](SystemTransaction& transaction) -> core::Result<void> {
        const auto documents = liveDocuments(transaction.connection(), transaction.site().no);
        if (!documents) return tl::unexpected(documents.error());
        const auto wanted = readPublication(request, *documents, transaction, place.hub.random());
        if (!wanted) return tl::unexpected(wanted.error());
        const DocumentWorld world(transaction.world(), wanted->before, isRehearsal(request));
        auto record = judged(wanted->op, world, transaction.now());
        if (!record) return tl::unexpected(record.error());
        const bool isUnchanged = wanted->before && saysNothingNew(*wanted->before, *record);
        const auto lines = lineKeys(transaction.connection(), transaction.site().no);
        if (!lines) return tl::unexpected(lines.error());
        answer = describeDocument(isUnchanged ? *wanted->before : *record, *lines, blobs);
        answer["new"] = !wanted->before;
        answer["changed"] = !isUnchanged;
        if (isUnchanged || isRehearsal(request)) return {};
        return put(transaction, *std::move(record));
    });
    if (!done) return tl::unexpected(done.error());
    return answer;
}

core::Result<json::object> retireCommand(const json::object& request, const CommandPlace& place) {
    json::object answer;
    const auto done = inTransaction(place.hub, [&](SystemTransaction& transaction) -> core::Result<void> {
        const auto documents = liveDocuments(transaction.connection(), transaction.site().no);
        if (!documents) return tl::unexpected(documents.error());
        const auto document = findDocument(*documents, textOf(request, "document"));
        if (!document) return tl::unexpected(document.error());
        core::Op op;
        op.id = core::OpId(core::makeUuid7(transaction.now(), place.hub.random()));
        op.type = core::OpType::document_retire;
        op.record = document->id;
        op.made_at = transaction.now();
        op.body = core::VersionSeen{document->version};
        auto record = judged(op, DocumentWorld(transaction.world(), &*document, false), transaction.now());
        if (!record) return tl::unexpected(record.error());
        answer = {{"document", document->id.str()}, {"title", titleOf(*document)}};
        return put(transaction, *std::move(record));
    });
    if (!done) return tl::unexpected(done.error());
    return answer;
}

// Read in the asking thread, beside the writer, which goes on.
core::Result<json::object> documentsCommand(const json::object&, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    const auto connection = place.hub.openReader();
    if (!connection) return storeFailed(connection.error());
    auto documents = liveDocuments(**connection, site->no);
    if (!documents) return tl::unexpected(documents.error());
    const auto lines = lineKeys(**connection, site->no);
    if (!lines) return tl::unexpected(lines.error());
    std::sort(documents->begin(), documents->end(), [](const core::Record& a, const core::Record& b) {
        return std::pair(a.as<core::Document>()->category, titleOf(a)) <
               std::pair(b.as<core::Document>()->category, titleOf(b));
    });
    const BlobStore blobs(place.hub.options().dir);
    json::array described;
    for (const core::Record& document : *documents)
        described.push_back(describeDocument(document, *lines, blobs));
    return json::object{{"documents", std::move(described)}};
}

} // namespace ploegbord::hub
