// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_posts.h"

#include "tests/support/amsterdam.h"
#include "tests/support/board_states.h"

namespace ploegbord::test {

using namespace core;
using std::chrono::hours;
using std::chrono::minutes;
using terminal::Post;

Text bilingual(const std::string& nl, const std::string& en) {
    return Text(std::map<std::string, std::string>{{"nl", nl}, {"en", en}});
}

Post post(Kind kind, const std::string& key, minutes age, const std::string& by, Body body) {
    auto record = std::make_shared<Record>();
    record->id = testId("post", key);
    record->kind = kind;
    record->seq = 1000 - static_cast<std::int64_t>(age.count() / 10);
    record->at = boardNow() - age;
    if (!by.empty()) record->by.person = personRef(by);
    record->by.terminal = Ref(testId("terminal", "T1"));
    record->body = std::move(body);
    Post made;
    made.record = std::move(record);
    return made;
}

Announcement announcement(Text title, Text text, Priority priority, hours validFor) {
    Announcement body;
    body.title = std::move(title);
    body.text = std::move(text);
    body.priority = priority;
    body.valid_from = boardNow() - hours(72);
    body.valid_until = boardNow() + validFor;
    return body;
}

Recognition recognition(Recipient to, const std::string& pattern, std::map<std::string, BlankValue> values) {
    Recognition body;
    body.to = {std::move(to)};
    body.pattern = pattern;
    body.category = pattern.substr(0, pattern.find('.'));
    body.values = std::move(values);
    return body;
}

Post event(const std::string& key, SafetyClass safetyClass, const char* on, const std::string& by,
           bool isConfirmed) {
    SafetyEvent body;
    body.event_class = safetyClass;
    body.happened_on = day(on);
    body.shift = *Ref::parse("V");
    body.line = lineRef("L3");
    body.is_confirmed = isConfirmed;
    if (isConfirmed) body.confirmed_class = safetyClass, body.confirmed_on = body.happened_on;
    body.proposed_by = personRef(by);
    return post(Kind::safety_event, key, hours(24), by, body);
}

} // namespace ploegbord::test
