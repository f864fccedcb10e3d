// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/bodies.h"
#include "app/core/op.h"
#include "app/wire/json_writer.h"
#include "app/wire/object_reader.h"

// What stands in a body, family by family. Readers take the members of one object; writers write whole
// objects.
namespace ploegbord::wire {

void read(ObjectReader& in, core::Site& site);
void read(ObjectReader& in, core::Line& line);
void read(ObjectReader& in, core::Team& team);
void read(ObjectReader& in, core::Crew& crew);
void read(ObjectReader& in, core::Person& person);
void read(ObjectReader& in, core::TerminalBody& terminal);
void read(ObjectReader& in, core::Place& place);
void read(ObjectReader& in, core::Pick& pick);
void read(ObjectReader& in, core::Supplier& supplier);
void read(ObjectReader& in, core::Announcement& announcement);
void read(ObjectReader& in, core::Recognition& recognition);
void read(ObjectReader& in, core::SafetyEvent& event);
void read(ObjectReader& in, core::SafetyDay& day);
void read(ObjectReader& in, core::Report& report);
void read(ObjectReader& in, core::Handover& handover);
void read(ObjectReader& in, core::Document& document);
void read(ObjectReader& in, core::Pulse& pulse);
void read(ObjectReader& in, core::PulseAnswer& answer);
void read(ObjectReader& in, core::Tally& tally);
// What a person states of an event; the rest is the hub's.
void readStated(ObjectReader& in, core::SafetyEvent& event);
void readStated(ObjectReader& in, core::Report& report);
void readStated(ObjectReader& in, core::Pulse& pulse);

void write(JsonWriter& out, const core::Site& site);
void write(JsonWriter& out, const core::Line& line);
void write(JsonWriter& out, const core::Team& team);
void write(JsonWriter& out, const core::Crew& crew);
void write(JsonWriter& out, const core::Person& person);
void write(JsonWriter& out, const core::TerminalBody& terminal);
void write(JsonWriter& out, const core::Place& place);
void write(JsonWriter& out, const core::Pick& pick);
void write(JsonWriter& out, const core::Supplier& supplier);
void write(JsonWriter& out, const core::Recognition& recognition);
void write(JsonWriter& out, const core::SafetyEvent& event);
void write(JsonWriter& out, const core::SafetyDay& day);
void write(JsonWriter& out, const core::Report& report);
void write(JsonWriter& out, const core::Handover& handover);
void write(JsonWriter& out, const core::Pulse& pulse);
void write(JsonWriter& out, const core::PulseAnswer& answer);
void write(JsonWriter& out, const core::Tally& tally);
void write(JsonWriter& out, const core::UnknownBody& body);
// `sawVersion` 0 writes none: the record's body, else the edit's.
void write(JsonWriter& out, const core::Announcement& announcement, std::int64_t sawVersion = 0);
void write(JsonWriter& out, const core::Document& document, std::int64_t sawVersion = 0);
void writeStated(JsonWriter& out, const core::SafetyEvent& event, std::int64_t sawVersion = 0);
void writeStated(JsonWriter& out, const core::Report& report);
void writeStated(JsonWriter& out, const core::Pulse& pulse);

// The member `media`.
std::vector<core::Media> readMedia(ObjectReader& in);
void writeMedia(JsonWriter& out, const std::vector<core::Media>& media);

void write(JsonWriter& out, const core::Audience& audience);
std::vector<core::RoleGrant> readRoles(ObjectReader& in, std::string_view name);
void writeRoles(JsonWriter& out, std::string_view name, const std::vector<core::RoleGrant>& roles);

} // namespace ploegbord::wire
