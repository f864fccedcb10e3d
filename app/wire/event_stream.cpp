// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/event_stream.h"

#include <algorithm>
#include <utility>

namespace ploegbord::wire {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Where lines end. Every byte is searched once for either end, however many lines there are.
class LineEnds {
  public:
    explicit LineEnds(std::string_view bytes)
        : m_bytes(bytes), m_lineFeed(bytes.find('\n')), m_return(bytes.find('\r')) {}
    std::size_t next(std::size_t from) {
        return std::min(next(m_lineFeed, '\n', from), next(m_return, '\r', from));
    }

  private:
    std::size_t next(std::size_t& known, char c, std::size_t from) const {
        if (known < from) known = m_bytes.find(c, from);
        return known;
    }
    std::string_view m_bytes;
    std::size_t m_lineFeed, m_return;
};

} // namespace

EventStreamParser::EventStreamParser(std::size_t maxEventBytes) : m_maxEventBytes(maxEventBytes) {}

bool EventStreamParser::feed(std::string_view bytes, std::vector<StreamEvent>& events) {
    LineEnds ends(bytes);
    for (std::size_t at = 0; at < bytes.size() && !m_isBroken;) {
        if (std::exchange(m_skipLineFeed, false) && bytes[at] == '\n') ++at; // the second half of a CRLF
        const std::size_t end = ends.next(at);
        const std::string_view piece = bytes.substr(at, end - at);
        if (m_line.size() + m_event.data.size() + piece.size() > m_maxEventBytes) m_isBroken = true;
        if (m_isBroken) break;
        if (end == std::string_view::npos) {
            m_line.append(piece);
            break;
        }
        m_skipLineFeed = bytes[end] == '\r';
        at = end + 1;
        if (m_line.empty()) {
            finishLine(piece, events);
            continue;
        }
        m_line.append(piece);
        finishLine(m_line, events);
        m_line.clear();
    }
    return !m_isBroken;
}

void EventStreamParser::finishLine(std::string_view line, std::vector<StreamEvent>& events) {
    if (m_isFirstLine && line.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        line.remove_prefix(kByteOrderMark.size());
    }
    m_isFirstLine = false;
    if (line.empty()) {
        finishEvent(events);
    } else if (line.front() != ':') {
        const std::size_t colon = line.find(':');
        std::string_view value =
            colon == std::string_view::npos ? std::string_view{} : line.substr(colon + 1);
        if (!value.empty() && value.front() == ' ') value.remove_prefix(1);
        takeField(line.substr(0, colon), value);
    }
}

void EventStreamParser::takeField(std::string_view name, std::string_view value) {
    if (name == "data") {
        if (m_hasData) m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_event.event = value;
    } else if (name == "id" && value.find('\0') == std::string_view::npos) {
        m_lastId = value;
    }
}

void EventStreamParser::finishEvent(std::vector<StreamEvent>& events) {
    if (m_hasData) {
        m_event.id = m_lastId;
        if (m_event.event.empty()) m_event.event = "message";
        events.push_back(std::move(m_event));
    }
    m_event = StreamEvent{};
    m_hasData = false;
}

std::string writeEvent(std::string_view id, std::string_view event, std::string_view data) {
    std::string text;
    text.reserve(id.size() + event.size() + data.size() + 24);
    text.append("id: ").append(id);
    text.append("\nevent: ").append(event);
    text.append("\ndata: ").append(data).append("\n\n");
    return text;
}

} // namespace ploegbord::wire
