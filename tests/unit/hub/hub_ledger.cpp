// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>

#include "app/hub/auth/ledger.h"
#include "app/hub/auth/ledger_line.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using namespace ploegbord::hub;

namespace {

class LedgerFile {
  public:
    LedgerFile() {
        for (std::uint8_t n = 1; n <= 4; ++n)
            append(n);
    }
    void append(std::uint8_t n) {
        LedgerEntry entry;
        entry.what = LedgerEntry::What::revoked;
        entry.terminal = terminal(n);
        REQUIRE(ledger.append(entry).has_value());
    }
    static core::TerminalId terminal(std::uint8_t n) {
        core::UuidBytes bytes{};
        bytes.back() = n;
        return core::TerminalId(bytes);
    }
    std::string bytes() const {
        std::ifstream in(m_file, std::ios::binary);
        return {(std::istreambuf_iterator<char>(in)), {}};
    }
    void write(const std::string& bytes) {
        std::ofstream(m_file, std::ios::binary | std::ios::trunc) << bytes;
    }
    // The terminals that the sound entries speak of, as the last digit of their ids.
    std::string terminals() const {
        std::string all;
        const auto read = ledger.readAll();
        for (const LedgerEntry& entry : read->entries)
            all += entry.terminal.str().back();
        return all;
    }
    bool isSound() const { return ledger.readAll()->damagedLines.empty(); }
    std::size_t startOf(int line) const {
        std::size_t at = 0;
        const std::string all = bytes();
        while (line-- > 1)
            at = all.find('\n', at) + 1;
        return at;
    }

  private:
    ploegbord::test::TempDir m_dir;
    std::filesystem::path m_file = m_dir.path() / "security-ledger";

  public:
    Ledger ledger{m_dir.path()};
};

} // namespace

TEST_CASE("no byte of the security ledger changes unnoticed", "[ledger]") {
    LedgerFile file;
    const std::string good = file.bytes();
    REQUIRE(file.isSound());
    for (std::size_t at = 0; at + 1 < good.size(); ++at) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        file.write(bad);
        INFO(at);
        REQUIRE_FALSE(file.isSound());
    }
}

TEST_CASE("the security ledger says which of its lines is damaged and keeps the others", "[ledger]") {
    LedgerFile file;
    std::string bytes = file.bytes();
    bytes[file.startOf(2) + 3] ^= 1;
    file.write(bytes);
    REQUIRE(file.ledger.readAll()->damagedLines == std::vector<std::int64_t>{2});
    REQUIRE(file.terminals() == "134");
    file.append(5);
    REQUIRE(file.terminals() == "1345");
}

TEST_CASE("a line taken out of the security ledger is missed", "[ledger]") {
    LedgerFile file;
    std::string bytes = file.bytes();
    bytes.erase(file.startOf(2), file.startOf(3) - file.startOf(2));
    file.write(bytes);
    REQUIRE_FALSE(file.isSound());
}

TEST_CASE("a last line torn by a power cut is left out, and the next takes its place", "[ledger]") {
    LedgerFile file;
    const std::string whole = file.bytes();
    const std::size_t last = file.startOf(4);
    const std::size_t kept = GENERATE(1, 20, 60);
    std::string torn = whole.substr(0, last + kept);
    SECTION("cut off") {}
    SECTION("with zeros for what was not written") {
        torn += std::string(40, '\0');
    }
    SECTION("with zeros up to its end") {
        torn += std::string(40, '\0') + "\n";
    }
    file.write(torn);
    REQUIRE(file.isSound());
    REQUIRE(file.terminals() == "123");
    file.append(5);
    REQUIRE(file.isSound());
    REQUIRE(file.terminals() == "1235");
}

TEST_CASE("a last line that only lacks its end counts", "[ledger]") {
    LedgerFile file;
    file.write(file.bytes().substr(0, file.bytes().size() - 1));
    REQUIRE(file.terminals() == "1234");
    file.append(5);
    REQUIRE(file.isSound());
    REQUIRE(file.terminals() == "12345");
}

TEST_CASE("a security ledger from before there were chains is read on and continued", "[ledger]") {
    LedgerFile file;
    std::string old;
    for (int line = 1; line <= 4; ++line) {
        const std::string bytes = file.bytes();
        const std::size_t start = file.startOf(line);
        const std::string text = bytes.substr(start, bytes.find('\n', start) - start);
        old += std::string(splitLedgerLine(text).content) + "}\n";
    }
    file.write(old);
    file.append(5);
    REQUIRE(file.isSound());
    REQUIRE(file.terminals() == "12345");
    std::string bytes = file.bytes();
    bytes[file.startOf(4) + 3] ^= 1; // the first chain holds the line before it
    file.write(bytes);
    REQUIRE_FALSE(file.isSound());
}
