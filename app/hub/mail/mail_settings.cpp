// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_settings.h"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <system_error>

#include "app/hub/mail/mail_text.h"
#include "app/system/system.h"
#include "app/wire/names.h"

namespace ploegbord::hub {
namespace {

constexpr std::int64_t kMostHours = 720;
constexpr std::size_t kMostFileBytes = 64 * 1024;

// Into an SMTP command and a header as it stands: nothing that could end or open one.
bool isAddress(std::string_view text) {
    const auto at = text.find('@');
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && std::string_view("<>()[],;:\\\"").find(c) == std::string_view::npos;
    });
    return isPlain && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos && text.size() <= 254;
}

bool isRelay(std::string_view text) {
    for (const std::string_view scheme : {"smtp://", "smtps://"}) {
        if (!text.starts_with(scheme)) continue;
        const auto host = text.substr(scheme.size());
        return !host.empty() && host.find_first_of("/@?# \t\r\n") == std::string_view::npos;
    }
    return false;
}

bool isLoopbackRelay(std::string_view relay) {
    const auto host = relay.substr(relay.find("://") + 3);
    return host.starts_with("127.") || host.starts_with("localhost:") || host == "localhost" ||
           host.starts_with("[::1]");
}

class SettingsReader {
  public:
    core::Result<std::optional<MailSettings>> read(const toml::table& table) {
        for (const auto& [key, node] : table)
            readOne(key.str(), node);
        if (m_mistake.empty() && m_settings.relay.empty()) m_mistake = "relay is missing";
        if (m_mistake.empty() && m_settings.from.empty()) m_mistake = "from is missing";
        if (m_mistake.empty() && m_settings.to.empty()) m_mistake = "[to] names no function";
        if (m_mistake.empty() && m_settings.user.empty() != m_settings.password.empty())
            m_mistake = "user and password go together";
        if (!m_mistake.empty())
            return core::fail(core::ErrorCode::invalid, std::string(kMailFile) + ": " + m_mistake);
        m_settings.needsTls = m_tls == "required" || (m_tls.empty() && !isLoopbackRelay(m_settings.relay));
        return m_settings;
    }

  private:
    void wrong(const toml::node& node, std::string_view what) {
        if (m_mistake.empty())
            m_mistake = "line " + std::to_string(node.source().begin.line) + ": " + std::string(what);
    }

    void readOne(std::string_view key, const toml::node& node) {
        if (key == "to") return readAddresses(node);
        if (key == "remind_after_hours") {
            const auto hours = node.value<std::int64_t>();
            if (!hours || *hours < 1 || *hours > kMostHours)
                return wrong(node, "remind_after_hours is a number from 1 to 720");
            m_settings.remindAfter = std::chrono::hours(*hours);
            return;
        }
        const auto* text = node.as_string();
        const std::string value = text ? text->get() : std::string();
        if (key == "relay") {
            if (!isRelay(value)) return wrong(node, "relay is smtp://HOST:PORT or smtps://HOST:PORT");
            m_settings.relay = value;
        } else if (key == "from") {
            if (!isAddress(value)) return wrong(node, "from is a mail address");
            m_settings.from = value;
        } else if (key == "user" || key == "password") {
            if (!text) return wrong(node, "user and password are texts in quotes");
            (key == "user" ? m_settings.user : m_settings.password) = value;
        } else if (key == "tls") {
            if (value != "required" && value != "if offered")
                return wrong(node, "tls is \"required\" or \"if offered\"");
            m_tls = value;
        } else if (key == "language") {
            if (!hasMailTexts(value)) return wrong(node, "language is one of nl en de pl tr uk ro fr ar");
            m_settings.language = value;
        } else {
            wrong(node, "there is no setting called " + std::string(key));
        }
    }

    void readAddresses(const toml::node& node) {
        const auto* functions = node.as_table();
        if (!functions) return wrong(node, "[to] is a table of functions and their addresses");
        for (const auto& [name, list] : *functions) {
            const auto role = wire::valueOf(wire::kRoles, name.str());
            if (!role || *role == core::Role::admin)
                return wrong(list, "[to] knows lead, safety, quality, maintenance, purchasing and hr");
            const auto* addresses = list.as_array();
            if (!addresses || addresses->empty() || addresses->size() > 20)
                return wrong(list, "a function has 1 to 20 addresses in [ ]");
            for (const toml::node& address : *addresses) {
                const auto* text = address.as_string();
                if (!text || !isAddress(text->get())) return wrong(address, "this is no mail address");
                m_settings.to[*role].push_back(text->get());
            }
        }
    }

    MailSettings m_settings;
    std::string m_tls, m_mistake;
};

} // namespace

core::Result<std::optional<MailSettings>> readMailSettings(const std::filesystem::path& dir) {
    const auto path = dir / kMailFile;
    std::error_code failed;
    if (!std::filesystem::exists(path, failed) && !failed) return std::optional<MailSettings>();
    const auto text = system::readFile(path, kMostFileBytes);
    if (!text) return tl::unexpected(text.error());
    const auto parsed = toml::parse(*text);
    if (!parsed) {
        return core::fail(core::ErrorCode::invalid, std::string(kMailFile) + ": line " +
                                                        std::to_string(parsed.error().source().begin.line) +
                                                        ": " + std::string(parsed.error().description()));
    }
    return SettingsReader().read(parsed.table());
}

} // namespace ploegbord::hub
