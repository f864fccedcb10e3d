// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgres_server.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ploegbord::test {

namespace {

namespace fs = std::filesystem;

// The server refuses to run as root; then it runs as the account that its package made.
const passwd* serverAccount() {
    if (::geteuid() != 0) return nullptr;
    const passwd* account = ::getpwnam("postgres");
    if (!account) throw std::runtime_error("no account 'postgres' on this machine");
    return account;
}

fs::path binFolder() {
    fs::path best;
    int newest = 0;
    for (const auto& version :
         fs::directory_iterator("/usr/lib/postgresql", fs::directory_options::skip_permission_denied)) {
        const int number = std::atoi(version.path().filename().c_str());
        if (number > newest && fs::exists(version.path() / "bin/postgres")) {
            newest = number;
            best = version.path() / "bin";
        }
    }
    if (best.empty()) throw std::runtime_error("PostgreSQL's server is not installed");
    return best;
}

// In the new process, between fork and exec: the account, the log, and an end when the test program ends.
void becomeServer(const passwd* account, const fs::path& log) {
    if (account && (::initgroups(account->pw_name, account->pw_gid) != 0 || ::setgid(account->pw_gid) != 0 ||
                    ::setuid(account->pw_uid) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // the server's word for "stop at once"
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const int null = ::open("/dev/null", O_RDONLY);
    ::dup2(null, 0);
    ::dup2(out, 1);
    ::dup2(out, 2);
    for (int fd = 3; fd < 256; ++fd)
        ::close(fd);
    ::setsid();
}

pid_t spawn(std::vector<std::string> words, const fs::path& log) {
    const passwd* account = serverAccount();
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid < 0) throw std::runtime_error("fork failed");
    if (pid == 0) {
        becomeServer(account, log);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    return pid;
}

int waitFor(pid_t pid) {
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<pid_t> childrenOf(pid_t parent) {
    std::ifstream in("/proc/" + std::to_string(parent) + "/task/" + std::to_string(parent) + "/children");
    return {std::istream_iterator<pid_t>(in), {}};
}

// Not ours to wait for, so it is looked at; a zombie holds nothing any more.
void waitUntilDead(pid_t pid) {
    for (;;) {
        const std::string stat = contentOf("/proc/" + std::to_string(pid) + "/stat");
        const auto afterName = stat.rfind(") ");
        if (afterName == std::string::npos || stat[afterName + 2] == 'Z' || stat[afterName + 2] == 'X')
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace

PostgresServer::PostgresServer(Options options) : m_options(options) {
    if (const passwd* account = serverAccount())
        if (::chown(m_folder.path().c_str(), account->pw_uid, account->pw_gid) != 0)
            throw std::runtime_error("chown failed");
    const fs::path log = m_folder / "log";
    const pid_t pid = spawn({binFolder() / "initdb", "-D", m_folder / "data", "-U", "postgres", "-A", "trust",
                             "--no-sync", "--no-instructions", "-E", "UTF8", "--locale=C.UTF-8"},
                            log);
    if (waitFor(pid) != 0) throw std::runtime_error("initdb failed: " + contentOf(log));
    start();
}

PostgresServer::~PostgresServer() {
    if (!isRunning()) return;
    ::kill(m_pid, SIGQUIT);
    reap();
}

void PostgresServer::start() {
    if (isRunning()) return;
    const std::string onOff = m_options.fsync ? "on" : "off";
    m_pid = spawn({binFolder() / "postgres", "-D", m_folder / "data", "-k", m_folder.path(), "-h", "", "-c",
                   "fsync=" + onOff, "-c", "full_page_writes=" + onOff, "-c", "shared_buffers=16MB", "-c",
                   "max_connections=" + std::to_string(m_options.maxConnections), "-c", "autovacuum=off"},
                  m_folder / "log");
    waitUntilReady();
}

void PostgresServer::waitUntilReady() {
    using namespace std::chrono_literals;
    const std::string where =
        "host=" + m_folder.path().string() + " user=postgres dbname=postgres connect_timeout=5";
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (PQping(where.c_str()) != PQPING_OK) {
        const bool hasEnded = ::waitpid(m_pid, nullptr, WNOHANG) == m_pid;
        if (hasEnded) m_pid = 0;
        if (hasEnded || std::chrono::steady_clock::now() > deadline)
            throw std::runtime_error("PostgreSQL did not start: " + contentOf(m_folder / "log"));
        std::this_thread::sleep_for(10ms); // another process, so nothing to be told by
    }
}

void PostgresServer::stop() {
    if (!isRunning()) return;
    ::kill(m_pid, SIGINT);
    reap();
}

void PostgresServer::kill9() {
    if (!isRunning()) return;
    // Held still, it can start no further process; its children are in sessions of their own and would only
    // end once they notice, and until then no new server may start.
    ::kill(m_pid, SIGSTOP);
    const auto children = childrenOf(m_pid);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    ::kill(m_pid, SIGKILL);
    for (const pid_t child : children)
        waitUntilDead(child);
    reap();
}

void PostgresServer::reap() {
    waitFor(m_pid);
    m_pid = 0;
}

std::string PostgresServer::url(const std::string& database) const {
    return "postgresql://postgres@/" + database + "?host=" + m_folder.path().string();
}

std::string PostgresServer::freshDatabase() {
    const std::unique_ptr<PGconn, void (*)(PGconn*)> server(PQconnectdb(url("postgres").c_str()), PQfinish);
    const std::string name = "test" + std::to_string(++m_databases);
    const std::unique_ptr<PGresult, void (*)(PGresult*)> made(
        PQexec(server.get(), ("CREATE DATABASE " + name).c_str()), PQclear);
    if (PQresultStatus(made.get()) != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(server.get()));
    return url(name);
}

PostgresServer& PostgresServer::shared() {
    static PostgresServer server;
    return server;
}

} // namespace ploegbord::test
