// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/identity.h"

#include <algorithm>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "app/core/digest.h"
#include "app/system/system.h"
#include "app/wire/json.h"

namespace ploegbord::terminal {

namespace {

constexpr auto kFile = "identity.json";

std::string textOf(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    if (!value || !value->is_string()) return {};
    return std::string(value->as_string());
}

core::Result<Identity> readIdentity(const boost::json::object& object) {
    const auto terminal = core::TerminalId::parse(textOf(object, "terminal"));
    const auto site = core::SiteId::parse(textOf(object, "site"));
    const auto line = core::Ref::parse(textOf(object, "line"));
    const auto secret = core::fromHex(textOf(object, "secret"));
    if (!terminal || !site || !line || !secret || secret->size() != 32) {
        return core::fail(core::ErrorCode::invalid, "identity.json lacks a member or has a wrong one");
    }
    auto hub = checkedHubUrl(textOf(object, "hub"));
    if (!hub) return tl::unexpected(hub.error());
    Identity identity;
    identity.hubUrl = std::move(*hub);
    identity.terminal = *terminal;
    identity.token = textOf(object, "token");
    identity.site = *site;
    identity.line = *line;
    identity.timeZone = textOf(object, "time_zone");
    identity.hubKey = textOf(object, "hub_key");
    identity.ca = textOf(object, "ca");
    identity.name = textOf(object, "name");
    identity.secret = *secret;
    return identity;
}

bool isLoopback(std::string_view host) {
    return host == "localhost" || host == "[::1]" ||
           (host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3);
}

} // namespace

core::Result<std::optional<Identity>> loadIdentity(const std::filesystem::path& stateDirectory) {
    const auto bytes = system::readFile(stateDirectory / kFile, 1 << 20);
    if (!bytes) {
        if (bytes.error().code == core::ErrorCode::notFound) return std::optional<Identity>();
        return tl::unexpected(bytes.error());
    }
    const auto json = wire::parseJson(*bytes);
    if (!json || !json->is_object()) return core::fail(core::ErrorCode::invalid, "identity.json is not JSON");
    auto identity = readIdentity(json->as_object());
    if (!identity) return tl::unexpected(identity.error());
    return std::optional<Identity>(std::move(*identity));
}

core::Result<void> saveIdentity(const std::filesystem::path& stateDirectory, const Identity& identity) {
    const boost::json::object object{
        {"hub", identity.hubUrl},      {"terminal", identity.terminal.str()},
        {"token", identity.token},     {"site", identity.site.str()},
        {"line", identity.line.str()}, {"time_zone", identity.timeZone},
        {"hub_key", identity.hubKey},  {"ca", identity.ca},
        {"name", identity.name},       {"secret", core::toHex(identity.secret)},
    };
    return system::writeFileAtomically(stateDirectory / kFile, boost::json::serialize(object) + '\n', 0600);
}

core::Result<std::string> checkedHubUrl(const std::string& url) {
    const auto parsed = boost::urls::parse_uri(url);
    if (!parsed) return core::fail(core::ErrorCode::invalid, "the hub's address is not a URL: " + url);
    const boost::urls::url_view& view = *parsed;
    const std::string host(view.encoded_host());
    if (host.empty() || (view.scheme() != "http" && view.scheme() != "https") || view.has_query() ||
        view.has_fragment()) {
        return core::fail(core::ErrorCode::invalid, "the hub's address is https://HOST or https://HOST:PORT");
    }
    if (view.scheme() == "http" && !isLoopback(host)) {
        return core::fail(core::ErrorCode::denied, "plain HTTP is refused beyond this machine");
    }
    std::string tidy = url;
    while (tidy.ends_with('/'))
        tidy.pop_back();
    return tidy;
}

} // namespace ploegbord::terminal
