// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor_blobs.h"

#include <set>

#include "app/hub/admin/document_records.h"
#include "app/hub/blob_store.h"

namespace ploegbord::hub {

namespace {

constexpr std::uintmax_t kMib = 1024 * 1024;

const std::vector<core::Media>* mediaOf(const core::Record& record) {
    if (const auto* announcement = record.as<core::Announcement>()) return &announcement->media;
    const auto* report = record.as<core::Report>();
    return report ? &report->media : nullptr;
}

core::Result<void> addMedia(db::Connection& connection, SiteNo site, core::Kind kind,
                            std::set<std::string>& named) {
    const auto rows = loadRecordsOfKind(connection, site, core::kindName(kind));
    if (!rows) return core::fail(core::ErrorCode::storage, rows.error().detail);
    for (const EncodedRecord& row : *rows) {
        const auto record = decode(row);
        const auto* const media = record && !record->isDeleted ? mediaOf(*record) : nullptr;
        if (!media) continue;
        for (const core::Media& one : *media)
            named.insert(one.sha256);
    }
    return {};
}

// By the live records of all sites.
core::Result<std::set<std::string>> namedFiles(db::Connection& connection) {
    const auto sites = loadSites(connection);
    if (!sites) return core::fail(core::ErrorCode::storage, sites.error().detail);
    std::set<std::string> named;
    for (const SiteRow& site : *sites) {
        const auto documents = liveDocuments(connection, site.no);
        if (!documents) return tl::unexpected(documents.error());
        for (const core::Record& document : *documents)
            named.insert(document.as<core::Document>()->sha256);
        for (const core::Kind kind : {core::Kind::announcement, core::Kind::report})
            if (auto done = addMedia(connection, site.no, kind, named); !done)
                return tl::unexpected(done.error());
    }
    return named;
}

std::string files(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " file" : " files");
}

class BlobExaminer {
  public:
    BlobExaminer(const BlobStore& blobs, std::set<std::string> named, std::vector<Finding>& findings)
        : m_blobs(blobs), m_named(std::move(named)), m_findings(findings) {}

    void run() {
        for (const std::string& sha256 : m_named)
            examine(sha256);
        if (m_missing > 0)
            note(Health::broken, files(m_missing) + " of documents or posts not in blobs: put a copy "
                                                    "of DIR/blobs back, or publish them again; documents "
                                                    "lists them");
        if (m_missing == 0 && m_damaged == 0)
            note(Health::good, files(m_named.size()) + " of documents and posts, each with the bytes it had");
        noteUnnamed();
    }

  private:
    void note(Health health, std::string what) { m_findings.push_back({health, std::move(what)}); }

    void examine(const std::string& sha256) {
        if (!m_blobs.has(sha256)) {
            ++m_missing;
            return;
        }
        const auto found = sha256OfFile(m_blobs.pathOf(sha256));
        if (found && *found == sha256) return;
        ++m_damaged;
        note(Health::broken, "blobs/" + sha256.substr(0, 2) + "/" + sha256 +
                                 (found ? " has other bytes than it had" : ": " + found.error().detail) +
                                 ": publish its document again");
    }

    void noteUnnamed() {
        std::size_t count = 0;
        std::uintmax_t bytes = 0;
        for (const auto& [sha256, size] : m_blobs.all()) {
            if (m_named.count(sha256) > 0) continue;
            ++count;
            bytes += size;
        }
        if (count == 0) return;
        note(Health::good, files(count) + " in blobs (" + std::to_string((bytes + kMib - 1) / kMib) +
                               " MiB) of earlier revisions or retired documents");
    }

    const BlobStore& m_blobs;
    std::set<std::string> m_named;
    std::vector<Finding>& m_findings;
    std::size_t m_missing = 0;
    std::size_t m_damaged = 0;
};

} // namespace

void examineBlobs(Hub& hub, std::vector<Finding>& findings) {
    const auto connection = hub.openReader();
    if (!connection) return; // said already
    auto named = namedFiles(**connection);
    if (!named)
        return findings.push_back({Health::broken, "documents cannot be read: " + named.error().detail});
    const BlobStore blobs(hub.options().dir);
    BlobExaminer(blobs, *std::move(named), findings).run();
}

} // namespace ploegbord::hub
