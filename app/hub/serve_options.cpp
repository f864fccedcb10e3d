// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/serve_options.h"

#include <arpa/inet.h>

#include <cstdio>

#include <CLI/CLI.hpp>

namespace ploegbord::hub {
namespace {

// 127.0.0.0/8 and ::1, of an ADDR:PORT.
bool isLoopback(const std::string& listen) {
    std::string host = listen.substr(0, listen.rfind(':'));
    if (host.size() > 1 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    in_addr v4{};
    in6_addr v6{};
    if (::inet_pton(AF_INET, host.c_str(), &v4) == 1) return (ntohl(v4.s_addr) >> 24) == 127;
    return ::inet_pton(AF_INET6, host.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

std::string mistakeIn(const ServeOptions& options, bool isPlain) {
    const bool hasTls = !options.server.tlsCertificate.empty() || !options.server.tlsKey.empty();
    // Better no hub than one that sends tokens in clear while its owner believes in TLS.
    if (hasTls)
        return "this version ends no TLS itself: use --plain-http --behind-proxy and a proxy that does";
    if (!isPlain) return "--plain-http is needed: this version ends no TLS itself";
    if (options.server.isBehindProxy && !isPlain) return "--behind-proxy goes with --plain-http";
    if (isPlain && !options.server.isBehindProxy && !isLoopback(options.server.listen))
        return "--plain-http is for loopback addresses only (or with --behind-proxy)";
    if (!options.server.operations.empty() && !isLoopback(options.server.operations) && isPlain &&
        !options.server.isBehindProxy)
        return "--operations listens on a loopback address only";
    return {};
}

} // namespace

std::optional<ServeOptions> readServeOptions(int argc, char** argv, int& exitCode) {
    ServeOptions options;
    std::string dir;
    bool isPlain = false;
    CLI::App app{"The hub of Ploegbord", "ploegbord-hub"};
    app.set_version_flag("--version", std::string("ploegbord-hub ") + PLOEGBORD_VERSION);
    CLI::App* serve = app.add_subcommand("serve", "Serve terminals");
    serve->set_version_flag("--version", std::string("ploegbord-hub ") + PLOEGBORD_VERSION);
    serve->add_option("--data", dir, "Folder of the store, the secrets and the socket")->required();
    serve->add_option("--database", options.hub.databaseUrl, "postgresql://... instead of a file in --data");
    serve->add_option("--listen", options.server.listen, "ADDR:PORT")->required();
    serve->add_option("--operations", options.server.operations, "ADDR:PORT of /metrics");
    serve->add_option("--tls-cert", options.server.tlsCertificate,
                      "Certificate chain (PEM); refused by this version");
    serve->add_option("--tls-key", options.server.tlsKey, "Its key (PEM); refused by this version");
    serve->add_flag("--plain-http", isPlain, "Without TLS, on loopback");
    serve->add_flag("--behind-proxy", options.server.isBehindProxy, "With --plain-http: a proxy ends TLS");
    serve->add_option("--network-threads", options.server.networkThreads, "1 to 16")
        ->check(CLI::Range(1, 16));
    serve->add_option("--max-connections-per-address", options.server.maxConnectionsPerAddress)
        ->check(CLI::Range(1, 1'000'000));
    serve->add_option("--max-connections", options.server.maxConnections)->check(CLI::Range(1, 1'000'000));
    app.require_subcommand(1);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            exitCode = app.exit(error);
        } else {
            std::fprintf(stderr, "ploegbord-hub: %s\n", error.what());
            exitCode = 2;
        }
        return std::nullopt;
    }
    options.hub.dir = dir;
    const std::string mistake = mistakeIn(options, isPlain);
    if (mistake.empty()) return options;
    std::fprintf(stderr, "ploegbord-hub: %s\n", mistake.c_str());
    exitCode = 2;
    return std::nullopt;
}

} // namespace ploegbord::hub
