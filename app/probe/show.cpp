// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <limits>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/probe/commands.h"
#include "app/probe/host.h"
#include "app/wire/changes.h"
#include "app/wire/json.h"

namespace ploegbord::probe {

namespace json = boost::json;

namespace {

std::string nameOf(terminal::PostState state) {
    switch (state) {
    case terminal::PostState::saved: return "saved";
    case terminal::PostState::parked: return "parked";
    case terminal::PostState::atHub:
    case terminal::PostState::received: break;
    }
    return "received";
}

std::string nameOf(terminal::StorageState state) {
    switch (state) {
    case terminal::StorageState::diskFull: return "disk full";
    case terminal::StorageState::inputOutputError: return "I/O error";
    case terminal::StorageState::ok: break;
    }
    return "ok";
}

// What is on its way only while somebody syncs is here in part.
std::string nameOf(const terminal::BlobState& file) {
    switch (file.place) {
    case terminal::BlobPlace::here: return "here";
    case terminal::BlobPlace::noRoom: return "noRoom";
    case terminal::BlobPlace::wanted:
    case terminal::BlobPlace::fetching: break;
    }
    return file.bytes > 0 ? "fetching" : "wanted";
}

std::string fileOf(const terminal::BoardState& board, const core::Document& document) {
    const auto found = board.blobs->find(document.sha256);
    return nameOf(found == board.blobs->end() ? terminal::BlobState() : found->second);
}

json::array recordsOf(terminal::Terminal& terminal, core::Kind kind) {
    json::array array;
    for (const terminal::Post& post : terminal.page(kind, 0, std::numeric_limits<int>::max())) {
        auto change = wire::parseJson(wire::writeChange(*post.record));
        if (!change) continue;
        change->as_object()["state"] = nameOf(post.state);
        if (const auto* document = post.record->as<core::Document>())
            change->as_object()["file"] = fileOf(*terminal.state(), *document);
        array.push_back(std::move(*change));
    }
    return array;
}

json::array opsOf(terminal::Terminal& terminal, bool isParkedOnly) {
    json::array array;
    for (const terminal::StoredOp& op : terminal.unsettledOps()) {
        if (isParkedOnly && op.state != terminal::PostState::parked) continue;
        auto value = wire::parseJson(op.json);
        if (value) array.push_back(std::move(*value));
    }
    return array;
}

json::object statusOf(const terminal::BoardState& board, bool isEnrolled) {
    json::object status{
        {"enrolled", isEnrolled},
        {"terminal", isEnrolled ? board.terminal.str() : ""},
        {"name", board.terminalName},
        {"line", board.line.str()},
        {"hub", board.hubUrl},
        {"version", board.version},
        {"cursor", board.cursor.str()},
        {"outbox", board.waiting},
        {"deferred", board.deferred},
        {"parked", board.parked},
        {"storage", nameOf(board.storage)},
        {"outbox_salvaged", board.wasOutboxSalvaged},
        {"detail", board.linkDetail},
        {"clock_certain", board.isClockCertain},
        {"broken_records", board.brokenRecords},
        {"has_content", board.hasContent},
        {"recognitions", board.recognitionTotal},
        {"announcements", board.announcements ? board.announcements->size() : 0},
    };
    if (board.lastGoodTime) status["last_good_time"] = core::formatInstant(*board.lastGoodTime);
    return status;
}

void print(const json::value& value, bool isJson) {
    if (isJson) {
        std::cout << json::serialize(value) << '\n';
    } else if (value.is_array()) {
        for (const json::value& element : value.as_array())
            std::cout << json::serialize(element) << '\n';
    } else {
        for (const auto& [name, member] : value.as_object()) {
            std::cout << name << ": "
                      << (member.is_string() ? std::string(member.as_string()) : json::serialize(member))
                      << '\n';
        }
    }
    std::cout.flush();
}

} // namespace

int show(const std::filesystem::path& state, const std::string& what, bool isJson,
         std::int64_t documentBudget) {
    const bool isRecords = what != "outbox" && what != "parked" && what != "status";
    if (isRecords && core::kindOf(what) == core::Kind::unknown) return complain("there is no kind " + what);
    auto host = Host::open(state, true, documentBudget);
    if (!host) {
        return complain(host.error().code == core::ErrorCode::denied
                            ? "another process has the state directory"
                            : host.error().detail);
    }
    terminal::Terminal& terminal = (*host)->terminal();
    if (what == "status")
        print(statusOf(*terminal.state(), terminal.isEnrolled()), isJson);
    else if (isRecords)
        print(recordsOf(terminal, core::kindOf(what)), isJson);
    else
        print(opsOf(terminal, what == "parked"), isJson);
    return 0;
}

} // namespace ploegbord::probe
