// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/display.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace ploegbord::bench {
namespace {

constexpr int kWidth = 1920, kHeight = 1080;
constexpr std::uint8_t kMark[] = {0x53, 0xC8, 0x00}; // #00C853 as it lies in memory

bool isInstalled(const char* program) {
    return ::access((std::string("/usr/bin/") + program).c_str(), X_OK) == 0;
}

std::uint32_t bigEndian(const std::uint8_t* bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
           static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

// A number that no X server has.
std::string freeName() {
    for (int n = 90 + static_cast<int>(::getpid() % 400); n < 1000; ++n) {
        const std::string number = std::to_string(n);
        const bool isTaken = ::access(("/tmp/.X11-unix/X" + number).c_str(), F_OK) == 0 ||
                             ::access(("/tmp/.X" + number + "-lock").c_str(), F_OK) == 0;
        if (!isTaken) return ":" + number;
    }
    throw std::runtime_error("no free X display");
}

} // namespace

Display::Display(const std::filesystem::path& work) : m_name(freeName()) {
    for (const char* program : {"Xvfb", "xdotool"})
        if (!isInstalled(program)) throw std::runtime_error(std::string(program) + " is not installed");
    const auto folder = work / ("display" + m_name.substr(1));
    std::filesystem::create_directories(folder);
    m_server =
        Process::start({"Xvfb", m_name, "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-fbdir", folder},
                       folder / "log");
    const std::string file = folder / "Xvfb_screen0", socket = "/tmp/.X11-unix/X" + m_name.substr(1);
    for (int tries = 0; ::access(socket.c_str(), F_OK) != 0 || ::access(file.c_str(), F_OK) != 0; ++tries) {
        if (tries == 500 || !m_server.isRunning()) throw std::runtime_error("Xvfb does not start");
        pause(0.02);
    }
    const int frame = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    ::fstat(frame, &status);
    m_size = static_cast<std::size_t>(status.st_size);
    void* const mapped = ::mmap(nullptr, m_size, PROT_READ, MAP_SHARED, frame, 0);
    ::close(frame);
    if (mapped == MAP_FAILED) throw std::runtime_error("the frame buffer cannot be mapped");
    m_bytes = static_cast<const std::uint8_t*>(mapped);
    // An XWD file: the size of its header, the bytes of a line and the number of colours of 12 bytes each are
    // the fields 0, 12 and 19.
    m_line = bigEndian(m_bytes + 12 * 4);
    m_header = bigEndian(m_bytes) + std::size_t{12} * bigEndian(m_bytes + 19 * 4);
    if (m_header + m_line * kHeight > m_size) throw std::runtime_error("the frame buffer has another form");

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    m_handInput = ends[1];
    m_hand = Process::fork([&] {
        ::dup2(ends[0], 0);
        ::setenv("DISPLAY", m_name.c_str(), 1);
        ::execlp("xdotool", "xdotool", "-", nullptr);
    });
    ::close(ends[0]);
}

Display::~Display() {
    if (m_handInput >= 0) ::close(m_handInput);
    if (m_bytes) ::munmap(const_cast<std::uint8_t*>(m_bytes), m_size);
}

Process Display::start(Arguments arguments, const std::string& logFile) const {
    Arguments whole{"/usr/bin/env", "DISPLAY=" + m_name, "QT_QPA_PLATFORM=xcb", "QT_QPA_PLATFORMTHEME="};
    whole.insert(whole.end(), arguments.begin(), arguments.end());
    return Process::start(whole, logFile);
}

const std::uint8_t* Display::at(int x, int y) const {
    return m_bytes + m_header + static_cast<std::size_t>(y) * m_line + static_cast<std::size_t>(x) * 4;
}

bool Display::waitForMark(double limit) const {
    for (const double until = seconds() + limit; seconds() < until; pause(0.0005)) {
        if (std::memcmp(at(2, 2), kMark, 3) == 0 && std::memcmp(at(38, 38), kMark, 3) == 0) return true;
    }
    return false;
}

void Display::clear() {
    // The root window is painted where the last program's was.
    for (const double until = seconds() + 5; seconds() < until; pause(0.001)) {
        if (std::memcmp(at(2, 2), kMark, 3) != 0) return;
    }
    throw std::runtime_error("the last program's window stays");
}

std::string Display::pixels(const Area& area) const {
    std::string all;
    for (int y = area.y; y < area.y + area.height; ++y)
        all.append(reinterpret_cast<const char*>(at(area.x, y)), static_cast<std::size_t>(area.width) * 4);
    return all;
}

void Display::say(const std::string& line) {
    const std::string whole = line + "\n";
    if (::write(m_handInput, whole.data(), whole.size()) < 0) throw std::runtime_error("xdotool is gone");
}

double Display::press(const Area& area) {
    say("mousemove " + std::to_string(area.x + area.width / 2) + " " +
        std::to_string(area.y + area.height / 2));
    pause(0.1);
    const std::string before = pixels(area);
    const double began = seconds();
    say("mousedown 1");
    double took = -1;
    while (took < 0 && seconds() < began + 1) {
        if (pixels(area) != before) took = seconds() - began;
    }
    say("mousemove " + std::to_string(kWidth / 2) + " 5"); // off the button, so that letting go does nothing
    say("mouseup 1");
    pause(0.25);
    return took;
}

} // namespace ploegbord::bench
