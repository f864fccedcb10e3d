// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/document.h"
#include "app/wire/json_writer.h"
#include "app/wire/object_reader.h"
#include "app/wire/ops.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr std::int64_t kMost = std::int64_t{1} << 53;
constexpr std::int64_t kMaxRetrySeconds = 7 * 24 * 3600;

constexpr Names<OpStatus, 3> kStatuses{
    {{OpStatus::refused, "refused"}, {OpStatus::accepted, "accepted"}, {OpStatus::deferred, "deferred"}}};

void writeResult(JsonWriter& out, const OpResult& result) {
    const bool isRefused = result.status == OpStatus::refused;
    out.beginObject();
    if (isRefused) out.memberUnlessEmpty("detail", result.detail);
    if (!result.op.isNil()) out.member("op", result.op);
    if (isRefused) {
        out.member("problem",
                   result.problemName.empty() ? core::problemName(result.problem) : result.problemName);
    }
    if (result.isReplayed) out.member("replayed", true);
    if (result.status == OpStatus::deferred) out.member("retry_after_s", result.retryAfterSeconds);
    if (result.status == OpStatus::accepted) out.member("seq", result.seq);
    out.member("status", nameOf(kStatuses, result.status));
    out.endObject();
}

OpResult readResult(ObjectReader& in) {
    OpResult result;
    result.op = in.idIfAny<core::OpId>("op").value_or(core::OpId{});
    result.status = in.choice("status", kStatuses);
    switch (result.status) {
    case OpStatus::accepted:
        result.seq = in.integer("seq", 0, kMost);
        result.isReplayed = in.flag("replayed");
        break;
    case OpStatus::refused:
        result.problemName = in.string("problem");
        result.problem = core::problemOf(result.problemName);
        result.detail = in.stringOr("detail");
        break;
    case OpStatus::deferred:
        result.retryAfterSeconds = static_cast<int>(in.integerOr("retry_after_s", 0, 0, kMaxRetrySeconds));
        break;
    }
    return result;
}

core::OpId idOf(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault);
    return in.idIfAny<core::OpId>("id").value_or(core::OpId{});
}

} // namespace

std::string writeOpResults(const std::vector<OpResult>& results) {
    JsonWriter out;
    out.beginObject();
    out.key("results");
    out.beginArray();
    for (const OpResult& result : results)
        writeResult(out, result);
    out.endArray();
    out.endObject();
    return out.take();
}

core::Result<std::vector<OpResult>> readOpResults(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault);
    std::vector<OpResult> results;
    in.require("results");
    in.eachObject("results", [&](ObjectReader& one) { results.push_back(readResult(one)); });
    if (fault.any()) return failed(fault);
    return results;
}

core::Result<OpsRequest> readOpsRequest(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault);
    in.require("ops");
    OpsRequest request;
    in.eachElement("ops", [&](const json::value& value) {
        request.ids.push_back(idOf(value));
        request.ops.push_back(readOp(value));
    });
    if (fault.any()) return failed(fault);
    return request;
}

std::string writeOpsRequest(const std::vector<std::string>& opJsons) {
    JsonWriter out;
    out.beginObject();
    out.key("ops");
    out.beginArray();
    for (const std::string& op : opJsons)
        out.raw(op);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace ploegbord::wire
