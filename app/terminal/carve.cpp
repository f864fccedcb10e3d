// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/carve.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "app/system/system.h"
#include "app/terminal/log_frames.h"
#include "app/terminal/outbox_schema.h"

// The layout is https://www.sqlite.org/fileformat2.html.
namespace ploegbord::terminal {

namespace {

constexpr std::size_t kPage = 4096; // SQLite's default, and ours
constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr std::size_t kLongestRow = std::size_t{1} << 20;
constexpr std::size_t kColumns = 10;

using Pages = std::map<std::uint64_t, std::string_view>; // by number, from 1

// Takes bytes from the front; past the end it gives nothing and is not fine.
class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : m_rest(bytes) {}

    bool isFine() const { return m_isFine; }
    std::string_view take(std::size_t count) {
        if (count > m_rest.size()) m_isFine = false;
        const std::string_view taken = m_rest.substr(0, m_isFine ? count : 0);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    std::uint64_t number(std::size_t count) {
        std::uint64_t value = 0;
        for (const char byte : take(count))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            const std::uint64_t byte = number(1);
            if (i == 8) return value << 8 | byte;
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80) break;
        }
        return value;
    }

  private:
    std::string_view m_rest;
    bool m_isFine = true;
};

// What of a row does not fit into its page stands in a chain of others.
std::optional<std::string> payloadOf(Bytes& cell, std::size_t length, const Pages& pages) {
    constexpr std::size_t kMost = kPage - 35, kLeast = (kPage - 12) * 32 / 255 - 23, kChained = kPage - 4;
    std::size_t local = length;
    if (length > kMost) {
        local = kLeast + (length - kLeast) % kChained;
        if (local > kMost) local = kLeast;
    }
    std::string payload(cell.take(local));
    std::uint64_t next = local < length ? cell.number(4) : 0;
    while (cell.isFine() && payload.size() < length) {
        const auto page = pages.find(next);
        if (page == pages.end()) return std::nullopt;
        Bytes chained(page->second);
        next = chained.number(4);
        payload += chained.take(std::min(kChained, length - payload.size()));
        if (!chained.isFine()) return std::nullopt;
    }
    return cell.isFine() ? std::optional(std::move(payload)) : std::nullopt;
}

std::size_t sizeOf(std::uint64_t type) {
    constexpr std::size_t kNumbers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? kNumbers[type] : static_cast<std::size_t>((type - 12) / 2);
}

std::int64_t integerOf(std::uint64_t type, std::string_view bytes) {
    if (type == 9) return 1;
    const std::uint64_t value = Bytes(bytes).number(bytes.size());
    const auto unused = static_cast<int>(64 - 8 * bytes.size());
    return bytes.empty() ? 0 : static_cast<std::int64_t>(value << unused) >> unused;
}

std::optional<CarvedRow> rowOf(std::int64_t position, std::string_view payload) {
    Bytes sizes(payload);
    const std::uint64_t headerSize = sizes.varint();
    if (headerSize > payload.size()) return std::nullopt;
    Bytes header(payload.substr(0, headerSize)), content(payload.substr(headerSize));
    header.varint();
    std::uint64_t types[kColumns];
    std::string_view values[kColumns];
    for (std::size_t i = 0; i < kColumns; ++i) {
        types[i] = header.varint();
        if (!header.isFine() || sizeOf(types[i]) > payload.size()) return std::nullopt;
        values[i] = content.take(sizeOf(types[i]));
    }
    if (!content.isFine() || opHash(values[2]) != values[3]) return std::nullopt;
    const auto text = [&](std::size_t i) { return std::string(values[i]); };
    return CarvedRow{position,
                     text(1),
                     text(2),
                     text(3),
                     text(5),
                     text(6),
                     text(7),
                     text(8),
                     integerOf(types[4], values[4]),
                     integerOf(types[9], values[9])};
}

void takeRows(std::string_view page, const Pages& pages, std::map<std::int64_t, CarvedRow>& rows) {
    constexpr std::uint64_t kTableLeaf = 13;
    Bytes header(page);
    if (header.number(1) != kTableLeaf) return;
    header.take(2);
    const std::uint64_t cells = header.number(2);
    header.take(3);
    for (std::uint64_t i = 0; i < cells && header.isFine(); ++i) {
        const std::size_t at = header.number(2);
        if (at >= page.size()) continue;
        Bytes cell(page.substr(at));
        const std::uint64_t length = cell.varint();
        const auto position = static_cast<std::int64_t>(cell.varint());
        if (!cell.isFine() || length > kLongestRow) continue;
        const auto payload = payloadOf(cell, length, pages);
        if (auto row = payload ? rowOf(position, *payload) : std::nullopt) rows[position] = std::move(*row);
    }
}

db::DbResult<std::string> bytesOf(const std::filesystem::path& file) {
    auto bytes = system::readFile(file, kMostBytes);
    if (bytes) return std::move(*bytes);
    if (bytes.error().code == core::ErrorCode::notFound) return std::string();
    return tl::unexpected(db::DbError{db::ErrorCode::io, bytes.error().detail});
}

} // namespace

db::DbResult<std::vector<CarvedRow>> carveRows(const std::filesystem::path& file) {
    const auto bytes = bytesOf(file);
    if (!bytes) return tl::unexpected(bytes.error());
    Pages pages;
    for (std::size_t at = 0; at < bytes->size(); at += kPage)
        pages[at / kPage + 1] = std::string_view(*bytes).substr(at, kPage);
    const auto logBytes = bytesOf(file.string() + "-wal");
    if (!logBytes) return tl::unexpected(logBytes.error());
    std::map<std::int64_t, CarvedRow> byPosition;
    const auto takeFrom = [&](std::size_t number) {
        if (const auto page = pages.find(number); page != pages.end())
            takeRows(page->second, pages, byPosition);
    };
    for (const LogFrame& frame : readLog(*logBytes).frames) {
        // What a damaged page no longer tells, the page that it replaced may.
        if (!frame.isFine) takeFrom(frame.page);
        pages[frame.page] = frame.bytes;
    }
    for (const auto& [number, page] : pages)
        takeRows(page, pages, byPosition);
    std::vector<CarvedRow> rows;
    rows.reserve(byPosition.size());
    for (auto& [position, row] : byPosition)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace ploegbord::terminal
