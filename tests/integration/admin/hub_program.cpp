// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/admin/hub_program.h"

#include <array>
#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temp_dir.h"

namespace ploegbord::test {

namespace {

constexpr int kPatienceMs = 30'000;

// In the child: standard streams onto these descriptors (-1: as they are), then the program.
[[noreturn]] void become(std::vector<std::string>& arguments, int in, int out, int err) {
    if (in >= 0) ::dup2(in, STDIN_FILENO);
    if (out >= 0) ::dup2(out, STDOUT_FILENO);
    if (err >= 0) ::dup2(err, STDERR_FILENO);
    std::string program = PLOEGBORD_HUB_PROGRAM;
    std::vector<char*> argv{program.data()};
    for (auto& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

std::string slurp(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

int openNew(const std::filesystem::path& file) {
    return ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

bool isServing(int log) {
    std::string seen;
    std::array<char, 4096> piece;
    while (seen.find("event=serving") == std::string::npos) {
        pollfd wanted{log, POLLIN, 0};
        if (::poll(&wanted, 1, kPatienceMs) <= 0) return false;
        const ssize_t got = ::read(log, piece.data(), piece.size());
        if (got <= 0) return false;
        seen.append(piece.data(), static_cast<std::size_t>(got));
    }
    return true;
}

} // namespace

Ran runHub(std::vector<std::string> arguments, const std::string& input) {
    const TempDir streams;
    std::ofstream(streams / "in") << input;
    const int in = ::open((streams / "in").c_str(), O_RDONLY | O_CLOEXEC);
    const int out = openNew(streams / "out");
    const int err = openNew(streams / "err");
    const pid_t pid = ::fork();
    if (pid == 0) become(arguments, in, out, err);
    int status = 0;
    ::waitpid(pid, &status, 0);
    for (int fd : {in, out, err})
        ::close(fd);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(streams / "out"), slurp(streams / "err")};
}

HubProgram::HubProgram(const std::vector<std::string>& storeArguments) {
    std::vector<std::string> arguments{"serve", "--listen", "127.0.0.1:0", "--plain-http"};
    arguments.insert(arguments.end(), storeArguments.begin(), storeArguments.end());
    int log[2];
    if (::pipe2(log, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    m_pid = ::fork();
    if (m_pid == 0) become(arguments, -1, log[1], log[1]);
    ::close(log[1]);
    m_log = log[0];
    if (!isServing(m_log)) throw std::runtime_error("the hub does not serve");
}

bool HubProgram::hasEnded() const {
    char text[4096];
    for (pollfd waiting{m_log, POLLIN, 0}; ::poll(&waiting, 1, 10'000) == 1;) {
        if (::read(m_log, text, sizeof text) <= 0) return true;
    }
    return false;
}

HubProgram::~HubProgram() {
    ::kill(m_pid, SIGTERM);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    ::close(m_log);
}

} // namespace ploegbord::test
