// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/outgoing.h"

#include <algorithm>
#include <unordered_set>

namespace ploegbord::terminal {

namespace {

// Answers are each somebody's own: one waits for no other, and nothing waits for one.
void chooseAnswer(const OutboxItem& item, core::Steady now, Outgoing& outgoing) {
    if (item.state != OpState::waiting || item.isInFlight) return;
    if (item.notBefore > now)
        outgoing.nextDue = std::min(outgoing.nextDue.value_or(item.notBefore), item.notBefore);
    else
        outgoing.positions.push_back(item.position);
}

} // namespace

Outgoing chooseOutgoing(const Outbox& outbox, const OutgoingFiles& files, core::Steady now,
                        std::size_t maxOps) {
    Outgoing outgoing;
    std::unordered_set<core::RecordId> held, chosen;
    for (const std::int64_t position : outbox.open()) {
        if (outgoing.positions.size() >= maxOps) break;
        const OutboxItem& item = outbox.at(position);
        if (item.op.type == core::OpType::pulse_answer) {
            chooseAnswer(item, now, outgoing);
            continue;
        }
        if (item.state == OpState::accepted || held.contains(item.op.record)) continue;
        if (item.state == OpState::parked || item.isInFlight) {
            held.insert(item.op.record);
        } else if (item.notBefore > now) {
            held.insert(item.op.record);
            outgoing.nextDue = std::min(outgoing.nextDue.value_or(item.notBefore), item.notBefore);
        } else if (files.holdsUp(item.op)) {
            held.insert(item.op.record);
        } else {
            // A change waits for the answer to what went before on its record. What was made later waits with
            // it, so that everything gets there in the order in which it was made.
            if (!core::isAddition(item.op.type) && chosen.contains(item.op.record)) break;
            outgoing.positions.push_back(position);
            chosen.insert(item.op.record);
        }
    }
    if (!outgoing.positions.empty()) outgoing.nextDue = now;
    return outgoing;
}

} // namespace ploegbord::terminal
