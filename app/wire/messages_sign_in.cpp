// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"
#include "app/wire/document.h"
#include "app/wire/message_json.h"
#include "app/wire/messages.h"

namespace ploegbord::wire {

std::string writeEnrolRequest(const EnrolRequest& request) {
    JsonWriter out;
    out.beginObject();
    out.member("code", request.code);
    out.member("name", request.name);
    out.member("nonce", request.nonce);
    out.member("version", request.version);
    out.endObject();
    return out.take();
}

core::Result<EnrolRequest> readEnrolRequest(std::string_view json) {
    return readMessage<EnrolRequest>(json, [](ObjectReader& in, EnrolRequest& request) {
        request.code = in.string("code");
        request.nonce = in.string("nonce");
        request.name = in.stringOr("name");
        request.version = in.stringOr("version");
    });
}

std::string writeEnrolAnswer(const EnrolAnswer& answer) {
    JsonWriter out;
    out.beginObject();
    out.member("ca", answer.ca);
    out.member("hub_key", answer.hubKey);
    out.member("line", answer.line);
    out.member("site", answer.site);
    out.member("terminal", answer.terminal);
    out.member("time_zone", answer.timeZone);
    out.member("token", answer.token);
    out.endObject();
    return out.take();
}

core::Result<EnrolAnswer> readEnrolAnswer(std::string_view json) {
    return readMessage<EnrolAnswer>(json, [](ObjectReader& in, EnrolAnswer& answer) {
        answer.terminal = in.id<core::TerminalId>("terminal");
        answer.token = in.string("token");
        answer.site = in.id<core::SiteId>("site");
        answer.line = in.ref("line");
        answer.timeZone = in.string("time_zone");
        answer.hubKey = in.string("hub_key");
        answer.ca = in.stringOr("ca");
    });
}

std::string writeSignInRequest(const SignInRequest& request) {
    JsonWriter out;
    out.beginObject();
    out.memberUnlessEmpty("badge", request.badge);
    out.memberUnlessEmpty("person", request.person);
    out.member("pin", request.pin);
    out.endObject();
    return out.take();
}

core::Result<SignInRequest> readSignInRequest(std::string_view json) {
    return readMessage<SignInRequest>(json, [](ObjectReader& in, SignInRequest& request) {
        request.badge = in.stringOr("badge");
        request.person = in.refOrEmpty("person");
        request.pin = in.string("pin");
        if (request.badge.empty() == request.person.isEmpty()) in.fail({}, "needs either badge or person");
    });
}

std::string writeSignInAnswer(const SignInAnswer& answer) {
    JsonWriter out;
    out.beginObject();
    out.member("expires_at", answer.expiresAt);
    out.member("grant", answer.grant);
    out.member("key", answer.key);
    out.member("person", answer.person);
    writeRoles(out, "roles", answer.roles);
    out.endObject();
    return out.take();
}

core::Result<SignInAnswer> readSignInAnswer(std::string_view json) {
    return readMessage<SignInAnswer>(json, [](ObjectReader& in, SignInAnswer& answer) {
        answer.person = in.ref("person");
        answer.roles = readRoles(in, "roles");
        answer.grant = in.id<core::GrantId>("grant");
        answer.key = in.string("key");
        answer.expiresAt = in.instant("expires_at");
    });
}

} // namespace ploegbord::wire
