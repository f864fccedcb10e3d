// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/text.h"
#include "app/core/utf8.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

TEST_CASE("a text is shown in the asked language", "[text]") {
    const Text text({{"nl", "Stop"}, {"en", "Halt"}});
    CHECK(text.in("en").text == "Halt");
    CHECK(text.in("en").isTranslated);
}

TEST_CASE("a text without the asked language falls back and is marked", "[text]") {
    const Text text({{"nl", "Stop"}, {"en", "Halt"}});
    CHECK(text.in("pl").text == "Stop");
    CHECK(text.in("pl").language == "nl");
    CHECK_FALSE(text.in("pl").isTranslated);
    CHECK(text.in("pl", "en").text == "Halt");
    CHECK(Text(std::map<std::string, std::string>{{"tr", "Dur"}}).in("pl").language == "tr");
}

TEST_CASE("a text of no stated language goes before other languages and is not marked", "[text]") {
    CHECK(Text("Stop").in("pl").text == "Stop");
    CHECK(Text("Stop").in("pl").isTranslated);
    const Text both({{"", "Stop"}, {"nl", "Halt"}});
    CHECK(both.in("de").text == "Stop");
    CHECK(both.in("nl").text == "Halt");
}

TEST_CASE("a blank translation is none", "[text]") {
    const Text text({{"nl", "Stop"}, {"en", "  "}});
    CHECK(text.in("en").text == "Stop");
    CHECK_FALSE(text.in("en").isTranslated);
}

TEST_CASE("a text without ink is empty", "[text]") {
    CHECK(Text().isEmpty());
    CHECK(Text("").isEmpty());
    CHECK(Text(" \t\n").isEmpty());
    CHECK(Text("\u00a0\u200b\u200d\ufeff\u3000").isEmpty());
    CHECK_FALSE(Text("\u200bx").isEmpty());
    CHECK_FALSE(Text("é").isEmpty());
    CHECK(Text().in("nl").text.empty());
}

TEST_CASE("characters are counted as code points", "[text]") {
    CHECK(characterCount("") == 0u);
    CHECK(characterCount("aé€😀") == 4u);
}

TEST_CASE("bytes that are not UTF-8 have no count", "[text]") {
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                            "\xff", "ok\xe2\x82", "\xf0\x80\x80\x80", "\xc3("}) {
        CHECK_FALSE(characterCount(bad).has_value());
    }
    CHECK(characterCount("\xf4\x8f\xbf\xbf") == 1u);
}
