// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include <QStringList>

#include "app/core/bodies.h"
#include "ui/flow/page.h"

namespace ploegbord::ui {

// In the order in which a handover is given and read: what can hurt someone first.
inline constexpr std::array kHandoverTopics{core::HandoverTopic::safety, core::HandoverTopic::quality,
                                            core::HandoverTopic::machine, core::HandoverTopic::people,
                                            core::HandoverTopic::openPoints};

QString topicName(core::HandoverTopic topic);
Icon topicIcon(core::HandoverTopic topic);
// What is often written under it. One that ends in "…" wants to be completed.
QStringList topicPhrases(core::HandoverTopic topic);

// The notes of one topic: its icon and name beside the first, each note a block of its own. None: no notes.
std::vector<Reading::Block> topicBlocks(const std::vector<core::Handover::Note>& notes,
                                        core::HandoverTopic topic);
std::vector<Reading::Block> handoverBlocks(const std::vector<core::Handover::Note>& notes);

} // namespace ploegbord::ui
