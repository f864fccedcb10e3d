// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/storage.h"

#include <algorithm>
#include <system_error>

namespace ploegbord::terminal {

namespace {

constexpr std::chrono::seconds kRetryAfter{5};

StorageState stateOf(db::ErrorCode code) {
    return code == db::ErrorCode::full ? StorageState::diskFull : StorageState::inputOutputError;
}

// An index that contradicts its table is damage too.
bool isDamage(db::ErrorCode code) {
    return code == db::ErrorCode::corrupt || code == db::ErrorCode::constraint;
}

} // namespace

void Storage::open() {
    if (!m_reserve.make()) diskIsFull();
    openOutboxFile();
    openCache();
    m_reopened = {};
}

void Storage::diskIsFull() {
    m_outboxTrouble = StorageState::diskFull;
    m_retryAt = m_clock.steadyNow() + kRetryAfter;
}

bool Storage::spendReserve() {
    if (!m_reserve.isHeld()) return false;
    m_reserve.spend();
    diskIsFull();
    return true;
}

void Storage::openCache() {
    m_cache.reset();
    db::SqliteOptions options;
    options.path = (m_directory / kCacheFile).string();
    options.durability = db::Durability::normal;
    const auto attempt = [&]() -> db::DbResult<std::unique_ptr<Cache>> {
        auto connection = m_open(options);
        if (!connection) return tl::unexpected(connection.error());
        return Cache::open(std::move(*connection));
    };
    auto cache = attempt();
    if (!cache && isDamage(cache.error().code)) {
        removeCacheFile();
        cache = attempt();
    }
    m_isCacheClosed = !cache;
    m_reopened.cache = true;
    if (cache) {
        m_cache = std::move(*cache);
        return;
    }
    m_cache = Cache::closed(cache.error());
    m_cacheTrouble = stateOf(cache.error().code);
    m_detail = cache.error().detail;
    m_retryAt = m_clock.steadyNow() + kRetryAfter;
}

void Storage::removeCacheFile() {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::remove((m_directory / kCacheFile).string() + suffix, ignored);
    }
}

void Storage::openOutboxFile() {
    m_outbox.reset();
    auto opened = openOutbox(m_directory, m_open, m_isOutboxDamaged);
    // Even to open a file there has to be a little room.
    if (!opened && spendReserve()) opened = openOutbox(m_directory, m_open, m_isOutboxDamaged);
    m_isOutboxClosed = !opened;
    m_reopened.outbox = true;
    if (opened) {
        m_isOutboxDamaged = false;
        m_outbox = std::move(opened->outbox);
        m_wasSalvaged = m_wasSalvaged || opened->wasSalvaged;
        m_salvagedPosts += opened->salvagedPosts;
        return;
    }
    m_outbox = Outbox::closed(opened.error());
    m_outboxTrouble = stateOf(opened.error().code);
    m_detail = opened.error().detail;
    m_retryAt = m_clock.steadyNow() + kRetryAfter;
}

bool Storage::leaveSite() {
    m_outbox.reset();
    const auto left = leaveOutbox(m_directory);
    openOutboxFile();
    return left.has_value();
}

void Storage::failed(File file, const db::DbError& error) {
    m_detail = error.detail;
    if (error.code == db::ErrorCode::busy || error.code == db::ErrorCode::interrupted) return;
    if (isDamage(error.code)) {
        m_isOutboxDamaged = m_isOutboxDamaged || file == File::outbox;
        if (file == File::outbox) return openOutboxFile();
        m_cache.reset();
        removeCacheFile();
        return openCache();
    }
    (file == File::cache ? m_cacheTrouble : m_outboxTrouble) = stateOf(error.code);
    m_retryAt = std::min(m_retryAt, m_clock.steadyNow() + kRetryAfter);
    // After a failed sync nobody knows what is in the file: it is opened and read again.
    if (error.code == db::ErrorCode::full) return;
    (file == File::cache ? m_isCacheClosed : m_isOutboxClosed) = true;
}

void Storage::worked(File file) {
    if (file == File::cache ? m_isCacheClosed : m_isOutboxClosed) return; // first it is read again
    if (file == File::outbox && !m_reserve.make()) return diskIsFull();
    (file == File::cache ? m_cacheTrouble : m_outboxTrouble).reset();
    if (!m_cacheTrouble && !m_outboxTrouble) m_retryAt = core::Steady::max();
}

Storage::Reopened Storage::takeReopened() {
    return std::exchange(m_reopened, Reopened{});
}

StorageState Storage::state() const {
    if (m_outboxTrouble) return *m_outboxTrouble;
    return m_cacheTrouble.value_or(StorageState::ok);
}

void Storage::retry(core::Instant now) {
    m_retryAt = core::Steady::max();
    if (m_isOutboxClosed) openOutboxFile();
    if (m_isCacheClosed) openCache();
    if (m_outboxTrouble && !m_isOutboxClosed) {
        if (auto done = m_outbox->touch(now))
            worked(File::outbox);
        else
            failed(File::outbox, done.error());
    }
    if (m_cacheTrouble && !m_isCacheClosed) {
        if (auto done = m_cache->touch())
            worked(File::cache);
        else
            failed(File::cache, done.error());
    }
}

} // namespace ploegbord::terminal
