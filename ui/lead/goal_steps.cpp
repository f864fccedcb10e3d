// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/goal_steps.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kDigits = 6;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Announce", source, about);
}

QStringList units() {
    return {words("pieces", "unit of a goal"),   words("pallets", "unit of a goal"),
            words("orders", "unit of a goal"),   words("boxes", "unit of a goal"),
            words("tonnes", "unit of a goal"),   words("metres", "unit of a goal"),
            words("per cent", "unit of a goal"), words("minutes", "unit of a goal")};
}

} // namespace

std::vector<OpenGoal> openGoals(const Moment& moment) {
    std::vector<OpenGoal> goals;
    if (!moment.state->announcements) return goals;
    for (const auto& post : *moment.state->announcements) {
        const auto* body = post.record->as<core::Announcement>();
        if (body && body->goal && core::includesLine(post.record->audience, moment.state->line))
            goals.push_back({post.record->id, post.record->version, *body});
    }
    return goals;
}

void addGoal(Page& page, const AnnounceDraft& draft, const Moment& moment) {
    page.heading = words("How many, of what?", "shift goal");
    page.pad = Page::Pad{QStringLiteral("goal"), false, kDigits, {}, draft.number};
    page.tiles = Page::Tiles::small;
    const QStringList all = units();
    for (int i = 0; i < all.size(); ++i) {
        Choice tile{all[i]};
        tile.isSelected = i == draft.unit;
        page.choices.push_back(tile);
    }
    page.isPrimaryEnabled = !draft.number.isEmpty() && draft.unit >= 0;
    if (draft.number.isEmpty())
        page.note = words("Still missing: the number", "shift goal");
    else if (draft.unit < 0)
        page.note = words("Still missing: the unit", "shift goal");
    if (!openGoals(moment).empty()) page.buttons = {{words("Result of a goal", "button"), {}, Icon::flag}};
}

void addGoalList(Page& page, const Moment& moment) {
    page.heading = words("Which goal?", "result of a goal");
    page.primary.clear();
    page.tiles = Page::Tiles::wide;
    for (const auto& open : openGoals(moment)) {
        const core::Goal& goal = *open.body.goal;
        page.choices.push_back(
            {QLocale().toString(qlonglong(goal.value)) + QLatin1Char(' ') + toQString(goal.unit),
             toQString(open.body.title.in(moment.language).text), Icon::flag});
    }
}

void addResult(Page& page, const AnnounceDraft& draft) {
    page.heading = words("What was reached?", "result of a goal");
    page.hasChoices = false;
    page.pad = Page::Pad{QStringLiteral("result"), false, kDigits, toQString(draft.openGoal->body.goal->unit),
                         draft.result};
    page.primary = words("Post", "button");
    page.isPrimaryEnabled = !draft.result.isEmpty();
}

void setGoal(core::Announcement& body, const AnnounceDraft& draft, const std::string& language) {
    const QString unit = units().value(draft.unit);
    body.goal = core::Goal{draft.number.toLongLong(), toUtf8(unit), std::nullopt};
    const QString title = words("Shift goal", "title of a goal");
    body.title = core::Text(std::map<std::string, std::string>{{language, toUtf8(title)}});
}

terminal::Draft resultDraft(const AnnounceDraft& draft) {
    terminal::Draft op;
    op.type = core::OpType::announcement_edit;
    op.record = draft.openGoal->record;
    core::Announcement body = draft.openGoal->body;
    body.goal->result = draft.result.toLongLong();
    op.body = core::AnnouncementEdit{std::move(body), draft.openGoal->version};
    return op;
}

} // namespace ploegbord::ui
