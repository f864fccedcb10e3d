// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include "ui/answers/report_clock.h"
#include "ui/board/announcement_text.h"
#include "ui/board/recognition_text.h"
#include "ui/handover/handover_text.h"
#include "ui/report/report_words.h"
#include "ui/since/news.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using terminal::Post;
using Items = std::vector<NewsItem>;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Since", source, about);
}

QString plain(const Runs& runs) {
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return text;
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(separator());
}

NewsItem handoverItem(const Post& post, int part, std::vector<Reading::Block> blocks, const Moment& moment) {
    const auto& body = *post.record->as<core::Handover>();
    const QString of = shiftLabel(moment, body.shift_day, body.shift);
    return {NewsKind::handover, post.record->id,  part, joined({words("Handover", "what this is"), of}),
            QString(),          std::move(blocks)};
}

// Each topic by itself: one thing is spoken of at a time.
Items handoverTopics(const Post& post, const Moment& moment) {
    Items items;
    for (const auto topic : kHandoverTopics) {
        auto blocks = topicBlocks(post.record->as<core::Handover>()->notes, topic);
        if (!blocks.empty())
            items.push_back(handoverItem(post, static_cast<int>(topic), std::move(blocks), moment));
    }
    return items;
}

Items handoverWhole(const Post& post, const Moment& moment) {
    constexpr int kWhole = -1;
    return {handoverItem(post, kWhole, handoverBlocks(post.record->as<core::Handover>()->notes), moment)};
}

Items hazardItems(const Post& post, const Moment& moment) {
    const auto& report = *post.record->as<core::Report>();
    const ReportClock clock(moment, *post.record, report);
    return {{NewsKind::hazards,
             post.record->id,
             0,
             joined({words("Open hazard", "what this is"), reportStatusName(report.status)}),
             words("Reported: %1", "when").arg(clock.reported()),
             {{Icon::alert, reportText(moment, report, false), toQString(report.text)}}}};
}

Items announcementItems(const Post& post, const Moment& moment) {
    const auto text = announcementText(post, moment);
    if (!text) return {};
    const QString figure = plain(text->goal);
    std::vector<Reading::Block> blocks{
        {Icon::megaphone, text->title.isEmpty() ? figure : text->title, text->text}};
    if (!figure.isEmpty() && !text->title.isEmpty()) blocks.push_back({Icon::none, QString(), figure});
    return {{NewsKind::announcements, post.record->id, 0,
             joined({words("Announcement", "what this is"), text->badge,
                     text->isForeign ? text->languageMark : QString()}),
             text->footer, std::move(blocks)}};
}

Items documentItems(const Post& post, const Moment& moment) {
    const auto& document = *post.record->as<core::Document>();
    const core::Day today = std::chrono::floor<std::chrono::days>(moment.local());
    const QString date = shortDate(document.revised_on, today, QLocale());
    const QString revision =
        document.revision.empty()
            ? words("of %1", "document: date of its revision").arg(date)
            : words("revision %1 of %2", "document; date").arg(toQString(document.revision), date);
    return {{NewsKind::documents,
             post.record->id,
             0,
             joined({words("Document", "what this is"), toQString(document.category)}),
             document.must_read ? words("To be read by each crew", "document") : QString(),
             {{Icon::document, toQString(document.title.in(moment.language).text), revision}}}};
}

Items shoutoutItems(const Post& post, const Moment& moment) {
    const auto text = recognitionText(post, moment);
    if (!text) return {};
    std::vector<Reading::Block> blocks{{Icon::star, text->who, plain(text->fact)}};
    if (!text->remark.isEmpty()) blocks.push_back({Icon::none, QString(), text->remark});
    return {{NewsKind::shoutouts, post.record->id, 0, words("Shoutout", "what this is"), text->footer,
             std::move(blocks)}};
}

Items itemsOf(const Post& post, NewsKind kind, const Moment& moment) {
    switch (kind) {
    case NewsKind::handover: return handoverWhole(post, moment);
    case NewsKind::hazards: return hazardItems(post, moment);
    case NewsKind::announcements: return announcementItems(post, moment);
    case NewsKind::documents: return documentItems(post, moment);
    case NewsKind::shoutouts: break;
    }
    return shoutoutItems(post, moment);
}

} // namespace

Items newsItems(const News& news, NewsKind kind, const Moment& moment) {
    Items items;
    for (const Post& post : news.of(kind)) {
        auto of = itemsOf(post, kind, moment);
        std::move(of.begin(), of.end(), std::back_inserter(items));
    }
    return items;
}

Items meetingItems(const News& news, const Moment& moment) {
    Items items;
    const auto add = [&](Items more) { std::move(more.begin(), more.end(), std::back_inserter(items)); };
    Items handovers = newsItems(news, NewsKind::handover, moment);
    if (!handovers.empty()) {
        add(handoverTopics(news.of(NewsKind::handover).front(), moment));
        handovers.erase(handovers.begin());
    }
    for (const NewsKind kind : kNewsKinds)
        if (kind != NewsKind::handover) add(newsItems(news, kind, moment));
    add(std::move(handovers));
    return items;
}

} // namespace ploegbord::ui
