// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/serve.h"

#include <csignal>
#include <cstdio>
#include <future>
#include <mutex>

#include <sys/resource.h>
#include <unistd.h>

#include <spdlog/spdlog.h>

#include "app/hub/admin/command_socket.h"
#include "app/hub/mail/mail_service.h"
#include "app/hub/serve_options.h"
#include "app/system/system.h"

namespace ploegbord::hub {
namespace {

// 10,000 streams need as many descriptors; the soft limit is often 1,024.
void raiseFileLimit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

// Before any thread starts, so that all of them leave these signals to us.
sigset_t blockSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

void writeLine(LogLevel level, const std::string& line) {
    switch (level) {
    case LogLevel::info: return spdlog::info("{}", line);
    case LogLevel::warning: return spdlog::warn("{}", line);
    case LogLevel::error: return spdlog::error("{}", line);
    }
}

class ServingProcess final : public Serving {
  public:
    ServingProcess(ServeOptions options, const core::Clock& clock, core::Random& random)
        : m_options(std::move(options)), m_clock(clock), m_random(random) {}

    core::Result<void> open() {
        auto service = HubService::start(m_options.hub, m_options.server, m_clock, m_random);
        if (!service) return tl::unexpected(service.error());
        m_service = std::move(*service);
        auto mail = readMailSettings(m_options.hub.dir);
        if (!mail) return tl::unexpected(mail.error());
        if (*mail) m_mail = std::make_unique<MailThread>(m_service->hub(), std::move(**mail));
        if (const auto ledger = m_service->hub().ledger().readAll(); ledger && !ledger->damagedLines.empty())
            spdlog::critical("event=ledger_damaged line={}", ledger->damagedLines.front());
        // Port 0 is chosen once: whoever was told the address finds the hub there again.
        const std::string host = m_options.server.listen.substr(0, m_options.server.listen.rfind(':'));
        m_options.server.listen = host + ":" + std::to_string(m_service->server().port());
        return {};
    }
    HubService& service() { return *m_service; }
    const ServeOptions& options() const { return m_options; }
    void close() {
        m_mail.reset();
        m_service.reset();
    }

    Hub* hub() override { return m_service ? &m_service->hub() : nullptr; }
    core::Result<void> reopenAround(std::function<core::Result<void>()> swap) override {
        close();
        spdlog::info("event=store_closed reason=restore");
        auto swapped = swapLocked(swap);
        if (auto opened = open(); !opened) {
            spdlog::critical("event=cannot_reopen detail=\"{}\"", opened.error().detail);
            ::kill(::getpid(), SIGTERM); // raise() would be for this thread, in which it is blocked
            return opened;
        }
        spdlog::info("event=store_opened");
        return swapped;
    }

  private:
    core::Result<void> swapLocked(const std::function<core::Result<void>()>& swap) {
        const auto lock = system::DirectoryLock::take(m_options.hub.dir);
        if (!lock) return tl::unexpected(lock.error());
        return swap();
    }

    ServeOptions m_options;
    const core::Clock& m_clock;
    core::Random& m_random;
    std::unique_ptr<HubService> m_service;
    std::unique_ptr<MailThread> m_mail; // none: no mail.toml
};

int failed(const core::Error& error) {
    std::fprintf(stderr, "ploegbord-hub: %s\n", error.detail.c_str());
    return 1;
}

} // namespace

int runServe(int argc, char** argv) {
    int exitCode = 0;
    auto options = readServeOptions(argc, argv, exitCode);
    if (!options) return exitCode;
    const sigset_t signals = blockSignals();
    raiseFileLimit();
    spdlog::flush_every(std::chrono::seconds(1)); // a log that is a file or a pipe is read while we serve
    options->hub.log = writeLine;
    const system::SystemClock clock;
    system::SystemRandom random;
    ServingProcess serving(std::move(*options), clock, random);
    if (const auto opened = serving.open(); !opened) return failed(opened.error());
    auto commands = CommandSocket::open(serving.options().hub.dir, serving);
    if (!commands) return failed(commands.error());
    spdlog::info("event=serving version={} listen={} operations_port={} storage={}", PLOEGBORD_VERSION,
                 serving.options().server.listen, serving.service().server().operationsPort(),
                 serving.options().hub.databaseUrl.empty() ? "sqlite" : "postgresql");
    spdlog::default_logger()->flush();
    int signal = 0;
    ::sigwait(&signals, &signal);
    spdlog::info("event=stopping signal={}", signal);
    commands->reset();
    serving.close();
    spdlog::info("event=stopped");
    return 0;
}

} // namespace ploegbord::hub
