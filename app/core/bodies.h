// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/core/ids.h"
#include "app/core/text.h"
#include "app/core/time.h"

// What the records hold. Member names are the JSON names; app/wire/ maps them. Refs are ids here (see ids.h).
namespace ploegbord::core {

enum class Priority { info, important, urgent };

enum class SafetyClass {
    lostTimeInjury,
    medicalTreatment,
    firstAid,
    propertyDamage,
    nearMiss,
    unsafeCondition,
}; // worst first

enum class ReportClass { nearMiss, unsafeCondition, qualityFault, idea, question };

enum class ReportStatus { isNew, seen, inProgress, done, declined };

enum class HandoverTopic { safety, quality, machine, people, openPoints };

enum class Role { lead, safety, quality, maintenance, purchasing, hr, admin };

// "lead:L3": a lead has lines (none = every line); the functions have the whole site.
struct RoleGrant {
    Role role;
    std::vector<Ref> lines;
    bool operator==(const RoleGrant&) const = default;
};

struct Shift {
    std::string key; // "V"
    Text name;       // "Vroeg"
    int startMinute; // minutes after midnight, wall clock, 0..1439
    int endMinute;   // at or before start: ends the next day
    bool operator==(const Shift&) const = default;
};

struct QuietBoard {
    Instant since;
    std::string reason; // may be empty
    bool operator==(const QuietBoard&) const = default;
};

enum class UnconfirmedDays { hatched, green };

// Which function gets a report. A rule for its line goes before one for every line.
struct RoutingRule {
    ReportClass report_class = ReportClass::nearMiss; // "class"
    Ref line;                                         // id; empty: every line
    Role function = Role::safety;
    bool operator==(const RoutingRule&) const = default;
};

struct Site {
    std::string name;
    std::string time_zone; // IANA
    Text counter_definition;
    std::optional<Day> counting_since;
    int record = 0; // days, the plant's best before counting began
    std::vector<int> milestones{30, 50, 100, 180, 365, 500, 1000};
    std::map<SafetyClass, std::string> cross_colours; // "#RRGGBB"; what is missing has the default colour
    std::string green = "#00643C";
    UnconfirmedDays unconfirmed_days = UnconfirmedDays::hatched;
    std::string emergency_number;
    std::vector<std::string> languages{"nl", "en"};
    std::vector<Shift> shifts;
    std::vector<Day> days_off; // the plant stands still: blank in the cross
    std::optional<QuietBoard> quiet;
    std::vector<RoutingRule> routing;
    int anonymous_delay_minutes =
        15;             // an anonymous report is on the boards at most so much later; 0: at once
    std::string it_pin; // Argon2id encoded hash ($argon2id$...), empty when none is set
    bool operator==(const Site&) const = default;
};

struct Line {
    std::string key;
    Text name;
    bool operator==(const Line&) const = default;
};

struct Team {
    std::string key;
    Text name;
    bool operator==(const Team&) const = default;
};

struct Crew {
    // A rota that held until the next one starts.
    struct Earlier {
        std::string cycle;
        Day starts;
        bool operator==(const Earlier&) const = default;
    };
    std::string key;
    Text name;
    std::string cycle; // one letter a day: a shift key, '-' off
    Day starts;        // the day of the first letter; without an earlier rota the cycle holds before it too
    std::vector<Earlier> earlier = {}; // oldest first
    bool operator==(const Crew&) const = default;
};

enum class OnWall { full, initial, crew, hidden };

struct Person {
    std::string number; // the plant's own number
    std::string name;
    Ref team, crew, line; // empty: none
    std::vector<RoleGrant> roles;
    std::string language;
    OnWall on_wall = OnWall::full;
    bool has_left = false;
    bool operator==(const Person&) const = default;
};

struct TerminalBody {
    std::string name;
    Ref line;
    std::string version;
    bool is_revoked = false;
    bool operator==(const TerminalBody&) const = default;
};

// place, pick and supplier: what a flow offers.
struct Place {
    std::string key;
    Text name;
    Ref line; // empty: every line
    bool operator==(const Place&) const = default;
};
struct Pick {
    std::string key;
    Text name;
    bool operator==(const Pick&) const = default;
};
struct Supplier {
    std::string key;
    Text name;
    bool operator==(const Supplier&) const = default;
};

struct Media {
    std::string sha256; // lower-case hex
    std::string type;   // MIME
    Text caption;
    bool operator==(const Media&) const = default;
};

struct Goal {
    std::int64_t value;
    std::string unit;
    std::optional<std::int64_t> result;
    bool operator==(const Goal&) const = default;
};

struct Announcement {
    Text title;
    Text text;
    Priority priority = Priority::info;
    Instant valid_from;
    Instant valid_until; // exclusive
    bool needs_ack = false;
    std::optional<Goal> goal;
    std::vector<Media> media;
    std::optional<Instant> edited_at; // what the rules add; none: as it was posted
    bool operator==(const Announcement&) const = default;
};

struct Recipient {
    bool isTeam = false;
    Ref who; // a person or a team
    bool operator==(const Recipient&) const = default;
};

// The value of a blank: a number, or the key of a pick, place or line.
using BlankValue = std::variant<std::int64_t, std::string>;

struct Recognition {
    std::vector<Recipient> to;
    std::string category; // safety, quality, efficiency, improvement
    std::string pattern;  // "quality.caught_before"
    std::map<std::string, BlankValue> values;
    std::string text; // remark, at most 280 characters, may be empty
    bool operator==(const Recognition&) const = default;
};

struct SafetyEvent {
    SafetyClass event_class = SafetyClass::nearMiss; // "class"
    Day happened_on;                                 // the shift-day
    Ref shift;                                       // key, empty: unknown
    Ref line;                                        // empty: not of one line
    std::string text;
    std::optional<RecordId> report;
    // What a person with the right has confirmed. Until then the counter keeps its number.
    bool is_confirmed = false;
    std::optional<SafetyClass> confirmed_class; // what the counter goes by while a correction is under review
    std::optional<Day> confirmed_on;            // happened_on as last confirmed
    Ref proposed_by; // the person whose op made the present state; may not confirm it
    struct Change {
        SafetyClass event_class;
        Day happened_on;
        Instant at; // when it was replaced
        bool operator==(const Change&) const = default;
    };
    std::vector<Change> history; // the states before this one, oldest first
    bool operator==(const SafetyEvent&) const = default;
};

// "No event" for one shift of one line.
struct SafetyDay {
    Day shift_day;
    Ref shift;
    Ref line;
    bool operator==(const SafetyDay&) const = default;
};

// Something from the floor: what was seen, and what became of it.
struct Report {
    std::string number;   // see report_code.h
    std::string key_hash; // SHA-256 of the key, 64 hex digits; anonymous ones only
    ReportClass report_class = ReportClass::nearMiss; // "class"
    Ref line;
    Ref place;                // empty: no place of the map
    std::string what;         // a phrase of resources/patterns
    std::string text;         // may be empty
    Ref supplier;             // quality faults only; empty: none is named
    std::vector<Media> media; // pictures, JPEG or PNG
    bool anonymous = false;
    // What the rules add.
    std::vector<Role> routed_to; // functions; empty: the leads
    ReportStatus status = ReportStatus::isNew;
    std::string reason;             // of the status; a declined one has one
    std::optional<Instant> seen_at; // when it was first answered or moved on
    std::optional<Instant> solved_at;
    struct Entry {
        Ref person; // who answered, nil once erased; empty: the reporter
        std::string text;
        Instant at; // of an anonymous reporter: the start of the shift-day
        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> entries; // oldest first
    std::vector<Ref> copied_by; // lines that do the same since: of an idea that is done, oldest first
    bool operator==(const Report&) const = default;
};

// What a shift tells the one that follows it at its line.
struct Handover {
    struct Note {
        HandoverTopic topic = HandoverTopic::openPoints;
        std::string text;
        bool operator==(const Note&) const = default;
    };
    Ref line;
    Day shift_day; // of the shift that hands over
    Ref shift;     // key
    std::vector<Note> notes;
    bool operator==(const Handover&) const = default;
};

// A work instruction or a safety sheet: its newest revision. Which lines it is for is the record's audience.
struct Document {
    Text title;
    std::string category; // in the plant's words: documents of one category stand together
    std::string revision; // in the plant's words ("C", "2026-03"); may be empty
    Day revised_on;
    std::string sha256;                  // of the file, lower-case hex
    std::string type;                    // MIME: application/pdf, image/png or image/jpeg
    std::int64_t bytes = 0;              // of the file
    bool must_read = false;              // each crew is asked to confirm that it has read it
    bool is_pinned = false;              // "pinned": a terminal keeps it whatever its disk budget
    std::optional<Instant> published_at; // this revision; what the rules add
    bool operator==(const Document&) const = default;
};

// One question to the crews, answered without a name by a tap.
struct Pulse {
    std::string phrase;        // a question of resources/patterns; empty: own words
    Text question;             // own words; empty with a phrase
    std::string scale;         // of own words: a scale of resources/patterns; empty: own choices
    std::vector<Text> choices; // own, 2 to 5; empty with a phrase or a scale
    Instant closes_at;         // exclusive
    // What the hub adds once the question has closed and its answers are counted.
    std::optional<Instant> counted_at;
    struct CrewResult {
        Ref crew;                         // id; empty: answered while no crew was on shift
        std::vector<std::int64_t> counts; // of each choice, in their order
        bool operator==(const CrewResult&) const = default;
    };
    // Only crews of whom at least kFewestAnswers answered, and no total: less the crews that are told, a
    // total would tell of a small one.
    std::vector<CrewResult> results;
    bool operator==(const Pulse&) const = default;
};

// High fives of `of`, or (with shift_day) how many distinct terminals acknowledged it per shift.
struct Tally {
    RecordId of;
    std::int64_t high_fives = 0;
    std::optional<Day> shift_day;
    std::map<std::string, std::int64_t> acknowledged; // shift key -> distinct terminals
    bool operator==(const Tally&) const = default;
};

// A kind or shape this version does not know: kept as it came and written back unread.
struct UnknownBody {
    std::string json; // RFC 8785
    bool operator==(const UnknownBody&) const = default;
};

using Body =
    std::variant<UnknownBody, Site, Line, Team, Crew, Person, TerminalBody, Place, Pick, Supplier,
                 Announcement, Recognition, SafetyEvent, SafetyDay, Report, Handover, Document, Pulse, Tally>;

} // namespace ploegbord::core
