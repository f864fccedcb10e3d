// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "app/core/digest.h"
#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/result.h"

namespace ploegbord::wire {

// An op and the bytes it is: what is hashed and signed is what came in, members we do not know included.
struct SignedOp {
    core::Op op;
    std::string json;         // RFC 8785 of the whole op
    core::Digest contentHash; // SHA-256 of `json`
    std::string signedPart;   // RFC 8785 of the op without `by`
};

// `invalid` says which member is wrong. An unknown type is no error here: op.type is then unknown.
core::Result<SignedOp> readOp(const boost::json::value& value);
core::Result<SignedOp> readOp(std::string_view json);
SignedOp writeOp(const core::Op& op);

// Signs with a grant's key (bytes) and returns the op with its `by`.
SignedOp signOp(core::Op op, const core::Ref& person, core::GrantId grant, std::string_view key);
bool isProofValid(const SignedOp& op, std::string_view key);

// Body of `post FILE`: {"type","record"?,"of"?,"audience"?,"body"}; the id and made_at are the caller's.
core::Result<core::Op> readDraft(std::string_view json, core::OpId id, core::RecordId newRecord,
                                 core::Instant madeAt);

enum class OpStatus { accepted, refused, deferred };
struct OpResult {
    core::OpId op;
    OpStatus status = OpStatus::refused;
    std::int64_t seq = 0;                             // accepted: the seq that the site had after it
    bool isReplayed = false;                          // accepted before
    core::Problem problem = core::Problem::malformed; // refused
    std::string problemName; // as on the wire, also when this version does not know it
    std::string detail;
    int retryAfterSeconds = 0; // deferred
};
std::string writeOpResults(const std::vector<OpResult>& results);
core::Result<std::vector<OpResult>> readOpResults(std::string_view json);
// {"ops":[...]}: every element as read, or why that one is malformed (with the op's id when it could be
// read).
struct OpsRequest {
    std::vector<core::Result<SignedOp>> ops;
    std::vector<core::OpId> ids; // nil where even the id is unreadable
};
core::Result<OpsRequest> readOpsRequest(std::string_view json);
std::string writeOpsRequest(const std::vector<std::string>& opJsons);

} // namespace ploegbord::wire
