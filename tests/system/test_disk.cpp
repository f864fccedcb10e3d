// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>

#include <boost/json.hpp>
#include <sys/mount.h>

#include "tests/support/catch.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;
namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

// A disk of a few MiB of its own, which a test can fill.
class SmallDisk {
  public:
    SmallDisk() {
        if (::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=6m") != 0) m_whyNot = std::strerror(errno);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (isThere()) ::umount2(path().c_str(), MNT_DETACH);
    }
    bool isThere() const { return m_whyNot.empty(); }
    const std::string& whyNot() const { return m_whyNot; }
    fs::path path() const { return m_folder / ""; }

    void fill() const {
        std::ofstream filler(path() / "filler", std::ios::binary | std::ios::app);
        const std::string block(4096, 'x');
        while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    void free() const { fs::remove(path() / "filler"); }

  private:
    TempDir m_folder;
    std::string m_whyNot;
};

} // namespace

TEST_CASE("on a full disk posts are refused, what was saved still goes out, and all is well when it is freed",
          "[system][disk]") {
    const SmallDisk disk;
    if (!disk.isThere()) {
        std::cout << "skipped: a small disk cannot be mounted here (" << disk.whyNot() << "; needs root)\n";
        return;
    }
    HubSite hub;
    hub.serve();
    const Probe probe(hub, disk.path() / "state");
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 20)));
    REQUIRE(ledger.saved() == 20);
    disk.fill();
    const Ran refused =
        probe.command({"post", probe.draft("late.json", {{"type", "high_five"},
                                                         {"of", probe.show("recognition").at(0).at("id")},
                                                         {"body", json::object()}})});
    CHECK(refused.status == 1);
    CHECK(refused.err == "ploegbord-probe: the disk is full\n");
    CHECK(probe.status().at("storage") == "disk full");
    CHECK(probe.show("outbox").size() == 20);

    hub.serve();
    probe.sync("5"); // it cannot read back what it has sent
    const json::object status = probe.status();
    CHECK(status.at("outbox") == 0);
    CHECK(status.at("storage") == "disk full");
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());

    disk.free();
    REQUIRE(probe.sync().status == 0);
    CHECK(probe.status().at("storage") == "ok");
    ledger.note(probe.command(ledger.recognitions(probe, 2)));
    REQUIRE(probe.sync().status == 0);
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
}

TEST_CASE("a document that a small disk has no room for is said, and costs no post", "[system][disk]") {
    const SmallDisk disk;
    if (!disk.isThere()) {
        std::cout << "skipped: a small disk cannot be mounted here (" << disk.whyNot() << "; needs root)\n";
        return;
    }
    HubSite hub;
    hub.serve();
    const Probe probe(hub, disk.path() / "state");
    for (const auto& [title, bytes] :
         std::vector<std::pair<std::string, std::size_t>>{{"A", 300'000}, {"B", 5'000'000}}) {
        std::ofstream(hub.file(title + ".pdf"), std::ios::binary) << "%PDF-1.7\n" << std::string(bytes, 'x');
        const Ran published =
            hub.command({"publish", hub.file(title + ".pdf"), "--title", title, "--category", "Veiligheid"});
        INFO(published.err);
        REQUIRE(published.status == 0);
    }
    const Ran synced = probe.command({"sync", "--documents", "--until-idle", "--seconds", "60"});
    INFO(synced.err);
    REQUIRE(synced.status == 0);
    std::map<std::string, std::string> files;
    for (const json::value& document : probe.show("document"))
        files[std::string(document.at("body").at("title").as_string())] = document.at("file").as_string();
    CHECK(files == std::map<std::string, std::string>{{"A", "here"}, {"B", "noRoom"}});
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 20)));
    CHECK(ledger.saved() == 20);
    REQUIRE(probe.sync().status == 0);
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
}
