// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/listen_address.h"

#include <arpa/inet.h>

namespace ploegbord::hub {
namespace {

bool isPort(const std::string& digits) {
    return !digits.empty() && digits.size() <= 5 &&
           digits.find_first_not_of("0123456789") == std::string::npos && std::stoul(digits) <= 65535;
}

} // namespace

core::Result<ListenAddress> ListenAddress::parse(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    const std::string digits = colon == std::string::npos ? "" : text.substr(colon + 1);
    std::string host = colon == std::string::npos ? text : text.substr(0, colon);
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (isBracketed) host = host.substr(1, host.size() - 2);
    in6_addr address{};
    const bool isAddress = ::inet_pton(isBracketed ? AF_INET6 : AF_INET, host.c_str(), &address) == 1;
    if (isAddress && isPort(digits))
        return ListenAddress{host, static_cast<std::uint16_t>(std::stoul(digits))};
    return core::fail(core::ErrorCode::invalid,
                      "'" + text + "' is not ADDR:PORT, as 127.0.0.1:8080 or [::1]:8080");
}

bool ListenAddress::isLoopback() const {
    in_addr v4{};
    in6_addr v6{};
    if (::inet_pton(AF_INET, host.c_str(), &v4) == 1) return (ntohl(v4.s_addr) >> 24) == 127;
    return ::inet_pton(AF_INET6, host.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

} // namespace ploegbord::hub
