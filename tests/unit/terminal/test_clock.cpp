// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/terminal/kiosk_rig.h"

using namespace ploegbord;
using namespace ploegbord::test;
using namespace std::chrono_literals;

namespace {

using std::chrono::days;

// The hub is away from here on; what the terminal knew of time it knew before.
void startWithoutHub(Rig& rig) {
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.open();
}

core::Instant shownTime(Rig& rig) {
    return rig.clock.now() + rig.kiosk.board().clockOffset;
}

} // namespace

TEST_CASE("after a cold start without a hub a clock that agreed with it is trusted", "[clock]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice(48h));
    rig.kiosk.sync();
    rig.kiosk.close();
    rig.clock.reboot(GENERATE(1min, 20h, 40 * 24h));
    startWithoutHub(rig);
    REQUIRE(rig.kiosk.board().isClockCertain);
    REQUIRE(std::chrono::abs(shownTime(rig) - rig.clock.now()) < 1s);
    rig.kiosk.run(3 * 24h);
    REQUIRE(rig.kiosk.board().isClockCertain);
    REQUIRE(rig.kiosk.board().announcements->empty());

    rig.kiosk.close();
    rig.clock.reboot(30 * 24h);
    rig.kiosk.open();
    REQUIRE(rig.kiosk.board().isClockCertain);
}

TEST_CASE("a clock that went back, or far forward, is not trusted at a cold start", "[clock]") {
    Rig rig;
    rig.kiosk.sync();
    const core::Instant known = rig.clock.now();
    rig.kiosk.close();
    if (GENERATE(false, true)) rig.clock.reboot(1h);
    rig.clock.setWall(GENERATE_COPY(core::Instant(1h), known - days(3650), known - 1h, known + days(46),
                                    known + days(3650)));
    startWithoutHub(rig);
    REQUIRE_FALSE(rig.kiosk.board().isClockCertain);

    rig.hub.faults.isUnreachable = false;
    rig.hub.faults.clockSkew = known - rig.clock.now();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().isClockCertain);
    REQUIRE(std::chrono::abs(shownTime(rig) - known) < 5min);
}

TEST_CASE("a clock that was set back while the terminal ran offline is not trusted", "[clock]") {
    Rig rig;
    rig.kiosk.sync();
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(10 * 24h);
    rig.kiosk.close();
    rig.clock.reboot(1min);
    rig.clock.setWall(rig.clock.now() - days(5)); // still later than the hub was ever heard
    rig.kiosk.open();
    REQUIRE_FALSE(rig.kiosk.board().isClockCertain);
}

TEST_CASE("a clock that differed from the hub's is right within a boot and not after it", "[clock]") {
    Rig rig;
    rig.hub.faults.clockSkew = 3h;
    rig.kiosk.sync();
    const bool isReboot = GENERATE(false, true);
    rig.kiosk.close();
    if (isReboot) rig.clock.reboot();
    startWithoutHub(rig);
    REQUIRE(rig.kiosk.board().isClockCertain == !isReboot);
    if (!isReboot) REQUIRE(std::chrono::abs(shownTime(rig) - rig.clock.now() - 3h) < 1s);
}

TEST_CASE("a machine that only restores an old time is not trusted after it was off", "[clock]") {
    Rig rig;
    rig.kiosk.sync();
    rig.kiosk.close();
    rig.clock.reboot(8h, false);
    startWithoutHub(rig);
    REQUIRE_FALSE(rig.kiosk.board().isClockCertain);
}

TEST_CASE("an uncertain clock that is years ahead hides only what had expired when the hub was heard last",
          "[clock]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice(10h));
    rig.hub.put(core::Kind::announcement, rig.notice(48h));
    rig.kiosk.sync();
    const core::Instant known = rig.clock.now();
    rig.kiosk.close();
    rig.clock.reboot(1h);
    rig.clock.setWall(known + days(3650));
    startWithoutHub(rig);
    REQUIRE_FALSE(rig.kiosk.board().isClockCertain);
    REQUIRE(rig.kiosk.board().announcements->size() == 2);
    REQUIRE(std::chrono::abs(*rig.kiosk.board().lastGoodTime - known) < 5min);
    rig.kiosk.run(11h); // they run out while it stands there all the same
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
}
