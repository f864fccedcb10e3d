// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/sign_in.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

// Two hubs on one database, as far as locks are concerned.
class TwoHubs {
  public:
    TwoHubs() : hub(db::Engine::sqlite), first(hub.hub()), second(hub.hub()) {
        hub.import(smallPlant());
        hub.run("pin", {{"person", "1"}, {"pin", "730194"}});
        terminal = hub.addTerminal("Bord 3");
    }
    SignInOutcome attempt(SignIn& at, const wire::SignInRequest& request) {
        return at.attempt(hub.hub().site()->no, terminal, request);
    }
    SignInOutcome attempt(SignIn& at, const char* pin) {
        return attempt(at, {"", core::Ref(hub.record(core::Kind::person, "1").id), pin});
    }

    AdminHub hub;
    SignIn first, second;
    core::TerminalId terminal;
};

} // namespace

TEST_CASE("a lock that another hub set counts also where an older one has run out", "[sign-in]") {
    TwoHubs hubs;
    for (int i = 0; i < 5; ++i)
        (void)hubs.attempt(hubs.first, "000000");
    REQUIRE(std::holds_alternative<SignInLocked>(hubs.attempt(hubs.first, "730194")));
    hubs.hub.clock.advance(std::chrono::seconds(61));
    REQUIRE(std::holds_alternative<SignInRefused>(hubs.attempt(hubs.second, "000000")));
    REQUIRE(std::holds_alternative<SignInLocked>(hubs.attempt(hubs.first, "730194")));
    hubs.hub.clock.setWall(hubs.hub.clock.now() + std::chrono::hours(24)); // opens nothing
    REQUIRE(std::holds_alternative<SignInLocked>(hubs.attempt(hubs.first, "730194")));
    hubs.hub.clock.advance(std::chrono::minutes(3));
    REQUIRE(std::holds_alternative<wire::SignInAnswer>(hubs.attempt(hubs.first, "730194")));
}

TEST_CASE("a lock does not tell whether there is such a person", "[sign-in]") {
    const wire::SignInRequest request =
        GENERATE(wire::SignInRequest{"04A1", {}, "000000"}, wire::SignInRequest{"04FF", {}, "000000"});
    TwoHubs hubs;
    for (int i = 0; i < 5; ++i)
        REQUIRE(std::holds_alternative<SignInRefused>(hubs.attempt(hubs.first, request)));
    REQUIRE(std::get<SignInLocked>(hubs.attempt(hubs.first, request)).wait == std::chrono::seconds(60));
}
