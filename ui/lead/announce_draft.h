// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

#include <QString>

#include "app/core/bodies.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// A goal of the shift that stands on this board, to which a result can be added.
struct OpenGoal {
    core::RecordId record;
    std::int64_t version;
    core::Announcement body;
};

// What a lead is making: an announcement or a shift goal, and how far it is.
struct AnnounceDraft {
    enum class Part { announcement, goal };
    enum class Step { title, text, goal, goalList, result, audience, until, steppers, priority, check, done };
    enum class Until { endOfShift, endOfDay, threeDays, oneWeek, twoWeeks, chosen };

    Part part = Part::announcement;
    Step step = Step::title;
    std::map<QString, QString> title, text; // by language
    core::Audience audience;
    Until until = Until::endOfShift;
    int days = 1, hour = 14; // steppers
    core::Priority priority = core::Priority::info;
    QString number;
    int unit = -1;                    // none chosen
    std::optional<OpenGoal> openGoal; // whose result is typed
    QString result;

    bool isEmpty() const { return title.empty() && text.empty() && number.isEmpty() && result.isEmpty(); }
    bool hasTitle() const;
};

core::Announcement announcementOf(const AnnounceDraft& draft, const Moment& moment);

} // namespace ploegbord::ui
