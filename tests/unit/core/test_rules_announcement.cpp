// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

Problem problemOfPost(const Announcement& body) {
    return judge(op(OpType::announcement_post, "new", body), leadAnna(), Plant(), kNow).error().problem;
}

bool isPosted(const Announcement& body) {
    return judge(op(OpType::announcement_post, "new", body), leadAnna(), Plant(), kNow).has_value();
}

std::string repeat(std::string_view what, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += what;
    return all;
}

Op acknowledgement(std::string_view shiftDay = "2026-11-24", std::string_view shift = "V") {
    return op(OpType::acknowledge, "notice", Acknowledgement{day(shiftDay), ref(shift)});
}

Op edit(std::int64_t saw) {
    Announcement body = notice();
    body.title = Text("Heftruck weer heel");
    return op(OpType::announcement_edit, "notice", AnnouncementEdit{body, saw});
}

} // namespace

TEST_CASE("a post makes a record of its own", "[rules]") {
    const auto effect =
        judge(op(OpType::announcement_post, "new", notice()), leadAnna(), Plant(), kNow).value();
    REQUIRE(effect.size() == 1);
    const Record& made = effect.front();
    CHECK(made.id == idOf("new"));
    CHECK(made.kind == Kind::announcement);
    CHECK(made.version == 1);
    CHECK(made.seq == 0);
    CHECK(made.at == kNow);
    CHECK(made.by == By{Ref(idOf("anna")), Ref(idOf("T3"))});
    CHECK(*made.as<Announcement>() == notice());
}

TEST_CASE("a post without audience is for the sending terminal's line", "[rules]") {
    const Op post = op(OpType::announcement_post, "new", notice());
    const auto effect = judge(post, at(leadAnna(), "T1", "L1"), Plant(), kNow).value();
    CHECK(effect.front().audience == Audience{{Ref(idOf("L1"))}, {}, {}});
    Actor without = leadAnna();
    without.line = Ref();
    CHECK(judge(post, without, Plant(), kNow).error().problem == Problem::unknown_reference);
}

TEST_CASE("an audience of keys is stored as ids, shifts as keys, each once", "[rules]") {
    Op post = op(OpType::announcement_post, "new", notice());
    post.audience = Audience{{ref("L1"), Ref(idOf("L1")), ref("L2")}, {ref("B")}, {ref("N")}};
    const auto effect = judge(post, leadAnna(), Plant(), kNow).value();
    CHECK(effect.front().audience ==
          Audience{{Ref(idOf("L1")), Ref(idOf("L2"))}, {Ref(idOf("B"))}, {ref("N")}});
}

TEST_CASE("an audience that the site does not have is refused", "[rules]") {
    for (const Audience& wrong :
         {Audience{{ref("L9")}, {}, {}}, Audience{{}, {ref("L1")}, {}}, Audience{{}, {}, {ref("X")}},
          Audience{{Ref(idOf("B"))}, {}, {}}, Audience{{Ref(idOf("nowhere"))}, {}, {}}}) {
        Op post = op(OpType::announcement_post, "new", notice());
        post.audience = wrong;
        CHECK(judge(post, leadAnna(), Plant(), kNow).error().problem == Problem::unknown_reference);
    }
}

TEST_CASE("a second record of one id is refused", "[rules]") {
    for (const char* taken : {"notice", "gone", "jake"}) {
        CHECK(judge(op(OpType::announcement_post, taken, notice()), leadAnna(), Plant(), kNow)
                  .error()
                  .problem == Problem::already_exists);
    }
}

TEST_CASE("an announcement has limits, counted in characters", "[rules]") {
    Announcement body = notice();
    body.title = Text(repeat("é", 120));
    body.text = Text(repeat("字", 2000));
    CHECK(isPosted(body));
    body.title = Text(repeat("é", 121));
    CHECK(problemOfPost(body) == Problem::invalid_value);
    body = notice();
    body.text = Text({{"nl", "goed"}, {"en", repeat("x", 2001)}});
    CHECK(problemOfPost(body) == Problem::invalid_value);
    for (const Text& empty : {Text(), Text(" \n"), Text("\u200b")}) {
        body = notice();
        body.title = empty;
        CHECK(problemOfPost(body) == Problem::invalid_value);
    }
    body = notice();
    body.text = Text("");
    CHECK(isPosted(body));
}

TEST_CASE("what is no plain text is refused", "[rules]") {
    for (const std::string& wrong :
         {std::string("nul\0", 4), std::string("bell\a"), std::string("\x1b[31m"), std::string("half\xc3")}) {
        Announcement body = notice();
        body.text = Text(wrong);
        CHECK(problemOfPost(body) == Problem::invalid_value);
    }
    Announcement body = notice();
    body.text = Text("one\n\ttwo\r\n");
    CHECK(isPosted(body));
    body.title = Text(std::map<std::string, std::string>{{"x y", "Stop"}});
    CHECK(problemOfPost(body) == Problem::invalid_value);
}

TEST_CASE("an announcement ends after it begins", "[rules]") {
    Announcement body = notice();
    body.valid_until = body.valid_from;
    CHECK(problemOfPost(body) == Problem::invalid_value);
    body.valid_until = body.valid_from - std::chrono::seconds(1);
    CHECK(problemOfPost(body) == Problem::invalid_value);
    body.valid_until = body.valid_from + std::chrono::milliseconds(1);
    CHECK(isPosted(body));
}

TEST_CASE("an announcement that has ended while its terminal was offline is still taken", "[rules]") {
    const Op late = op(OpType::announcement_post, "new", notice());
    CHECK(judge(late, leadAnna(), Plant(), kNow + std::chrono::days(3)).has_value());
}

TEST_CASE("media are named by their hash and type", "[rules]") {
    Announcement body = notice();
    body.media = {{std::string(64, 'a'), "image/png", Text("De heftruck")}};
    CHECK(isPosted(body));
    for (const Media& wrong :
         {Media{std::string(63, 'a'), "image/png", {}}, Media{std::string(64, 'A'), "image/png", {}},
          Media{std::string(64, 'a'), "png", {}}, Media{std::string(64, 'a'), "", {}},
          Media{toHex(sha256("")), "image/png", {}}, // of no bytes
          Media{std::string(64, 'a'), "image/png", Text(std::string(281, 'x'))}}) {
        body.media = {wrong};
        CHECK(problemOfPost(body) == Problem::invalid_value);
    }
}

TEST_CASE("an announcement's media are what a board can show", "[rules]") {
    Announcement body = notice();
    for (const char* type : {"image/jpeg", "image/png", "video/mp4", "video/webm"}) {
        body.media = {{std::string(64, 'a'), type, {}}};
        CHECK(isPosted(body));
    }
    for (const char* type : {"application/pdf", "text/html", "image/svg+xml", "image/JPEG", "video/ogg"}) {
        body.media = {{std::string(64, 'a'), type, {}}};
        CHECK(problemOfPost(body) == Problem::invalid_value);
    }
}

TEST_CASE("an edit of the words keeps a medium that nobody may add any more", "[rules]") {
    Plant plant;
    const Media sheet{std::string(64, 'a'), "application/pdf", {}};
    const auto edited = [&] {
        Announcement body = notice();
        body.media = {sheet};
        return judge(op(OpType::announcement_edit, "notice", AnnouncementEdit{body, 3}), leadBart(), plant,
                     kNow);
    };
    REQUIRE_FALSE(edited());
    std::get<Announcement>(plant.record(idOf("notice")).body).media = {sheet};
    CHECK(edited());
}

TEST_CASE("an edit raises the version and keeps what it does not say", "[rules]") {
    Plant plant;
    plant.record(idOf("notice")).extra = R"({"from_later":1})";
    const Record before = *plant.find(idOf("notice"));
    const auto effect = plant.apply(edit(3), leadBart(), kNow + std::chrono::hours(1)).value();
    const Record& after = effect.front();
    CHECK(after.version == 4);
    CHECK(after.at == before.at);
    CHECK(after.by == before.by);
    CHECK(after.audience == before.audience);
    CHECK(after.extra == before.extra);
    CHECK(after.as<Announcement>()->title == Text("Heftruck weer heel"));
}

TEST_CASE("an edit of a version that has changed since is refused", "[rules]") {
    Plant plant;
    CHECK(plant.apply(edit(0), leadAnna()).error().problem == Problem::invalid_value);
    for (const std::int64_t saw : {1, 2, 4}) {
        CHECK(plant.apply(edit(saw), leadAnna()).error().problem == Problem::stale_version);
    }
    REQUIRE(plant.apply(edit(3), leadAnna()).has_value());
    CHECK(plant.apply(edit(3), leadBart()).error().problem == Problem::stale_version);
}

TEST_CASE("an edit may change the audience", "[rules]") {
    Op change = edit(3);
    change.audience = Audience{{ref("L2")}, {}, {}};
    CHECK(judge(change, leadAnna(), Plant(), kNow).value().front().audience ==
          Audience{{Ref(idOf("L2"))}, {}, {}});
}

TEST_CASE("a retracted announcement leaves a tombstone and nothing of its text", "[rules]") {
    Plant plant;
    plant.record(idOf("notice")).extra = R"({"x":1})";
    const auto effect =
        plant.apply(op(OpType::announcement_retract, "notice", VersionSeen{3}), leadAnna()).value();
    CHECK(effect.front().isDeleted);
    CHECK(effect.front().version == 4);
    CHECK(effect.front().body == Body(UnknownBody{}));
    CHECK(effect.front().extra.empty());
    CHECK(plant.apply(edit(4), leadAnna()).error().problem == Problem::deleted);
    CHECK(plant.apply(acknowledgement(), nobody()).error().problem == Problem::deleted);
    CHECK(
        plant.apply(op(OpType::announcement_retract, "notice", VersionSeen{3}), leadAnna()).error().problem ==
        Problem::deleted);
}

TEST_CASE("an edit of what has not arrived waits for it", "[rules]") {
    Op early = edit(1);
    early.record = idOf("elsewhere");
    const auto verdict = judge(early, leadAnna(), Plant(), kNow);
    CHECK(verdict.error().problem == Problem::not_here_yet);
    CHECK(verdict.error().isDeferred());
    early.record = idOf("jake");
    CHECK(judge(early, leadAnna(), Plant(), kNow).error().problem == Problem::unknown_reference);
}

TEST_CASE("acknowledgements count distinct terminals per shift", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(acknowledgement(), nobody()).value().size() == 1);
    CHECK(plant.apply(acknowledgement(), nobody()).value().empty());
    CHECK(plant.apply(acknowledgement(), at(nobody(), "T1", "L1")).value().size() == 1);
    CHECK(plant.apply(acknowledgement("2026-11-24", "L"), nobody()).value().size() == 1);
    const auto* tally = plant.find(acknowledgementTallyId(idOf("notice"), day("2026-11-24")));
    REQUIRE(tally);
    CHECK(tally->as<Tally>()->acknowledged == std::map<std::string, std::int64_t>{{"L", 1}, {"V", 2}});
    CHECK(tally->as<Tally>()->of == idOf("notice"));
    CHECK(tally->by == By{});
    CHECK(plant.find(idOf("notice"))->version == 3);
}

TEST_CASE("each shift-day has a tally of its own", "[rules]") {
    Plant plant;
    CHECK(plant.apply(acknowledgement("2026-11-23", "N"), nobody()).value().size() == 1);
    CHECK(plant.apply(acknowledgement(), nobody()).value().size() == 1);
    CHECK(plant.find(acknowledgementTallyId(idOf("notice"), day("2026-11-23"))));
    CHECK(acknowledgementTallyId(idOf("notice"), day("2026-11-23")) !=
          acknowledgementTallyId(idOf("notice"), day("2026-11-24")));
}

TEST_CASE("an edited notice asks to be acknowledged anew", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(acknowledgement(), nobody()).has_value());
    REQUIRE(plant.apply(acknowledgement(), at(nobody(), "T1", "L1")).has_value());
    REQUIRE(plant.apply(edit(3), leadAnna()).has_value());
    const auto again = plant.apply(acknowledgement(), nobody()).value();
    REQUIRE(again.size() == 1);
    CHECK(again.front().version == 4);
    CHECK(again.front().as<Tally>()->acknowledged == std::map<std::string, std::int64_t>{{"V", 1}});
    CHECK(plant.apply(acknowledgement(), nobody()).value().empty());
}

TEST_CASE("an acknowledgement names a shift of the site and no day to come", "[rules]") {
    Plant plant;
    CHECK(plant.apply(acknowledgement("2026-11-24", "X"), nobody()).error().problem ==
          Problem::unknown_reference);
    CHECK(plant.apply(acknowledgement("2026-11-25", "V"), nobody()).error().problem ==
          Problem::invalid_value);
    const Op between = op(OpType::acknowledge, "notice", Acknowledgement{day("2026-11-24"), Ref()});
    CHECK(plant.apply(between, nobody()).value().size() == 1);
}
