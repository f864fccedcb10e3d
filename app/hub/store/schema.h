// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "app/db/connection.h"

namespace ploegbord::hub {

// The numbered files of store/migrations/, compiled in.
std::span<const db::Migration> schemaMigrations();

} // namespace ploegbord::hub
