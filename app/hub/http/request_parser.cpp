// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/request_parser.h"

#include <algorithm>

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxFields = 64;
constexpr std::size_t kMaxChunkLine = 16;

bool isTokenChar(char c) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    return std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

// Visible ASCII, blank, tab and bytes over 127; no controls.
bool isFieldValue(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return result;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool percentDecode(std::string_view text, std::string& decoded) {
    decoded.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return false;
        const int high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0 || (high == 0 && low == 0)) return false; // %00 ends no path
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return true;
}

} // namespace

std::string_view RequestHead::field(std::string_view lowerCaseName) const {
    for (const auto& [name, value] : fields) {
        if (name == lowerCaseName) return value;
    }
    return {};
}

bool RequestHead::wantsClose() const {
    const std::string connection = lower(field("connection"));
    if (isHttp10) return connection != "keep-alive";
    return connection.find("close") != std::string::npos;
}

bool queryValue(std::string_view query, std::string_view name, std::string& value) {
    value.clear();
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const std::size_t equals = pair.find('=');
        if (pair.substr(0, equals) != name) continue;
        return equals == std::string_view::npos || percentDecode(pair.substr(equals + 1), value);
    }
    return true;
}

RequestParser::State RequestParser::fail(int status, std::string why) {
    m_errorStatus = status;
    m_error = std::move(why);
    return m_state = State::failed;
}

void RequestParser::reset() {
    *this = RequestParser();
}

RequestParser::State RequestParser::feed(std::string_view& input) {
    while (m_state == State::head && takeLine(input))
        takeHeadLine();
    if (m_state == State::body) m_isChunked ? takeChunked(input) : takeBody(input);
    return m_state;
}

bool RequestParser::takeLine(std::string_view& input) {
    const std::size_t end = input.find('\n');
    const std::string_view part = input.substr(0, end == std::string_view::npos ? end : end + 1);
    const bool isHead = m_state == State::head;
    if (isHead) m_headBytes += part.size();
    if (isHead && m_headBytes > kMaxHeadBytes) return fail(431, "the head is over 8 KiB"), false;
    if (!isHead && m_line.size() + part.size() > kMaxChunkLine + 2) return fail(400, "bad chunk"), false;
    m_line += part;
    input.remove_prefix(part.size());
    if (end == std::string_view::npos) return false;
    if (m_line.size() < 2 || m_line[m_line.size() - 2] != '\r')
        return fail(400, "a line ends in bare LF"), false;
    m_line.resize(m_line.size() - 2);
    return true;
}

void RequestParser::takeHeadLine() {
    if (m_line.empty()) {
        // Empty lines before a request are a nuisance of old clients that no client of ours has.
        if (!m_hasRequestLine) {
            fail(400, "no request line");
            return;
        }
        endHead();
    } else if (!m_hasRequestLine) {
        takeRequestLine();
    } else {
        takeField();
    }
    m_line.clear();
}

void RequestParser::takeRequestLine() {
    m_hasRequestLine = true;
    const std::string_view line = m_line;
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) {
        fail(400, "malformed request line");
        return;
    }
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || method.size() > 16) {
        fail(400, "malformed method");
        return;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        fail(version.substr(0, 5) == "HTTP/" ? 505 : 400, "HTTP/1.1 is spoken here");
        return;
    }
    m_head.method = method;
    m_head.isHttp10 = version == "HTTP/1.0";
    if (!takeTarget(target)) fail(400, "the target must be a path");
}

bool RequestParser::takeTarget(std::string_view target) {
    if (target.empty() || target.front() != '/') return false; // absolute form is for proxies, * for OPTIONS
    for (const char c : target) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7f || c == '#' || c == '"' || c == '<' || c == '>' || c == '\\')
            return false;
    }
    const std::size_t question = std::min(target.find('?'), target.size());
    m_head.query = target.substr(std::min(question + 1, target.size()));
    return percentDecode(target.substr(0, question), m_head.path);
}

void RequestParser::takeField() {
    const std::string_view line = m_line;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) {
        fail(400, "malformed header field"); // also a folded one, which begins with a blank
        return;
    }
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!isFieldValue(value)) {
        fail(400, "control character in a header field");
        return;
    }
    if (m_head.fields.size() == kMaxFields) {
        fail(431, "too many header fields");
        return;
    }
    m_head.fields.emplace_back(lower(line.substr(0, colon)), std::string(value));
}

void RequestParser::endHead() {
    judgeFraming();
    if (m_state == State::failed) return;
    m_remaining = m_contentLength;
    m_line.clear();
    m_state = m_isChunked || m_contentLength > 0 ? State::body : State::done;
}

void RequestParser::judgeFraming() {
    int lengths = 0, codings = 0, hosts = 0;
    for (const auto& [name, value] : m_head.fields) {
        if (name == "host") ++hosts;
        if (name == "transfer-encoding") {
            ++codings;
            m_isChunked = lower(value) == "chunked";
            if (!m_isChunked) {
                fail(501, "unknown transfer coding");
                return;
            }
        }
        if (name == "content-length") {
            ++lengths;
            const bool isNumber =
                !value.empty() && value.size() <= 15 &&
                std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (!isNumber) {
                fail(400, "malformed Content-Length");
                return;
            }
            m_contentLength = std::stoull(value);
        }
        if (name == "expect") {
            if (lower(value) != "100-continue") {
                fail(417, "unknown expectation");
                return;
            }
            m_expectsContinue = !m_head.isHttp10;
        }
    }
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0)) {
        fail(400, "more than one length of the body");
    } else if (codings > 0 && m_head.isHttp10) {
        fail(400, "HTTP/1.0 has no transfer codings");
    } else if (hosts > 1 || (hosts == 0 && !m_head.isHttp10)) {
        fail(400, "exactly one Host is needed");
    }
}

void RequestParser::takeBody(std::string_view& input) {
    const auto part =
        input.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(m_remaining, input.size())));
    body += part;
    input.remove_prefix(part.size());
    m_remaining -= part.size();
    if (m_remaining == 0) m_state = State::done;
}

void RequestParser::takeChunked(std::string_view& input) {
    while (m_state == State::body && !input.empty()) {
        if (m_chunk == Chunk::data) {
            const auto part =
                input.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(m_remaining, input.size())));
            body += part;
            input.remove_prefix(part.size());
            m_remaining -= part.size();
            if (m_remaining == 0) m_chunk = Chunk::dataEnd;
            continue;
        }
        if (!takeLine(input)) return;
        if (m_chunk == Chunk::size) {
            takeChunkSize();
        } else if (!m_line.empty()) {
            fail(400,
                 m_chunk == Chunk::dataEnd ? "a chunk is longer than it says" : "trailers are not taken");
        } else if (m_chunk == Chunk::dataEnd) {
            m_chunk = Chunk::size;
        } else {
            m_state = State::done;
        }
        m_line.clear();
    }
}

void RequestParser::takeChunkSize() {
    std::uint64_t size = 0;
    if (m_line.empty() || m_line.size() > 8) {
        fail(400, "malformed chunk size");
        return;
    }
    for (const char c : m_line) {
        const int digit = hexDigit(c);
        if (digit < 0) {
            fail(400, "malformed chunk size, or a chunk extension");
            return;
        }
        size = size * 16 + static_cast<std::uint64_t>(digit);
    }
    m_remaining = size;
    m_chunk = size == 0 ? Chunk::trailer : Chunk::data;
}

} // namespace ploegbord::hub
