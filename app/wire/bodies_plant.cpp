// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"
#include "app/wire/messages.h"

namespace ploegbord::wire {
namespace {

// line, team, pick and supplier are a key with a name.
template <class Named>
void readNamed(ObjectReader& in, Named& named) {
    named.key = in.ref("key").str();
    named.name = in.text("name");
}

template <class Named>
void writeNamed(JsonWriter& out, const Named& named) {
    out.beginObject();
    out.member("key", named.key);
    out.member("name", named.name);
    out.endObject();
}

} // namespace

void read(ObjectReader& in, core::Line& line) {
    readNamed(in, line);
}
void read(ObjectReader& in, core::Team& team) {
    readNamed(in, team);
}
void read(ObjectReader& in, core::Pick& pick) {
    readNamed(in, pick);
}
void read(ObjectReader& in, core::Supplier& supplier) {
    readNamed(in, supplier);
}
void write(JsonWriter& out, const core::Line& line) {
    writeNamed(out, line);
}
void write(JsonWriter& out, const core::Team& team) {
    writeNamed(out, team);
}
void write(JsonWriter& out, const core::Pick& pick) {
    writeNamed(out, pick);
}
void write(JsonWriter& out, const core::Supplier& supplier) {
    writeNamed(out, supplier);
}

void read(ObjectReader& in, core::Place& place) {
    readNamed(in, place);
    place.line = in.refOrEmpty("line");
}

void write(JsonWriter& out, const core::Place& place) {
    out.beginObject();
    out.member("key", place.key);
    out.memberUnlessEmpty("line", place.line);
    out.member("name", place.name);
    out.endObject();
}

void read(ObjectReader& in, core::Crew& crew) {
    readNamed(in, crew);
    crew.cycle = in.string("cycle");
    crew.starts = in.day("starts");
    in.eachObject("earlier", [&](ObjectReader& rota) {
        std::string cycle = rota.string("cycle");
        crew.earlier.push_back({std::move(cycle), rota.day("starts")});
    });
}

void writeEarlier(JsonWriter& out, const core::Crew& crew) {
    out.key("earlier");
    out.beginArray();
    for (const auto& rota : crew.earlier) {
        out.beginObject();
        out.member("cycle", rota.cycle);
        out.member("starts", rota.starts);
        out.endObject();
    }
    out.endArray();
}

void write(JsonWriter& out, const core::Crew& crew) {
    out.beginObject();
    out.member("cycle", crew.cycle);
    if (!crew.earlier.empty()) writeEarlier(out, crew);
    out.member("key", crew.key);
    out.member("name", crew.name);
    out.member("starts", crew.starts);
    out.endObject();
}

void read(ObjectReader& in, core::Person& person) {
    person.number = in.string("number");
    person.name = in.string("name");
    person.team = in.refOrEmpty("team");
    person.crew = in.refOrEmpty("crew");
    person.line = in.refOrEmpty("line");
    person.roles = readRoles(in, "roles");
    person.language = in.stringOr("language");
    person.on_wall = in.choiceOr("on_wall", core::OnWall::full, kOnWall);
    person.has_left = in.flag("has_left");
}

void write(JsonWriter& out, const core::Person& person) {
    out.beginObject();
    out.memberUnlessEmpty("crew", person.crew);
    out.member("has_left", person.has_left);
    out.memberUnlessEmpty("language", person.language);
    out.memberUnlessEmpty("line", person.line);
    out.member("name", person.name);
    out.member("number", person.number);
    out.member("on_wall", nameOf(kOnWall, person.on_wall));
    writeRoles(out, "roles", person.roles);
    out.memberUnlessEmpty("team", person.team);
    out.endObject();
}

void read(ObjectReader& in, core::TerminalBody& terminal) {
    terminal.name = in.string("name");
    terminal.line = in.refOrEmpty("line");
    terminal.version = in.stringOr("version");
    terminal.is_revoked = in.flag("is_revoked");
}

void write(JsonWriter& out, const core::TerminalBody& terminal) {
    out.beginObject();
    out.member("is_revoked", terminal.is_revoked);
    out.memberUnlessEmpty("line", terminal.line);
    out.member("name", terminal.name);
    out.memberUnlessEmpty("version", terminal.version);
    out.endObject();
}

std::vector<core::RoleGrant> readRoles(ObjectReader& in, std::string_view name) {
    std::vector<core::RoleGrant> roles;
    for (const std::string& word : in.strings(name)) {
        auto role = readRole(word);
        if (!role) {
            in.fail(name, "holds something that is no role");
            return {};
        }
        roles.push_back(std::move(*role));
    }
    return roles;
}

void writeRoles(JsonWriter& out, std::string_view name, const std::vector<core::RoleGrant>& roles) {
    out.key(name);
    out.beginArray();
    for (const core::RoleGrant& role : roles)
        out.string(writeRole(role));
    out.endArray();
}

} // namespace ploegbord::wire
