// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/op.h"
#include "app/wire/body_json.h"

namespace ploegbord::wire {

// `value` is the op's `body`, null when it has none.
core::OpBody readOpBody(core::OpType type, const boost::json::value* value, const ObjectReader& parent,
                        ReadFault& fault);
void writeOpBody(JsonWriter& out, const core::Op& op);

} // namespace ploegbord::wire
