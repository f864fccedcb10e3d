// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "app/hub/http/api.h"
#include "app/hub/store/records.h"
#include "app/wire/changes.h"

namespace ploegbord::hub {
namespace {

constexpr int kMaxChanges = 500;
constexpr std::size_t kMaxPageBytes = 1024 * 1024;

struct Wanted {
    core::Cursor after;
    int limit = kMaxChanges;
    bool isStream = false;
};

struct Page {
    enum class What { page, gone, noSite, failed };
    What what = What::failed;
    SiteRow site;
    std::vector<std::string> changes;
    std::int64_t last = 0;
    bool hasMore = false;
};

std::optional<Wanted> wantedOf(const RequestHead& head) {
    Wanted wanted;
    wanted.isStream = head.field("accept").find("text/event-stream") != std::string_view::npos;
    std::string after, limit;
    if (!queryValue(head.query, "after", after) || !queryValue(head.query, "limit", limit))
        return std::nullopt;
    // A client that reconnects says where it was; the address it began with is older.
    const std::string_view last = head.field("last-event-id");
    if (wanted.isStream && !last.empty()) after = last;
    const auto cursor = core::Cursor::parse(after.empty() ? "0" : after);
    if (!cursor) return std::nullopt;
    wanted.after = *cursor;
    if (limit.empty()) return wanted;
    const auto read = std::from_chars(limit.data(), limit.data() + limit.size(), wanted.limit);
    if (read.ec != std::errc{} || read.ptr != limit.data() + limit.size() || wanted.limit < 1)
        return std::nullopt;
    wanted.limit = std::min(wanted.limit, kMaxChanges);
    return wanted;
}

db::DbResult<void> read(db::Connection& connection, SiteNo site, const Wanted& wanted, Page& page) {
    auto snapshot = db::Transaction::beginRead(connection);
    if (!snapshot) return tl::unexpected(snapshot.error());
    const auto sites = loadSites(connection);
    if (!sites) return tl::unexpected(sites.error());
    page.what = Page::What::noSite;
    for (const SiteRow& row : *sites) {
        if (row.no != site) continue;
        page.site = row;
        page.what = Page::What::page;
    }
    if (page.what == Page::What::noSite) return {};
    const bool isOfOtherEpoch = !wanted.after.epoch.empty() && wanted.after.epoch != page.site.epoch;
    if (isOfOtherEpoch || wanted.after.seq > page.site.headSeq) {
        page.what = Page::What::gone;
        return {};
    }
    page.last = wanted.after.seq;
    if (wanted.isStream) return {}; // it reads its pages itself
    auto records = recordsAfter(connection, site, wanted.after.seq, wanted.limit, kMaxPageBytes);
    if (!records) return tl::unexpected(records.error());
    for (const EncodedRecord& row : records->rows) {
        page.changes.push_back(changeJson(row));
        page.last = row.seq;
    }
    page.hasMore = records->hasMore;
    if (!page.hasMore) page.last = page.site.headSeq;
    return {};
}

Response answerOf(const Page& page) {
    return json(200, wire::writeChangesPage(page.site.epoch, page.changes, {page.site.epoch, page.last},
                                            page.hasMore));
}

} // namespace

asio::awaitable<Response> changes(Request& request) {
    const auto wanted = wantedOf(request.head);
    if (!wanted) co_return problem(400, "malformed", "after is EPOCH:SEQ or 0, limit a number from 1");
    const SiteNo site = request.caller->site;
    const auto page = co_await awaitCallback<std::shared_ptr<Page>>([&](auto done) {
        const bool isTaken = request.services.readers.start(
            [site, wanted, done](db::DbResult<db::Connection*> connection) mutable {
                auto found = std::make_shared<Page>();
                if (!connection || !read(**connection, site, *wanted, *found))
                    found->what = Page::What::failed;
                done(std::move(found));
            });
        if (!isTaken) done(std::make_shared<Page>());
    });
    if (page->what == Page::What::failed) co_return busy(request.services, "the store is away or busy");
    if (page->what == Page::What::noSite) co_return problem(404, "not-found", "the site is gone");
    if (page->what == Page::What::gone) co_return problem(410, "cursor-gone", "read again from 0");
    if (!wanted->isStream || request.head.method == "HEAD") co_return answerOf(*page);
    request.isTakenOver = true;
    Connection& connection = request.connection;
    connection.thread.startStream(std::move(connection.socket), connection.admission, site,
                                  request.caller->terminal, page->site.epoch, wanted->after.seq);
    co_return Response{};
}

} // namespace ploegbord::hub
