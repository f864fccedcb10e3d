// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/probe/commands.h"
#include "app/probe/swarm.h"

namespace {

using namespace ploegbord;

constexpr auto kSessionNote = "The PIN is read from standard input. The session is kept in DIR/session.json "
                              "(mode 0600) with its key in clear, "
                              "since every command is a process of its own: for tests and diagnosis only.";

constexpr auto kFileNote =
    "Each document has a \"file\": here (whole, and verified when it was fetched), "
    "fetching (a part of it is here), wanted, or noRoom (the budget or the disk is used "
    "up). Only sync --documents and a kiosk fetch files.";

constexpr auto kSwarmNote =
    "Each terminal is a whole one, with its own cache and outbox in a temporary folder, in memory where "
    "there is room. The answer counts "
    "the "
    "terminals that were enrolled and that read the feed to its head, the posts made and answered, the times "
    "of "
    "both in milliseconds, and whether all ended at the same place of the feed. Exit 0 when they did.";

std::chrono::milliseconds milliseconds(double seconds) {
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

// The words of the command line; what they say is done once all of them are read.
class CommandLine {
  public:
    CommandLine() {
        m_app.set_version_flag("--version", "ploegbord-probe " PLOEGBORD_VERSION);
        m_app.require_subcommand(0, 1); // so that a wrong word is named rather than called missing
        addEnrol();
        addOps();
        addSync();
        addShow();
        addSession();
        addSwarm();
    }

    int run(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            if (error.get_exit_code() == 0) return m_app.exit(error); // --help, --version
            return probe::complain(error.what()) + 1;
        }
        if (m_app.get_subcommands().empty()) return probe::complain("which command? See --help") + 1;
        return m_status;
    }

  private:
    CLI::App* command(const char* name, const char* says) {
        CLI::App* sub = m_app.add_subcommand(name, says);
        sub->add_option("--state", m_state, "the terminal's state directory")->required()->type_name("DIR");
        return sub;
    }

    void addEnrol() {
        CLI::App* enrol =
            command("enrol", "Ask the hub at URL for an identity, with a code of `ploegbord-hub enrol`");
        enrol->add_option("URL", m_url)->required();
        enrol->add_option("CODE", m_code)->required();
        enrol->add_option("--name", m_name, "what the terminal is called");
        enrol->callback([&] { m_status = probe::enrol(m_state, m_url, m_code, m_name); });
    }

    void addOps() {
        CLI::App* post =
            command("post", "Put ops into the outbox and print their ids once they are on disk; no network");
        post->add_option("FILE", m_files, R"({"type","record"?,"of"?,"audience"?,"body"})")->required();
        post->add_option(
                "--attach", m_pictures,
                "a picture (JPEG or PNG, 16 MiB at most) that an op of these names by its SHA-256 in "
                "`media`; it is on disk before the op is saved, and at the hub before the op goes")
            ->type_name("PICTURE");
        post->callback([&] { m_status = probe::post(m_state, m_files, m_pictures); });
        CLI::App* retry = command("retry", "Send a parked op again at the next sync");
        retry->add_option("OP", m_op, "its id")->required();
        retry->callback([&] { m_status = probe::deal(m_state, m_op, probe::Dealing::tryAgain); });
        CLI::App* drop = command("drop", "Give a parked op up for ever");
        drop->add_option("OP", m_op, "its id")->required();
        drop->callback([&] { m_status = probe::deal(m_state, m_op, probe::Dealing::drop); });
    }

    void addSync() {
        CLI::App* sync = command("sync", "Read the feed and push the outbox");
        sync->add_flag("--until-idle", m_sync.isUntilIdle,
                       "exit 0 once all is read and only parked or deferred ops are left");
        sync->add_flag("--documents", m_areDocumentsFetched,
                       "fetch the files of documents too, and with --until-idle wait for those that fit");
        addBudget(*sync);
        addSeconds(*sync, "stop after S seconds");
        sync->callback([&] {
            if (m_seconds >= 0) m_sync.limit = milliseconds(m_seconds);
            if (m_areDocumentsFetched) m_sync.documentBudget = budgetBytes();
            m_status = probe::sync(m_state, m_sync);
        });
    }

    void addShow() {
        CLI::App* show = command("show", "Print records of a KIND, outbox, parked or status");
        show->add_option("WHAT", m_what, "KIND|outbox|parked|status")->required();
        show->add_flag("--json", m_isJson);
        addBudget(*show);
        show->footer(kFileNote);
        show->callback([&] { m_status = probe::show(m_state, m_what, m_isJson, budgetBytes()); });
    }

    void addSession() {
        CLI::App* signIn = command("sign-in", "Sign in; later posts carry this person's proof");
        auto* badge = signIn->add_option("--badge", m_who.badge, "UID of a badge")->type_name("B");
        auto* person = signIn->add_option("--person", m_who.person, "id or number")->type_name("P");
        badge->excludes(person);
        signIn->footer(kSessionNote);
        signIn->callback([&] {
            m_status = m_who.badge.empty() && m_who.person.empty()
                           ? probe::complain("--badge or --person is needed")
                           : probe::signIn(m_state, m_who);
        });
        command("sign-out", "Forget the session")->callback([&] { m_status = probe::signOut(m_state); });
    }

    void addSwarm() {
        CLI::App* swarm =
            m_app.add_subcommand("swarm", "Many terminals in one process, for load and fault tests");
        swarm->add_option("--hub", m_swarm.hub, "the hub's address")->required()->type_name("URL");
        swarm->add_option("--codes", m_swarm.codes, "codes of `ploegbord-hub enrol`, one a line")
            ->required()
            ->type_name("FILE");
        swarm->add_option("--terminals", m_swarm.terminals, "how many")
            ->required()
            ->type_name("N")
            ->check(CLI::Range(1, probe::kMostInSwarm));
        addSeconds(*swarm, "how long they live once current; 30 unless told");
        swarm
            ->add_option("--posts-per-second", m_swarm.postsPerSecond,
                         "shoutouts of all together; none unless told")
            ->type_name("R")
            ->check(CLI::Range(0.0, 10'000.0));
        swarm->add_flag("--json", m_swarm.isJson);
        swarm->footer(kSwarmNote);
        swarm->callback([&] {
            if (m_seconds >= 0) m_swarm.duration = milliseconds(m_seconds);
            m_status = probe::swarm(m_swarm);
        });
    }

    void addBudget(CLI::App& sub) {
        sub.add_option("--budget-mb", m_budgetMb, "room for files of documents, in MiB; 2048 unless told")
            ->type_name("MB")
            ->check(CLI::Range(0, 1'000'000));
    }
    std::int64_t budgetBytes() const { return std::int64_t{m_budgetMb} << 20; }

    void addSeconds(CLI::App& sub, const char* says) {
        sub.add_option("--seconds", m_seconds, says)->type_name("S")->check(CLI::NonNegativeNumber);
    }

    CLI::App m_app{"A Ploegbord terminal without a screen, for diagnosis, load and fault tests.",
                   "ploegbord-probe"};
    int m_status = 0;
    std::string m_state, m_url, m_code, m_name = "probe", m_op, m_what;
    std::vector<std::string> m_files, m_pictures;
    bool m_isJson = false;
    bool m_areDocumentsFetched = false;
    int m_budgetMb = 2048; // as a kiosk has it
    double m_seconds = -1;
    probe::SyncOptions m_sync;
    probe::Who m_who;
    probe::SwarmOptions m_swarm;
};

} // namespace

int main(int argc, char** argv) {
    return CommandLine().run(argc, argv);
}
