// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;

namespace {

// A status that is not 0, one line on standard error that begins with the program's name, nothing else.
void expectOneLine(const Ran& ran, const std::string& program) {
    INFO(ran.err);
    CHECK(ran.status != 0);
    CHECK(ran.status < 128); // no signal
    CHECK(ran.out.empty());
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK(ran.err.starts_with(program + ": "));
}

} // namespace

TEST_CASE("a terminal's wrong commands are one line on standard error", "[system][cli]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    const std::string good = probe.draft("good.json", {{"type", "high_five"}, {"of", "x"}});
    const std::string nobody = probe.file("../nobody");
    using Words = std::vector<std::string>;
    for (const Words& words : {
             Words{"dance"}, Words{"post"}, Words{"post", probe.file("none.json")}, Words{"post", good},
             Words{"post", probe.draft("text.json", "text")},
             Words{"post", probe.draft("type.json", {{"type", "dance"}, {"body", {{"a", 1}}}})},
             Words{"sync", "--seconds", "-1"}, Words{"sync", "--seconds", "soon"},
             Words{"sync", "--until-idle", "--seconds", "0"}, Words{"sync", "--what"}, Words{"show"},
             Words{"show", "nothing"}, Words{"sign-in"}, Words{"sign-in", "--person", "101"}, // without a PIN
             Words{"sign-in", "--person", "not one"},
             Words{"enrol", hub.url(), "AAAAA-AAAAA"}, // enrolled already
         }) {
        CAPTURE(words);
        expectOneLine(probe.command(words), "ploegbord-probe");
    }
    for (const Words& words : {
             Words{"post", good},
             Words{"sync"},
             Words{"enrol", hub.url(), "AAAAA-AAAAA"},
             Words{"enrol", "http://192.0.2.1:1", "AAAAA-AAAAA"}, // plain HTTP beyond loopback
             Words{"enrol", "ftp://hub", "AAAAA-AAAAA"},
             Words{"sign-in", "--person", "101"},
         }) {
        CAPTURE(words);
        Words command{PLOEGBORD_PROBE_PROGRAM};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--state", nobody});
        expectOneLine(run({.command = command}), "ploegbord-probe");
    }
    CHECK(probe.command({"dance"}).err.find("dance") != std::string::npos);
    const Ran nothing = run({.command = {PLOEGBORD_PROBE_PROGRAM}});
    expectOneLine(nothing, "ploegbord-probe");
    CHECK(nothing.err.find("which command?") != std::string::npos);
    for (const char* flag : {"--help", "--version"})
        CHECK(run({.command = {PLOEGBORD_PROBE_PROGRAM, flag}}).status == 0);
}

TEST_CASE("a hub that cannot serve says why in one line", "[system][cli]") {
    const HubSite hub;
    using Words = std::vector<std::string>;
    for (const Words& words : {
             Words{"serve"},
             Words{"serve", "--listen", "0.0.0.0:20999", "--plain-http"},
             Words{"serve", "--listen", "nonsense", "--plain-http"},
             Words{"serve", "--listen", "127.0.0.1:20999"},
             Words{"serve", "--listen", "127.0.0.1:20999", "--tls-cert", "none.pem", "--tls-key", "none.pem"},
         }) {
        CAPTURE(words);
        expectOneLine(hub.command(words), "ploegbord-hub");
    }
}

#ifdef PLOEGBORD_KIOSK_PROGRAM // TSan is built without Qt
TEST_CASE("a kiosk's wrong commands are one line on standard error", "[system][cli]") {
    const TempDir folder;
    const std::string state = (folder / "state").string(), picture = (folder / "picture.png").string();
    const std::string settings = (folder / "settings.toml").string(), text = (folder / "text").string();
    const std::string budget = (folder / "budget.toml").string();
    std::ofstream(settings) << "language = [\n";
    std::ofstream(budget) << "documents.budget_mb = -1\n";
    std::ofstream(text) << "text\n";
    using Words = std::vector<std::string>;
    for (const auto& [words, hint] : std::vector<std::pair<Words, std::string>>{
             {{"--what"}, "what"},
             {{"dance"}, "dance"},
             {{"--windowed", "10x10"}, "--windowed wants"},
             {{"--windowed", "wide"}, "--windowed wants"},
             {{"--diagonal", "1"}, "--diagonal wants"},
             {{"--language", "es"}, "--language wants one of nl, en, de"},
             {{"--screen", "nowhere"}, "--help"},
             {{"--config", (folder / "none.toml").string()}, "--config wants"},
             {{"--config", folder.path().string()}, "--config wants"},
             {{"--config", settings}, settings},
             {{"--config", budget}, "documents.budget_mb is in MiB"},
             {{"--state", text}, text},
             {{"--enrol", "http://127.0.0.1:1"}, "--enrol wants"},
         }) {
        CAPTURE(words);
        Words command{PLOEGBORD_KIOSK_PROGRAM, "--screenshot", picture};
        command.insert(command.end(), words.begin(), words.end());
        if (words[0] != "--state") command.insert(command.end(), {"--state", state});
        const Ran ran = run({.command = command, .environment = {"QT_QPA_PLATFORM=offscreen"}});
        expectOneLine(ran, "ploegbord-kiosk");
        CHECK(ran.err.find(hint) != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(picture));
    }
}
#endif
