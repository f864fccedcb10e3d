// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "app/hub/admin/csv.h"
#include "app/hub/admin/csv_table.h"
#include "tests/support/catch.h"

using namespace ploegbord::hub;

namespace {

using Fields = std::vector<std::string>;

struct Reading {
    std::vector<Fields> rows;
    std::vector<int> numbers;
    std::string error; // "ROW:COLUMN what"
    bool operator==(const Reading&) const = default;
};

Reading readInPieces(std::string_view bytes, std::size_t firstPiece) {
    CsvReader reader;
    std::vector<CsvRow> rows;
    reader.feed(bytes.substr(0, firstPiece), rows);
    reader.feed(bytes.substr(firstPiece), rows);
    reader.finish(rows);
    Reading reading;
    for (auto& row : rows) {
        reading.rows.push_back(row.fields);
        reading.numbers.push_back(row.row);
    }
    if (const auto& error = reader.error()) {
        reading.error = std::to_string(error->row) + ':' + std::to_string(error->column) + ' ' + error->what;
    }
    return reading;
}

// The same however the bytes arrive, or the test fails.
Reading readCsv(std::string_view bytes) {
    const Reading whole = readInPieces(bytes, bytes.size());
    for (std::size_t split = 0; split < bytes.size(); ++split) {
        INFO("split at byte " << split);
        REQUIRE(readInPieces(bytes, split) == whole);
    }
    return whole;
}

} // namespace

TEST_CASE("a file with commas is read, however it is split", "[csv]") {
    const auto reading = readCsv("key,name\nL3,Lijn 3 Verpakking\nL4,\"Lijn 4, \"\"nieuw\"\"\"\n");
    REQUIRE(reading.error.empty());
    REQUIRE(reading.rows ==
            std::vector<Fields>{{"key", "name"}, {"L3", "Lijn 3 Verpakking"}, {"L4", "Lijn 4, \"nieuw\""}});
    REQUIRE(reading.numbers == std::vector<int>{1, 2, 3});
}

TEST_CASE("a file as a Dutch spreadsheet saves it is read", "[csv]") {
    const auto reading =
        readCsv("\xef\xbb\xbfkey;\"name, long\"\r\nL3;Lijn 3, verpakking\r\n\r\nL4;\"twee\r\nregels\"");
    REQUIRE(reading.error.empty());
    REQUIRE(reading.rows == std::vector<Fields>{{"key", "name, long"},
                                                {"L3", "Lijn 3, verpakking"},
                                                {"L4", "twee\r\nregels"}});
    REQUIRE(reading.numbers == std::vector<int>{1, 2, 4});
}

TEST_CASE("empty values, a last separator and old Mac line ends are values and rows", "[csv]") {
    REQUIRE(readCsv("a,b\r,\r\"\",x,\r").rows == std::vector<Fields>{{"a", "b"}, {"", ""}, {"", "x", ""}});
    REQUIRE(readCsv("").rows.empty());
    REQUIRE(readCsv("a").rows == std::vector<Fields>{{"a"}});
}

TEST_CASE("what is wrong with a CSV file is said by row and column", "[csv]") {
    CHECK(readCsv("a,b\n1,\"2\n3,4\n").error == "2:2 a quote is opened and never closed");
    CHECK(readCsv("a,b\n1,2\"3\n").error == "2:2 a quote inside a value that does not begin with one");
    CHECK(readCsv("a,b\n\"1\"x,2\n").error == "2:1 text after the closing quote");
    CHECK(readCsv("a,b\nx,Andr\xe9\n").error == "2:2 not UTF-8: save the file as UTF-8");
    CHECK(readCsv("\xff\xfe"
                  "a\x01")
              .error == "1:0 this is UTF-16: save the file as UTF-8");
    CHECK(readCsv(std::string("a,b\n1\0,2\n", 9)).error == "2:1 a NUL byte: this is no text file in UTF-8");
}

TEST_CASE("a huge value ends the reading", "[csv]") {
    CsvReader reader;
    std::vector<CsvRow> rows;
    reader.feed("a\n\"", rows);
    for (int i = 0; i < 100; ++i)
        reader.feed(std::string(1000, 'x'), rows);
    REQUIRE(reader.error()->what == "a value longer than 64 KiB");
}

TEST_CASE("a name is one for every language or one for each, and never both", "[csv]") {
    const CsvShape shape{"lines.csv", {"key"}, {"name"}, true};
    const auto mistakesOf = [&](const char* header) {
        Mistakes mistakes;
        CsvTable::read(shape, header, mistakes);
        std::string lines;
        for (const auto& mistake : mistakes)
            lines += mistake.line() + '\n';
        return lines;
    };
    REQUIRE(mistakesOf("key,name\n").empty());
    REQUIRE(mistakesOf("key,nl,pl\n").empty());
    REQUIRE(mistakesOf("key\n") ==
            "lines.csv:1:name: the column is missing, or one for each language (nl, en, ...)\n");
    REQUIRE(mistakesOf("key,name,pl\n") ==
            "lines.csv:1:name: is there beside a column of a language: take one or the other\n");
}

TEST_CASE("a table is told by its header", "[csv]") {
    const CsvShape shape{"places.csv", {"id"}, {"line"}, true};
    Mistakes mistakes;
    SECTION("in any order, with any language") {
        const auto table = CsvTable::read(shape, "nl,id,pl\nPers , P1,Prasa\n", mistakes);
        REQUIRE(mistakes.empty());
        REQUIRE(table.field(table.rows().front(), "id") == "P1");
        REQUIRE(table.field(table.rows().front(), "nl") == "Pers");
        REQUIRE(table.field(table.rows().front(), "line").empty());
        REQUIRE(table.languages() == std::vector<std::string>{"nl", "pl"});
    }
    SECTION("and every mistake in it is named") {
        CsvTable::read(shape, "nl,nl,naam\nPers\n", mistakes);
        std::vector<std::string> lines;
        for (const auto& mistake : mistakes)
            lines.push_back(mistake.line());
        REQUIRE(lines ==
                std::vector<std::string>{"places.csv:1:nl: the column is there twice",
                                         "places.csv:1:3: there is no column of this name in this file",
                                         "places.csv:1:id: the column is missing",
                                         "places.csv:2: 1 values where the header has 3"});
    }
    SECTION("an error within a column carries its name") {
        CsvTable::read(shape, "id,nl\nP1,\xff\n", mistakes);
        REQUIRE(mistakes.front().line() == "places.csv:2:nl: not UTF-8: save the file as UTF-8");
    }
}
