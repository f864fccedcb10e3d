// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/event_log.h"

namespace ploegbord::hub {
namespace {

// In quotes where needed; a line never ends early, whatever a database says of itself.
void append(std::string& line, const LogField& field) {
    line += ' ';
    line += field.name;
    line += '=';
    const bool isWord = !field.value.empty() && field.value.find_first_of(" \"=\\") == std::string::npos;
    if (!isWord) line += '"';
    for (const char c : field.value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') line += '\\';
        line += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
    if (!isWord) line += '"';
}

} // namespace

void EventLog::info(std::string_view event, std::initializer_list<LogField> fields) {
    write(LogLevel::info, event, fields);
}
void EventLog::warn(std::string_view event, std::initializer_list<LogField> fields) {
    write(LogLevel::warning, event, fields);
}
void EventLog::error(std::string_view event, std::initializer_list<LogField> fields) {
    write(LogLevel::error, event, fields);
}

void EventLog::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    if (!m_sink) return;
    std::int64_t suppressed = 0;
    if (!isDue(event, suppressed)) return;
    std::string line = "event=" + std::string(event);
    for (const LogField& field : fields)
        append(line, field);
    if (suppressed > 0) append(line, {"kept_back", suppressed});
    m_sink(level, line);
}

bool EventLog::isDue(std::string_view event, std::int64_t& suppressed) {
    const core::Steady now = m_clock.steadyNow();
    const std::lock_guard lock(m_mutex);
    auto found = m_minutes.find(event);
    if (found == m_minutes.end()) found = m_minutes.emplace(std::string(event), Minute{now, 0, 0}).first;
    Minute& minute = found->second;
    if (now >= minute.endsAt) {
        suppressed = minute.suppressed;
        minute = {now + std::chrono::minutes(1), 0, 0};
    }
    if (minute.lines == kLinesAMinute) {
        ++minute.suppressed;
        return false;
    }
    ++minute.lines;
    return true;
}

} // namespace ploegbord::hub
