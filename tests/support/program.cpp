// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX's own name

namespace ploegbord::test {

namespace {

constexpr std::chrono::minutes kPatience{1};

std::string slurp(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

std::string commandLine(const std::filesystem::path& process) {
    std::string words = slurp(process / "cmdline");
    std::replace(words.begin(), words.end(), '\0', ' ');
    return words;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Program::Program(Start start) {
    std::ofstream(m_streams / "in", std::ios::binary) << start.input;
    const std::string in = m_streams / "in", out = m_streams / "out", err = m_streams / "err";
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    for (char** variable = environ; *variable; ++variable)
        start.environment.emplace_back(*variable);
    const auto arguments = pointersTo(start.command), variables = pointersTo(start.environment);
    const int failed = ::posix_spawn(&m_pid, start.command.front().c_str(), &files, nullptr, arguments.data(),
                                     variables.data());
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error(start.command.front() + ": " + std::strerror(failed));
    m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0));
    if (m_pidfd < 0) throw std::runtime_error("pidfd_open");
}

Program::Program(Program&& other) noexcept
    : m_streams(std::move(other.m_streams)), m_pid(std::exchange(other.m_pid, 0)),
      m_pidfd(std::exchange(other.m_pidfd, -1)), m_status(other.m_status) {}

Program::~Program() {
    kill9();
    if (m_pidfd >= 0) ::close(m_pidfd);
}

bool Program::waitFor(std::chrono::milliseconds limit) {
    if (m_pid == 0) return true;
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + limit;
    pollfd ended{m_pidfd, POLLIN, 0};
    int ready = 0;
    do {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        ready = ::poll(&ended, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    } while (ready < 0 && errno == EINTR);
    if (ready != 1) return false;
    reap();
    return true;
}

void Program::kill9() {
    if (m_pid == 0) return;
    ::kill(m_pid, SIGKILL);
    reap();
}

void Program::terminate() {
    if (m_pid == 0) return;
    ::kill(m_pid, SIGTERM);
    if (waitFor(kPatience)) return;
    const std::string process = "/proc/" + std::to_string(m_pid);
    throw std::runtime_error("a program does not end when it is told to: " + commandLine(process) +
                             "\nwaits in " + slurp(process + "/wchan") + "\n" + slurp(process + "/status") +
                             slurp(m_streams / "out") + slurp(m_streams / "err"));
}

void Program::reap() {
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    m_pid = 0;
}

Ran Program::result() const {
    return {m_status.value_or(-1), slurp(m_streams / "out"), slurp(m_streams / "err")};
}

Ran run(Program::Start start) {
    const std::string name = start.command.front();
    Program program(std::move(start));
    if (!program.waitFor(kPatience)) throw std::runtime_error(name + " does not end");
    return program.result();
}

} // namespace ploegbord::test
