// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/core/rules.h"

// What the rules of all op families share. Internal to core.
namespace ploegbord::core::judging {

using Verdict = ResultOf<Effect, Refusal>;
using Check = std::optional<Refusal>; // none: nothing against it
template <class T>
using Or = ResultOf<T, Refusal>;

// One op before the rules.
struct Case {
    const Op& op;
    const Actor& actor;
    const World& world;
    Instant at;
};

inline Refusal refusal(Problem problem, std::string detail) {
    return {problem, std::move(detail)};
}
inline tl::unexpected<Refusal> refuse(Problem problem, std::string detail) {
    return tl::unexpected<Refusal>(refusal(problem, std::move(detail)));
}
inline tl::unexpected<Refusal> refuse(Refusal why) {
    return tl::unexpected<Refusal>(std::move(why));
}

// Limits of the wire, in characters (code points).
inline constexpr std::size_t kTitleLimit = 120;
inline constexpr std::size_t kTextLimit = 2000;
inline constexpr std::size_t kRemarkLimit = 280;
inline constexpr std::size_t kShortLimit =
    40; // units, MIME types and the like come in at most this or a little over

// Who.
bool isSigned(const Actor& actor); // by a person, with a proof
bool isLead(const Actor& actor);
bool isLeadOrSafety(const Actor& actor);
bool isLeadOrFunction(const Actor& actor);
Ref terminalRef(const Actor& actor);

// What is stored must be text that every program can show and every database can hold.
Check checkLine(std::string_view text, std::size_t limit, std::string_view what);
Check checkBlob(const Case& c, std::string_view sha256);           // deferred while the file is not here
Check checkSha256(std::string_view sha256, std::string_view what); // 64 hex digits in lower case
// Signed by nobody, under an id that tells no time.
Check checkAnonymous(const Case& c);
inline bool isUuid4(const UuidBytes& id) {
    return id[6] >> 4 == 4;
}
Check checkText(const Text& text, std::size_t limit, std::string_view what);
Check checkMedia(const Media& media);

// Refs as ids. The record must be there, live and of that kind.
Or<Ref> resolve(const Case& c, Kind kind, const Ref& ref);
Or<Ref> resolveShift(const Case& c, const Ref& shift); // a key of the site
Or<Audience> resolveAudience(const Case& c, const Audience& audience);
Or<Audience> audienceOrOwnLine(const Case& c);

// The record that the op changes or adds to: there, live and of that kind.
Or<const Record*> target(const Case& c, Kind kind);
Check checkVersion(const Record& record, std::int64_t saw); // what changes a record saw it as it stands

Or<Record> newRecord(const Case& c, Kind kind, Audience audience, Body body); // the id must be free
Record changed(const Record& before, Body body);                              // version raised
Record tombstone(const Record& before);

// One function per op type; the body has the shape that the type has.
Verdict postAnnouncement(const Case& c, const Announcement& body);
Verdict editAnnouncement(const Case& c, const AnnouncementEdit& body);
Verdict retractAnnouncement(const Case& c, const VersionSeen& body);
Verdict postRecognition(const Case& c, const Recognition& body);
Verdict retractRecognition(const Case& c, const VersionSeen& body);
Verdict recordSafetyEvent(const Case& c, const SafetyEvent& body);
Verdict correctSafetyEvent(const Case& c, const SafetyCorrection& body);
Verdict confirmSafetyEvent(const Case& c, const VersionSeen& body);
Verdict closeSafetyDay(const Case& c, const SafetyDay& body);
Verdict setQuiet(const Case& c, const QuietReason& body);
Verdict liftQuiet(const Case& c, const NoBody& body);
Verdict submitReport(const Case& c, const Report& body);
Verdict replyToReport(const Case& c, const ReportReply& body);
Verdict setReportStatus(const Case& c, const ReportStatusChange& body);
Verdict followUpReport(const Case& c, const ReportFollowUp& body);
Verdict copyReport(const Case& c, const ReportCopy& body);
Verdict postHandover(const Case& c, const Handover& body);
Verdict publishDocument(const Case& c, const DocumentPublication& body);
Verdict retireDocument(const Case& c, const VersionSeen& body);
Verdict askPulse(const Case& c, const Pulse& body);
Verdict answerPulse(const Case& c, const PulseAnswer& body);
Verdict closePulse(const Case& c, const VersionSeen& body);
Verdict highFive(const Case& c, const NoBody& body);
Verdict acknowledge(const Case& c, const Acknowledgement& body);
Verdict setDisplay(const Case& c, const DisplayChoice& body);

} // namespace ploegbord::core::judging
