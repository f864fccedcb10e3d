// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ploegbord::hub {

struct RequestHead {
    std::string method;
    std::string path;  // percent-decoded
    std::string query; // as it came
    bool isHttp10 = false;
    std::vector<std::pair<std::string, std::string>> fields; // names in lower case

    std::string_view field(std::string_view lowerCaseName) const; // "" when absent
    bool wantsClose() const;
};

// The value of a query's member, percent-decoded; "" when absent. False: a bad escape.
bool queryValue(std::string_view query, std::string_view name, std::string& value);

// HTTP/1.1 requests from bytes, fed in pieces of any size; stricter than the standard allows, since
// everything that two parsers could read differently is a way to smuggle. Knows no socket.
class RequestParser {
  public:
    enum class State { head, body, done, failed };

    static constexpr std::size_t kMaxHeadBytes = 8 * 1024;

    // Takes bytes off the front of input and returns the new state. In state body, each call appends what it
    // found to `body`; the caller may take it out between calls.
    State feed(std::string_view& input);
    State state() const { return m_state; }
    bool hasBegun() const { return !m_line.empty() || m_headBytes > 0; }

    const RequestHead& head() const { return m_head; }
    bool expectsContinue() const { return m_expectsContinue; }
    // none when chunked
    bool isChunked() const { return m_isChunked; }
    std::uint64_t contentLength() const { return m_contentLength; }
    std::string body;

    // In state failed: the status to answer with, and why.
    int errorStatus() const { return m_errorStatus; }
    const std::string& error() const { return m_error; }

    void reset(); // for the next request on the same connection

  private:
    enum class Chunk { size, data, dataEnd, trailer };

    State fail(int status, std::string why);
    bool takeLine(std::string_view& input); // true: m_line is complete, without its CRLF
    void takeHeadLine();
    void takeRequestLine();
    bool takeTarget(std::string_view target);
    void takeField();
    void endHead();
    void judgeFraming();
    void takeBody(std::string_view& input);
    void takeChunked(std::string_view& input);
    void takeChunkSize();

    State m_state = State::head;
    RequestHead m_head;
    std::string m_line;
    std::size_t m_headBytes = 0;
    bool m_hasRequestLine = false;
    bool m_isChunked = false;
    bool m_expectsContinue = false;
    std::uint64_t m_contentLength = 0;
    std::uint64_t m_remaining = 0;
    Chunk m_chunk = Chunk::size;
    int m_errorStatus = 400;
    std::string m_error;
};

} // namespace ploegbord::hub
