// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/core/time.h"
#include "app/terminal/board_state.h"
#include "app/terminal/cache.h"
#include "app/terminal/outbox.h"
#include "app/terminal/reserve.h"
#include "app/terminal/salvage.h"

namespace ploegbord::terminal {

enum class File { cache, outbox };

// The two files: opens them, and says what a failed access means. Damage to the cache: a new one. Damage to
// the outbox: salvaged. A full disk or an I/O error: waited out, the files opened and read again, the board
// stays.
class Storage {
  public:
    Storage(std::filesystem::path stateDirectory, OpenDatabase open, const core::Clock& clock)
        : m_directory(std::move(stateDirectory)), m_open(std::move(open)), m_clock(clock),
          m_reserve(m_directory / "reserve") {}

    void open();
    Cache& cache() { return *m_cache; }
    const Cache& cache() const { return *m_cache; }
    Outbox& outbox() { return *m_outbox; }
    const Outbox& outbox() const { return *m_outbox; }

    // After an access failed. The objects may be other ones afterwards: see takeReopened().
    void failed(File file, const db::DbError& error);
    void worked(File file);
    // Which files were opened anew since the last call.
    struct Reopened {
        bool cache = false;
        bool outbox = false;
    };
    Reopened takeReopened();
    bool isCacheReopened() const { return m_reopened.cache; }

    // Another site: an empty outbox takes the place of the one that stands. False: it still stands.
    bool leaveSite();

    StorageState state() const;
    const std::string& detail() const { return m_detail; }
    bool wasSalvaged() const { return m_wasSalvaged || m_outbox->damagedRows() > 0; }
    // Closed, or waiting to be opened and read again.
    bool isOutboxClosed() const { return m_isOutboxClosed; }
    core::Steady retryAt() const { return m_retryAt; }
    void retry(core::Instant now); // when retryAt() has come
    // Posts are refused while the reserve is spent: they would use up what it gave.
    bool hasRoomForPosts() const { return m_reserve.isHeld(); }
    // The disk is full and something has to be written nevertheless. False: there is nothing left to give.
    bool spendReserve();
    // Posts that were saved from a damaged outbox since the start.
    int salvagedPosts() const { return m_salvagedPosts; }

  private:
    void openCache();
    void openOutboxFile();
    void removeCacheFile();
    void diskIsFull();

    std::filesystem::path m_directory;
    OpenDatabase m_open;
    const core::Clock& m_clock;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Outbox> m_outbox;
    std::optional<StorageState> m_cacheTrouble, m_outboxTrouble;
    std::string m_detail;
    bool m_isCacheClosed = false, m_isOutboxClosed = false;
    bool m_isOutboxDamaged = false; // to be salvaged when it is opened next
    bool m_wasSalvaged = false;
    int m_salvagedPosts = 0;
    Reserve m_reserve;
    Reopened m_reopened;
    core::Steady m_retryAt = core::Steady::max();
};

} // namespace ploegbord::terminal
