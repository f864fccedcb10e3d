// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/session_file.h"

#include <system_error>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/core/digest.h"
#include "app/system/system.h"
#include "app/wire/json.h"
#include "app/wire/messages.h"

namespace ploegbord::probe {

namespace {

std::filesystem::path fileIn(const std::filesystem::path& stateDirectory) {
    return stateDirectory / "session.json";
}

std::string textOf(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

} // namespace

core::Result<void> saveSession(const std::filesystem::path& stateDirectory,
                               const terminal::SessionSecret& session) {
    boost::json::array roles;
    for (const core::RoleGrant& role : session.roles)
        roles.emplace_back(wire::writeRole(role));
    const boost::json::object object{
        {"person", session.person.str()},  {"name", session.name},
        {"roles", std::move(roles)},       {"grant", session.grant.str()},
        {"key", core::toHex(session.key)}, {"expires_at", core::formatInstant(session.expiresAt)},
    };
    return system::writeFileAtomically(fileIn(stateDirectory), boost::json::serialize(object) + '\n', 0600);
}

std::optional<terminal::SessionSecret> loadSession(const std::filesystem::path& stateDirectory) {
    const auto bytes = system::readFile(fileIn(stateDirectory), 1 << 20);
    const auto json = bytes ? wire::parseJson(*bytes) : core::fail(core::ErrorCode::notFound, {});
    const auto* object = json ? json->if_object() : nullptr;
    if (!object) return std::nullopt;
    const auto person = core::Ref::parse(textOf(*object, "person"));
    const auto grant = core::GrantId::parse(textOf(*object, "grant"));
    const auto key = core::fromHex(textOf(*object, "key"));
    const auto expiresAt = core::parseInstant(textOf(*object, "expires_at"));
    if (!person || !grant || !key || !expiresAt) return std::nullopt;
    terminal::SessionSecret session{*person, textOf(*object, "name"), {}, *grant, *key, *expiresAt};
    const auto* roles = object->if_contains("roles");
    if (!roles || !roles->is_array()) return session;
    for (const auto& text : roles->as_array()) {
        if (!text.is_string()) continue;
        if (auto role = wire::readRole(text.as_string())) session.roles.push_back(*role);
    }
    return session;
}

void removeSession(const std::filesystem::path& stateDirectory) {
    std::error_code ignored;
    std::filesystem::remove(fileIn(stateDirectory), ignored);
}

} // namespace ploegbord::probe
