// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "app/hub/admin/ledger_replay.h"
#include "app/hub/auth/sign_in.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

// Sandra, a lead, at one terminal of a hub whose backup is older than what she does.
class Plant {
  public:
    explicit Plant(db::Engine engine) : hub(engine) {
        hub.import(smallPlant());
        setPin("730194");
        terminal = hub.addTerminal("Bord 3");
        hub.run("backup", {{"file", m_file}});
        later();
    }
    void later() { hub.clock.advance(std::chrono::hours(1)); }
    void setPin(const char* pin) { hub.run("pin", {{"person", "1"}, {"pin", pin}}); }
    const std::string& backupFile() const { return m_file; }
    void restore() {
        hub.run("restore", {{"file", m_file}});
        later();
    }

    SignInOutcome attempt(const char* pin) {
        SignIn signIn(hub.hub());
        return signIn.attempt(hub.hub().site()->no, terminal,
                              {"", core::Ref(hub.record(core::Kind::person, "1").id), pin});
    }
    wire::SignInAnswer signIn(const char* pin) { return std::get<wire::SignInAnswer>(attempt(pin)); }

    wire::SignedOp post(const wire::SignInAnswer& by) {
        core::Op op;
        op.id = core::OpId(core::makeUuid7(hub.clock.now(), hub.random));
        op.record = core::RecordId(core::makeUuid7(hub.clock.now(), hub.random));
        op.type = core::OpType::quiet_set;
        op.made_at = hub.clock.now();
        op.body = core::QuietReason{};
        return wire::signOp(op, by.person, by.grant, core::fromHex(by.key).value());
    }
    // "" when it is accepted, else the problem's name.
    std::string submit(const wire::SignedOp& op, core::TerminalId from) {
        std::promise<wire::OpResult> promise;
        Submission submission;
        submission.site = hub.hub().site()->no;
        submission.terminal = from;
        submission.request = wire::readOpsRequest(wire::writeOpsRequest({op.json})).value();
        submission.done = [&](auto results) { promise.set_value(results.value().at(0)); };
        hub.hub().writer().submit(std::move(submission));
        const auto result = promise.get_future().get();
        return result.status == wire::OpStatus::accepted ? "" : result.problemName + result.detail;
    }
    std::string submit(const wire::SignedOp& op) { return submit(op, terminal); }

    AdminHub hub;
    core::TerminalId terminal;

  private:
    ploegbord::test::TempDir m_elsewhere;
    std::string m_file = m_elsewhere / "hub.backup";
};

} // namespace

TEST_CASE("what a lead signed since the backup is taken again after a restore", "[backup][grant][store]") {
    Plant plant(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    const auto grant = plant.signIn("730194");
    const auto op = plant.post(grant);
    REQUIRE(plant.submit(op) == "");
    plant.restore();
    REQUIRE(plant.submit(op) == "");
    plant.hub.clock.advance(std::chrono::hours(31 * 24));
    REQUIRE(plant.submit(op) == ""); // accepted before
    REQUIRE(plant.submit(plant.post(grant)).starts_with("grant-expired"));
}

TEST_CASE("a grant that a restore has lost holds for its person and terminal only", "[backup][grant]") {
    Plant plant(db::Engine::sqlite);
    const auto second = plant.hub.addTerminal("Bord 4");
    const auto grant = plant.signIn("730194");
    plant.restore();
    REQUIRE(plant.submit(plant.post(grant), second).starts_with("proof-invalid"));
    auto other = grant;
    other.person = core::Ref(plant.hub.record(core::Kind::person, "2").id);
    REQUIRE(plant.submit(plant.post(other)).starts_with("proof-invalid"));
    auto made = grant;
    made.grant = core::GrantId(core::makeUuid7(plant.hub.clock.now(), plant.hub.random));
    REQUIRE(plant.submit(plant.post(made)).starts_with("proof-invalid"));
    plant.hub.run("revoke", {{"terminal", "Bord 3"}});
    REQUIRE(plant.submit(plant.post(grant)).starts_with("not-allowed"));
}

TEST_CASE("a restore brings back neither an old PIN nor what was signed in with it",
          "[backup][grant][store]") {
    Plant plant(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    const auto leaked = plant.signIn("730194"); // the backup does not know of it
    plant.later();
    plant.setPin("918273");
    plant.later();
    const auto good = plant.signIn("918273");
    plant.restore();
    CHECK(plant.submit(plant.post(leaked)).starts_with("grant-expired"));
    CHECK(plant.submit(plant.post(good)) == "");
    CHECK(std::holds_alternative<SignInRefused>(plant.attempt("730194")));
    CHECK(std::holds_alternative<wire::SignInAnswer>(plant.attempt("918273")));
}

TEST_CASE("of two PINs the later counts after a restore, also when the clock went back", "[backup]") {
    Plant plant(db::Engine::sqlite);
    plant.setPin("918273");
    plant.hub.clock.setWall(plant.hub.clock.now() - std::chrono::hours(24));
    plant.setPin("564738");
    plant.restore();
    CHECK(std::holds_alternative<SignInRefused>(plant.attempt("918273")));
    CHECK(std::holds_alternative<wire::SignInAnswer>(plant.attempt("564738")));
}

TEST_CASE("an older PIN in the ledger leaves a newer one of the store alone", "[backup]") {
    Plant plant(db::Engine::sqlite);
    LedgerEntry older; // as of another hub on the same database
    older.what = LedgerEntry::What::pinSet;
    older.at = plant.hub.clock.now() - std::chrono::hours(9);
    older.person = plant.hub.record(core::Kind::person, "1").id;
    older.pinHash = "of another PIN";
    REQUIRE(plant.hub.hub().ledger().append(older));
    CHECK(replayLedger(plant.hub.hub()).value() == 0);
    CHECK(std::holds_alternative<wire::SignInAnswer>(plant.attempt("730194")));
}

TEST_CASE("a grant of before the backup ends with the PIN that was changed after it", "[backup][grant]") {
    Plant plant(db::Engine::sqlite);
    const auto old = plant.signIn("730194");
    const std::string file = plant.hub.dir() / "second.backup";
    plant.hub.run("backup", {{"file", file}});
    plant.later();
    plant.setPin("918273");
    plant.hub.run("restore", {{"file", file}});
    REQUIRE(plant.submit(plant.post(old)).starts_with("grant-expired"));
}

TEST_CASE("a restore opens no lock", "[backup]") {
    Plant plant(db::Engine::sqlite);
    for (int i = 0; i < 5; ++i)
        (void)plant.attempt("000000");
    REQUIRE(std::holds_alternative<SignInLocked>(plant.attempt("730194")));
    plant.hub.run("restore", {{"file", plant.backupFile()}});
    REQUIRE(std::holds_alternative<SignInLocked>(plant.attempt("730194")));
}
