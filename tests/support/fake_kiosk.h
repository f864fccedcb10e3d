// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "app/terminal/terminal_impl.h"
#include "tests/support/fake_link.h"
#include "tests/support/temp_dir.h"

namespace ploegbord::test {

// A terminal with its state directory and its way to a FakeHub; close() is pulling the plug.
class FakeKiosk {
  public:
    FakeKiosk(FakeHub& hub, FakeClock& clock, std::uint64_t seed = 1)
        : m_clock(clock), m_random(seed), m_link(hub) {}

    terminal::OpenDatabase openDatabase = db::openSqlite;
    terminal::BlobIo blobIo = terminal::systemBlobIo();
    std::optional<std::int64_t> blobBudget;
    bool isOffline = false;

    void open() {
        terminal::Terminal::Options options;
        options.stateDirectory = m_folder / "state";
        options.version = "0.1.0";
        options.isOffline = isOffline;
        options.blobBudget = blobBudget;
        auto opened = terminal::TerminalImpl::open(std::move(options), m_link, m_clock, m_random,
                                                   openDatabase, m_clock.isKeptWhileOff(), blobIo);
        if (!opened) throw std::runtime_error("does not open: " + opened.error().detail);
        m_terminal = std::move(*opened);
    }
    void close() {
        m_terminal.reset();
        m_link.reset();
    }
    void reopen() {
        close();
        open();
    }
    // Opened, enrolled and current.
    void start() {
        open();
        std::optional<bool> isDone;
        m_terminal->enrol("http://127.0.0.1:1", "GOOD-CODE", "Kiosk",
                          [&](const auto& result) { isDone = result.has_value(); });
        run(std::chrono::seconds(2));
        if (!isDone.value_or(false)) throw std::runtime_error("not enrolled");
    }

    terminal::Terminal& operator*() { return *m_terminal; }
    terminal::Terminal* operator->() { return m_terminal.get(); }
    const terminal::BoardState& board() { return *m_terminal->state(); }
    FakeLink& link() { return m_link; }
    std::filesystem::path folder() const { return m_folder / "state"; }

    // Lets time pass: everything that is due happens, in its order.
    void run(std::chrono::milliseconds length) {
        const core::Steady until = m_clock.steadyNow() + length;
        for (int steps = 0; steps < 100'000; ++steps) {
            while (m_link.deliver(*m_terminal, m_clock)) {
            }
            core::Steady next = std::min(m_terminal->nextWake(), m_link.nextDue());
            if (next <= m_clock.steadyNow()) {
                m_terminal->wake();
                if (m_terminal->nextWake() > m_clock.steadyNow() || m_link.nextDue() <= m_clock.steadyNow())
                    continue;
                next = m_clock.steadyNow() +
                       std::chrono::milliseconds(1); // what cannot be done yet is no busy loop
            }
            if (next > until) {
                m_clock.advance(until - m_clock.steadyNow());
                return;
            }
            m_clock.advance(next - m_clock.steadyNow());
        }
        throw std::runtime_error("busy: it wakes all the time");
    }
    void sync() { run(std::chrono::minutes(3)); }

  private:
    FakeClock& m_clock;
    SeededRandom m_random;
    TempDir m_folder;
    FakeLink m_link;
    std::unique_ptr<terminal::Terminal> m_terminal;
};

} // namespace ploegbord::test
