// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/document_records.h"

#include <boost/json/array.hpp>

#include "app/hub/admin/db_error.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

json::object titles(const core::Document& document) {
    json::object byLanguage;
    for (const auto& [language, words] : document.title.byLanguage())
        byLanguage[language] = words;
    return byLanguage;
}

json::array keysOf(const core::Audience& audience, const LineKeys& lines) {
    json::array keys;
    for (const core::Ref& line : audience.lines) {
        const auto key = lines.find(line.str());
        keys.push_back(json::value(key == lines.end() ? line.str() : key->second));
    }
    return keys;
}

} // namespace

core::Result<LineKeys> lineKeys(db::Connection& connection, SiteNo site) {
    const auto rows = loadRecordsOfKind(connection, site, core::kindName(core::Kind::line));
    if (!rows) return storeFailed(rows.error());
    LineKeys keys;
    for (const EncodedRecord& row : *rows) {
        const auto record = decode(row);
        if (record && record->as<core::Line>()) keys[row.id.str()] = record->as<core::Line>()->key;
    }
    return keys;
}

core::Result<std::vector<core::Record>> liveDocuments(db::Connection& connection, SiteNo site) {
    const auto rows = loadRecordsOfKind(connection, site, core::kindName(core::Kind::document));
    if (!rows) return storeFailed(rows.error());
    std::vector<core::Record> documents;
    for (const EncodedRecord& row : *rows) {
        auto record = decode(row);
        if (record && !record->isDeleted && record->as<core::Document>())
            documents.push_back(std::move(*record));
    }
    return documents;
}

std::string titleOf(const core::Record& document) {
    return std::string(document.as<core::Document>()->title.in("").text);
}

json::object describeDocument(const core::Record& document, const LineKeys& lines, const BlobStore& blobs) {
    const auto& body = *document.as<core::Document>();
    return {{"document", document.id.str()},
            {"version", document.version},
            {"title", titleOf(document)},
            {"titles", titles(body)},
            {"category", body.category},
            {"revision", body.revision},
            {"revised_on", core::formatDay(body.revised_on)},
            {"published_at", body.published_at ? core::formatInstant(*body.published_at) : std::string()},
            {"lines", keysOf(document.audience, lines)}, // none: all
            {"must_read", body.must_read},
            {"pinned", body.is_pinned},
            {"bytes", body.bytes},
            {"type", body.type},
            {"sha256", body.sha256},
            {"here", blobs.has(body.sha256)}};
}

} // namespace ploegbord::hub
