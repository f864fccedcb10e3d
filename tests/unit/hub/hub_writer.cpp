// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

TEST_CASE("ops for a site that is not there are kept by their terminal", "[writer][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    core::Op op;
    op.id = core::OpId(core::makeUuid7(hub.clock.now(), hub.random));
    op.record = core::RecordId(core::makeUuid7(hub.clock.now(), hub.random));
    op.type = core::OpType::high_five;
    op.body = core::NoBody{};
    std::promise<bool> isAnswered;
    Submission submission;
    submission.site = SiteNo{99}; // as while a restore has emptied the store
    submission.request = wire::readOpsRequest(wire::writeOpsRequest({wire::writeOp(op).json})).value();
    submission.done = [&](auto results) { isAnswered.set_value(results.has_value()); };
    hub.hub().writer().submit(std::move(submission));
    REQUIRE_FALSE(isAnswered.get_future().get()); // 503: a refusal would park them for ever
}
