// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/command_line.h"

#include <filesystem>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/core/digest.h"
#include "app/hub/admin/command_output.h"
#include "app/hub/admin/command_runner.h"
#include "app/hub/admin/document_file.h"
#include "app/hub/admin/document_options.h"
#include "app/hub/admin/import.h"
#include "app/hub/admin/mail_test.h"
#include "app/hub/admin/pin_input.h"
#include "app/system/system.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr const char* kAbout = "The central store of Ploegbord. These commands work while the hub serves "
                               "(through DIR/hub.sock, so as its user\n"
                               "or root) and while it does not. LINE and PERSON are keys of the CSV files or "
                               "ids, TERMINAL an id or a name.";
constexpr const char* kServe =
    "  ploegbord-hub serve --help tells how to serve; an import makes the site first.\n"
    "  A backup holds the store, not DIR itself: keep a copy of its secrets, CA and blobs too.";

// What stands on the command line.
struct CommandLine {
    HubOptions options;
    std::string path, line, name, terminal, person, file, document;
    DocumentOptions publication;
    std::int64_t valid = 15;
    bool isJson = false;
};

int fail(const std::string& what) {
    std::cerr << "ploegbord-hub: " << what << '\n';
    return 1;
}

// An empty word is a variable of a script that was not set.
const CLI::Validator kNotEmpty([](std::string& text) { return text.empty() ? "is empty" : std::string(); },
                               "");
const CLI::Validator kPostgresql(
    [](std::string& text) {
        const bool isUrl = text.starts_with("postgresql://") || text.starts_with("postgres://");
        return isUrl ? std::string() : "is no postgresql://... address";
    },
    "");

class CommandLineParser {
  public:
    explicit CommandLineParser(CommandLine& parsed) : m_parsed(parsed) {
        m_app.require_subcommand(0, 1); // so that a wrong word is named rather than called missing
        m_app.set_version_flag("--version", std::string("ploegbord-hub " PLOEGBORD_VERSION));
        m_app.footer(kServe);
        addImport();
        addTerminalCommands();
        addPeopleCommands();
        addDocumentCommands();
        addStoreCommands();
    }

    CLI::App& app() { return m_app; }
    std::string command() const { // "" for none
        const auto given = m_app.get_subcommands();
        return given.empty() ? std::string() : given.front()->get_name();
    }

  private:
    CLI::App& add(const char* name, const char* what) {
        CLI::App& command = *m_app.add_subcommand(name, what);
        command.add_option("--data", m_parsed.options.dir, "The hub's folder, made if it is absent")
            ->required()
            ->check(kNotEmpty)
            ->type_name("DIR");
        command
            .add_option("--database", m_parsed.options.databaseUrl,
                        "The store's place when it is on PostgreSQL")
            ->check(kPostgresql)
            ->type_name("URL");
        return command;
    }

    void addImport() {
        add("import",
            "Read a folder with site.toml, CSV files and posts.json; all of it or, with a mistake, nothing")
            .add_option("PATH", m_parsed.path, "The folder; resources/demo/README.md describes the files")
            ->required()
            ->check(kNotEmpty);
    }

    void addTerminalCommands() {
        CLI::App& enrol = add("enrol", "Make a code with which one terminal joins a line");
        enrol.add_option("--line", m_parsed.line, "The line it will stand at")
            ->required()
            ->check(kNotEmpty)
            ->type_name("LINE");
        enrol.add_option("--name", m_parsed.name, "What the terminal will be called")->type_name("NAME");
        enrol.add_option("--valid", m_parsed.valid, "Minutes for which the code works")
            ->check(CLI::Range(1, 10080))
            ->type_name("MIN");
        enrol.add_flag("--json", m_parsed.isJson, "Print {\"code\",\"line\",\"expires_at\"}");
        add("terminals", "List the terminals and how they are")
            .add_flag("--json", m_parsed.isJson, "Print an array of objects");
        add("revoke", "Shut a terminal out at once and for good")
            .add_option("TERMINAL", m_parsed.terminal, "Its id or name")
            ->required()
            ->check(kNotEmpty);
        CLI::App& move = add("move", "Give a terminal another line");
        move.add_option("TERMINAL", m_parsed.terminal, "Its id or name")->required()->check(kNotEmpty);
        move.add_option("--line", m_parsed.line, "The line it now stands at")
            ->required()
            ->check(kNotEmpty)
            ->type_name("LINE");
    }

    void addPeopleCommands() {
        add("pin", "Set a person's PIN, read from standard input; grants given before end")
            .add_option("PERSON", m_parsed.person, "Number or id")
            ->required()
            ->check(kNotEmpty);
        add("it-pin", "Set the PIN of the terminals' IT screen, read from standard input");
        add("erase-person",
            "Take a person out of the store for good, and list texts in which they may be meant; files of "
            "documents are not looked into")
            .add_option("PERSON", m_parsed.person, "Number or id")
            ->required()
            ->check(kNotEmpty);
    }

    void addDocumentCommands() {
        CLI::App& publish = add("publish", "Put a document on the boards, or its next revision");
        addDocumentOptions(publish, m_parsed.publication);
        publish.add_flag("--json", m_parsed.isJson, "Print the document as an object");
        add("documents", "List the documents, and whether their files are here")
            .add_flag("--json", m_parsed.isJson, "Print an array of objects");
        add("retire", "Take a document off the boards")
            .add_option("DOCUMENT", m_parsed.document, "Its id or title")
            ->required()
            ->check(kNotEmpty);
    }

    void addStoreCommands() {
        add("backup", "Write the store to one file while the hub goes on; works for either engine")
            .add_option("FILE", m_parsed.file, "Where to; replaced only when the backup is whole")
            ->required()
            ->check(kNotEmpty);
        add("restore", "Replace the store by a backup, start a new epoch and replay revocations and erasures")
            .add_option("FILE", m_parsed.file, "A file that backup made, on this engine or the other")
            ->required()
            ->check(kNotEmpty);
        add("new-epoch", "Make every terminal read the store anew, after it was put back by other means");
        add("doctor", "Examine files, disk, clock, store and mail; 1 when something is broken");
        add("mail-test", "Send a test to everyone whom DIR/mail.toml names, and say what the relay answers");
    }

    CommandLine& m_parsed;
    CLI::App m_app{kAbout, "ploegbord-hub"};
};

core::Result<json::object> importRequest(const CommandLine& line) {
    const auto folder = readFolder(line.path);
    if (!folder) return tl::unexpected(folder.error());
    json::object files;
    for (const auto& [name, bytes] : *folder)
        files[name] = core::toHex(std::string_view(bytes));
    return json::object{{"files", std::move(files)}};
}

core::Result<json::object> requestOf(const std::string& command, const CommandLine& line) {
    if (command == "import") return importRequest(line);
    if (command == "publish") return publishRequest(line.publication);
    json::object request{{"line", line.line},         {"name", line.name},     {"valid", line.valid},
                         {"terminal", line.terminal}, {"person", line.person}, {"file", line.file},
                         {"document", line.document}};
    if (command == "pin" || command == "it-pin") {
        auto pin = readPin();
        if (!pin) return tl::unexpected(pin.error());
        request["pin"] = *pin;
    }
    return request;
}

core::Result<json::object> run(const std::string& command, const CommandLine& line) {
    auto request = requestOf(command, line);
    if (!request) return tl::unexpected(request.error());
    (*request)["command"] = command;
    if (command == "backup") return backUp(*request, line.options, line.file);
    if (command == "restore") return restoreFrom(*request, line.options, line.file);
    if (command == "mail-test") return testMail(line.options, system::SystemClock());
    if (command == "publish") return publishFile(*request, line.options, line.publication.file);
    return runSomewhere(*request, line.options);
}

} // namespace

int runCommandLine(int argc, char** argv) {
    CommandLine line;
    CommandLineParser parser(line);
    try {
        parser.app().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return parser.app().exit(error); // --help and --version
        fail(error.what());
        return 2;
    }
    const std::string command = parser.command();
    if (command.empty()) {
        fail("which command? --help lists them");
        return 2;
    }
    const auto answer = run(command, line);
    if (!answer) return fail(answer.error().detail);
    return printAnswer(command, *answer, line.isJson);
}

} // namespace ploegbord::hub
