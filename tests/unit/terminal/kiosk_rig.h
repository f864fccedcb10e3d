// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fake_kiosk.h"

namespace ploegbord::test {

using namespace std::chrono_literals;

// A furnished hub and one terminal of it, enrolled and current.
struct Rig {
    FakeClock clock;
    FakeHub hub{clock};
    FakeKiosk kiosk{hub, clock};
    Rig() {
        hub.furnish();
        kiosk.start();
    }

    terminal::Draft shoutout(std::int64_t orders = 500) {
        core::Recognition body;
        body.to = {{false, core::Ref(hub.idOf(core::Kind::person, "102"))}};
        body.category = "quality";
        body.pattern = "quality.caught_before";
        body.values = {{"what", core::BlankValue(std::string("label_error"))},
                       {"count", core::BlankValue(orders)}};
        terminal::Draft draft;
        draft.type = core::OpType::recognition_post;
        draft.body = body;
        return draft;
    }
    terminal::Draft highFive(core::RecordId of) {
        terminal::Draft draft;
        draft.type = core::OpType::high_five;
        draft.record = of;
        draft.body = core::NoBody{};
        return draft;
    }
    core::Announcement notice(std::chrono::hours valid = 24h, std::string title = "Let op") {
        core::Announcement body;
        body.title = core::Text(std::move(title));
        body.text = core::Text("Heftruckroute gewijzigd");
        body.valid_from = clock.now();
        body.valid_until = clock.now() + valid;
        return body;
    }
    terminal::Draft announcement() {
        terminal::Draft draft;
        draft.type = core::OpType::announcement_post;
        draft.body = notice();
        draft.signWith = terminal::SignWith::session;
        return draft;
    }
    terminal::Posted post(const terminal::Draft& draft) {
        auto posted = kiosk->post(draft);
        if (!posted)
            throw std::runtime_error("not posted" +
                                     (posted.error().refusal ? ": " + posted.error().refusal->detail : ""));
        return *posted;
    }
    std::size_t shoutoutsAtHub() const { return hub.records(core::Kind::recognition).size(); }
    bool signInLead(const std::string& pin = "123456") {
        std::optional<bool> isIn;
        kiosk->signIn({"", *core::Ref::parse("200"), pin},
                      [&](const auto& answer) { isIn = answer.has_value(); });
        kiosk.run(6s);
        return isIn.value_or(false);
    }
};

} // namespace ploegbord::test
