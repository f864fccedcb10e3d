// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/hub_process.h"
#include "tests/bench/report.h"

// The rows of goals, a function a group. Each alternates our program with floors of its own.
namespace ploegbord::bench {

void benchPosts(const Place& place, Report& report);
void benchPages(const Place& place, Report& report);
void benchCatchUp(const Place& place, Report& report);
void benchLive(const Place& place, Report& report);
void benchStreamMemory(const Place& place, Report& report);
void benchFiles(const Place& place, Report& report);
void benchDocuments(const Place& place, Report& report);
void benchKiosk(const Place& place, Report& report);

} // namespace ploegbord::bench
