// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/csv.h"

#include <utility>

#include "app/core/utf8.h"

namespace ploegbord::hub {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

char separatorOf(std::string_view header) {
    bool isQuoted = false;
    int commas = 0;
    int semicolons = 0;
    for (char c : header) {
        if (c == '"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        commas += c == ',';
        semicolons += c == ';';
    }
    return semicolons > commas ? ';' : ',';
}

} // namespace

void CsvReader::feed(std::string_view bytes, std::vector<CsvRow>& rows) {
    if (!m_isStarted) {
        m_start += bytes;
        if (m_start.size() < kByteOrderMark.size()) return;
        takeByteOrderMark();
        bytes = {};
        const std::string start = std::exchange(m_start, {});
        return feed(start, rows);
    }
    for (char c : bytes) {
        if (m_error) return;
        if (std::exchange(m_skipLineFeed, false) && c == '\n') continue;
        if (m_isHeaderDone)
            takeByte(c, rows);
        else
            takeHeaderByte(c, rows);
    }
}

void CsvReader::finish(std::vector<CsvRow>& rows) {
    if (!m_isStarted) {
        takeByteOrderMark();
        const std::string start = std::exchange(m_start, {});
        feed(start, rows);
    }
    if (!m_error && !m_isHeaderDone) finishHeader(rows);
    if (m_error) return;
    if (m_state == State::quoted) return failAt(column(), "a quote is opened and never closed");
    if (m_state != State::fieldStart || !m_fields.empty()) finishRow(rows);
}

void CsvReader::takeByteOrderMark() {
    m_isStarted = true;
    const bool isUtf16 = m_start.starts_with("\xff\xfe") || m_start.starts_with("\xfe\xff");
    if (isUtf16) failAt(0, "this is UTF-16: save the file as UTF-8");
    if (m_start.starts_with(kByteOrderMark)) m_start.erase(0, kByteOrderMark.size());
}

// The header is held back until its end, since only then the separator is known.
void CsvReader::takeHeaderByte(char c, std::vector<CsvRow>& rows) {
    if (c == '"') m_isHeaderQuoted = !m_isHeaderQuoted;
    const bool isEnd = !m_isHeaderQuoted && (c == '\n' || c == '\r');
    if (!isEnd && m_header.size() >= kMaxFieldBytes) return failAt(0, "the header is longer than 64 KiB");
    if (!isEnd) {
        m_header += c;
        return;
    }
    finishHeader(rows);
    if (!m_error) takeByte(c, rows);
}

void CsvReader::finishHeader(std::vector<CsvRow>& rows) {
    m_separator = separatorOf(m_header);
    m_isHeaderDone = true;
    const std::string header = std::exchange(m_header, {});
    for (char c : header) {
        if (m_error) return;
        takeByte(c, rows);
    }
}

void CsvReader::takeByte(char c, std::vector<CsvRow>& rows) {
    if (c == '\0') return failAt(column(), "a NUL byte: this is no text file in UTF-8");
    if (m_state == State::quoted) {
        if (c != '"') return append(c);
        m_state = State::quoteInQuoted;
        return;
    }
    if (c == '"') return takeQuote();
    if (c == m_separator) return finishField();
    if (c == '\n' || c == '\r') {
        m_skipLineFeed = c == '\r';
        return finishRow(rows);
    }
    if (m_state == State::quoteInQuoted) return failAt(column(), "text after the closing quote");
    m_state = State::plain;
    append(c);
}

void CsvReader::takeQuote() {
    if (m_state == State::plain)
        return failAt(column(), "a quote inside a value that does not begin with one");
    if (m_state == State::quoteInQuoted) append('"');
    m_state = State::quoted;
}

void CsvReader::append(char c) {
    if (m_field.size() >= kMaxFieldBytes) return failAt(column(), "a value longer than 64 KiB");
    m_field += c;
}

void CsvReader::finishField() {
    if (!core::characterCount(m_field)) return failAt(column(), "not UTF-8: save the file as UTF-8");
    m_fields.push_back(std::exchange(m_field, {}));
    m_state = State::fieldStart;
}

void CsvReader::finishRow(std::vector<CsvRow>& rows) {
    const bool isEmptyLine = m_fields.empty() && m_state == State::fieldStart;
    if (!isEmptyLine) finishField();
    if (m_error) return;
    if (!isEmptyLine) rows.push_back({m_row, std::exchange(m_fields, {})});
    ++m_row;
}

void CsvReader::failAt(int column, std::string what) {
    m_error = CsvError{m_row, column, std::move(what)};
}

} // namespace ploegbord::hub
