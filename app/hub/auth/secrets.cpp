// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/secrets.h"

#include <sodium.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "app/system/system.h"
#include "app/wire/badge.h"

namespace ploegbord::hub {
namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string randomBytes(core::Random& random, std::size_t count) {
    std::string bytes(count, '\0');
    random.fill({bytesOf(bytes), count});
    return bytes;
}

// Readers print UIDs in upper or lower case, with or without colons.
std::string normalUid(std::string_view uid) {
    std::string normal;
    for (const char c : uid) {
        if (c == ':' || c == ' ' || c == '-') continue;
        normal += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return normal;
}

// People read a code aloud and type it in gloves: case, blanks and look-alikes do not matter. What follows
// the first ten characters is the CA's fingerprint, which the terminal checks.
std::string normalCode(std::string_view code) {
    std::string normal;
    for (char c : code) {
        if (c == '-' || c == ' ') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c == 'O') c = '0';
        if (c == 'I' || c == 'L') c = '1';
        normal += c;
    }
    return normal.substr(0, 10);
}

constexpr std::string_view kFileHead = "ploegbord-hub-secrets 1";

} // namespace

core::Result<Secrets> Secrets::loadOrCreate(const std::filesystem::path& dir, core::Random& random) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
    const auto path = dir / "secrets";
    Secrets secrets;
    std::error_code failure;
    const bool isThere = std::filesystem::exists(path, failure);
    if (failure) // a disk that answers nothing is no folder without secrets: new ones would shut everybody
                 // out
        return core::fail(core::ErrorCode::storage, path.string() + ": " + failure.message());
    if (!isThere) {
        secrets.m_hubSecret = randomBytes(random, 32);
        std::string seed = randomBytes(random, crypto_box_SEEDBYTES);
        secrets.m_boxPublic.resize(crypto_box_PUBLICKEYBYTES);
        secrets.m_boxSecret.resize(crypto_box_SECRETKEYBYTES);
        crypto_box_seed_keypair(bytesOf(secrets.m_boxPublic), bytesOf(secrets.m_boxSecret), bytesOf(seed));
        const std::string text = std::string(kFileHead) + '\n' + core::toHex(secrets.m_hubSecret) + '\n' +
                                 core::toHex(secrets.m_boxPublic) + '\n' + core::toHex(secrets.m_boxSecret) +
                                 '\n';
        if (const auto written = system::writeFileAtomically(path, text, 0600); !written)
            return tl::unexpected(written.error());
        return secrets;
    }
    const auto text = system::readFile(path, 4096);
    if (!text) return tl::unexpected(text.error());
    std::istringstream lines(*text);
    std::string head, hub, boxPublic, boxSecret;
    std::getline(lines, head);
    lines >> hub >> boxPublic >> boxSecret;
    const auto hubBytes = core::fromHex(hub), publicBytes = core::fromHex(boxPublic),
               secretBytes = core::fromHex(boxSecret);
    if (head != kFileHead || !hubBytes || !publicBytes || !secretBytes || hubBytes->size() != 32 ||
        publicBytes->size() != crypto_box_PUBLICKEYBYTES || secretBytes->size() != crypto_box_SECRETKEYBYTES)
        return core::fail(core::ErrorCode::storage, "the secrets file is damaged: " + path.string());
    secrets.m_hubSecret = *hubBytes;
    secrets.m_boxPublic = *publicBytes;
    secrets.m_boxSecret = *secretBytes;
    return secrets;
}

std::string Secrets::hubKey() const {
    std::string text(sodium_base64_ENCODED_LEN(crypto_box_PUBLICKEYBYTES, sodium_base64_VARIANT_ORIGINAL),
                     '\0');
    sodium_bin2base64(text.data(), text.size(), bytesOf(std::string_view(m_boxPublic)), m_boxPublic.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.resize(text.size() - 1); // its terminating zero
    return text;
}

core::Digest Secrets::badgeHash(std::string_view uid) const {
    return core::hmacSha256(m_hubSecret, "badge:" + normalUid(uid));
}

core::Digest Secrets::codeHash(std::string_view code) const {
    return core::hmacSha256(m_hubSecret, "code:" + normalCode(code));
}

std::string Secrets::grantKey(core::GrantId grant, core::RecordId person, core::TerminalId terminal) const {
    const core::Digest key =
        core::hmacSha256(m_hubSecret, "grant:" + grant.str() + ":" + person.str() + "@" + terminal.str());
    return {key.begin(), key.end()};
}

core::Result<std::string> Secrets::hashPin(std::string_view pin) const {
    const std::string keyed = core::toHex(core::hmacSha256(m_hubSecret, "pin:" + std::string(pin)));
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), keyed.data(), keyed.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return core::fail(core::ErrorCode::unavailable, "not enough memory for Argon2id");
    hash.resize(hash.find('\0'));
    return hash;
}

bool Secrets::isPin(std::string_view pin, const std::string& pinHash) const {
    // Without a hash the same work is done on one that no PIN fits.
    static const std::string none =
        "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const std::string keyed = core::toHex(core::hmacSha256(m_hubSecret, "pin:" + std::string(pin)));
    const std::string& against = pinHash.empty() ? none : pinHash;
    const bool fits = crypto_pwhash_str_verify(against.c_str(), keyed.data(), keyed.size()) == 0;
    return fits && !pinHash.empty();
}

std::string Secrets::seal(std::string_view plain, core::Random& random) const {
    const core::Digest key = core::hmacSha256(m_hubSecret, "seal");
    std::string sealed = randomBytes(random, crypto_secretbox_NONCEBYTES);
    sealed.resize(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size());
    crypto_secretbox_easy(bytesOf(sealed) + crypto_secretbox_NONCEBYTES, bytesOf(plain), plain.size(),
                          bytesOf(sealed), key.data());
    return sealed;
}

core::Result<std::string> Secrets::unseal(std::string_view sealed) const {
    constexpr std::size_t kOverhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < kOverhead) return core::fail(core::ErrorCode::invalid, "sealed value is too short");
    const core::Digest key = core::hmacSha256(m_hubSecret, "seal");
    std::string plain(sealed.size() - kOverhead, '\0');
    if (crypto_secretbox_open_easy(bytesOf(plain), bytesOf(sealed) + crypto_secretbox_NONCEBYTES,
                                   sealed.size() - crypto_secretbox_NONCEBYTES, bytesOf(sealed),
                                   key.data()) != 0)
        return core::fail(core::ErrorCode::invalid, "sealed with another secret");
    return plain;
}

core::Result<std::string> Secrets::openBadge(std::string_view base64Box) const {
    return wire::openBadge(base64Box, m_boxPublic, m_boxSecret);
}

} // namespace ploegbord::hub
