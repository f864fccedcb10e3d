// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_media.h"

#include "app/core/digest.h"
#include "tests/support/board_posts.h"
#include "tests/support/board_reports.h"

namespace ploegbord::test {

using namespace core;
using namespace std::chrono_literals;
using terminal::BlobPlace;
using terminal::Post;

namespace {

Media medium(const std::string& key, Text caption) {
    return {toHex(sha256("medium " + key)), "image/jpeg", std::move(caption)};
}

Post pictured(const char* key, Announcement body, std::vector<Media> media) {
    body.media = std::move(media);
    return post(Kind::announcement, key, 20min, "1301", body);
}

Post onePicture() {
    return pictured(
        kOnePicture,
        announcement(bilingual("Nieuwe heftruckroute", "New truck route"),
                     bilingual("Volg de gele lijn vanaf dock 2.", "Follow the yellow line from dock 2."),
                     Priority::important, 40h),
        {medium("route", bilingual("Hal B, vanaf maandag", "Hall B, from Monday"))});
}

Post threePictures() {
    return pictured(kThreePictures,
                    announcement(bilingual("Zo zit de nieuwe vergrendeling", "How the new lock works"),
                                 bilingual("Drie stappen, in deze volgorde.", "Three steps, in this order."),
                                 Priority::info, 60h),
                    {medium("lock 1", bilingual("Stap 1: hendel omlaag", "Step 1: lever down")),
                     medium("lock 2", bilingual("Stap 2: slot erdoor", "Step 2: padlock through")),
                     medium("lock 3", {})});
}

void add(terminal::BoardState& state, std::vector<Post> more) {
    more.insert(more.end(), state.announcements->begin(), state.announcements->end());
    state.announcements = std::make_shared<std::vector<Post>>(std::move(more));
}

State urgent(const std::string& words) {
    State state = fullBoard();
    Announcement body =
        announcement(bilingual("Dock 3 is dicht", "Dock 3 is closed"), Text(words), Priority::urgent, 6h);
    body.needs_ack = true;
    add(*state, {pictured(kUrgentPictures, body,
                          {medium("dock", bilingual("Rijd om via dock 1", "Drive round by dock 1")),
                           medium("sign", bilingual("Dit bord staat ervoor", "This sign stands there"))})});
    place(*state, BlobPlace::here);
    return state;
}

State placed(BlobPlace where) {
    State state = picturesBoard();
    place(*state, where);
    return state;
}

} // namespace

RecordId picturedId(const char* key) {
    return post(Kind::announcement, key, 0min, "", Announcement()).record->id;
}

void place(terminal::BoardState& state, BlobPlace where) {
    terminal::BlobStates blobs;
    if (state.blobs) blobs = *state.blobs;
    for (const Post& post : *state.announcements)
        if (const auto* body = post.record->as<Announcement>())
            for (const Media& one : body->media)
                blobs[one.sha256] = {where, where == BlobPlace::here ? 100'000 : 0};
    state.blobs = std::make_shared<const terminal::BlobStates>(std::move(blobs));
}

State picturesBoard() {
    State state = fullBoard();
    add(*state, {onePicture(), threePictures()});
    place(*state, BlobPlace::here);
    return state;
}

State picturesOfflineBoard() {
    State state = placed(BlobPlace::wanted);
    state->link = terminal::LinkState::offline;
    return state;
}

State picturesFetchedBoard() {
    return placed(BlobPlace::fetching);
}

State picturesUnfitBoard() {
    return placed(BlobPlace::noRoom);
}

State wordyPicturesBoard() {
    State state = fullBoard();
    std::string words = "De nieuwe heftruckroute loopt langs de palletiseerder";
    while (words.size() < 260)
        words += ", voorbij de stellingen";
    add(*state, {pictured(kOnePicture,
                          announcement(Text(words.substr(0, 118)), Text("Lees dit."), Priority::info, 9h),
                          {medium("route", Text(words.substr(0, 278))), medium("lock 1", {})})});
    place(*state, BlobPlace::here);
    return state;
}

State filmBoard() {
    State state = fullBoard();
    Media film = medium("film", bilingual("Zo wissel je de rol", "How to change the roll"));
    film.type = "video/mp4";
    add(*state,
        {pictured(kFilm,
                  announcement(bilingual("De nieuwe folierol", "The new foil roll"), {}, Priority::info, 30h),
                  {film, medium("lock 1", {}), medium("lock 2", {})})});
    place(*state, BlobPlace::here);
    return state;
}

State picturedReportsBoard() {
    State state = reportsBoard();
    std::vector<Post> posts = *state->reports;
    for (Post& post : posts) {
        if (post.record->id != picturedReportId()) continue;
        auto record = std::make_shared<Record>(*post.record);
        std::get<Report>(record->body).media = {medium("report 1", {}), medium("report 2", {})};
        post.record = record;
    }
    state->reports = std::make_shared<std::vector<Post>>(std::move(posts));
    return state;
}

RecordId picturedReportId() {
    const State state = reportsBoard();
    const std::string number = reportIn(state, kAnonymousReport).number;
    for (const Post& post : *state->reports)
        if (post.record->as<Report>()->number == number) return post.record->id;
    return {};
}

State urgentPictureBoard() {
    return urgent("Een vrachtwagen heeft de leuning geraakt. Rijd om via dock 1 tot de leuning vast zit.");
}

State wordyUrgentPictureBoard() {
    std::string words;
    while (words.size() < 1900)
        words += "Een vrachtwagen heeft de leuning geraakt. Rijd om via dock 1 tot de leuning vast zit. ";
    return urgent(words);
}

} // namespace ploegbord::test
