// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/mail_test.h"

#include <set>

#include "app/hub/mail/mail_sender.h"

namespace ploegbord::hub {

core::Result<boost::json::object> testMail(const HubOptions& options, const core::Clock& clock) {
    const auto settings = readMailSettings(options.dir);
    if (!settings) return tl::unexpected(settings.error());
    if (!*settings) {
        return core::fail(core::ErrorCode::notFound, "no mail is set up: write " +
                                                         (options.dir / kMailFile).string() +
                                                         " (docs/operations.md has one to begin with)");
    }
    std::set<std::string> everyone;
    for (const auto& [function, addresses] : (*settings)->to)
        everyone.insert(addresses.begin(), addresses.end());
    MailMessage message{(*settings)->from, {}, {}, clock.now(), {}};
    message.text = {"Ploegbord: test", "This is a test of the mail from Ploegbord's hub.\n"};
    const std::atomic<bool> goesOn = false;
    SmtpSender sender(goesOn);
    std::string refused;
    std::size_t count = 0;
    for (const std::string& address : everyone) {
        message.to = {address};
        message.id =
            "test." + std::to_string(core::toMilliseconds(message.date)) + "." + std::to_string(++count);
        const auto sent = sender.send(**settings, message);
        if (!sent && sent.error().code != core::ErrorCode::denied) // the others would fare no better
            return core::fail(core::ErrorCode::unavailable, (*settings)->relay + ": " + sent.error().detail);
        if (!sent) refused += "\n  " + address + ": " + sent.error().detail;
    }
    if (!refused.empty())
        return core::fail(core::ErrorCode::denied,
                          (*settings)->relay + " refuses, of " + std::to_string(count) + ":" + refused);
    return boost::json::object{{"relay", (*settings)->relay}, {"recipients", everyone.size()}};
}

} // namespace ploegbord::hub
