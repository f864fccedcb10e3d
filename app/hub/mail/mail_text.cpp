// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_text.h"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include "app/hub/mail_texts.h"
#include "app/wire/names.h"

namespace ploegbord::hub {
namespace {

namespace json = boost::json;

const json::object& allTexts() {
    static const json::value texts = json::parse(kMailTexts); // compiled in: a test reads all of it
    return texts.get_object();
}

const json::object& textsIn(std::string_view language) {
    const json::value* found = allTexts().if_contains(language);
    return found ? found->get_object() : allTexts().at("nl").get_object();
}

std::string word(const json::object& texts, std::string_view name) {
    return std::string(texts.at(name).as_string());
}

void fill(std::string& text, std::string_view blank, std::string_view value) {
    if (const auto at = text.find(blank); at != std::string::npos) text.replace(at, blank.size(), value);
}

} // namespace

bool hasMailTexts(std::string_view language) {
    return allTexts().contains(language);
}

MailText mailText(const MailFacts& facts, std::string_view language) {
    const json::object& texts = textsIn(language);
    const bool isNew = facts.stage == MailStage::newReport;
    const std::string className =
        word(texts.at("classes").get_object(), wire::nameOf(wire::kReportClasses, facts.report_class));
    MailText mail{word(texts, isNew ? "subject" : "reminder"),
                  word(texts, isNew ? "intro" : "introReminder")};
    fill(mail.subject, "{number}", facts.number);
    fill(mail.subject, "{class}", className);
    fill(mail.subject, "{line}", facts.line);
    fill(mail.body, "{function}",
         word(texts.at("functions").get_object(), wire::nameOf(wire::kRoles, facts.function)));
    mail.body += "\n\n";
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) mail.body += word(texts, name) + ": " + value + '\n';
    };
    add("number", facts.number);
    add("what", className + (facts.what.empty() ? "" : " \u2013 " + facts.what));
    add("line", facts.line);
    add("place", facts.place);
    add("supplier", facts.supplier);
    mail.body += '\n' + word(texts, "next") + "\n\n" + word(texts, "privacy") + '\n';
    return mail;
}

} // namespace ploegbord::hub
