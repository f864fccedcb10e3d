// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/event_stream.h"

namespace ploegbord::wire {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

EventStreamParser::EventStreamParser(std::size_t maxEventBytes) : m_maxEventBytes(maxEventBytes) {}

bool EventStreamParser::feed(std::string_view bytes, std::vector<StreamEvent>& events) {
    while (!bytes.empty() && !m_isBroken) {
        if (m_skipLineFeed && bytes.front() == '\n') bytes.remove_prefix(1); // the second half of a CRLF
        m_skipLineFeed = false;
        const std::size_t end = bytes.find_first_of("\r\n");
        const std::string_view piece = bytes.substr(0, end);
        if (m_line.size() + m_event.data.size() + piece.size() > m_maxEventBytes) m_isBroken = true;
        if (m_isBroken) break;
        m_line.append(piece);
        if (end == std::string_view::npos) break;
        m_skipLineFeed = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        finishLine(events);
    }
    return !m_isBroken;
}

void EventStreamParser::finishLine(std::vector<StreamEvent>& events) {
    std::string_view line = m_line;
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
    m_line.clear();
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
