// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_extremes.h"

#include "tests/support/amsterdam.h"
#include "tests/support/board_posts.h"

namespace ploegbord::test {

using namespace core;
using terminal::Post;
using terminal::PostState;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::size_t kTitleLimit = 120, kTextLimit = 2000, kRemarkLimit = 280;

// Words of the floor, some of them very long, up to `limit` characters.
std::string wordsUpTo(std::size_t limit) {
    const std::string words = "De veiligheidsvergrendeling van de palletwikkelaar is vernieuwd, dus eerst de "
                              "hoofdschakelaar uit, dan het hangslot erop en pas daarna het luik open. ";
    std::string text;
    while (text.size() < limit)
        text += words;
    text.resize(limit);
    return text.substr(0, text.rfind(' '));
}

void setAnnouncements(terminal::BoardState& state, std::vector<Post> posts) {
    state.announcements = std::make_shared<std::vector<Post>>(std::move(posts));
}
void setRecognitions(terminal::BoardState& state, std::vector<Post> posts) {
    state.recognitions = std::make_shared<std::vector<Post>>(std::move(posts));
}

Post audit(const std::string& key, minutes age) {
    return post(Kind::announcement, key, age, "2002",
                announcement(bilingual("Audit klant donderdag 10:00", "Customer audit Thursday 10:00"), {},
                             Priority::info, hours(46)));
}

Post caughtBefore(const std::string& key, minutes age) {
    return post(Kind::recognition, key, age, "1201",
                recognition({false, personRef("1209")}, "quality.caught_before",
                            {{"what", "label_error"}, {"count", std::int64_t{500}}}));
}

Announcement urgentNotice(Text title, Text text) {
    return announcement(std::move(title), std::move(text), Priority::urgent, hours(2));
}

State withUrgent(Announcement notice) {
    State state = fullBoard();
    std::vector<Post> posts = *state->announcements;
    Post urgent = post(Kind::announcement, "urgent", minutes(1), "2001", std::move(notice));
    auto record = std::make_shared<Record>(*urgent.record);
    record->audience.lines = {lineRef("L1"), lineRef("L2"), lineRef("L3")};
    urgent.record = std::move(record);
    urgent.shownOn = Post::ShownOn{8, 9};
    posts.insert(posts.begin(), std::move(urgent));
    setAnnouncements(*state, std::move(posts));
    return state;
}

} // namespace

State oneCardBoard() {
    State state = fullBoard();
    setAnnouncements(*state, {audit("a2", hours(20))});
    setRecognitions(*state, {caughtBefore("r1", minutes(20))});
    return state;
}

State goalsBoard() {
    State state = fullBoard();
    Announcement open =
        announcement(bilingual("Doel van deze dienst: 1.250 dozen", "This shift's goal: 1,250 boxes"),
                     bilingual("Spoedorder voor morgenochtend zit erin.",
                               "The rush order for tomorrow morning is part of it."),
                     Priority::info, hours(1));
    open.goal = Goal{1250, "dozen", std::nullopt};
    Announcement done = announcement(bilingual("Doel van de nachtdienst", "Goal of the night shift"), {},
                                     Priority::info, hours(3));
    done.goal = Goal{1200, "dozen", 1164};
    setAnnouncements(*state, {post(Kind::announcement, "g1", hours(2), "1301", open),
                              post(Kind::announcement, "g2", hours(9), "1401", done)});
    return state;
}

State wordyBoard() {
    State state = fullBoard();
    std::vector<Post> notices, wall;
    for (int n = 0; n < 4; ++n) {
        const std::string key = std::to_string(n);
        notices.push_back(post(Kind::announcement, "long" + key, hours(n), "1301",
                               announcement(Text(wordsUpTo(kTitleLimit)), Text(wordsUpTo(kTextLimit)),
                                            n == 0 ? Priority::important : Priority::info, hours(30))));
        Recognition body = recognition({false, personRef("1209")}, "safety.stopped_in_time",
                                       {{"what", "faulty_estop"}, {"line", "L3"}});
        body.to.push_back({false, personRef("1303")});
        body.to.push_back({true, Ref(testId("team", "MAINT"))});
        body.text = wordsUpTo(kRemarkLimit);
        wall.push_back(post(Kind::recognition, "long" + key, hours(n), "1101", body));
        wall.back().highFives = 9999;
    }
    setAnnouncements(*state, std::move(notices));
    setRecognitions(*state, std::move(wall));
    return state;
}

State waitingBoard() {
    State state = offlineBoard();
    std::vector<Post> notices = *state->announcements, wall = *state->recognitions;
    notices[0].state = PostState::saved;
    notices[1].state = PostState::parked;
    notices[2].shownOn = Post::ShownOn{11, 12};
    wall[0].state = PostState::saved;
    wall[1].state = PostState::received;
    setAnnouncements(*state, std::move(notices));
    setRecognitions(*state, std::move(wall));
    return state;
}

State overfullBoard() {
    State state = fullBoard();
    std::vector<Post> notices, wall;
    for (int n = 0; n < 10000; ++n) {
        notices.push_back(audit("n" + std::to_string(n), minutes(n)));
        wall.push_back(caughtBefore("w" + std::to_string(n), minutes(n)));
    }
    setAnnouncements(*state, std::move(notices));
    setRecognitions(*state, std::move(wall));
    return state;
}

State longRunBoard() {
    State state = fullBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->site.counting_since = day("2023-05-20");
    master->site.record = 2211;
    state->master = master;
    std::vector<Post> events;
    for (Day on = day("2026-04-24"); on <= day("2026-11-24"); on += std::chrono::days(1))
        events.push_back(
            event("s" + formatDay(on), SafetyClass::nearMiss, formatDay(on).c_str(), "1101", true));
    state->safetyEvents = std::make_shared<std::vector<Post>>(std::move(events));
    return state;
}

State worstMonthBoard() {
    State state = fullBoard();
    std::vector<Post> events;
    int on = 3;
    for (const SafetyClass one :
         {SafetyClass::lostTimeInjury, SafetyClass::medicalTreatment, SafetyClass::firstAid,
          SafetyClass::propertyDamage, SafetyClass::nearMiss, SafetyClass::unsafeCondition}) {
        const std::string date = "2026-11-" + std::string(on < 10 ? "0" : "") + std::to_string(on);
        events.push_back(event("w" + date, one, date.c_str(), "1101", true));
        on += 3;
    }
    events.push_back(event("review", SafetyClass::lostTimeInjury, "2026-11-23", "1101", false));
    state->safetyEvents = std::make_shared<std::vector<Post>>(std::move(events));
    return state;
}

State urgentBoard() {
    return withUrgent(urgentNotice(
        bilingual("Heftruckroute B is dicht tot 15:00", "Forklift route B is closed until 15:00"),
        bilingual(
            "Lekkage bij dok 4. Gebruik route A langs de palletwikkelaar. Loop niet door de natte zone.",
            "Leak at dock 4. Use route A past the pallet wrapper. Do not walk through the wet area.")));
}

State crowdedUrgentBoard() {
    State state = urgentBoard();
    std::vector<Post> posts{state->announcements->front()};
    posts.push_back(post(Kind::announcement, "urgent2", minutes(9), "2001",
                         urgentNotice(bilingual("Douche 2 buiten gebruik", "Shower 2 is out of order"),
                                      bilingual("Nooddouche 1 werkt.", "Emergency shower 1 works."))));
    for (int n = 0; n < 10; ++n)
        posts.push_back(audit("n" + std::to_string(n), minutes(n)));
    setAnnouncements(*state, std::move(posts));
    return state;
}

State wordyUrgentBoard() {
    return withUrgent(urgentNotice(Text(wordsUpTo(kTitleLimit)), Text(wordsUpTo(kTextLimit))));
}

} // namespace ploegbord::test
