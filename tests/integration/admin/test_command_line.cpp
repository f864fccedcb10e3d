// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/admin/place.h"

#include <fstream>
#include <optional>

#include <boost/json.hpp>

using namespace ploegbord::test;

namespace {

const std::string kDemo = PLOEGBORD_SOURCE_DIR "/resources/demo";

} // namespace

TEST_CASE("every command works with and without a hub that serves", "[cli][store]") {
    const Place hub(GENERATE(false, true));
    std::optional<HubProgram> serving;
    if (GENERATE(false, true)) serving.emplace(hub.arguments);
    expectRefused(hub.run({"enrol", "--line", "L3"}), "run import first");
    const Ran first = hub.run({"import", kDemo});
    expectDone(first);
    CHECK(first.out.starts_with("made the site; "));
    CHECK(hub.run({"import", kDemo}).out == "0 records new or changed, 0 posts put in\n");

    const auto code = boost::json::parse(hub.run({"enrol", "--line", "L3", "--name", "Bord", "--json"}).out);
    CHECK(code.as_object().size() == 3);
    CHECK(code.at("expires_at").is_string());
    expectDone(hub.run({"pin", "1201"}, "730194\n"));
    expectDone(hub.run({"it-pin"}, "730195\r\n"));
    CHECK(hub.run({"terminals", "--json"}).out == "[]\n");

    const std::string file = hub.folder / "hub.backup";
    expectDone(hub.run({"backup", file}));
    const Ran erased = hub.run({"erase-person", "1208"});
    expectDone(erased);
    CHECK(erased.out.starts_with("erased; "));
    const Ran restored = hub.run({"restore", file});
    expectDone(restored);
    CHECK(restored.out.find("1 entries of the security ledger replayed") != std::string::npos);
    CHECK(restored.out.find("badges, roles, crews and the PIN of IT are those of that time: run import") !=
          std::string::npos);
    expectRefused(hub.run({"erase-person", "1208"}), "there is no person 1208");
    expectDone(hub.run({"new-epoch"}));
    expectDone(hub.run({"doctor"}));
}

TEST_CASE("a hub that cannot open its store again after a restore ends", "[cli][restore]") {
    const Place hub(false);
    const std::string file = (hub.folder / "hub.backup").string();
    expectDone(hub.run({"backup", file}));
    const HubProgram serving(hub.arguments);
    std::ofstream(hub.folder / "hub" / "secrets") << "no secrets";
    CHECK(hub.run({"restore", file}).status != 0);
    CHECK(serving.hasEnded());
}

TEST_CASE("what goes wrong is one line and a status that is not 0", "[cli]") {
    const Place hub(false);
    expectDone(hub.run({"import", kDemo}));
    expectRefused(hub.run({"enrol", "--line", "L99"}), "there is no line L99");
    expectRefused(hub.run({"enrol"}), "--line is required");
    expectRefused(hub.run({"enrol", "--line", "L3", "--valid", "0"}), "--valid");
    expectRefused(hub.run({"pin", "1201"}, "111111\n"), "too easy to guess");
    expectRefused(hub.run({"pin", "1201"}), "six digits");
    expectRefused(hub.run({"revoke", "nobody"}), "there is no terminal nobody");
    expectRefused(hub.run({"restore", kDemo + "/site.toml"}), "site.toml: is damaged, or no backup");
    expectRefused(hub.run({"backup", (hub.folder / "none" / "x").string()}), "No such file or directory");
    expectRefused(hub.run({"import", (hub.folder / "none").string()}), "No such file or directory");
    expectRefused(hub.run({"dance"}), "dance");
    expectRefused(hub.run({"enrol", "--line", ""}), "is empty"); // a variable of a script that was not set
    expectRefused(hub.run({"import", ""}), "is empty");
    expectRefused(hub.run({"backup", ""}), "is empty");
    expectRefused(hub.run({"revoke", ""}), "is empty");
    expectRefused(hub.run({"enrol", "--line", "L3", "--valid", "soon"}), "--valid");
    expectRefused(hub.run({"move", "nobody", "--line", "L3"}), "there is no terminal nobody");
    expectRefused(hub.run({"it-pin"}, "12345\n"), "six digits");
    expectRefused(hub.run({"erase-person", "0"}), "there is no person 0");
    expectRefused(hub.run({"restore", (hub.folder / "none").string()}), "none");
    expectRefused(hub.run({"doctor", "more"}), "more");
    expectRefused(runHub({"terminals", "--data", ""}), "is empty");
    expectRefused(runHub({"terminals", "--data", hub.folder / "p", "--database", "mysql://x"}),
                  "postgresql://");
    const std::string nobody = "postgresql:///x?host=" + (hub.folder / "none").string();
    expectRefused(runHub({"terminals", "--data", hub.folder / "p", "--database", nobody}), "failed");
    expectRefused(runHub({"terminals"}), "--data is required");
    expectRefused(runHub({}), "which command?");
}

TEST_CASE("a hub that cannot serve names what is wrong in one line", "[cli]") {
    const Place hub(false);
    const auto serve = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "serve");
        return hub.run(std::move(words));
    };
    expectRefused(serve({"--plain-http", "--listen", "nonsense"}), "--listen: 'nonsense' is not ADDR:PORT");
    expectRefused(serve({"--plain-http", "--listen", "localhost:80"}),
                  "--listen: 'localhost:80' is not ADDR:PORT");
    expectRefused(serve({"--plain-http", "--listen", "127.0.0.1:0", "--operations", "x"}),
                  "--operations: 'x' is not ADDR:PORT");
    expectRefused(serve({"--plain-http", "--listen", "192.0.2.1:80"}), "loopback");
    expectRefused(serve({"--plain-http", "--listen", "127.0.0.1:0", "--database", "x"}), "postgresql://");
    expectRefused(serve({"--plain-http", "--listen", "127.0.0.1:0", "--network-threads", "99"}),
                  "--network-threads");
    expectRefused(serve({"--listen", "127.0.0.1:0"}), "--plain-http is needed");
    expectRefused(serve({"--plain-http"}), "--listen is required");
    expectRefused(runHub({"serve", "--data", "/proc/none", "--plain-http", "--listen", "127.0.0.1:0"}),
                  "/proc/none");
    const HubProgram serving(hub.arguments);
    expectRefused(serve({"--plain-http", "--listen", "127.0.0.1:0"}), "another process");
}

TEST_CASE("an import says every mistake on a line of its own", "[cli]") {
    const Place hub(false);
    const TempDir plant;
    std::ofstream(plant / "site.toml") << "name = \"Pers\"\ntime_zone = \"Europe/Amsterdam\"\n";
    std::ofstream(plant / "lines.csv") << "key,name\nL 3,Lijn\nL4,\n";
    const Ran ran = hub.run({"import", plant.path().string()});
    CHECK(ran.status == 1);
    CHECK(ran.out.empty());
    CHECK(ran.err == "lines.csv:2:key: a key is of A-Z a-z 0-9 _ . : -\nlines.csv:3:name: is empty\n");
    expectRefused(hub.run({"terminals"}), "run import first");
}

TEST_CASE("help and version are worth asking for", "[cli]") {
    CHECK(runHub({"--version"}).out.starts_with("ploegbord-hub "));
    const Ran help = runHub({"--help"});
    CHECK(help.status == 0);
    for (const char* command :
         {"import", "enrol", "terminals", "revoke", "move", "pin", "it-pin", "backup", "restore", "new-epoch",
          "erase-person", "doctor", "publish", "documents", "retire", "serve"}) {
        INFO(command);
        CHECK(help.out.find(command) != std::string::npos);
    }
    CHECK(runHub({"enrol", "--help"}).status == 0);
}
