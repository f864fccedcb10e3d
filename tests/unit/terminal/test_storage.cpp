// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>

#include "tests/support/catch.h"
#include "tests/unit/terminal/kiosk_rig.h"
#include "tests/unit/terminal/sabotage.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::PostError;
using terminal::StorageState;

namespace {

void overwrite(const std::filesystem::path& file, std::streamoff from, std::size_t count) {
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(from);
    const std::string junk(count, '\x5a');
    out.write(junk.data(), static_cast<std::streamsize>(junk.size()));
}

} // namespace

TEST_CASE("whichever database access fails, all converges", "[storage]") {
    const auto code = GENERATE(db::ErrorCode::io, db::ErrorCode::corrupt, db::ErrorCode::full,
                               db::ErrorCode::busy, db::ErrorCode::constraint);
    const bool isEvery = code == db::ErrorCode::io || code == db::ErrorCode::corrupt;
    int i = 0;
    bool hasFailed = true;
    while (hasFailed) {
        i += isEvery ? 1 : 3; // every one, and a sample of the same places
        Sabotage sabotage;
        Rig rig;
        rig.hub.put(core::Kind::announcement, rig.notice());
        rig.hub.faults.isUnreachable = true;
        rig.post(rig.shoutout(4)); // waits while the files are read
        rig.hub.faults.isUnreachable = false;
        rig.kiosk.openDatabase = sabotaged(sabotage);
        sabotage.code = code;
        sabotage.failAt = i;
        std::size_t said = 1;
        rig.kiosk.reopen();
        rig.kiosk.run(1s);
        for (int n = 1; n <= 2; ++n)
            said += rig.kiosk->post(rig.shoutout(n)).has_value() ? 1 : 0;
        rig.kiosk.run(1min);
        said += rig.kiosk->post(rig.shoutout(3)).has_value() ? 1 : 0;
        rig.kiosk.run(1min);
        rig.hub.newEpoch();
        rig.kiosk.sync();
        hasFailed = sabotage.accesses >= i;
        CAPTURE(static_cast<int>(code), i);
        REQUIRE(said >= 2);
        REQUIRE(rig.shoutoutsAtHub() == said);
        REQUIRE(rig.kiosk.board().recognitions->size() == said);
        REQUIRE(rig.kiosk.board().announcements->size() == 1);
        REQUIRE(rig.kiosk.board().waiting == 0);
        REQUIRE(rig.kiosk.board().storage == StorageState::ok);
    }
    REQUIRE(i > 50);
}

TEST_CASE("a full disk refuses posts visibly and is waited out", "[storage]") {
    SabotagedRig rig;
    rig.kiosk.sync();
    rig.sabotage.isFull = true;
    const auto posted = rig.kiosk->post(rig.shoutout());
    REQUIRE_FALSE(posted);
    REQUIRE(posted.error().error == PostError::diskFull);
    REQUIRE(rig.kiosk.board().storage == StorageState::diskFull);
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().master->people.size() == 3);

    rig.sabotage.isFull = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().storage == StorageState::ok);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk->post(rig.shoutout()));
}

TEST_CASE("what is in the outbox goes out although the cache takes no changes", "[storage]") {
    SabotagedRig rig;
    rig.kiosk.sync();
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(1s);
    rig.post(rig.shoutout());
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.sabotage.isFull = true;
    rig.sabotage.fullFile = "cache";
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 1);
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk.board().storage == StorageState::diskFull);
    rig.sabotage.isFull = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().storage == StorageState::ok);
}

TEST_CASE("a disk that is full at the start is no crash", "[storage]") {
    Sabotage sabotage;
    Rig rig;
    rig.kiosk.openDatabase = sabotaged(sabotage);
    sabotage.isFull = true;
    rig.kiosk.reopen();
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
    REQUIRE_FALSE(rig.kiosk->post(rig.shoutout()));
    sabotage.isFull = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk->post(rig.shoutout()));
}

TEST_CASE("a damaged cache is rebuilt from the hub", "[storage]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    rig.kiosk.close();
    const auto file = rig.kiosk.folder() / "cache_v1.db";
    const int how = GENERATE(0, 1, 2, 3);
    if (how == 0) overwrite(file, 0, 200);
    if (how == 1) overwrite(file, 4096, 8192);
    if (how == 2) std::filesystem::resize_file(file, 0);
    if (how == 3) std::filesystem::resize_file(file, 5000);
    rig.kiosk.open();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
}

TEST_CASE("a cached record whose bytes changed is counted as broken and not drawn", "[storage]") {
    Rig rig;
    const auto id = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    rig.kiosk.close();
    {
        auto connection = db::openSqlite({.path = (rig.kiosk.folder() / "cache_v1.db").string()});
        REQUIRE((*connection)
                    ->run("UPDATE record SET json = replace(json, 'Let op', 'Let ok') WHERE kind = "
                          "'announcement'"));
    }
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.open();
    REQUIRE(rig.kiosk.board().announcements->empty());
    REQUIRE(rig.kiosk.board().brokenRecords == 1);
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
    REQUIRE(rig.hub.record(id));
}

TEST_CASE("a damaged outbox is salvaged row by row and reported", "[storage]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    for (int i = 1; i <= 60; ++i)
        rig.post(rig.shoutout(i));
    rig.kiosk.close();
    const auto file = rig.kiosk.folder() / "outbox.db";
    REQUIRE(std::filesystem::file_size(file) > 40'000);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    const auto page = bytes.find("\"count\":30") / 4096 * 4096;
    overwrite(file, static_cast<std::streamoff>(page), 4096);
    rig.kiosk.open();
    rig.kiosk.run(1s);
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(std::filesystem::exists(rig.kiosk.folder() / "outbox.db.damaged-1"));
    const int saved = rig.kiosk.board().waiting;
    REQUIRE(saved >= 40);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == static_cast<std::size_t>(saved));
}

TEST_CASE("an outbox row whose bytes changed is never sent", "[storage]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.post(rig.shoutout(1));
    rig.post(rig.shoutout(2));
    rig.kiosk.close();
    {
        auto connection = db::openSqlite({.path = (rig.kiosk.folder() / "outbox.db").string()});
        REQUIRE(
            (*connection)
                ->run("UPDATE op SET json = replace(json, '\"count\":1', '\"count\":9') WHERE position = 1"));
    }
    rig.kiosk.open();
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("a second process on the same directory is denied", "[storage]") {
    Rig rig;
    terminal::Terminal::Options options;
    options.stateDirectory = rig.kiosk.folder();
    SeededRandom random;
    const auto second = terminal::Terminal::open(options, rig.kiosk.link(), rig.clock, random);
    REQUIRE_FALSE(second);
    REQUIRE(second.error().code == core::ErrorCode::denied);
}

TEST_CASE("the outbox keeps every post through a power cut, also once it was salvaged", "[storage]") {
    Rig rig;
    std::vector<std::string> synchronous;
    rig.kiosk.openDatabase = [&](const db::SqliteOptions& options) {
        auto opened = db::openSqlite(options);
        if (opened && options.path.find(terminal::kOutboxFile) != std::string::npos)
            (void)(*opened)->run("PRAGMA synchronous", {},
                                 [&](const db::Row& row) { synchronous.emplace_back(row.text(0)); });
        return opened;
    };
    rig.kiosk.reopen();
    CHECK(synchronous == std::vector<std::string>{"2"}); // FULL
    rig.kiosk.close();
    std::ofstream(rig.kiosk.folder() / terminal::kOutboxFile) << std::string(8192, 'g');
    rig.kiosk.open();
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    CHECK(synchronous ==
          std::vector<std::string>{"2", "2", "2"}); // the one that is filled, and it in its place
}
