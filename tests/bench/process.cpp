// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>

namespace ploegbord::bench {
namespace {

pid_t spawn(const std::function<void()>& body) {
    std::fflush(nullptr);
    const pid_t pid = ::fork();
    if (pid < 0) throw std::runtime_error("fork failed");
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        body();
        std::_Exit(0);
    }
    return pid;
}

[[noreturn]] void execute(const Arguments& arguments) {
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execvp(argv[0], argv.data());
    std::_Exit(127);
}

std::int64_t fieldOf(const std::filesystem::path& file, const std::string& name) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(name)) return std::stoll(line.substr(name.size()));
    }
    return 0;
}

} // namespace

Process Process::start(const Arguments& arguments, const std::string& logFile) {
    return Process(spawn([&] {
        const int log = ::open(logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        ::dup2(log, 1);
        ::dup2(log, 2);
        execute(arguments);
    }));
}

Process Process::fork(const std::function<void()>& body) {
    return Process(spawn(body));
}

Process::Process(Process&& other) noexcept : m_pid(std::exchange(other.m_pid, 0)) {}

Process& Process::operator=(Process&& other) noexcept {
    stop();
    m_pid = std::exchange(other.m_pid, 0);
    return *this;
}

bool Process::isRunning() {
    if (m_pid == 0) return false;
    if (::waitpid(m_pid, nullptr, WNOHANG) != m_pid) return true;
    m_pid = 0;
    return false;
}

int Process::wait() {
    int status = 0;
    if (m_pid != 0) ::waitpid(std::exchange(m_pid, 0), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

void Process::stop() {
    if (m_pid == 0) return;
    ::kill(m_pid, SIGTERM);
    for (int i = 0; i < 200; ++i) {
        if (!isRunning()) return;
        pause(0.01);
    }
    ::kill(m_pid, SIGKILL);
    wait();
}

std::string outputOf(const Arguments& arguments) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    const pid_t pid = spawn([&] {
        ::dup2(ends[1], 1);
        execute(arguments);
    });
    ::close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t got; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(pid, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(arguments[0] + " " + arguments[1] + " failed");
    return text;
}

double pssKiB(pid_t pid) {
    return static_cast<double>(fieldOf("/proc/" + std::to_string(pid) + "/smaps_rollup", "Pss:"));
}

double cpuSeconds(pid_t pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::stringstream text;
    text << in.rdbuf();
    // Fields 14 and 15; the name (2) may hold spaces.
    std::istringstream rest(text.str().substr(text.str().rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        rest >> skipped;
    double user = 0, system = 0;
    rest >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

std::int64_t voluntarySwitches(pid_t pid) {
    std::int64_t sum = 0;
    std::error_code ignored;
    for (const auto& task :
         std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/task", ignored))
        sum += fieldOf(task.path() / "status", "voluntary_ctxt_switches:");
    return sum;
}

double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void pause(double wanted) {
    std::this_thread::sleep_for(std::chrono::duration<double>(wanted));
}

} // namespace ploegbord::bench
