// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "app/wire/messages.h"
#include "app/wire/ops.h"
#include "app/wire/patterns.h"
#include "tests/fuzz/fuzz_driver.h"
#include "tests/unit/wire/generated.h"

using namespace ploegbord;

namespace {

void checkOp(const wire::SignedOp& op) {
    const auto again = wire::readOp(op.json);
    if (!again || again->json != op.json || again->op != op.op || again->signedPart != op.signedPart)
        std::abort();
    if (op.op.type == core::OpType::unknown) return;
    const auto ours = wire::readOp(wire::writeOp(op.op).json);
    if (!ours || ours->op != op.op) std::abort();
}

} // namespace

// An op that is read is the same op when its canonical bytes are read; nothing else may crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto op = wire::readOp(bytes)) checkOp(*op);
    if (const auto request = wire::readOpsRequest(bytes)) {
        if (request->ops.size() != request->ids.size()) std::abort();
    }
    (void)wire::readDraft(bytes, {}, {}, {});
    (void)wire::readOpResults(bytes);
    (void)wire::readPatterns(bytes);
    (void)wire::readHeartbeat(bytes);
    (void)wire::readSignInAnswer(bytes);
    (void)wire::readProblem(bytes);
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    test::Generated generated(1);
    std::vector<std::string> seeds;
    for (int type = 1; type <= static_cast<int>(core::OpType::person_set_display); ++type) {
        for (int i = 0; i < 4; ++i)
            seeds.push_back(wire::writeOp(generated.op(static_cast<core::OpType>(type))).json);
    }
    seeds.push_back(wire::writeOpsRequest({seeds[0], seeds[9]}));
    seeds.push_back(wire::writeOpResults({wire::OpResult{}, wire::OpResult{}}));
    seeds.push_back(
        wire::writeHeartbeat({"0.1.0", {"e1", 4}, 1, 2, 3, 4, "board", {generated.id<core::RecordId>()}}));
    seeds.push_back(wire::writeProblem({"revoked", "t", "d", 403, generated.id<core::TerminalId>()}));
    return seeds;
}
