// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/sign_in.h"

#include <array>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <sodium.h>

#include "app/core/digest.h"
#include "app/system/system.h"
#include "app/wire/json.h"
#include "app/wire/messages.h"

namespace ploegbord::terminal {

namespace {

std::string randomBytes(core::Random& random, std::size_t count) {
    std::string bytes(count, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

const unsigned char* raw(const std::string& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// Slow on purpose: about 70 ms and 64 MB a guess.
std::string stretched(const std::string& secret, std::string_view what, const std::string& salt) {
    const core::Digest keyed = core::hmacSha256(secret, what);
    std::string key(crypto_secretbox_KEYBYTES, '\0');
    if (salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), key.size(),
                      reinterpret_cast<const char*>(keyed.data()), keyed.size(), raw(salt),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return {};
    }
    return key;
}

std::string hexOf(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    if (!value || !value->is_string()) return {};
    return core::fromHex(value->as_string()).value_or(std::string());
}

std::string textOf(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

int countOf(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value && value->is_int64() ? static_cast<int>(value->as_int64()) : 0;
}

} // namespace

SignInStore::SignInStore(const std::filesystem::path& stateDirectory, std::string secret,
                         const core::Clock& clock, core::Random& random)
    : m_file(stateDirectory / "sign_in.json"), m_secret(std::move(secret)), m_clock(clock), m_random(random) {
    load();
    if (m_badgeSalt.size() != crypto_pwhash_SALTBYTES)
        m_badgeSalt = randomBytes(m_random, crypto_pwhash_SALTBYTES);
}

void SignInStore::load() {
    const auto bytes = system::readFile(m_file, 4 << 20);
    const auto json = bytes ? wire::parseJson(*bytes) : core::fail(core::ErrorCode::notFound, {});
    if (!json || !json->is_object()) return;
    const auto& object = json->as_object();
    m_badgeSalt = hexOf(object, "badge_salt");
    m_itFailures = countOf(object, "it_failures");
    const auto* people = object.if_contains("people");
    if (!people || !people->is_object()) return;
    for (const auto& [id, value] : people->as_object()) {
        const auto person = core::Ref::parse(id);
        if (!person || !value.is_object()) continue;
        const auto& member = value.as_object();
        Entry entry;
        entry.name = textOf(member, "name");
        entry.grant = core::GrantId::parse(textOf(member, "grant")).value_or(core::GrantId());
        entry.expiresAt = core::parseInstant(textOf(member, "expires_at")).value_or(core::Instant());
        entry.salt = hexOf(member, "salt");
        entry.nonce = hexOf(member, "nonce");
        entry.box = hexOf(member, "box");
        entry.badgeTag = hexOf(member, "badge_tag");
        entry.failures = countOf(member, "failures");
        const auto* roles = member.if_contains("roles");
        if (roles && roles->is_array()) {
            for (const auto& text : roles->as_array()) {
                if (!text.is_string()) continue;
                if (auto role = wire::readRole(text.as_string())) entry.roles.push_back(*role);
            }
        }
        m_entries[*person] = std::move(entry);
    }
}

core::Result<void> SignInStore::save() const {
    boost::json::object people;
    for (const auto& [person, entry] : m_entries) {
        boost::json::array roles;
        for (const core::RoleGrant& role : entry.roles)
            roles.emplace_back(wire::writeRole(role));
        people[person.str()] = boost::json::object{
            {"name", entry.name},
            {"grant", entry.grant.str()},
            {"expires_at", core::formatInstant(entry.expiresAt)},
            {"salt", core::toHex(entry.salt)},
            {"nonce", core::toHex(entry.nonce)},
            {"box", core::toHex(entry.box)},
            {"badge_tag", core::toHex(entry.badgeTag)},
            {"failures", entry.failures},
            {"roles", std::move(roles)},
        };
    }
    const boost::json::object object{{"badge_salt", core::toHex(m_badgeSalt)},
                                     {"it_failures", m_itFailures},
                                     {"people", std::move(people)}};
    return system::writeFileAtomically(m_file, boost::json::serialize(object) + '\n', 0600);
}

core::Result<void> SignInStore::remember(const Grant& grant, const std::string& pin,
                                         const std::string& badge) {
    Entry entry;
    entry.name = grant.name;
    entry.roles = grant.roles;
    entry.grant = grant.grant;
    entry.expiresAt = grant.expiresAt;
    entry.salt = randomBytes(m_random, crypto_pwhash_SALTBYTES);
    entry.nonce = randomBytes(m_random, crypto_secretbox_NONCEBYTES);
    const std::string key = stretched(m_secret, pin, entry.salt);
    if (key.empty()) return core::fail(core::ErrorCode::storage, "no memory for Argon2id");
    entry.box.resize(grant.key.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(reinterpret_cast<unsigned char*>(entry.box.data()), raw(grant.key),
                          grant.key.size(), raw(entry.nonce), raw(key));
    if (!badge.empty()) {
        entry.badgeTag = badgeTag(badge);
    } else if (const auto old = m_entries.find(grant.person); old != m_entries.end()) {
        entry.badgeTag = old->second.badgeTag;
    }
    m_entries[grant.person] = std::move(entry);
    m_lockedUntil.erase(grant.person.str());
    return save();
}

std::string SignInStore::badgeTag(const std::string& badge) const {
    return stretched(m_secret, badge, m_badgeSalt);
}

std::optional<core::Ref> SignInStore::personOf(const SignInRequest& request) const {
    if (!request.badge.empty()) {
        const std::string tag = badgeTag(request.badge);
        for (const auto& [person, entry] : m_entries) {
            if (!tag.empty() && entry.badgeTag == tag) return person;
        }
        return std::nullopt;
    }
    return m_entries.contains(request.person) ? std::optional(request.person) : std::nullopt;
}

// 0 when a try is allowed. After the lock-out each further failure locks again.
int SignInStore::lockedForSeconds(const std::string& who, int failures) {
    if (failures < kTriesBeforeLockOut) return 0;
    const core::Steady now = m_clock.steadyNow();
    const auto [until, isNew] = m_lockedUntil.try_emplace(who, now + kLockOut);
    if (until->second <= now) return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(until->second - now).count());
}

core::ResultOf<Grant, SignInFailure> SignInStore::open(const SignInRequest& request, core::Instant now) {
    const auto person = personOf(request);
    if (!person) return tl::unexpected(SignInFailure{SignInError::offlineUnknown});
    Entry& entry = m_entries.at(*person);
    if (const int seconds = lockedForSeconds(person->str(), entry.failures); seconds > 0) {
        return tl::unexpected(SignInFailure{SignInError::lockedOut, seconds});
    }
    if (now >= entry.expiresAt) return tl::unexpected(SignInFailure{SignInError::expired});
    // On disk before the try is judged: pulling the plug between two tries gains nothing.
    ++entry.failures;
    m_lockedUntil.erase(person->str());
    if (!save()) return tl::unexpected(SignInFailure{SignInError::offlineUnknown});
    const std::string key = stretched(m_secret, request.pin, entry.salt);
    Grant grant{*person, entry.name, entry.roles, entry.grant, {}, entry.expiresAt};
    grant.key.resize(
        entry.box.size() < crypto_secretbox_MACBYTES ? 0 : entry.box.size() - crypto_secretbox_MACBYTES);
    if (key.empty() || entry.nonce.size() != crypto_secretbox_NONCEBYTES || grant.key.empty() ||
        crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(grant.key.data()), raw(entry.box),
                                   entry.box.size(), raw(entry.nonce), raw(key)) != 0) {
        const int seconds = lockedForSeconds(person->str(), entry.failures);
        return tl::unexpected(
            SignInFailure{seconds > 0 ? SignInError::lockedOut : SignInError::wrong, seconds});
    }
    entry.failures = 0;
    static_cast<void>(save()); // else the counter stays too high: a nuisance, no hole
    return grant;
}

bool SignInStore::tryItPin(const std::function<bool()>& isRight) {
    if (lockedForSeconds("it", m_itFailures) > 0) return false;
    ++m_itFailures;
    m_lockedUntil.erase("it");
    if (!save() || !isRight()) {
        lockedForSeconds("it", m_itFailures);
        return false;
    }
    m_itFailures = 0;
    static_cast<void>(save());
    return true;
}

core::Result<void> SignInStore::forget(const core::Ref& person) {
    if (m_entries.erase(person) == 0) return {};
    return save();
}

core::Result<void> SignInStore::wipe() {
    m_entries.clear();
    return save();
}

} // namespace ploegbord::terminal
