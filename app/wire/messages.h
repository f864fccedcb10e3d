// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/core/ids.h"
#include "app/core/record.h"
#include "app/core/result.h"

// The smaller requests and answers of the API, each read and written.
namespace ploegbord::wire {

struct EnrolRequest {
    std::string code, nonce, name, version;
};
struct EnrolAnswer {
    core::TerminalId terminal;
    std::string token;
    core::SiteId site;
    core::Ref line; // id
    std::string timeZone;
    std::string hubKey; // base64, the public half of a libsodium box key pair
    std::string ca;     // PEM, "" over plain HTTP
};
std::string writeEnrolRequest(const EnrolRequest& request);
core::Result<EnrolRequest> readEnrolRequest(std::string_view json);
std::string writeEnrolAnswer(const EnrolAnswer& answer);
core::Result<EnrolAnswer> readEnrolAnswer(std::string_view json);

struct SignInRequest {
    std::string badge; // or
    core::Ref person;
    std::string pin; // six digits
};
struct SignInAnswer {
    core::Ref person; // id
    std::vector<core::RoleGrant> roles;
    core::GrantId grant;
    std::string key; // hex, 32 bytes
    core::Instant expiresAt;
};
std::string writeSignInRequest(const SignInRequest& request);
core::Result<SignInRequest> readSignInRequest(std::string_view json);
std::string writeSignInAnswer(const SignInAnswer& answer);
core::Result<SignInAnswer> readSignInAnswer(std::string_view json);

struct Heartbeat {
    std::string version;
    core::Cursor painted;
    std::int64_t outbox = 0, parked = 0, uptimeSeconds = 0, diskFreeBytes = 0;
    std::string screen;
    std::vector<core::RecordId> asking; // at most 100
};
struct Shown {
    core::RecordId record;
    int n = 0, m = 0;
};
struct HeartbeatAnswer {
    std::vector<Shown> shown;
    int reconnectSpreadSeconds = 0;
    std::string publicUrl = {}; // of the hub, as telephones reach it; "": they do not
};
std::string writeHeartbeat(const Heartbeat& heartbeat);
core::Result<Heartbeat> readHeartbeat(std::string_view json);
std::string writeHeartbeatAnswer(const HeartbeatAnswer& answer);
core::Result<HeartbeatAnswer> readHeartbeatAnswer(std::string_view json);

// RFC 9457. `type` on the wire is "https://ploegbord.example/problems/NAME"; here it is NAME.
struct ProblemDocument {
    std::string type, title, detail;
    int status = 400;
    std::optional<core::TerminalId> terminal; // of `revoked`: whom it is about
};
std::string writeProblem(const ProblemDocument& problem);
core::Result<ProblemDocument> readProblem(std::string_view json);

// "lead:L3" or "lead:L3,L4" <-> RoleGrant; a lead without a line leads the site.
std::string writeRole(const core::RoleGrant& role);
core::Result<core::RoleGrant> readRole(std::string_view text);

} // namespace ploegbord::wire
