// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_message.h"

#include <algorithm>
#include <fstream>

#include "app/hub/admin/mail_test.h"
#include "app/hub/mail/mail_sender.h"
#include "app/hub/mail/mail_settings.h"
#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/smtp_server.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using ploegbord::test::bodyOf;
using ploegbord::test::headerOf;
using ploegbord::test::SmtpServer;
using ploegbord::test::TempDir;

namespace {

const char* const kLanguages[]{"nl", "en", "de", "pl", "tr", "uk", "ro", "fr", "ar"};

MailMessage message() {
    return {"board@plant.example",
            {"safety@plant.example", "deputy@plant.example"},
            "0190.safety.new",
            ploegbord::test::instant("2026-03-29T05:06:07Z"),
            {"Melding 4KTQM2X7: bijna-ongeval, L\u00eds\u0142", "Regel \u00e9\u00e9n\nRegel twee\n"}};
}

core::Result<std::optional<MailSettings>> read(const std::string& text) {
    const TempDir folder;
    std::ofstream(folder.path() / kMailFile) << text;
    return readMailSettings(folder.path());
}

std::string mistakeIn(const std::string& text) {
    const auto settings = read(text);
    REQUIRE_FALSE(settings);
    return settings.error().detail;
}

const std::string kGood = "relay = \"smtp://mail.plant.example:25\"\nfrom = \"board@plant.example\"\n"
                          "[to]\nsafety = [\"safety@plant.example\"]\n";

} // namespace

TEST_CASE("a message is plain ASCII in short lines, and reads back", "[mail]") {
    MailMessage made = message();
    made.text.body += std::string(500, 'x') + '\n';
    const std::string text = writeMessage(made);
    CHECK(std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 78);
        CHECK(text.find('\n', at) == end + 1);
        at = end + 2;
    }
    CHECK(headerOf(text, "Date") == "Sun, 29 Mar 2026 05:06:07 +0000");
    CHECK(headerOf(text, "To") == "<safety@plant.example>, <deputy@plant.example>");
    CHECK(headerOf(text, "Message-ID") == "<0190.safety.new@plant.example>");
    CHECK(headerOf(text, "Auto-Submitted") == "auto-generated");
    CHECK(bodyOf(text) == made.text.body);
}

TEST_CASE("a long subject is cut between characters only", "[mail]") {
    MailMessage made = message();
    made.text.subject.clear();
    for (int i = 0; i < 40; ++i)
        made.text.subject += "\u0627\u0644";
    std::string decoded;
    std::string words = headerOf(writeMessage(made), "Subject");
    while (!words.empty()) {
        const auto from = words.find("?B?") + 3, to = words.find("?=", from);
        const std::string piece = bodyOf("\r\n\r\n" + words.substr(from, to - from));
        CHECK((static_cast<unsigned char>(piece.front()) & 0xc0) != 0x80);
        decoded += piece;
        words.erase(0, std::min(words.size(), to + 2));
    }
    CHECK(decoded == made.text.subject);
}

TEST_CASE("a subject with a line end brings in no header", "[mail]") {
    MailMessage made = message();
    made.text.subject = "x\r\nBcc: someone@else.example";
    CHECK(writeMessage(made).find("Bcc") == std::string::npos);
}

TEST_CASE("every language has every word of a mail", "[mail]") {
    for (const char* language : kLanguages) {
        INFO(language);
        REQUIRE(hasMailTexts(language));
        for (const auto stage : {MailStage::newReport, MailStage::reminder}) {
            for (const auto function : {core::Role::lead, core::Role::safety, core::Role::quality,
                                        core::Role::maintenance, core::Role::purchasing, core::Role::hr}) {
                for (int c = 0; c <= static_cast<int>(core::ReportClass::question); ++c) {
                    const MailFacts facts{
                        function, stage, static_cast<core::ReportClass>(c), "4KTQM2X7", "L3", "Z1", "w", "S"};
                    const MailText text = mailText(facts, language);
                    for (const std::string& one : {text.subject, text.body}) {
                        CHECK(one.find('{') == std::string::npos);
                        CHECK(one.find("4KTQM2X7") != std::string::npos);
                        CHECK(one.find("L3") != std::string::npos);
                    }
                }
            }
        }
    }
    CHECK_FALSE(hasMailTexts("xx"));
}

TEST_CASE("settings of mail are read, and what is wrong is said with its line", "[mail]") {
    const TempDir empty;
    CHECK_FALSE(readMailSettings(empty.path())->has_value());
    const auto good = read(kGood);
    REQUIRE(good);
    REQUIRE(*good);
    CHECK((*good)->needsTls);
    CHECK((*good)->to.at(core::Role::safety) == std::vector<std::string>{"safety@plant.example"});
    CHECK_FALSE(
        (*read("relay = \"smtp://127.0.0.1:25\"\nfrom = \"b@p.example\"\n[to]\nlead = [\"l@p.example\"]\n"))
            ->needsTls);
    CHECK(mistakeIn("relay = \"http://x\"\n").find("line 1: relay is smtp://") != std::string::npos);
    CHECK(mistakeIn("from = \"nobody\"\n").find("line 1: from is a mail address") != std::string::npos);
    CHECK(mistakeIn("from = \"a@b\\r\\nRCPT TO:<x@y>\"\n").find("mail address") != std::string::npos);
    CHECK(mistakeIn("from = \"a@b.example\"\n").find("relay is missing") != std::string::npos);
    CHECK(mistakeIn("colour = 1\n").find("no setting called colour") != std::string::npos);
    CHECK(mistakeIn("remind_after_hours = 0\n").find("1 to 720") != std::string::npos);
    CHECK(mistakeIn("language = \"xx\"\n").find("one of nl en") != std::string::npos);
    CHECK(mistakeIn("[to]\nwelding = [\"a@b.example\"]\n").find("line 2") != std::string::npos);
    CHECK(mistakeIn("[to]\nsafety = \"a@b.example\"\n").find("1 to 20 addresses") != std::string::npos);
    CHECK(mistakeIn("user = \"x\"\n" + kGood).find("user and password go together") != std::string::npos);
    CHECK(mistakeIn("relay = \n").find("line 1") != std::string::npos);
}

TEST_CASE("a message reaches a relay by SMTP, to everyone it is for", "[mail]") {
    SmtpServer relay;
    MailSettings settings;
    settings.relay = relay.url();
    settings.needsTls = false;
    const std::atomic<bool> isStopping = false;
    SmtpSender sender(isStopping);
    REQUIRE(sender.send(settings, message()));
    REQUIRE(relay.taken().size() == 1);
    const auto taken = relay.taken().front();
    CHECK(taken.from == "board@plant.example");
    CHECK(taken.to == message().to);
    CHECK(taken.text == writeMessage(message()));
    relay.refuse(true);
    CHECK(sender.send(settings, message()).error().detail.find("451") != std::string::npos);
}

TEST_CASE("an address that the relay refuses keeps the mail from nobody else", "[mail]") {
    SmtpServer relay;
    relay.refuseAddress("safety@plant.example");
    MailSettings settings;
    settings.relay = relay.url();
    settings.needsTls = false;
    const std::atomic<bool> isStopping = false;
    SmtpSender sender(isStopping);
    CHECK(sender.send(settings, message()));
    REQUIRE(relay.taken().size() == 1);
    CHECK(relay.taken().front().to == std::vector<std::string>{"deputy@plant.example"});
    relay.refuseAddress("deputy@plant.example");
    const auto refused = sender.send(settings, message());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::denied);
    CHECK(refused.error().detail.find("550") != std::string::npos);
    CHECK(refused.error().detail.find("plant.example") == std::string::npos);
    CHECK(relay.taken().size() == 1);
}

TEST_CASE("mail-test names each address that the relay refuses", "[mail]") {
    SmtpServer relay;
    const TempDir dir;
    const ploegbord::test::FakeClock clock;
    std::ofstream(dir.path() / kMailFile) << "relay = \"" << relay.url()
                                          << "\"\nfrom = \"board@plant.example\"\n[to]\n"
                                             "safety = [\"safety@plant.example\", \"gone@plant.example\"]\n";
    CHECK(testMail({dir.path(), {}}, clock)->at("recipients").to_number<int>() == 2);
    relay.refuseAddress("gone@plant.example");
    const auto refused = testMail({dir.path(), {}}, clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("gone@plant.example: ") != std::string::npos);
    CHECK(refused.error().detail.find("safety@plant.example") == std::string::npos);
    CHECK(relay.taken().size() == 3); // the other one got it all the same
}

TEST_CASE("a relay that offers no TLS where it is asked for gets no message", "[mail]") {
    SmtpServer relay;
    MailSettings settings;
    settings.relay = relay.url();
    const std::atomic<bool> isStopping = false;
    SmtpSender sender(isStopping);
    CHECK_FALSE(sender.send(settings, message()));
    CHECK(relay.taken().empty());
}
