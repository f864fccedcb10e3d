// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <fstream>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <sys/stat.h>

#include "app/hub/admin/command_channel.h"
#include "app/hub/admin/command_runner.h"
#include "app/hub/admin/command_socket.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

constexpr std::chrono::seconds kPatience{10};

class ServingHub final : public Serving {
  public:
    explicit ServingHub(AdminHub& hub) : m_hub(hub) {}
    Hub* hub() override { return isGone ? nullptr : &m_hub.hub(); }
    core::Result<void> reopenAround(std::function<core::Result<void>()> swap) override {
        // What serves keeps the folder's lock; here nobody else could take it meanwhile.
        m_hub.close();
        auto done = swap();
        m_hub.open();
        ++reopened;
        return done;
    }
    int reopened = 0;
    bool isGone = false;

  private:
    AdminHub& m_hub;
};

struct Served {
    explicit Served(db::Engine engine)
        : hub(engine), serving(hub), socket(CommandSocket::open(hub.dir(), serving).value()) {}
    AdminHub hub;
    ServingHub serving;
    std::unique_ptr<CommandSocket> socket;
};

} // namespace

TEST_CASE("a command to a hub that could not be opened again is refused", "[socket]") {
    Served served(db::Engine::sqlite);
    served.serving.isGone = true;
    const auto answer = runSomewhere({{"command", "doctor"}}, served.hub.options());
    REQUIRE(answer.error().code == core::ErrorCode::unavailable);
}

TEST_CASE("a command reaches the hub that serves", "[socket][store]") {
    Served served(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    served.hub.import(smallPlant());
    const auto answer = runSomewhere({{"command", "enrol"}, {"line", "L3"}}, served.hub.options());
    REQUIRE(answer.has_value());
    REQUIRE(answer->contains("code"));
    const auto refused = runSomewhere({{"command", "enrol"}, {"line", "L9"}}, served.hub.options());
    REQUIRE(refused.error().code == core::ErrorCode::notFound);
    REQUIRE(refused.error().detail == "there is no line L9");
}

TEST_CASE("a command works when nobody serves, and makes the folder", "[socket][store]") {
    const ploegbord::test::TempDir dir;
    const HubOptions options{dir / "new" / "hub", ""};
    REQUIRE(runSomewhere({{"command", "terminals"}}, options).error().code == core::ErrorCode::notFound);
    REQUIRE(runSomewhere({{"command", "doctor"}}, options).has_value());
    REQUIRE(std::filesystem::exists(options.dir / "hub.db"));
}

TEST_CASE("the socket is the hub's alone, replaces a stale one and goes with it", "[socket]") {
    Served served(db::Engine::sqlite);
    struct stat status {};
    REQUIRE(::stat((served.hub.dir() / kSocketName).c_str(), &status) == 0);
    REQUIRE((status.st_mode & 07777) == 0600);
    served.socket.reset();
    REQUIRE_FALSE(std::filesystem::exists(served.hub.dir() / kSocketName));
    std::ofstream(served.hub.dir() / kSocketName) << "stale";
    served.socket = CommandSocket::open(served.hub.dir(), served.serving).value();
    REQUIRE(runSomewhere({{"command", "doctor"}}, served.hub.options()).has_value());
}

TEST_CASE("a folder with a long path has a socket too", "[socket]") {
    const ploegbord::test::TempDir dir;
    const auto deep = dir / (std::string(100, 'a') + '/' + std::string(100, 'b'));
    std::filesystem::create_directories(deep);
    const auto listener = listenIn(deep);
    REQUIRE(listener.has_value());
    REQUIRE(connectIn(deep).has_value());
    REQUIRE(connectIn(dir.path()).error().code == core::ErrorCode::notFound);
}

TEST_CASE("nonsense on the socket is answered, and who says nothing does not end it", "[socket]") {
    Served served(db::Engine::sqlite);
    {
        const auto silent = connectIn(served.hub.dir());
        REQUIRE(silent.has_value());
    }
    for (const char* line : {"", "[]", "{\"command\":7}", "\xff", "{\"command\":\"dance\"}"}) {
        INFO(line);
        const auto client = connectIn(served.hub.dir());
        REQUIRE(sendLine(client->get(), line, kPatience).has_value());
        const auto answer = receiveLine(client->get(), kPatience);
        REQUIRE(answer.has_value());
        REQUIRE(readAnswer(*answer).error().code == core::ErrorCode::invalid);
    }
}

TEST_CASE("backup and restore go through the socket and leave nothing in the folder", "[socket][store]") {
    Served served(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    served.hub.import(smallPlant());
    const ploegbord::test::TempDir elsewhere;
    const auto file = elsewhere / "hub.backup";
    REQUIRE(backUp({{"command", "backup"}}, served.hub.options(), file).has_value());
    const auto epoch = served.hub.hub().site()->epoch;
    served.hub.import({{"lines.csv", "key,name\nL5,Lijn 5\n"}});
    const auto restored = restoreFrom({{"command", "restore"}}, served.hub.options(), file);
    REQUIRE(restored.has_value());
    REQUIRE(served.serving.reopened == 1);
    REQUIRE(served.hub.hub().site()->epoch != epoch);
    REQUIRE(served.hub.records(core::Kind::line).size() == 2);
    for (const auto& entry : std::filesystem::directory_iterator(served.hub.dir()))
        CHECK_FALSE(entry.path().filename().string().starts_with("passing"));
    REQUIRE_FALSE(
        restoreFrom({{"command", "restore"}}, served.hub.options(), elsewhere / "none").has_value());
}

TEST_CASE("commands of several processes wait for each other", "[socket][store]") {
    const ploegbord::test::TempDir dir;
    const HubOptions options{dir.path(), ""};
    std::vector<std::thread> threads;
    std::array<bool, 4> isDone{};
    for (bool& done : isDone) {
        threads.emplace_back([&done, &options] {
            done = runSomewhere({{"command", "doctor"}}, options).has_value();
        });
    }
    for (auto& thread : threads)
        thread.join();
    REQUIRE(isDone == std::array<bool, 4>{true, true, true, true});
}
