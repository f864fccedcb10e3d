// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/document_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "app/hub/admin/command_runner.h"
#include "app/hub/blob_store.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::size_t kPiece = 256 * 1024;

tl::unexpected<core::Error> wrong(const std::filesystem::path& file, const std::string& what) {
    return core::fail(core::ErrorCode::invalid, file.string() + ": " + what);
}

// "" for none that a board can show.
std::string typeOf(std::string_view start) {
    using namespace std::string_view_literals;
    if (start.starts_with("%PDF-")) return "application/pdf";
    if (start.starts_with("\x89PNG\r\n\x1a\n"sv)) return "image/png";
    if (start.starts_with("\xff\xd8\xff"sv)) return "image/jpeg";
    return "";
}

std::string startOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 8> start{};
    in.read(start.data(), start.size());
    return {start.data(), static_cast<std::size_t>(in.gcount())};
}

std::string reasonOf(int error) {
    return error == ENOSPC || error == EDQUOT ? "no space left for it" : std::strerror(error);
}

core::Result<void> copyInto(IncomingBlob& incoming, std::ifstream& in, const BlobStore& blobs) {
    const auto unwritten = [&](int error) {
        return core::fail(core::ErrorCode::storage, blobs.root().string() + ": " + reasonOf(error));
    };
    if (const int failed = incoming.open(); failed != 0) return unwritten(failed);
    std::string piece(kPiece, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (const int failed = incoming.write(bytes); failed != 0) return unwritten(failed);
    }
    return {};
}

// Also where it is there already: a damaged one is made good so.
core::Result<void> keepFile(const DocumentFile& document, const std::filesystem::path& dir,
                            const std::filesystem::path& file) {
    const BlobStore blobs(dir);
    IncomingBlob incoming(blobs);
    std::ifstream in(file, std::ios::binary);
    if (!in) return wrong(file, std::strerror(errno));
    if (auto copied = copyInto(incoming, in, blobs); !copied) return copied;
    if (in.bad() || incoming.sha256() != document.sha256)
        return wrong(file, "changed, or could not be read on, while it was copied");
    if (const int failed = incoming.keep(); failed != 0)
        return core::fail(core::ErrorCode::storage, blobs.root().string() + ": " + reasonOf(failed));
    return {};
}

} // namespace

core::Result<DocumentFile> examineDocument(const std::filesystem::path& file) {
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (failed) return wrong(file, failed.message());
    if (!std::filesystem::is_regular_file(status)) return wrong(file, "is no file");
    const auto bytes = std::filesystem::file_size(file, failed);
    if (failed) return wrong(file, failed.message());
    if (bytes == 0) return wrong(file, "is empty");
    if (bytes > kMaxBlobBytes) return wrong(file, "is too large: a document has at most 256 MiB");
    if (!std::ifstream(file, std::ios::binary)) return wrong(file, std::strerror(errno));
    DocumentFile document;
    document.type = typeOf(startOf(file));
    document.bytes = static_cast<std::int64_t>(bytes);
    if (document.type.empty()) return wrong(file, "is no PDF, PNG or JPEG");
    if (document.type != "application/pdf" && bytes > kMaxPictureBytes)
        return wrong(file, "is too large: a picture has at most 16 MiB");
    auto hash = sha256OfFile(file);
    if (!hash) return wrong(file, hash.error().detail);
    document.sha256 = *std::move(hash);
    return document;
}

core::Result<json::object> publishFile(json::object request, const HubOptions& options,
                                       const std::filesystem::path& file) {
    const auto document = examineDocument(file);
    if (!document) return tl::unexpected(document.error());
    json::object& body = request["body"].get_object();
    body["sha256"] = document->sha256;
    body["type"] = document->type;
    body["bytes"] = document->bytes;
    request["rehearse"] = true;
    if (auto rehearsed = runSomewhere(request, options); !rehearsed) return rehearsed;
    if (auto kept = keepFile(*document, options.dir, file); !kept) return tl::unexpected(kept.error());
    request["rehearse"] = false;
    return runSomewhere(request, options);
}

} // namespace ploegbord::hub
