// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/ops.h"

#include <algorithm>

#include "app/core/digest.h"
#include "app/wire/canonical_json.h"
#include "app/wire/document.h"
#include "app/wire/json.h"
#include "app/wire/op_json.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;
using core::OpType;

constexpr std::size_t kMaxOpBytes = 64 * 1024; // of its canonical form
constexpr std::size_t kMaxSealedBadge = 256;   // base64 of a box around the longest UID is 108

core::Signature readSignature(ObjectReader& op, ReadFault& fault) {
    const json::value* value = op.find("by");
    if (!value) return std::monostate{};
    ObjectReader in(*value, fault, "by", &op);
    if (in.has("sealed_badge")) {
        core::SealedBadge badge{in.string("sealed_badge")};
        if (badge.box.empty() || badge.box.size() > kMaxSealedBadge)
            in.fail("sealed_badge", "is no sealed badge");
        if (in.has("proof")) in.fail("proof", "stands beside a sealed badge");
        return badge;
    }
    core::PersonProof proof;
    proof.person = in.ref("person");
    proof.grant = in.id<core::GrantId>("grant");
    proof.proof = in.string("proof");
    if (!core::isSha256(proof.proof)) in.fail("proof", "is not 64 hex digits in lower case");
    return proof;
}

void writeSignature(JsonWriter& out, const core::Signature& by) {
    if (std::holds_alternative<std::monostate>(by)) return;
    out.key("by");
    out.beginObject();
    if (const auto* badge = std::get_if<core::SealedBadge>(&by)) {
        out.member("sealed_badge", badge->box);
    } else {
        const auto& proof = std::get<core::PersonProof>(by);
        out.member("grant", proof.grant);
        out.member("person", proof.person);
        out.member("proof", proof.proof);
    }
    out.endObject();
}

// An op of a later type may name its record either way, or not at all.
core::RecordId readTarget(ObjectReader& in, OpType type) {
    if (in.has("of") && in.has("record")) in.fail("of", "stands beside record");
    if (type == OpType::unknown) {
        return in.idIfAny<core::RecordId>(in.has("of") ? "of" : "record").value_or(core::RecordId{});
    }
    return in.id<core::RecordId>(core::isAddition(type) ? "of" : "record");
}

core::Op readMembers(ObjectReader& in, ReadFault& fault) {
    core::Op op;
    op.id = in.id<core::OpId>("id");
    op.type = core::opTypeOf(in.string("type"));
    op.record = readTarget(in, op.type);
    op.made_at = in.instant("made_at");
    if (in.has("audience")) op.audience = in.audience("audience");
    op.by = readSignature(in, fault);
    op.body = readOpBody(op.type, in.find("body"), in, fault);
    return op;
}

std::string writeMembers(const core::Op& op, const core::Signature& by) {
    JsonWriter out;
    out.beginObject();
    if (op.audience) {
        out.key("audience");
        write(out, *op.audience);
    }
    out.key("body");
    writeOpBody(out, op);
    writeSignature(out, by);
    out.member("id", op.id);
    out.member("made_at", op.made_at);
    if (core::isAddition(op.type)) out.member("of", op.record);
    if (!core::isAddition(op.type)) out.member("record", op.record);
    out.member("type", core::opTypeName(op.type));
    out.endObject();
    return out.take();
}

// Posts that bring a new record may leave its id to the caller. For quiet.* the caller fills in the site's.
core::RecordId readDraftTarget(ObjectReader& in, OpType type, core::RecordId newRecord) {
    const bool isOfSite = type == OpType::quiet_set || type == OpType::quiet_lift;
    if (!in.has("record") && !in.has("of")) {
        if (core::makesRecord(type)) return newRecord;
        if (isOfSite) return {};
    }
    return readTarget(in, type);
}

} // namespace

core::Result<SignedOp> readOp(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault, "op");
    SignedOp op;
    op.op = readMembers(in, fault);
    if (fault.any()) return failed(fault);
    core::Result<std::string> whole = canonicalJson(value);
    if (!whole) return core::fail(core::ErrorCode::invalid, "op: " + whole.error().detail);
    if (whole->size() > kMaxOpBytes) return core::fail(core::ErrorCode::invalid, "op is over 64 KiB");
    op.json = std::move(*whole);
    op.contentHash = core::sha256(op.json);
    op.signedPart = canonicalJsonWithout(value.get_object(), "by").value_or(std::string{});
    return op;
}

core::Result<SignedOp> readOp(std::string_view json) {
    if (json.size() > kMaxOpBytes) return core::fail(core::ErrorCode::invalid, "op is over 64 KiB");
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    return readOp(*document.value());
}

SignedOp writeOp(const core::Op& op) {
    SignedOp written{op, writeMembers(op, op.by), {}, writeMembers(op, std::monostate{})};
    written.contentHash = core::sha256(written.json);
    return written;
}

SignedOp signOp(core::Op op, const core::Ref& person, core::GrantId grant, std::string_view key) {
    const std::string signedPart = writeMembers(op, std::monostate{});
    op.by = core::PersonProof{person, grant, core::toHex(core::hmacSha256(key, signedPart))};
    return writeOp(op);
}

bool isProofValid(const SignedOp& op, std::string_view key) {
    const auto* by = std::get_if<core::PersonProof>(&op.op.by);
    if (!by) return false;
    const auto stated = core::fromHex(by->proof);
    core::Digest digest{};
    if (!stated || stated->size() != digest.size()) return false;
    std::copy(stated->begin(), stated->end(), digest.begin());
    return core::isSameDigest(digest, core::hmacSha256(key, op.signedPart));
}

core::Result<core::Op> readDraft(std::string_view json, core::OpId id, core::RecordId newRecord,
                                 core::Instant madeAt) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault, "draft");
    core::Op op;
    op.id = id;
    op.made_at = madeAt;
    op.type = core::opTypeOf(in.string("type"));
    if (op.type == OpType::unknown) in.fail("type", "is no type of op");
    op.record = readDraftTarget(in, op.type, newRecord);
    if (in.has("audience")) op.audience = in.audience("audience");
    op.body = readOpBody(op.type, in.find("body"), in, fault);
    if (fault.any()) return failed(fault);
    return op;
}

} // namespace ploegbord::wire
