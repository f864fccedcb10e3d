// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/record_key.h"

#include <type_traits>

namespace ploegbord::core {

namespace {

template <class Body>
concept Keyed = requires(const Body& body) {
    body.key;
};

} // namespace

std::string keyOf(const Record& record) {
    return std::visit(
        [](const auto& body) -> std::string {
            using Of = std::decay_t<decltype(body)>;
            if constexpr (Keyed<Of>)
                return body.key;
            else if constexpr (std::is_same_v<Of, Person>)
                return body.number;
            else
                return {};
        },
        record.body);
}

} // namespace ploegbord::core
