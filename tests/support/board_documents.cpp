// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_documents.h"

#include <algorithm>

#include "app/core/digest.h"
#include "tests/support/amsterdam.h"
#include "tests/support/board_posts.h"

namespace ploegbord::test {

using namespace core;
using std::chrono::hours;
using terminal::BlobPlace;
using terminal::Post;

namespace {

struct Made {
    const char* key;
    const char* nl;
    const char* en;
    const char* category;
    const char* revision;
    const char* on;
    const char* line; // "": all
    std::int64_t bytes;
    BlobPlace place = BlobPlace::here;
    int percent = 100;
    const char* type = "application/pdf";
    bool mustRead = false;
};

constexpr Made kDozen[]{
    {"d01", "Vergrendelen van de sealer", "Locking out the sealer", "Werkinstructies", "C", "2026-11-20",
     "L3", 1'240'000, BlobPlace::here, 100, "application/pdf", true},
    {"d02", "Heftrucks en voetgangers bij dock 1", "Trucks and pedestrians at dock 1", "Veiligheid",
     "2026-03", "2026-03-02", "", 860'000, BlobPlace::here, 100, "application/pdf", true},
    {"d03", "Omstellen van 330 naar 500 ml", "Changeover from 330 to 500 ml", "Werkinstructies", "F",
     "2026-09-14", "L3", 3'400'000},
    {"d04", "Reiniging van de vulkop", "Cleaning the filling head", "Werkinstructies", "B", "2025-06-01",
     "L3", 2'100'000},
    {"d05", "Handleiding palletiseerder", "Manual of the palletiser", "Handleidingen", "4.2", "2024-02-18",
     "L3", 41'300'000, BlobPlace::fetching, 40},
    {"d06", "Loog: veiligheidsblad", "Lye: safety sheet", "Veiligheid", "7", "2026-01-11", "", 310'000,
     BlobPlace::wanted, 0},
    {"d07", "Lay-out van hal B", "Layout of hall B", "Tekeningen", "", "2023-10-05", "", 188'000'000,
     BlobPlace::noRoom, 0},
    {"d08", "Etiket recht of scheef?", "Label straight or crooked?", "Kwaliteit", "A", "2026-10-30", "L3",
     2'400'000, BlobPlace::here, 100, "image/jpeg"},
    {"d09", "Folierol wisselen", "Changing the foil roll", "Werkinstructies", "D", "2026-05-19", "L3",
     900'000},
    {"d10", "Çetin-koppeling smeren", "Greasing the Çetin coupling", "Werkinstructies", "A", "2026-04-08",
     "L3", 700'000},
    {"d11", "Spanen afvoeren", "Removing chips", "Werkinstructies", "B", "2026-02-02", "L1", 640'000},
    {"d12", "Draaibank nullen", "Zeroing the lathe", "Werkinstructies", "E", "2026-08-21", "L2", 1'900'000},
};

std::string shaOf(const std::string& key) {
    return toHex(sha256("file of " + key));
}

Document documentOf(const Made& made) {
    Document document;
    document.title = bilingual(made.nl, made.en);
    document.category = made.category;
    document.revision = made.revision;
    document.revised_on = day(made.on);
    document.sha256 = shaOf(made.key);
    document.type = made.type;
    document.bytes = made.bytes;
    document.must_read = made.mustRead;
    document.published_at = boardNow() - hours(30);
    return document;
}

Post postOf(const std::string& key, Document document, const std::string& line, int hoursAgo) {
    Post made = post(Kind::document, key, hours(hoursAgo), "2001", std::move(document));
    if (line.empty()) return made;
    auto record = std::make_shared<Record>(*made.record);
    record->audience.lines = {lineRef(line)};
    made.record = std::move(record);
    return made;
}

void setDocuments(terminal::BoardState& state, std::vector<Post> posts) {
    state.documents = std::make_shared<std::vector<Post>>(std::move(posts));
}

template <class Change>
void change(terminal::BoardState& state, const char* key, Change change) {
    std::vector<Post> posts = *state.documents;
    for (Post& one : posts)
        if (one.record->id == documentId(key)) change(one);
    setDocuments(state, std::move(posts));
}

// The last shift that crew C worked before this one.
void confirmEarlier(Post& post, const terminal::MasterData& master) {
    const Ref crew(testId("crew", "C"));
    for (Instant at = boardNow() - hours(8); at > boardNow() - hours(24 * 14); at -= hours(1)) {
        const auto shift = master.shifts.at(at);
        if (!shift) continue;
        const auto crews = master.shifts.crewsOn(shift->shiftDay, shift->shift);
        if (std::find(crews.begin(), crews.end(), crew) == crews.end()) continue;
        post.acknowledged[shift->shiftDay][std::string(shift->shift.str())] = 2;
        return;
    }
}

std::string upTo(std::size_t characters, const std::string& words) {
    std::string text;
    while (text.size() + words.size() + 1 < characters)
        text += (text.empty() ? "" : " ") + words;
    return text;
}

} // namespace

RecordId documentId(const char* key) {
    return testId("post", key);
}

Document documentIn(const State& state, const char* key) {
    for (const auto& post : *state->documents)
        if (post.record->id == documentId(key)) return *post.record->as<Document>();
    throw std::logic_error("no such document");
}

State documentsBoard() {
    State state = fullBoard();
    std::vector<Post> posts;
    auto blobs = std::make_shared<terminal::BlobStates>();
    int hoursAgo = 1;
    for (const Made& made : kDozen) {
        posts.push_back(postOf(made.key, documentOf(made), made.line, hoursAgo++));
        (*blobs)[shaOf(made.key)] = {made.place, made.bytes * made.percent / 100};
    }
    setDocuments(*state, std::move(posts));
    change(*state, kReadDocument, [&](Post& post) { confirmEarlier(post, *state->master); });
    state->blobs = std::move(blobs);
    return state;
}

State manyDocumentsBoard() {
    State state = fullBoard();
    std::vector<Post> posts;
    auto blobs = std::make_shared<terminal::BlobStates>();
    for (int n = 0; n < 1000; ++n) {
        Document document = documentOf(kDozen[static_cast<std::size_t>(n) % std::size(kDozen)]);
        const std::string number = std::to_string(n + 1);
        for (const char* language : {"nl", "en"}) {
            auto titles = document.title.byLanguage();
            titles[language] += " " + number;
            document.title = Text(std::move(titles));
        }
        document.sha256 = shaOf("many" + number);
        posts.push_back(postOf("many" + number, document, "L3", n + 1));
        (*blobs)[document.sha256] = {BlobPlace::here, document.bytes};
    }
    setDocuments(*state, std::move(posts));
    state->blobs = std::move(blobs);
    return state;
}

State wordyDocumentsBoard() {
    State state = documentsBoard();
    std::vector<Post> posts = *state->documents;
    for (Post& one : posts) {
        auto record = std::make_shared<Record>(*one.record);
        Document document = *record->as<Document>();
        document.title = Text(upTo(120, "Verpakkingslijnbesturing " + document.category));
        document.category = upTo(60, document.category + " en handleidingen");
        document.revision = upTo(60, "versie november");
        record->body = std::move(document);
        one.record = std::move(record);
    }
    setDocuments(*state, std::move(posts));
    return state;
}

State noDocumentsHere() {
    State state = documentsBoard();
    std::vector<Post> posts = *state->documents;
    std::erase_if(posts, [](const Post& one) {
        const auto& lines = one.record->audience.lines;
        return lines.empty() || lines.front() == lineRef("L3");
    });
    setDocuments(*state, std::move(posts));
    return state;
}

void reviseDocument(terminal::BoardState& state, const char* key) {
    change(state, key, [&](Post& post) {
        auto record = std::make_shared<Record>(*post.record);
        Document document = *record->as<Document>();
        document.revision += "+";
        document.sha256 = shaOf(std::string(key) + document.revision);
        record->version += 1;
        record->body = std::move(document);
        post.record = std::move(record);
        post.acknowledged.clear();
        post.isAcknowledgedHere = false;
    });
}

void retireDocument(terminal::BoardState& state, const char* key) {
    std::vector<Post> posts = *state.documents;
    std::erase_if(posts, [&](const Post& one) { return one.record->id == documentId(key); });
    setDocuments(state, std::move(posts));
}

void confirmDocument(terminal::BoardState& state, const char* key) {
    change(state, key, [&](Post& post) {
        const auto shift = state.master->shifts.countedAt(boardNow());
        post.acknowledged[shift->shiftDay][std::string(shift->shift.str())] = 1;
        post.isAcknowledgedHere = true;
    });
}

} // namespace ploegbord::test
