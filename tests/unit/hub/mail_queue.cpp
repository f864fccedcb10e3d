// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_service.h"
#include "tests/unit/hub/reporting_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

db::Engine anyEngine() {
    return GENERATE(db::Engine::sqlite, db::Engine::postgresql);
}

MailSettings settings() {
    MailSettings made;
    made.relay = "smtp://127.0.0.1:25";
    made.from = "board@plant.example";
    made.language = "en";
    made.remindAfter = hours(24);
    made.to[core::Role::safety] = {"safety@plant.example", "deputy@plant.example"};
    return made;
}

// Takes what it is given, or fails as told.
struct KeptMail final : MailSender {
    core::Result<void> send(const MailSettings&, const MailMessage& message) override {
        ++tries;
        if (isDown) return core::fail(core::ErrorCode::unavailable, "no relay");
        sent.push_back(message);
        return {};
    }
    std::vector<MailMessage> sent;
    int tries = 0;
    bool isDown = false;
};

struct MailHub : ReportingHub {
    explicit MailHub(db::Engine engine) : ReportingHub(engine) {
        import({{ "site.toml", "anonymous_delay_minutes = 0\n" }});
        look(minutes(0)); // what was there before is not mailed
    }
    void look(std::chrono::milliseconds time) {
        (void)reportsAfter(time);
        MailService(hub(), settings(), relay).runOnce();
    }
    void setStatus(core::ReportStatus status) {
        const auto reports = records(core::Kind::report);
        REQUIRE(hub().writer().runSystem(hub().site()->no, [&](SystemTransaction& t) -> core::Result<void> {
            for (core::Record record : reports) {
                std::get<core::Report>(record.body).status = status;
                if (!t.put(record)) return core::fail(core::ErrorCode::storage, "put");
            }
            return {};
        }));
    }
    MailCounts counts() {
        const auto connection = hub().openReader();
        return countMail(**connection, hub().site()->no).value();
    }
    KeptMail relay;
};

} // namespace

TEST_CASE("a report is mailed to its function once", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    REQUIRE(hub.relay.sent.size() == 1);
    const MailMessage& mail = hub.relay.sent.front();
    CHECK(mail.to == settings().to.at(core::Role::safety));
    CHECK(mail.text.subject.starts_with("Report "));
    CHECK(mail.text.subject.ends_with("near miss, Lijn 3"));
    CHECK(mail.text.body.find("nearly slipped") != std::string::npos);
    hub.look(minutes(1));
    hub.open(); // the hub was restarted
    hub.look(minutes(1));
    CHECK(hub.relay.sent.size() == 1);
}

TEST_CASE("what somebody wrote, and who, is in no mail", "[mail][store]") {
    MailHub hub(anyEngine());
    core::Op op = hub.report();
    std::get<core::Report>(op.body).text = "Piet Mol deed het.";
    REQUIRE(hub.send(op).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    REQUIRE(hub.relay.sent.size() == 1);
    CHECK(hub.relay.sent.front().text.body.find("Piet") == std::string::npos);
}

TEST_CASE("a report that nobody has seen is mailed again when its time is over", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    hub.look(hours(24) - minutes(1));
    CHECK(hub.relay.sent.size() == 1);
    hub.look(minutes(2));
    REQUIRE(hub.relay.sent.size() == 2);
    CHECK(hub.relay.sent.back().text.subject.starts_with("Not seen yet: report "));
    CHECK(hub.relay.sent.back().id != hub.relay.sent.front().id);
    hub.look(hours(100));
    CHECK(hub.relay.sent.size() == 2);
}

TEST_CASE("a report that was seen is not mailed again", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    hub.setStatus(core::ReportStatus::seen);
    hub.look(hours(25));
    CHECK(hub.relay.sent.size() == 1);
    CHECK(hub.counts().waiting == 0);
}

TEST_CASE("a mail waits for its relay, over a restart too, and goes once", "[mail][store]") {
    MailHub hub(anyEngine());
    hub.relay.isDown = true;
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    hub.look(minutes(0)); // not at once again
    CHECK(hub.relay.tries == 1);
    hub.look(minutes(2));
    CHECK(hub.relay.tries == 2);
    hub.open();
    CHECK(hub.counts().mostTries >= 2);
    hub.relay.isDown = false;
    hub.look(hours(2));
    REQUIRE(hub.relay.sent.size() == 1);
    hub.look(hours(2));
    CHECK(hub.relay.sent.size() == 1);
}

TEST_CASE("a relay that is down is asked once a look, and takes all that waits when it is back",
          "[mail][store]") {
    MailHub hub(anyEngine());
    hub.relay.isDown = true;
    for (int i = 0; i < 3; ++i)
        REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    CHECK(hub.relay.tries == 1);
    hub.look(minutes(0));
    hub.look(minutes(0));
    CHECK(hub.relay.tries == 3); // each had its turn
    hub.relay.isDown = false;
    hub.look(minutes(2));
    CHECK(hub.relay.sent.size() == 3);
}

TEST_CASE("a mail under way when the hub was killed goes after the restart", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    (void)hub.reportsAfter(minutes(0));
    const auto site = hub.hub().site()->no;
    const auto now = hub.clock.now();
    REQUIRE(hub.hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        REQUIRE(queueMail(connection, site, now, hours(24)));
        REQUIRE(takeDueMail(connection, site, now, now + minutes(5))->has_value());
        CHECK_FALSE(takeDueMail(connection, site, now, now + minutes(5))->has_value()); // another hub's turn
        return {};
    }));
    hub.open();
    hub.look(minutes(6));
    CHECK(hub.relay.sent.size() == 1);
}

TEST_CASE("after a week of trying a mail is given up, and counted", "[mail][store]") {
    MailHub hub(db::Engine::sqlite);
    hub.relay.isDown = true;
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    for (int i = 0; i < 8 * 24; ++i) {
        hub.look(hours(1));
        hub.look(minutes(0)); // one look, one try: the reminder has its turn too
    }
    CHECK(hub.counts().givenUp >= 1);
    const int tries = hub.relay.tries;
    CHECK(tries >= MailService::kMostTries);
    hub.relay.isDown = false;
    hub.look(hours(1));
    CHECK(hub.relay.sent.size() <= 1); // the reminder may still be on its way
}

TEST_CASE("a function without an address is told of in no mail, and counted", "[mail][store]") {
    MailHub hub(anyEngine());
    hub.import({{"routing.csv", "class,line,function\nnear_miss,,quality\n"}});
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    CHECK(hub.relay.sent.empty());
    CHECK(hub.counts().noAddress == 1);
}

TEST_CASE("what was reported before mail was set up is not mailed", "[mail][store]") {
    ReportingHub hub(anyEngine());
    hub.import({{"site.toml", "anonymous_delay_minutes = 0\n"}});
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    CHECK(hub.reportsAfter(minutes(0)) == 1);
    KeptMail relay;
    MailService(hub.hub(), settings(), relay).runOnce();
    CHECK(relay.sent.empty());
}

TEST_CASE("the feed is read on from where it was read to, over a restart too", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    REQUIRE(hub.hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        REQUIRE(connection.run("DELETE FROM mail")); // whoever read it again would queue it again
        return {};
    }));
    hub.look(minutes(0));
    hub.open();
    hub.look(minutes(0));
    CHECK(hub.relay.sent.size() == 1);
}

TEST_CASE("a new epoch mails nothing twice", "[mail][store]") {
    MailHub hub(anyEngine());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    hub.look(minutes(0));
    hub.run("new-epoch");
    hub.look(minutes(1));
    CHECK(hub.relay.sent.size() == 1);
}

TEST_CASE("what was reported before mail was set up is not mailed after a new epoch either",
          "[mail][store]") {
    ReportingHub hub(anyEngine());
    hub.import({{"site.toml", "anonymous_delay_minutes = 0\n"}});
    const auto change = [&](core::Record record) {
        REQUIRE(hub.hub().writer().runSystem(hub.hub().site()->no, [&](SystemTransaction& work) {
            return work.put(record) ? core::Result<void>{} : core::fail(core::ErrorCode::storage, "put");
        }));
    };
    KeptMail relay;
    const auto look = [&] { MailService(hub.hub(), settings(), relay).runOnce(); };
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    REQUIRE(hub.reportsAfter(minutes(0)) == 1);
    hub.clock.advance(hours(48));
    core::Record named = hub.records(core::Kind::report)[0];
    named.id = core::RecordId(core::makeUuid7(hub.clock.now(), hub.random));
    named.at = hub.clock.now();
    std::get<core::Report>(named.body).anonymous = false;
    change(named);
    hub.clock.advance(minutes(1));
    look();

    hub.run("new-epoch");
    look();
    CHECK(relay.sent.empty());
    std::get<core::Report>(named.body).text = "More is known."; // it comes in the feed again, still new
    change(named);
    look();
    CHECK(relay.sent.empty());
    REQUIRE(hub.send(hub.report()).status == wire::OpStatus::accepted);
    REQUIRE(hub.reportsAfter(minutes(0)) == 3);
    look();
    CHECK(relay.sent.size() == 1);
}

TEST_CASE("tries come less and less often", "[mail]") {
    CHECK(MailService::pauseAfter(0) == minutes(1));
    CHECK(MailService::pauseAfter(3) == minutes(8));
    CHECK(MailService::pauseAfter(6) == minutes(60));
    CHECK(MailService::pauseAfter(1000) == minutes(60));
}
