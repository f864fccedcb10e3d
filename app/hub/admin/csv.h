// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ploegbord::hub {

// As a spreadsheet numbers them: the header is row 1, and empty lines count.
struct CsvRow {
    int row = 0;
    std::vector<std::string> fields;
};

struct CsvError {
    int row = 0;
    int column = 0; // from 1; 0: the row as a whole
    std::string what;
};

// Rows from bytes, fed in pieces of any size. `,` or `;`, whichever the header has more of; quotes doubled
// inside quotes; LF, CRLF or CR; a UTF-8 byte order mark is skipped, any other encoding is an error. It stops
// at the first error: what follows a broken quote cannot be trusted.
class CsvReader {
  public:
    void feed(std::string_view bytes, std::vector<CsvRow>& rows);
    void finish(std::vector<CsvRow>& rows); // the last row needs no line end
    const std::optional<CsvError>& error() const { return m_error; }

  private:
    enum class State { fieldStart, plain, quoted, quoteInQuoted };
    static constexpr std::size_t kMaxFieldBytes = 64 * 1024;

    void takeByteOrderMark();
    void takeHeaderByte(char c, std::vector<CsvRow>& rows);
    void finishHeader(std::vector<CsvRow>& rows);
    void takeByte(char c, std::vector<CsvRow>& rows);
    void takeQuote();
    void append(char c);
    void finishField();
    void finishRow(std::vector<CsvRow>& rows);
    void failAt(int column, std::string what);
    int column() const { return static_cast<int>(m_fields.size()) + 1; }

    std::string m_start;  // until it is known whether a byte order mark stands there
    std::string m_header; // the first line as it came, until its end shows the separator
    bool m_isStarted = false;
    bool m_isHeaderDone = false;
    bool m_isHeaderQuoted = false;
    bool m_skipLineFeed = false;
    char m_separator = ',';
    State m_state = State::fieldStart;
    std::string m_field;
    std::vector<std::string> m_fields;
    int m_row = 1;
    std::optional<CsvError> m_error;
};

} // namespace ploegbord::hub
