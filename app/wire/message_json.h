// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/document.h"
#include "app/wire/object_reader.h"

namespace ploegbord::wire {

// One JSON object whose members `readMembers(ObjectReader&, Message&)` takes.
template <class Message, class Read>
core::Result<Message> readMessage(std::string_view json, Read&& readMembers) {
    const Document document(json);
    if (!document.value()) return tl::unexpected<core::Error>(document.value().error());
    ReadFault fault;
    ObjectReader in(*document.value(), fault);
    Message message;
    readMembers(in, message);
    if (fault.any()) return failed(fault);
    return message;
}

} // namespace ploegbord::wire
