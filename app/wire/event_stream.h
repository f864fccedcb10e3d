// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ploegbord::wire {

struct StreamEvent {
    std::string id;
    std::string event; // "message" when none is given
    std::string data;
};

// Server-sent events from bytes, fed in pieces of any size. Comments count as life but give no event.
class EventStreamParser {
  public:
    explicit EventStreamParser(std::size_t maxEventBytes = 2 * 1024 * 1024);
    // Appends the events completed by `bytes`; false once an event is over the limit (the stream is then
    // unusable).
    bool feed(std::string_view bytes, std::vector<StreamEvent>& events);

  private:
    void finishLine(std::string_view line, std::vector<StreamEvent>& events);
    void takeField(std::string_view name, std::string_view value);
    void finishEvent(std::vector<StreamEvent>& events);

    std::size_t m_maxEventBytes;
    std::string m_line;
    StreamEvent m_event;
    std::string m_lastId;
    bool m_hasData = false;
    bool m_skipLineFeed = false;
    bool m_isFirstLine = true;
    bool m_isBroken = false;
};

// "id: ..\nevent: ..\ndata: ..\n\n"; data without line breaks.
std::string writeEvent(std::string_view id, std::string_view event, std::string_view data);

} // namespace ploegbord::wire
