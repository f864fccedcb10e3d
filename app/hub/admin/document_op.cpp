// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/document_op.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "app/hub/admin/command.h"
#include "app/hub/admin/document_records.h"
#include "app/wire/ops.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

const core::Record* previousOf(const core::Document& body, const std::vector<core::Record>& documents) {
    const auto title = body.title.in("").text;
    for (const core::Record& one : documents) {
        if (one.as<core::Document>()->category == body.category && titleOf(one) == title) return &one;
    }
    return nullptr;
}

core::Result<core::Audience> readLines(const json::array& lines, const SystemTransaction& transaction) {
    core::Audience audience;
    for (const json::value& line : lines) {
        const auto name = line.is_string() ? std::string(line.get_string()) : std::string();
        const auto found = findNamed(transaction, core::Kind::line, name);
        if (!found) return tl::unexpected(found.error());
        audience.lines.emplace_back(found->id);
    }
    return audience;
}

// What was left out and stays as it was.
void keepOf(const core::Document& before, const json::object& given, core::Document& body) {
    if (body.title.byLanguage().size() == 1) body.title = before.title;
    if (!given.contains("pinned")) body.is_pinned = before.is_pinned;
    if (!given.contains("must_read")) body.must_read = before.must_read;
    if (body.sha256 != before.sha256) return;
    if (!given.contains("revision")) body.revision = before.revision;
    if (!given.contains("revised_on")) body.revised_on = before.revised_on;
}

// A board shows the newest revision only: an old file must not take its place unseen.
core::Result<void> checkNotOlder(const core::Document& before, const core::Document& body) {
    if (body.revised_on >= before.revised_on) return {};
    return core::fail(core::ErrorCode::invalid,
                      "the standing revision is of " + core::formatDay(before.revised_on) +
                          ", newer than this one of " + core::formatDay(body.revised_on) +
                          ": to go back to it, retire the document first or give today as --revised-on");
}

core::Result<core::Op> readOp(json::object body, const SystemTransaction& transaction, core::Random& random) {
    if (!body.contains("revised_on"))
        body["revised_on"] = core::formatDay(transaction.world().latestDay(transaction.now()));
    const json::object draft{{"type", core::opTypeName(core::OpType::document_publish)},
                             {"body", std::move(body)}};
    const core::Instant now = transaction.now();
    return wire::readDraft(json::serialize(draft), core::OpId(core::makeUuid7(now, random)),
                           core::RecordId(core::makeUuid7(now, random)), now);
}

} // namespace

core::Result<Publication> readPublication(const json::object& request,
                                          const std::vector<core::Record>& documents,
                                          const SystemTransaction& transaction, core::Random& random) {
    const json::value* const given = request.if_contains("body");
    if (!given || !given->is_object())
        return core::fail(core::ErrorCode::invalid, "publish needs the body of a document");
    auto op = readOp(given->get_object(), transaction, random);
    if (!op) return tl::unexpected(op.error());
    auto* const body = std::get_if<core::DocumentPublication>(&op->body);
    if (!body) return core::fail(core::ErrorCode::invalid, "publish needs the body of a document");
    const core::Record* const before = previousOf(body->document, documents);
    if (before) {
        op->record = before->id;
        body->saw_version = before->version;
        const auto& standing = *before->as<core::Document>();
        keepOf(standing, given->get_object(), body->document);
        if (auto newer = checkNotOlder(standing, body->document); !newer)
            return tl::unexpected(newer.error());
    } else {
        op->audience = core::Audience{};
    }
    if (const json::value* const lines = request.if_contains("lines"); lines && lines->is_array()) {
        auto audience = readLines(lines->get_array(), transaction);
        if (!audience) return tl::unexpected(audience.error());
        op->audience = std::move(*audience);
    }
    return Publication{*std::move(op), before};
}

} // namespace ploegbord::hub
