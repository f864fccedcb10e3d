// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/serve_options.h"

#include <cstdio>

#include <CLI/CLI.hpp>

#include "app/hub/http/listen_address.h"

namespace ploegbord::hub {
namespace {

bool isAddress(std::string_view url) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!url.starts_with(scheme)) continue;
        url.remove_prefix(scheme.size());
        return !url.empty() && url.size() <= 200 && url.find_first_of("/?#@\"\\ ") == std::string_view::npos;
    }
    return false;
}

std::string mistakeIn(const ServeOptions& options, bool isPlain) {
    const std::string& url = options.hub.databaseUrl;
    if (options.hub.dir.empty()) return "--data is empty";
    if (!url.empty() && !url.starts_with("postgresql://") && !url.starts_with("postgres://"))
        return "--database is a postgresql://... address";
    const auto listen = ListenAddress::parse(options.server.listen);
    if (!listen) return "--listen: " + listen.error().detail;
    const std::string& publicUrl = options.server.publicUrl;
    if (!publicUrl.empty() && !isAddress(publicUrl))
        return "--public-url is https://HOST[:PORT] or http://HOST[:PORT], without a path";
    const bool hasOperations = !options.server.operations.empty();
    const auto operations = ListenAddress::parse(hasOperations ? options.server.operations : "127.0.0.1:0");
    if (!operations) return "--operations: " + operations.error().detail;
    const bool hasTls = !options.server.tlsCertificate.empty() || !options.server.tlsKey.empty();
    // Better no hub than one that sends tokens in clear while its owner believes in TLS.
    if (hasTls)
        return "this version ends no TLS itself: use --plain-http --behind-proxy and a proxy that does";
    if (!isPlain) return "--plain-http is needed: this version ends no TLS itself";
    if (options.server.isBehindProxy && !isPlain) return "--behind-proxy goes with --plain-http";
    if (isPlain && !options.server.isBehindProxy && !listen->isLoopback())
        return "--plain-http is for loopback addresses only (or with --behind-proxy)";
    if (!operations->isLoopback() && isPlain && !options.server.isBehindProxy)
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
    serve->add_option(
        "--public-url", options.server.publicUrl,
        "https://HOST[:PORT] as telephones reach this hub: boards then hand documents over by QR code");
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
