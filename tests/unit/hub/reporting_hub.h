// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>

#include "app/core/report_code.h"
#include "app/hub/store/held_ops.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

namespace ploegbord::hub::test {

inline constexpr const char* kReportKey = "0123456789ABCDEF";

// A hub with one terminal, from which anonymous things come.
struct ReportingHub : AdminHub {
    explicit ReportingHub(db::Engine engine) : AdminHub(engine) {
        import(smallPlant());
        terminal = addTerminal("Bord 3");
    }

    core::Op op(core::OpType type, core::RecordId record, core::OpBody body) {
        core::Op made;
        made.id = core::OpId(core::makeUuid4(random));
        made.type = type;
        made.record = record;
        made.made_at = clock.now();
        made.body = std::move(body);
        return made;
    }
    core::Op report() {
        core::Report body;
        body.number = core::makeReportNumber(random);
        body.key_hash = core::reportKeyHash(kReportKey);
        body.line = *core::Ref::parse("L3");
        body.what = "near_miss.slipped";
        body.anonymous = true;
        return op(core::OpType::report_submit, core::RecordId(core::makeUuid4(random)), body);
    }

    wire::OpResult send(const core::Op& op) {
        std::promise<wire::OpResult> answered;
        Submission submission;
        submission.site = hub().site()->no;
        submission.terminal = terminal;
        submission.request = wire::readOpsRequest(wire::writeOpsRequest({wire::writeOp(op).json})).value();
        submission.done = [&](auto results) { answered.set_value(results->at(0)); };
        hub().writer().submit(std::move(submission));
        return answered.get_future().get();
    }
    std::size_t reportsAfter(std::chrono::milliseconds time) {
        clock.advance(time);
        REQUIRE(hub().writer().releaseHeld(hub().site()->no));
        return records(core::Kind::report).size();
    }

    core::TerminalId terminal;
};

} // namespace ploegbord::hub::test
