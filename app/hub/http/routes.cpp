// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/api.h"

namespace ploegbord::hub {
namespace {

using Access = Route::Access;

constexpr Route kRoutes[] = {
    {"GET", "/v1/health", Access::anyone, false, health},
    {"GET", "/v1/openapi.yaml", Access::anyone, false, openapi},
    {"POST", "/v1/enrol", Access::anyone, true, enrolTerminal},
    {"POST", "/v1/sign-in", Access::terminal, true, signIn},
    {"POST", "/v1/ops", Access::terminal, true, takeOps},
    {"GET", "/v1/changes", Access::terminal, false, changes},
    {"POST", "/v1/heartbeat", Access::terminal, true, heartbeat},
    {"PUT", "/v1/blobs/", Access::terminal, false, putBlob},
    {"GET", "/v1/blobs/", Access::terminal, false, blob},
    {"GET", "/v1/handed/", Access::anyone, false, handedFile},
};

bool fits(const Route& route, std::string_view path) {
    if (route.path.back() != '/') return path == route.path;
    return path.size() > route.path.size() && path.substr(0, route.path.size()) == route.path;
}

} // namespace

const Route* allRoutes(std::size_t& count) {
    count = std::size(kRoutes);
    return kRoutes;
}

RouteMatch findRoute(std::string_view method, std::string_view path) {
    RouteMatch match;
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    for (const Route& route : kRoutes) {
        if (!fits(route, path)) continue;
        if (route.method == wanted) return {&route, {}};
        if (!match.allow.empty()) match.allow += ", ";
        match.allow += route.method;
        if (route.method == "GET") match.allow += ", HEAD";
    }
    return match;
}

} // namespace ploegbord::hub
