// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/document_list.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QStringList>

#include "app/core/name_order.h"
#include "ui/documents/document_reading.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

bool isForHere(const terminal::Post& post, const Moment& moment) {
    return core::includesLine(post.record->audience, moment.state->line);
}

bool isUnread(const terminal::Post& post, const Moment& moment) {
    const CrewReading reading = readingOf(post, moment);
    return reading.isWanted && !reading.isDone;
}

std::string titleOrder(const core::Document& document, const Moment& moment) {
    return core::nameOrder(document.title.in(moment.language).text);
}

// Every word that was typed, anywhere in the title.
bool isFound(const std::string& title, const QString& search) {
    const QString asked = toQString(core::nameOrder(toUtf8(search)));
    const QString text = toQString(title);
    const auto all = asked.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [&](const QString& word) { return text.contains(word); });
}

} // namespace

std::vector<const terminal::Post*> listedDocuments(const Moment& moment, const DocumentFilter& filter) {
    struct Listed {
        bool isRead;
        std::string title;
        const terminal::Post* post;
    };
    std::vector<Listed> found;
    if (!moment.hasMaster() || !moment.state->documents) return {};
    for (const auto& post : *moment.state->documents) {
        const auto* document = post.record->as<core::Document>();
        if (!document || (!filter.isAllLines && !isForHere(post, moment))) continue;
        if (!filter.category.empty() && document->category != filter.category) continue;
        const bool isWaiting = isUnread(post, moment);
        if (filter.isMustRead && !isWaiting) continue;
        std::string title = titleOrder(*document, moment);
        if (filter.search.isEmpty() || isFound(title, filter.search))
            found.push_back({!isWaiting, std::move(title), &post});
    }
    std::stable_sort(found.begin(), found.end(), [](const Listed& a, const Listed& b) {
        return std::tie(a.isRead, a.title) < std::tie(b.isRead, b.title);
    });
    std::vector<const terminal::Post*> posts;
    posts.reserve(found.size());
    for (const Listed& one : found)
        posts.push_back(one.post);
    return posts;
}

bool hasUnread(const Moment& moment, bool isAllLines) {
    if (!moment.hasMaster() || !moment.state->documents) return false;
    return std::any_of(moment.state->documents->begin(), moment.state->documents->end(),
                       [&](const terminal::Post& post) {
                           return (isAllLines || isForHere(post, moment)) && isUnread(post, moment);
                       });
}

std::vector<std::string> documentCategories(const Moment& moment, bool isAllLines) {
    std::map<std::string, int> counts;
    if (!moment.hasMaster() || !moment.state->documents) return {};
    for (const auto& post : *moment.state->documents)
        if (const auto* document = post.record->as<core::Document>();
            document && (isAllLines || isForHere(post, moment)))
            ++counts[document->category];
    std::vector<std::pair<int, std::string>> order;
    order.reserve(counts.size());
    for (const auto& [category, count] : counts)
        order.emplace_back(-count, category);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.first, core::nameOrder(a.second)) <
               std::tuple(b.first, core::nameOrder(b.second));
    });
    std::vector<std::string> categories;
    categories.reserve(order.size());
    for (auto& [count, category] : order)
        categories.push_back(std::move(category));
    return categories;
}

const terminal::Post* findDocument(const Moment& moment, core::RecordId id) {
    if (!moment.state || !moment.state->documents) return nullptr;
    for (const auto& post : *moment.state->documents)
        if (post.record->id == id && post.record->as<core::Document>()) return &post;
    return nullptr;
}

} // namespace ploegbord::ui
