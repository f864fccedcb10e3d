// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>

#include "app/core/result.h"

namespace ploegbord::wire {

core::Result<boost::json::value> parseJsonIn(std::string_view bytes, boost::json::storage_ptr storage);

// One parsed text that lives and dies as a whole: a usual change fits in the buffer and allocates nothing.
class Document {
  public:
    explicit Document(std::string_view bytes)
        : m_memory(m_buffer, sizeof m_buffer), m_value(parseJsonIn(bytes, &m_memory)) {}
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const core::Result<boost::json::value>& value() const { return m_value; }

  private:
    unsigned char m_buffer[6 * 1024];
    boost::json::monotonic_resource m_memory;
    core::Result<boost::json::value> m_value;
};

} // namespace ploegbord::wire
