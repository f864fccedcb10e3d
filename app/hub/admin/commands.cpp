// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <vector>

#include <boost/json/array.hpp>

#include "app/core/digest.h"
#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/import.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

using Function = core::Result<json::object> (*)(const json::object&, const CommandPlace&);

const std::map<std::string_view, Function>& functions() {
    static const std::map<std::string_view, Function> table{
        {"import", importCommand},            // files{name:hex} -> changed, posts, first | mistakes[line]
        {"enrol", enrolCommand},              // line, name?, valid? -> code, line, expires_at
        {"terminals", terminalsCommand},      // -> terminals[...]
        {"revoke", revokeCommand},            // terminal -> terminal
        {"move", moveCommand},                // terminal, line -> terminal, line
        {"pin", pinCommand},                  // person, pin -> person
        {"it-pin", itPinCommand},             // pin -> (nothing)
        {"new-epoch", newEpochCommand},       // -> epoch
        {"backup", backupCommand},            // file -> rows, bytes
        {"restore", restoreCommand},          // file -> rows, made_at, replayed
        {"erase-person", erasePersonCommand}, // person -> changed, removed, mentions[line], warning?
        {"doctor", doctorCommand},            // -> findings[{"level","what"}]
        {"publish", publishCommand},          // body, lines?, rehearse? -> a document, new, changed
        {"documents", documentsCommand},      // -> documents[...]
        {"retire", retireCommand},            // document -> document, title
    };
    return table;
}

// For whoever reads later what IT did here. What a command was given may hold a name: it is left out.
void note(std::string_view command, const json::object& answer, Hub& hub) {
    const auto* rows = answer.if_contains("rows");
    const auto* replayed = answer.if_contains("replayed");
    if (rows && replayed) {
        const auto number = [](const json::value* value) { return value->to_number<std::int64_t>(); };
        return hub.log().info("command",
                              {{"command", command}, {"rows", number(rows)}, {"replayed", number(replayed)}});
    }
    for (const char* what : {"terminal", "document"}) {
        const std::string id = textOf(answer, what);
        if (!id.empty()) return hub.log().info("command", {{"command", command}, {what, id}});
    }
    hub.log().info("command", {{"command", command}});
}

} // namespace

core::Result<json::object> runCommand(const json::object& request, const CommandPlace& place) {
    const auto function = functions().find(textOf(request, "command"));
    if (function == functions().end()) return core::fail(core::ErrorCode::invalid, "no such command");
    auto answer = function->second(request, place);
    Hub* const hub = place.serving ? place.serving->hub() : &place.hub;
    if (answer && hub && !isRehearsal(request)) note(function->first, *answer, *hub);
    return answer;
}

std::string textOf(const json::object& request, std::string_view member) {
    const json::value* const value = request.if_contains(member);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool isRehearsal(const json::object& request) {
    const json::value* const value = request.if_contains("rehearse");
    return value && *value == true;
}

core::Result<SiteRow> theSite(Hub& hub) {
    auto site = hub.site();
    if (site) return *site;
    return core::fail(core::ErrorCode::notFound, "there is no site yet: run import first");
}

core::Result<core::Record> findNamed(const SystemTransaction& transaction, core::Kind kind,
                                     std::string_view name) {
    const std::string kindName(core::kindName(kind));
    const auto ref = core::Ref::parse(name);
    const core::Record* found = ref ? transaction.world().find(kind, *ref) : nullptr;
    if (!found && kind == core::Kind::terminal) {
        for (const core::Record* terminal : transaction.world().allOf(kind)) {
            const auto* const body = terminal->as<core::TerminalBody>();
            if (!body || body->name != name || body->is_revoked) continue;
            if (found)
                return core::fail(core::ErrorCode::invalid, "several terminals have this name: use the id");
            found = terminal;
        }
    }
    if (found && !found->isDeleted) return *found;
    return core::fail(core::ErrorCode::notFound, "there is no " + kindName + ' ' + std::string(name));
}

core::Result<json::object> importCommand(const json::object& request, const CommandPlace& place) {
    const json::value* const files = request.if_contains("files");
    if (!files || !files->is_object()) return core::fail(core::ErrorCode::invalid, "import needs files");
    Folder folder;
    for (const auto& file : files->get_object()) {
        auto bytes =
            core::fromHex(file.value().is_string() ? std::string_view(file.value().get_string()) : "-");
        if (!bytes) return tl::unexpected(bytes.error());
        folder[std::string(file.key())] = std::move(*bytes);
    }
    const auto report = importFolder(place.hub, folder);
    if (!report) return tl::unexpected(report.error());
    json::array mistakes;
    for (const Mistake& mistake : report->mistakes)
        mistakes.push_back(json::value(mistake.line()));
    return json::object{{"changed", report->changed},
                        {"posts", report->posts},
                        {"first", report->isFirst},
                        {"mistakes", std::move(mistakes)}};
}

core::Result<json::object> newEpochCommand(const json::object&, const CommandPlace& place) {
    const auto site = theSite(place.hub);
    if (!site) return tl::unexpected(site.error());
    std::string epoch;
    const auto done =
        place.hub.writer().runSystem(site->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            auto made = startNewEpoch(transaction.connection(), transaction.site().no, place.hub.random());
            if (!made) return storeFailed(made.error());
            epoch = std::move(*made);
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return json::object{{"epoch", epoch}};
}

} // namespace ploegbord::hub
