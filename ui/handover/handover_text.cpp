// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/handover/handover_text.h"

#include <QCoreApplication>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using core::HandoverTopic;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Handover", source, about);
}

QStringList safetyPhrases() {
    return {words("No near misses", "handover phrase: safety"),
            words("Spill cleaned up, the floor may still be slippery", "handover phrase: safety"),
            words("Machine locked out and tagged, do not start", "handover phrase: safety"),
            words("Emergency stops tested, all work", "handover phrase: safety"),
            words("Near miss at …", "handover phrase: safety, to be completed"),
            words("Walkway blocked at …", "handover phrase: safety, to be completed")};
}

QStringList qualityPhrases() {
    return {words("No deviations", "handover phrase: quality"),
            words("Check label and date code more often", "handover phrase: quality"),
            words("More rejects than usual, cause unknown", "handover phrase: quality"),
            words("First product approved after the changeover", "handover phrase: quality"),
            words("Batch on hold: …", "handover phrase: quality, to be completed"),
            words("Complaint of a customer about …", "handover phrase: quality, to be completed")};
}

QStringList machinePhrases() {
    return {words("Runs without faults", "handover phrase: machine"),
            words("Fault reset, keep an eye on it", "handover phrase: machine"),
            words("Maintenance has been called", "handover phrase: machine"),
            words("Changeover finished, settings noted", "handover phrase: machine"),
            words("Runs slower because of …", "handover phrase: machine, to be completed"),
            words("Still to be cleaned: …", "handover phrase: machine, to be completed")};
}

QStringList peoplePhrases() {
    return {words("Crew complete", "handover phrase: people"),
            words("One short in the next shift", "handover phrase: people"),
            words("Two short in the next shift", "handover phrase: people"),
            words("One temporary worker, needs an introduction", "handover phrase: people"),
            words("Break relief needed at …", "handover phrase: people, to be completed"),
            words("Extra hands from another line until …", "handover phrase: people, to be completed")};
}

QStringList openPhrases() {
    return {words("No open points", "handover phrase: open points"),
            words("Pallets still to be collected", "handover phrase: open points"),
            words("Rework waits beside the line", "handover phrase: open points"),
            words("Order still to be finished: …", "handover phrase: open points, to be completed"),
            words("Material runs out at …", "handover phrase: open points, to be completed"),
            words("Delivery expected at …", "handover phrase: open points, to be completed")};
}

} // namespace

QString topicName(HandoverTopic topic) {
    switch (topic) {
    case HandoverTopic::safety: return words("Safety", "topic of a handover");
    case HandoverTopic::quality: return words("Quality", "topic of a handover");
    case HandoverTopic::machine: return words("Machine", "topic of a handover");
    case HandoverTopic::people: return words("People", "topic of a handover");
    case HandoverTopic::openPoints: break;
    }
    return words("Open points", "topic of a handover");
}

Icon topicIcon(HandoverTopic topic) {
    switch (topic) {
    case HandoverTopic::safety: return Icon::shield;
    case HandoverTopic::quality: return Icon::quality;
    case HandoverTopic::machine: return Icon::wrench;
    case HandoverTopic::people: return Icon::people;
    case HandoverTopic::openPoints: break;
    }
    return Icon::openPoints;
}

QStringList topicPhrases(HandoverTopic topic) {
    switch (topic) {
    case HandoverTopic::safety: return safetyPhrases();
    case HandoverTopic::quality: return qualityPhrases();
    case HandoverTopic::machine: return machinePhrases();
    case HandoverTopic::people: return peoplePhrases();
    case HandoverTopic::openPoints: break;
    }
    return openPhrases();
}

std::vector<Reading::Block> topicBlocks(const std::vector<core::Handover::Note>& notes, HandoverTopic topic) {
    std::vector<Reading::Block> blocks;
    for (const auto& note : notes) {
        if (note.topic != topic) continue;
        const bool isFirst = blocks.empty();
        blocks.push_back({isFirst ? topicIcon(topic) : Icon::none, isFirst ? topicName(topic) : QString(),
                          toQString(note.text)});
    }
    return blocks;
}

std::vector<Reading::Block> handoverBlocks(const std::vector<core::Handover::Note>& notes) {
    std::vector<Reading::Block> blocks;
    for (const HandoverTopic topic : kHandoverTopics) {
        const auto of = topicBlocks(notes, topic);
        blocks.insert(blocks.end(), of.begin(), of.end());
    }
    return blocks;
}

} // namespace ploegbord::ui
