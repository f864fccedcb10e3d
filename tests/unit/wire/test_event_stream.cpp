// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/event_stream.h"

#include "tests/support/catch.h"

using namespace ploegbord;
using wire::EventStreamParser;
using wire::StreamEvent;

namespace {

std::string shown(const std::vector<StreamEvent>& events) {
    std::string text;
    for (const StreamEvent& event : events)
        text += event.id + "|" + event.event + "|" + event.data + "#";
    return text;
}

std::string parsed(std::initializer_list<std::string_view> pieces) {
    EventStreamParser parser;
    std::vector<StreamEvent> events;
    for (const auto piece : pieces)
        REQUIRE(parser.feed(piece, events));
    return shown(events);
}

} // namespace

TEST_CASE("a stream gives the same events wherever its bytes are cut", "[wire][stream]") {
    const std::string feed = "\xEF\xBB\xBF: hello\n\n" + wire::writeEvent("e:1", "change", R"({"a":"é"})") +
                             ":\r\nid: e:2\r\nevent: change\r\ndata: x\r\ndata: y\r\n\r\n" +
                             "id:e:3\revent:live\rdata:\r\rdata: z\n\nretry: 5\nunknown: 1\n\ndata\n\n";
    const std::string whole = parsed({feed});
    CHECK(whole == "e:1|change|{\"a\":\"é\"}#e:2|change|x\ny#e:3|live|#e:3|message|z#e:3|message|#");
    const std::string_view view = feed;
    for (std::size_t cut = 0; cut <= feed.size(); ++cut) {
        REQUIRE(parsed({view.substr(0, cut), view.substr(cut)}) == whole);
        for (std::size_t second = cut; second <= feed.size(); second += 7) {
            REQUIRE(parsed({view.substr(0, cut), view.substr(cut, second - cut), view.substr(second)}) ==
                    whole);
        }
    }
    EventStreamParser parser;
    std::vector<StreamEvent> events;
    for (const char c : feed)
        REQUIRE(parser.feed({&c, 1}, events));
    CHECK(shown(events) == whole);
}

TEST_CASE("comments and unfinished events give nothing", "[wire][stream]") {
    CHECK(parsed({": ping\n\n: ping\n\n"}).empty());
    CHECK(parsed({"data: x\n"}).empty());
    CHECK(parsed({"id: 4\n\n"}).empty());
    CHECK(parsed({"id: 4\n\ndata: x\n\n"}) == "4|message|x#");
    CHECK(parsed({std::string_view("id: 4\0\ndata: x\n\n", 16)}) == "|message|x#");
    CHECK(parsed({"data:  two spaces\n\n"}) == "|message| two spaces#");
}

TEST_CASE("an event over the limit ends the stream", "[wire][stream]") {
    const auto feed =
        GENERATE(std::string(101, 'x'), "data: " + std::string(60, 'x') + "\ndata: " + std::string(60, 'x'),
                 ":" + std::string(200, ' '));
    EventStreamParser parser(100);
    std::vector<StreamEvent> events;
    CHECK_FALSE(parser.feed(feed, events));
    CHECK_FALSE(parser.feed("\n\ndata: y\n\n", events));
    CHECK(events.empty());
}

TEST_CASE("many small events are no large one", "[wire][stream]") {
    EventStreamParser parser(100);
    std::vector<StreamEvent> events;
    for (int i = 0; i < 1000; ++i)
        REQUIRE(parser.feed("data: 0123456789\n\n", events));
    CHECK(events.size() == 1000);
}
