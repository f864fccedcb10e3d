// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/probe/commands.h"

namespace {

using namespace ploegbord;

constexpr auto kSessionNote = "The PIN is read from standard input. The session is kept in DIR/session.json "
                              "(mode 0600) with its key in clear, "
                              "since every command is a process of its own: for tests and diagnosis only.";

} // namespace

int main(int argc, char** argv) {
    CLI::App app("A Ploegbord terminal without a screen, for diagnosis, load and fault tests.",
                 "ploegbord-probe");
    app.set_version_flag("--version", "ploegbord-probe " PLOEGBORD_VERSION);
    app.require_subcommand(0, 1); // so that a wrong word is named rather than called missing
    int status = 0;
    std::string state;
    const auto command = [&](const char* name, const char* says) {
        CLI::App* sub = app.add_subcommand(name, says);
        sub->add_option("--state", state, "the terminal's state directory")->required()->type_name("DIR");
        return sub;
    };

    std::string url, code, name = "probe";
    CLI::App* enrol =
        command("enrol", "Ask the hub at URL for an identity, with a code of `ploegbord-hub enrol`");
    enrol->add_option("URL", url)->required();
    enrol->add_option("CODE", code)->required();
    enrol->add_option("--name", name, "what the terminal is called");
    enrol->callback([&] { status = probe::enrol(state, url, code, name); });

    std::vector<std::string> files;
    CLI::App* post =
        command("post", "Put ops into the outbox and print their ids once they are on disk; no network");
    post->add_option("FILE", files, R"({"type","record"?,"of"?,"audience"?,"body"})")->required();
    post->callback([&] { status = probe::post(state, files); });

    std::string op;
    CLI::App* retry = command("retry", "Send a parked op again at the next sync");
    retry->add_option("OP", op, "its id")->required();
    retry->callback([&] { status = probe::deal(state, op, probe::Dealing::tryAgain); });
    CLI::App* drop = command("drop", "Give a parked op up for ever");
    drop->add_option("OP", op, "its id")->required();
    drop->callback([&] { status = probe::deal(state, op, probe::Dealing::drop); });

    probe::SyncOptions sync;
    double seconds = -1;
    CLI::App* syncing = command("sync", "Read the feed and push the outbox");
    syncing->add_flag("--until-idle", sync.isUntilIdle,
                      "exit 0 once all is read and only parked or deferred ops are left");
    syncing->add_option("--seconds", seconds, "stop after S seconds")
        ->type_name("S")
        ->check(CLI::NonNegativeNumber);
    syncing->callback([&] {
        if (seconds >= 0) sync.limit = std::chrono::milliseconds(std::llround(seconds * 1000));
        status = probe::sync(state, sync);
    });

    std::string what;
    bool isJson = false;
    CLI::App* show = command("show", "Print records of a KIND, outbox, parked or status");
    show->add_option("WHAT", what, "KIND|outbox|parked|status")->required();
    show->add_flag("--json", isJson);
    show->callback([&] { status = probe::show(state, what, isJson); });

    probe::Who who;
    CLI::App* signIn = command("sign-in", "Sign in; later posts carry this person's proof");
    auto* badge = signIn->add_option("--badge", who.badge, "UID of a badge")->type_name("B");
    auto* person = signIn->add_option("--person", who.person, "id or number")->type_name("P");
    badge->excludes(person);
    signIn->footer(kSessionNote);
    signIn->callback([&] {
        status = who.badge.empty() && who.person.empty() ? probe::complain("--badge or --person is needed")
                                                         : probe::signIn(state, who);
    });
    command("sign-out", "Forget the session")->callback([&] { status = probe::signOut(state); });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help, --version
        return probe::complain(error.what()) + 1;
    }
    if (app.get_subcommands().empty()) return probe::complain("which command? See --help") + 1;
    return status;
}
