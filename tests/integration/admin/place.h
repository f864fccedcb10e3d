// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/integration/admin/hub_program.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/temp_dir.h"

namespace ploegbord::test {

// A hub's folder, and its store.
struct Place {
    explicit Place(bool isPostgresql) {
        arguments = {"--data", (folder / "hub").string()};
        if (isPostgresql) {
            arguments.insert(arguments.end(), {"--database", PostgresServer::shared().freshDatabase()});
        }
    }
    Ran run(std::vector<std::string> command, const std::string& input = {}) const {
        command.insert(command.end(), arguments.begin(), arguments.end());
        return runHub(std::move(command), input);
    }
    TempDir folder;
    std::vector<std::string> arguments;
};

inline std::ptrdiff_t lines(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

inline void expectDone(const Ran& ran) {
    INFO(ran.err);
    CHECK(ran.status == 0);
    CHECK(ran.err.empty());
}

// One line on standard error, nothing on standard output.
inline void expectRefused(const Ran& ran, const std::string& why) {
    INFO(ran.err);
    CHECK(ran.status != 0);
    CHECK(ran.out.empty());
    CHECK(lines(ran.err) == 1);
    CHECK(ran.err.find(why) != std::string::npos);
}

} // namespace ploegbord::test
