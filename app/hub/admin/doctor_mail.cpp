// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor_mail.h"

#include "app/hub/mail/mail_queue.h"
#include "app/hub/mail/mail_settings.h"

namespace ploegbord::hub {
namespace {

constexpr int kManyTries = 6; // an hour of them

std::string mails(std::int64_t count) {
    return std::to_string(count) + (count == 1 ? " mail" : " mails");
}

void note(std::vector<Finding>& findings, const MailCounts& counts) {
    if (counts.waiting > 0 && counts.mostTries >= kManyTries)
        findings.push_back({Health::warning, "the relay takes no mail: try mail-test; tries so far: " +
                                                 std::to_string(counts.mostTries)});
    if (counts.givenUp > 0)
        findings.push_back({Health::warning, mails(counts.givenUp) + " could not be sent for a week"});
    if (counts.noAddress > 0)
        findings.push_back(
            {Health::warning,
             mails(counts.noAddress) + " had no address: add the function to [to] in " + kMailFile});
    findings.push_back({Health::good, mails(counts.waiting) + " to be sent, reminders to come included"});
}

} // namespace

void examineMail(Hub& hub, std::vector<Finding>& findings) {
    const auto settings = readMailSettings(hub.options().dir);
    if (!settings) return findings.push_back({Health::broken, settings.error().detail});
    if (!*settings) return;
    const auto site = hub.site();
    const auto connection = hub.openReader();
    if (!site || !connection) return; // said already
    if (const auto counts = countMail(**connection, site->no)) note(findings, *counts);
}

} // namespace ploegbord::hub
