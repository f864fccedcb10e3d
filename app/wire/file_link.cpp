// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/file_link.h"

#include <sodium.h>

namespace ploegbord::wire {

namespace {

std::string seconds(core::Instant at) {
    return std::to_string(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

// The words at its head keep it apart from whatever else a token may come to sign.
std::string signatureOf(const FileLink& link, const core::Digest& tokenHash) {
    const std::string text = "ploegbord file link\n" + link.terminal.str() + '\n' + link.sha256 + '\n' +
                             link.type + '\n' + seconds(link.until);
    const std::string_view key(reinterpret_cast<const char*>(tokenHash.data()), tokenHash.size());
    return core::toHex(core::hmacSha256(key, text));
}

std::string escaped(std::string_view type) {
    std::string text;
    for (const char c : type)
        text += c == '/' ? std::string("%2F") : std::string(1, c);
    return text;
}

} // namespace

std::string writeFileLink(const FileLink& link, const core::Digest& tokenHash) {
    return "/v1/handed/" + link.sha256 + "?terminal=" + link.terminal.str() + "&type=" + escaped(link.type) +
           "&until=" + seconds(link.until) + "&signature=" + signatureOf(link, tokenHash);
}

bool isSigned(const FileLink& link, std::string_view signature, const core::Digest& tokenHash) {
    const std::string right = signatureOf(link, tokenHash);
    return signature.size() == right.size() &&
           sodium_memcmp(signature.data(), right.data(), right.size()) == 0;
}

} // namespace ploegbord::wire
