// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/outgoing.h"

#include <algorithm>
#include <unordered_set>

namespace ploegbord::terminal {

namespace {

// Whether its time has come; when not, `outgoing` says when to look again.
bool isDue(const OutboxItem& item, core::Steady now, Outgoing& outgoing) {
    if (item.notBefore <= now) return true;
    outgoing.nextDue = std::min(outgoing.nextDue.value_or(item.notBefore), item.notBefore);
    return false;
}

// Answers are each somebody's own: one waits for no other, and nothing waits for one.
void chooseAnswer(const OutboxItem& item, core::Steady now, Outgoing& outgoing) {
    if (item.state == OpState::waiting && !item.isInFlight && isDue(item, now, outgoing))
        outgoing.positions.push_back(item.position);
}

// Whether it stays here for now, and with it what was made later of its record.
bool isHeld(const OutboxItem& item, const OutgoingFiles& files, core::Steady now, Outgoing& outgoing) {
    return item.state == OpState::parked || item.isInFlight || !isDue(item, now, outgoing) ||
           files.holdsUp(item.op);
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
        if (isHeld(item, files, now, outgoing)) {
            held.insert(item.op.record);
            continue;
        }
        // A change waits for the answer to what went before on its record. What was made later waits with
        // it, so that everything gets there in the order in which it was made.
        if (!core::isAddition(item.op.type) && chosen.contains(item.op.record)) break;
        outgoing.positions.push_back(position);
        chosen.insert(item.op.record);
    }
    if (!outgoing.positions.empty()) outgoing.nextDue = now;
    return outgoing;
}

} // namespace ploegbord::terminal
