// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "app/core/ids.h"
#include "app/core/time.h"

namespace ploegbord::hub {

enum class LogLevel { info, warning, error };
// Gets whole lines without their end; any thread.
using LogSink = std::function<void(LogLevel, const std::string&)>;

// A member of an event: an id of ours, a number, or a word that this program chose. Never what people typed:
// no name, PIN, badge, code or token.
struct LogField {
    template <class Tag>
    LogField(std::string_view fieldName, core::Id<Tag> id) : name(fieldName), value(id.str()) {}
    LogField(std::string_view fieldName, std::int64_t number)
        : name(fieldName), value(std::to_string(number)) {}
    LogField(std::string_view fieldName, std::string_view word) : name(fieldName), value(word) {}

    std::string_view name;
    std::string value;
};

// What an operator of the hub gets to read: "event=NAME field=value ...". So many lines of one event a
// minute, and the rest is counted: bad input in a loop fills no disk.
class EventLog {
  public:
    static constexpr int kLinesAMinute = 20;

    EventLog(LogSink sink, const core::Clock& clock) : m_sink(std::move(sink)), m_clock(clock) {}

    void info(std::string_view event, std::initializer_list<LogField> fields = {});
    void warn(std::string_view event, std::initializer_list<LogField> fields = {});
    void error(std::string_view event, std::initializer_list<LogField> fields = {});

  private:
    struct Minute {
        core::Steady endsAt;
        int lines = 0;
        std::int64_t suppressed = 0;
    };
    void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields);
    // None: not now. Else how many lines of this event were kept back before this one.
    bool isDue(std::string_view event, std::int64_t& suppressed);

    LogSink m_sink;
    const core::Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Minute, std::less<>>
        m_minutes; // by event: as many as there are names in the program
};

} // namespace ploegbord::hub
