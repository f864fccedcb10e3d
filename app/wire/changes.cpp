// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/changes.h"

#include <boost/json/serialize.hpp>

#include "app/wire/body_json.h"
#include "app/wire/canonical_json.h"
#include "app/wire/document.h"
#include "app/wire/json.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;

constexpr std::int64_t kMost = std::int64_t{1} << 53;

std::string_view kindText(const core::Record& record) {
    return record.kind == core::Kind::unknown ? std::string_view(record.unknownKind)
                                              : core::kindName(record.kind);
}

void write(JsonWriter& out, const core::By& by) {
    out.beginObject();
    out.memberUnlessEmpty("person", by.person);
    out.memberUnlessEmpty("terminal", by.terminal);
    out.endObject();
}

void readBy(ObjectReader& in, core::By& by) {
    by.person = in.refOrEmpty("person");
    by.terminal = in.refOrEmpty("terminal");
}

// `changed` is an object with all members of the body, written by us; `extra` an object of others.
std::string merged(std::string_view ours, std::string_view extra) {
    const auto body = parseJson(ours);
    const auto more = parseJson(extra);
    if (!body || !more || !body->is_object() || !more->is_object()) return std::string(ours);
    json::object all = body->get_object();
    for (const auto& member : more->get_object())
        all.insert(member); // never over one of ours
    return canonicalJson(all).value_or(std::string(ours));
}

void writeBodyTo(JsonWriter& out, const core::Record& record) {
    if (record.isDeleted) return out.raw("{}");
    if (record.extra.empty()) return std::visit([&](const auto& body) { write(out, body); }, record.body);
    out.raw(writeBody(record));
}

// Null when the body is not the shape of T: then it is kept unread.
template <class T>
void readAs(core::Record& record, ObjectReader& in) {
    T body;
    read(in, body);
    std::string extra = in.extra();
    if (!in.isFine()) return;
    record.body = std::move(body);
    record.extra = std::move(extra);
}

void readKnown(core::Record& record, ObjectReader& in) {
    switch (record.kind) {
    case core::Kind::site: return readAs<core::Site>(record, in);
    case core::Kind::line: return readAs<core::Line>(record, in);
    case core::Kind::team: return readAs<core::Team>(record, in);
    case core::Kind::crew: return readAs<core::Crew>(record, in);
    case core::Kind::person: return readAs<core::Person>(record, in);
    case core::Kind::terminal: return readAs<core::TerminalBody>(record, in);
    case core::Kind::place: return readAs<core::Place>(record, in);
    case core::Kind::pick: return readAs<core::Pick>(record, in);
    case core::Kind::supplier: return readAs<core::Supplier>(record, in);
    case core::Kind::announcement: return readAs<core::Announcement>(record, in);
    case core::Kind::recognition: return readAs<core::Recognition>(record, in);
    case core::Kind::safety_event: return readAs<core::SafetyEvent>(record, in);
    case core::Kind::safety_day: return readAs<core::SafetyDay>(record, in);
    case core::Kind::report: return readAs<core::Report>(record, in);
    case core::Kind::handover: return readAs<core::Handover>(record, in);
    case core::Kind::document: return readAs<core::Document>(record, in);
    case core::Kind::pulse: return readAs<core::Pulse>(record, in);
    case core::Kind::tally: return readAs<core::Tally>(record, in);
    case core::Kind::unknown: return;
    }
}

core::Result<void> readBodyValue(core::Record& record, std::string_view kindName, const json::value& value) {
    if (!value.is_object()) return core::fail(core::ErrorCode::invalid, "body is no object");
    record.kind = core::kindOf(kindName);
    record.unknownKind = record.kind == core::Kind::unknown ? std::string(kindName) : std::string();
    record.body = core::UnknownBody{};
    record.extra.clear();
    if (value.get_object().empty()) return {}; // a tombstone
    ReadFault fault;
    ObjectReader in(value, fault, "body");
    readKnown(record, in);
    if (!std::holds_alternative<core::UnknownBody>(record.body)) return {};
    core::Result<std::string> unread = canonicalJson(value);
    if (!unread) return core::fail(unread.error().code, "body: " + unread.error().detail);
    record.body = core::UnknownBody{std::move(*unread)};
    return {};
}

core::Result<core::Record> readChangeValue(const json::value& value) {
    ReadFault fault;
    ObjectReader in(value, fault, "change");
    core::Record record;
    record.id = in.id<core::RecordId>("id");
    record.seq = in.integer("seq", 0, kMost);
    record.version = in.integer("version", 1, kMost);
    record.isDeleted = in.flag("deleted");
    record.audience = in.audience("audience");
    record.at = in.instant("at");
    if (const json::value* by = in.find("by")) {
        ObjectReader who(*by, fault, "by", &in);
        readBy(who, record.by);
    }
    const core::Ref kind = in.ref("kind");
    const json::value* body = record.isDeleted ? nullptr : in.require("body");
    if (fault.any()) return failed(fault);
    static const json::value kNoBody = json::object{};
    const auto done = readBodyValue(record, kind.str(), body ? *body : kNoBody);
    if (!done) return tl::unexpected<core::Error>(done.error());
    return record;
}

void writeEnvelope(JsonWriter& out, const core::Record& record) {
    out.beginObject();
    out.member("at", record.at);
    out.key("audience");
    write(out, record.audience);
    out.key("body");
}

void writeRest(JsonWriter& out, const core::Record& record) {
    out.key("by");
    write(out, record.by);
    out.member("deleted", record.isDeleted);
    out.member("id", record.id);
    out.member("kind", kindText(record));
    out.member("seq", record.seq);
    out.member("version", record.version);
    out.endObject();
}

} // namespace

void write(JsonWriter& out, const core::UnknownBody& body) {
    out.raw(body.json.empty() ? "{}" : body.json);
}

void write(JsonWriter& out, const core::Audience& audience) {
    const auto list = [&](std::string_view name, const std::vector<core::Ref>& refs) {
        out.key(name);
        out.beginArray();
        for (const core::Ref& ref : refs)
            out.string(ref.str());
        out.endArray();
    };
    out.beginObject();
    list("crews", audience.crews);
    list("lines", audience.lines);
    list("shifts", audience.shifts);
    out.endObject();
}

std::string writeBody(const core::Record& record) {
    if (record.isDeleted) return "{}";
    JsonWriter out;
    std::visit([&](const auto& body) { write(out, body); }, record.body);
    return record.extra.empty() ? out.take() : merged(out.str(), record.extra);
}

core::Result<void> readBody(core::Record& record, std::string_view kindName, std::string_view bodyJson) {
    const Document document(bodyJson);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    return readBodyValue(record, kindName, *document.value());
}

std::string writeChange(const core::Record& record) {
    JsonWriter out;
    out.reserve(512);
    writeEnvelope(out, record);
    writeBodyTo(out, record);
    writeRest(out, record);
    return out.take();
}

std::string writeChange(const core::Record& envelope, std::string_view bodyJson) {
    JsonWriter out;
    out.reserve(384 + bodyJson.size());
    writeEnvelope(out, envelope);
    out.raw(envelope.isDeleted || bodyJson.empty() ? "{}" : bodyJson);
    writeRest(out, envelope);
    return out.take();
}

core::Result<core::Record> readChange(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    return readChangeValue(*document.value());
}

std::string writeAudience(const core::Audience& audience) {
    JsonWriter out;
    write(out, audience);
    return out.take();
}

core::Result<core::Audience> readAudience(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault, "audience");
    core::Audience audience = in.audienceMembers();
    if (fault.any()) return failed(fault);
    return audience;
}

std::string writeBy(const core::By& by) {
    JsonWriter out;
    write(out, by);
    return out.take();
}

core::Result<core::By> readBy(std::string_view json) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault, "by");
    core::By by;
    readBy(in, by);
    if (fault.any()) return failed(fault);
    return by;
}

std::string writeChangesPage(const std::string& epoch, const std::vector<std::string>& changeJsons,
                             const core::Cursor& next, bool hasMore) {
    std::size_t size = 128;
    for (const std::string& change : changeJsons)
        size += change.size() + 1;
    JsonWriter out;
    out.reserve(size);
    out.beginObject();
    out.key("changes");
    out.beginArray();
    for (const std::string& change : changeJsons)
        out.raw(change);
    out.endArray();
    out.member("epoch", epoch);
    out.member("more", hasMore);
    out.member("next", next.str());
    out.endObject();
    return out.take();
}

core::Result<ChangesPage> readChangesPage(std::string_view json, std::vector<std::string>* unreadable) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault, "page");
    ChangesPage page;
    page.epoch = in.string("epoch");
    page.hasMore = in.flag("more");
    const auto next = core::Cursor::parse(in.string("next"));
    if (!next) in.fail("next", "is no cursor");
    in.require("changes");
    const json::array* changes = in.array("changes");
    if (fault.any()) return failed(fault);
    page.next = *next;
    page.changes.reserve(changes->size());
    for (const json::value& change : *changes) {
        core::Result<core::Record> record = readChangeValue(change);
        if (record) {
            page.changes.push_back(std::move(*record));
        } else if (unreadable) {
            unreadable->push_back(json::serialize(change));
        }
    }
    return page;
}

} // namespace ploegbord::wire
