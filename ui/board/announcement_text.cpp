// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/announcement_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "ui/board/status_text.h"
#include "ui/language/languages.h"
#include "ui/pictures/media_reader.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Announcement", source, about);
}

QString badgeOf(const core::Announcement& announcement) {
    switch (announcement.priority) {
    case core::Priority::urgent: return words("Urgent", "badge");
    case core::Priority::important: return words("Important", "badge");
    case core::Priority::info: break;
    }
    return announcement.goal ? words("Shift goal", "badge") : QString();
}

// The sentence with its number in bold; the number leads, as it is read from afar.
Runs boldNumber(const QString& sentence, const QString& number) {
    const auto at = sentence.indexOf(number);
    if (at < 0) return {{sentence, Weight::semibold}};
    return {{sentence.left(at)}, {number, Weight::bold}, {sentence.mid(at + number.size())}};
}

Runs goalText(const core::Goal& goal) {
    const QLocale locale;
    const QString wanted = locale.toString(qlonglong(goal.value)), unit = toQString(goal.unit);
    if (!goal.result)
        return {{words("%1 %2", "a shift goal: number and unit").arg(wanted, unit), Weight::bold}};
    const QString reached = locale.toString(qlonglong(*goal.result));
    return boldNumber(
        words("%1 of %2 %3 reached", "result, goal and unit of a shift goal").arg(reached, wanted, unit),
        reached);
}

// "Doel van deze dienst: 1.250 dozen" says nothing that the figure below it does not; nor does the badge's
// own word.
bool saysOnlyTheGoal(const QString& title, const core::Goal& goal, const QString& badge) {
    QString digits = title;
    digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    return digits == QString::number(goal.value) || title == badge;
}

QString senderName(const Moment& moment, const core::By& by) {
    if (by.person.isEmpty() || !moment.hasMaster()) return {};
    for (const auto& entry : moment.master().people)
        if (by.person.is(entry.id))
            return toQString(entry.body.name); // a lead posts by name, whatever the wall says
    return {};
}

int rank(const core::Record& record) {
    const auto* announcement = record.as<core::Announcement>();
    return announcement ? static_cast<int>(announcement->priority) : 0;
}

} // namespace

std::optional<AnnouncementText> announcementText(const terminal::Post& post, const Moment& moment) {
    const auto* announcement = post.record->as<core::Announcement>();
    if (!announcement) return std::nullopt;
    const auto title = announcement->title.in(moment.language);
    AnnouncementText text;
    text.id = post.record->id;
    text.priority = announcement->priority;
    text.badge = badgeOf(*announcement);
    text.title = toQString(title.text);
    text.text = toQString(announcement->text.in(moment.language).text);
    if (announcement->goal) {
        text.goal = goalText(*announcement->goal);
        if (saysOnlyTheGoal(text.title, *announcement->goal, text.badge)) text.title.clear();
    }
    text.languageMark = languageMark(title);
    text.isForeign = !text.languageMark.isEmpty();
    const auto& zone = moment.hasMaster() ? moment.master().shifts.zone() : core::ZoneRules();
    QStringList footer{senderName(moment, post.record->by),
                       until(zone.toLocal(announcement->valid_until), moment.local(), QLocale())};
    text.footer = dotted(footer);
    text.where = whereItIs(post);
    text.hasPicture = !mediaOf(*post.record).empty();
    return text;
}

std::vector<terminal::Post> announcementsHere(const Moment& moment) {
    std::vector<terminal::Post> here;
    if (!moment.state || !moment.state->announcements) return here;
    const core::Viewpoint viewpoint = moment.here();
    for (const auto& post : *moment.state->announcements) {
        const auto* announcement = post.record->as<core::Announcement>();
        if (announcement && announcement->valid_from <= moment.now &&
            moment.now < announcement->valid_until && core::includes(post.record->audience, viewpoint))
            here.push_back(post);
    }
    std::stable_sort(here.begin(), here.end(),
                     [](const auto& a, const auto& b) { return rank(*a.record) > rank(*b.record); });
    return here;
}

} // namespace ploegbord::ui
