// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// What ploegbord-probe does, one function a command. Each gives the exit status and, when it is not 0, has
// written one line to stderr.
namespace ploegbord::probe {

struct SyncOptions {
    bool isUntilIdle = false;
    std::optional<std::int64_t> documentBudget; // bytes; none: no file is fetched
    std::optional<std::chrono::milliseconds> limit;
};
struct Who {
    std::string badge, person;
};

enum class Dealing { tryAgain, drop };

int enrol(const std::filesystem::path& state, const std::string& url, const std::string& code,
          const std::string& name);
// `pictures`: files that the ops name by their SHA-256; they go to the hub before those ops.
int post(const std::filesystem::path& state, const std::vector<std::string>& files,
         const std::vector<std::string>& pictures);
int sync(const std::filesystem::path& state, const SyncOptions& options);
int deal(const std::filesystem::path& state, const std::string& op, Dealing dealing);
int show(const std::filesystem::path& state, const std::string& what, bool isJson,
         std::int64_t documentBudget);
int signIn(const std::filesystem::path& state, const Who& who);
int signOut(const std::filesystem::path& state);

// "ploegbord-probe: TEXT" on stderr; 1.
int complain(const std::string& text);

} // namespace ploegbord::probe
