// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/object.hpp>

#include "app/core/result.h"
#include "app/hub/hub.h"

namespace ploegbord::hub {

// `mail-test`: sends a message to each whom DIR/mail.toml names, one by one so that an address that the relay
// refuses is told by its name, now and past the queue. In the process
// that was started: the relay may know it by another name than the serving one, but its answer is the same.
core::Result<boost::json::object> testMail(const HubOptions& options, const core::Clock& clock);

} // namespace ploegbord::hub
