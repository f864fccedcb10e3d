// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "app/core/bodies.h"

namespace ploegbord::hub {

enum class MailStage { newReport, reminder };

// What a mail may say of a report: nobody's name and nobody's own words.
struct MailFacts {
    core::Role function = core::Role::lead;
    MailStage stage = MailStage::newReport;
    core::ReportClass report_class = core::ReportClass::nearMiss;
    std::string number;
    std::string line, place, what, supplier; // names in the mail's language; empty: none
};

struct MailText {
    std::string subject;
    std::string body; // lines end with \n
};

// The words stand in resources/mail/texts.json.
bool hasMailTexts(std::string_view language);
MailText mailText(const MailFacts& facts, std::string_view language); // nl where there are none

} // namespace ploegbord::hub
