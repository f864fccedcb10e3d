// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <signal.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>

#include "tests/bench/rows.h"

using namespace ploegbord::bench;

namespace {

struct Group {
    const char* name;
    void (*run)(const Place&, Report&);
};
constexpr Group kGroups[] = {
    {"posts", benchPosts},         {"pages", benchPages},         {"catch-up", benchCatchUp},
    {"live", benchLive},           {"memory", benchStreamMemory}, {"files", benchFiles},
#ifdef PLOEGBORD_BENCH_KIOSK
    {"kiosk", benchKiosk},
#endif
#ifdef PLOEGBORD_BENCH_DOCUMENTS
    {"documents", benchDocuments},
#endif
};

constexpr const char* kUsage = "usage: ploegbord-bench [--quick] [--json FILE] [--only GROUP]...\n"
                               "--quick: fewer rounds and records, for a coarse look in a few minutes\n"
                               "GROUP: posts pages catch-up live memory files kiosk documents\n";

struct Options {
    bool isQuick = false;
    std::string json;
    std::string only; // " posts live "
    bool isWanted(const std::string& group) const {
        return only.empty() || only.find(" " + group + " ") != std::string::npos;
    }
};

bool read(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) {
            options.isQuick = true;
            continue;
        }
        if (i + 1 == argc) return false;
        if (std::strcmp(argv[i], "--json") == 0) {
            options.json = argv[++i];
        } else if (std::strcmp(argv[i], "--only") == 0) {
            options.only.append(" ").append(argv[++i]).append(" ");
        } else {
            return false;
        }
    }
    return true;
}

// Thousands of streams at once, and in the hub as many.
void raiseFileLimit() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::filesystem::path newFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "ploegbord-bench-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("mkdtemp failed");
    return name;
}

} // namespace

int main(int argc, char** argv) {
    Options options;
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) return std::fputs(kUsage, stdout) < 0;
    if (!read(argc, argv, options)) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    raiseFileLimit();
    ::signal(SIGPIPE, SIG_IGN);
    const Place place{std::filesystem::read_symlink("/proc/self/exe").parent_path(), newFolder(),
                      PLOEGBORD_DEMO, options.isQuick};
    Report report;
    for (const Group& group : kGroups) {
        if (!options.isWanted(group.name)) continue;
        const Place own{place.bin, place.work / group.name, place.demo, place.isQuick};
        std::filesystem::create_directory(own.work);
        try {
            group.run(own, report);
        } catch (const std::exception& error) {
            report.absent(group.name, error.what());
        }
        std::filesystem::remove_all(own.work);
    }
    std::filesystem::remove_all(place.work);
    if (options.json.empty() || report.writeJson(options.json)) return 0;
    std::fprintf(stderr, "ploegbord-bench: cannot write %s\n", options.json.c_str());
    return 1;
}
