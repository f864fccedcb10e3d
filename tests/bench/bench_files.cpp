// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <optional>

#include <sodium.h>

#include "app/core/digest.h"
#include "app/system/system.h"
#include "app/terminal/terminal.h"
#include "tests/bench/rows.h"

// Files of documents on a terminal: what it takes to open one, and to fetch one.
namespace ploegbord::bench {
namespace {

constexpr std::size_t kMiB = 1 << 20;

std::string randomBytes(std::size_t count) {
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

class NoNetwork final : public terminal::Transport {
  public:
    void send(terminal::HttpRequest) override {}
    void cancel(terminal::RequestId) override {}
};

struct Opening {
    double whole = 0;   // ms, from the touch to the answer
    double longest = 0; // ms in one go: so long a post waits at most
};

Opening open(terminal::Terminal& terminal, const std::string& sha256) {
    Opening took;
    std::optional<bool> isHere;
    const double from = seconds();
    terminal.openBlob(sha256, [&](const terminal::BlobAnswer& answer) { isHere = answer.has_value(); });
    while (!isHere) {
        const double before = seconds();
        terminal.wake();
        took.longest = std::max(took.longest, (seconds() - before) * 1000);
    }
    if (!*isHere) throw std::runtime_error("the file does not open");
    took.whole = (seconds() - from) * 1000;
    return took;
}

// The least that reading and hashing it takes.
double bareHash(const std::filesystem::path& file) {
    const double from = seconds();
    std::ifstream in(file, std::ios::binary);
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    std::string piece(64 * 1024, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
        crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    core::Digest digest{};
    crypto_hash_sha256_final(&hash, digest.data());
    return (seconds() - from) * 1000;
}

void measureOpening(const Place& place, Report& report, std::size_t megabytes) {
    const auto state = place.work / ("state-" + std::to_string(megabytes));
    const std::string bytes = randomBytes(megabytes * kMiB);
    const std::string sha256 = core::toHex(core::sha256(bytes));
    std::filesystem::create_directories(state / "blobs");
    std::ofstream(state / "blobs" / sha256, std::ios::binary) << bytes;
    NoNetwork network;
    const system::SystemClock clock;
    system::SystemRandom random;
    terminal::Terminal::Options options;
    options.stateDirectory = state;
    options.isOffline = true;
    auto terminal = terminal::Terminal::open(std::move(options), network, clock, random);
    if (!terminal) throw std::runtime_error(terminal.error().detail);
    std::vector<double> whole, longest, bare;
    for (int round = 0; round < 5; ++round) {
        const Opening took = open(**terminal, sha256);
        whole.push_back(took.whole);
        longest.push_back(took.longest);
        bare.push_back(bareHash(state / "blobs" / sha256));
    }
    const std::string of = std::to_string(megabytes) + " MB";
    report.add({"opening a document of " + of, "ms", median(whole), median(bare), {Bound::atMost, 1.3}});
    report.add(
        {"its longest hold of the terminal's thread, " + of, "ms", median(longest), {}, {Bound::atMost, 50}});
}

double peakMiB(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

// What the probe's memory grows by while it fetches 256 MB.
void measureFetching(const Place& place, Report& report) {
    HubProcess hub(place, "documents");
    const std::string program = place.bin / "ploegbord-probe", state = place.work / "probe";
    outputOf({program, "enrol", hub.url(), hub.enrolCode(), "--state", state});
    const double plain = [&] {
        Process idle = Process::start({program, "sync", "--seconds", "4", "--state", state}, state + ".log");
        pause(3);
        return peakMiB(idle.pid());
    }();
    const auto file = place.work / "large.pdf";
    std::ofstream(file, std::ios::binary) << "%PDF-1.7\n" << randomBytes(255 * kMiB);
    outputOf({place.bin / "ploegbord-hub", "publish", file, "--title", "Handboek", "--category", "Bench",
              "--data", hub.storeFile().parent_path()});
    Process fetching =
        Process::start({program, "sync", "--documents", "--until-idle", "--seconds", "120", "--state", state},
                       state + ".log");
    double peak = 0;
    const double from = seconds();
    while (fetching.isRunning()) {
        peak = std::max(peak, peakMiB(fetching.pid()));
        pause(0.02);
    }
    const double took = seconds() - from;
    const std::string shown = outputOf({program, "show", "document", "--json", "--state", state});
    if (shown.find(R"("file":"here")") == std::string::npos)
        throw std::runtime_error("the probe does not fetch; see " + state + ".log");
    report.add({"fetching a document of 255 MB", "s", took, {}, {Bound::atMost, 30}});
    report.add({"memory that it grows by meanwhile", "MiB", peak - plain, {}, {Bound::atMost, 32}});
}

} // namespace

void benchFiles(const Place& place, Report& report) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    measureOpening(place, report, 40);
    measureOpening(place, report, 256);
    measureFetching(place, report);
}

} // namespace ploegbord::bench
