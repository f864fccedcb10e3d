// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "app/core/record.h"
#include "app/core/result.h"
#include "app/hub/hub.h"
#include "app/hub/serve.h"

namespace ploegbord::hub {

// Where a command works: the hub of this process and, when it came through the socket, the one that serves.
struct CommandPlace {
    Hub& hub;
    Serving* serving = nullptr;
};

// {"command":"enrol", ...} to an answer. The same whether it came through the socket or from a process of its
// own. The members of each command's request and answer stand at its function in commands.cpp's table.
core::Result<boost::json::object> runCommand(const boost::json::object& request, const CommandPlace& place);

// What the commands share.
std::string textOf(const boost::json::object& request, std::string_view member); // "" when missing
bool isRehearsal(const boost::json::object& request); // asks what would come of it, and changes nothing
core::Result<SiteRow> theSite(Hub& hub);              // notFound before the first import
// A line, person or terminal by id or by the plant's key (a terminal: by its name, when only one has it).
core::Result<core::Record> findNamed(const SystemTransaction& transaction, core::Kind kind,
                                     std::string_view name);

// One function a command.
core::Result<boost::json::object> importCommand(const boost::json::object& request,
                                                const CommandPlace& place);
core::Result<boost::json::object> enrolCommand(const boost::json::object& request, const CommandPlace& place);
core::Result<boost::json::object> terminalsCommand(const boost::json::object& request,
                                                   const CommandPlace& place);
core::Result<boost::json::object> revokeCommand(const boost::json::object& request,
                                                const CommandPlace& place);
core::Result<boost::json::object> moveCommand(const boost::json::object& request, const CommandPlace& place);
core::Result<boost::json::object> pinCommand(const boost::json::object& request, const CommandPlace& place);
core::Result<boost::json::object> itPinCommand(const boost::json::object& request, const CommandPlace& place);
core::Result<boost::json::object> newEpochCommand(const boost::json::object& request,
                                                  const CommandPlace& place);
core::Result<boost::json::object> backupCommand(const boost::json::object& request,
                                                const CommandPlace& place);
core::Result<boost::json::object> restoreCommand(const boost::json::object& request,
                                                 const CommandPlace& place);
core::Result<boost::json::object> erasePersonCommand(const boost::json::object& request,
                                                     const CommandPlace& place);
core::Result<boost::json::object> publishCommand(const boost::json::object& request,
                                                 const CommandPlace& place);
core::Result<boost::json::object> documentsCommand(const boost::json::object& request,
                                                   const CommandPlace& place);
core::Result<boost::json::object> retireCommand(const boost::json::object& request,
                                                const CommandPlace& place);
core::Result<boost::json::object> doctorCommand(const boost::json::object& request,
                                                const CommandPlace& place);

} // namespace ploegbord::hub
