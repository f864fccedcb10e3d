// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/core/bodies.h"
#include "app/core/result.h"

namespace ploegbord::hub {

// What IT says of mail, in DIR/mail.toml (0600, since it may hold a password):
//
//     relay = "smtp://mail.plant.example:25"     or smtps://...:465
//     from = "ploegbord@plant.example"
//     user = "..."  password = "..."             only where the relay wants them
//     tls = "required"                           STARTTLS: "required" (beyond loopback), or "if offered"
//     language = "nl"
//     remind_after_hours = 24                    1 to 720
//     [to]
//     safety = ["veiligheid@plant.example"]
//     lead = [...]                               what is routed to no function
struct MailSettings {
    std::string relay;
    std::string from;
    std::string user, password;
    bool needsTls = true;
    std::string language = "nl";
    std::chrono::hours remindAfter{24};
    std::map<core::Role, std::vector<std::string>> to;
};

inline constexpr const char* kMailFile = "mail.toml";

// None: there is no such file, and no mail is sent. An error says what to mend, and in which line.
core::Result<std::optional<MailSettings>> readMailSettings(const std::filesystem::path& dir);

} // namespace ploegbord::hub
