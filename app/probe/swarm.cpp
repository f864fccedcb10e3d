// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/swarm.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <boost/asio/post.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <sys/resource.h>

#include "app/probe/commands.h"
#include "app/probe/swarm_member.h"
#include "app/system/system.h"

namespace ploegbord::probe {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::size_t kEnrolAtOnce = 32;
constexpr seconds kPatience{60}; // for enrolling, and for settling in the end
constexpr rlim_t kFilesEach = 12;

// The hub is what a swarm is for: where there is room in memory its own disk does not slow it down.
std::filesystem::path placeFor(int terminals) {
    constexpr std::uintmax_t kBytesEach = 8 << 20;
    const std::filesystem::path memory = "/dev/shm";
    std::error_code error;
    const auto space = std::filesystem::space(memory, error);
    const bool hasRoom = !error && space.available > kBytesEach * static_cast<std::uintmax_t>(terminals);
    return hasRoom ? memory : std::filesystem::temp_directory_path();
}

// Gone with everything in it when the swarm has ended.
class TemporaryFolder {
  public:
    explicit TemporaryFolder(const std::filesystem::path& place) {
        std::string name = (place / "ploegbord-swarm-XXXXXX").string();
        if (::mkdtemp(name.data())) m_path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }
    const std::filesystem::path& path() const { return m_path; } // "" when it could not be made

  private:
    std::filesystem::path m_path;
};

std::vector<std::string> linesOf(const std::string& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty()) lines.push_back(line);
    }
    return lines;
}

bool hasFilesFor(int terminals) {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur == RLIM_INFINITY ||
           limit.rlim_cur >= kFilesEach * static_cast<rlim_t>(terminals) + 64;
}

boost::json::object spreadOf(std::vector<std::int64_t> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) -> std::int64_t {
        if (values.empty()) return 0;
        return values[std::min(values.size() - 1,
                               static_cast<std::size_t>(part * static_cast<double>(values.size())))];
    };
    return {{"p50", at(0.5)}, {"p95", at(0.95)}, {"p99", at(0.99)}, {"max", at(1)}};
}

} // namespace

class Swarm {
  public:
    Swarm(const SwarmOptions& options, std::vector<std::string> codes)
        : m_options(options), m_codes(std::move(codes)), m_postTimer(m_context) {}

    core::Result<void> open(const std::filesystem::path& folder) {
        for (int n = 0; n < m_options.terminals; ++n) {
            auto member = SwarmMember::open(m_context, folder / std::to_string(n), m_clock, m_random);
            if (!member) return tl::unexpected(member.error());
            m_members.push_back(std::move(*member));
        }
        return {};
    }

    void enrolAll() {
        for (std::size_t n = 0; n < kEnrolAtOnce; ++n)
            enrolNext();
        runUntil(kPatience, [&] { return m_answered == m_members.size(); });
    }

    void live() {
        runUntil(kPatience, [&] { return areAllCurrent(); });
        if (m_options.postsPerSecond > 0) {
            m_postTimer.expires_after(milliseconds(0));
            waitToPost();
        }
        runUntil(m_options.duration, [] { return false; });
        m_postTimer.cancel();
        m_isPosting = false;
    }

    // Everything answered, and every board where the last one is.
    bool settle() {
        return runUntil(kPatience, [&] { return waiting() == 0 && areAllCurrent() && areAlike(); });
    }

    boost::json::object result() const {
        std::vector<std::int64_t> current, answered;
        std::int64_t posted = 0, parked = 0;
        for (const auto& member : m_members) {
            if (member->currentAfterMs()) current.push_back(*member->currentAfterMs());
            answered.insert(answered.end(), member->answeredMs().begin(), member->answeredMs().end());
            posted += member->posted();
            parked += member->board().parked;
        }
        return {
            {"terminals", m_options.terminals},
            {"enrolled", count([](const SwarmMember& m) { return m.isEnrolled(); })},
            {"current", current.size()},
            {"current_ms", spreadOf(std::move(current))},
            {"posted", posted},
            {"answered", answered.size()},
            {"answered_ms", spreadOf(std::move(answered))},
            {"parked", parked},
            {"waiting", waiting()},
            {"alike", areAlike()},
        };
    }

    // Of the first that could not be enrolled.
    std::string whyNotEnrolled() const {
        for (const auto& member : m_members) {
            if (!member->isEnrolled()) return member->whyNot();
        }
        return {};
    }

  private:
    void enrolNext() {
        if (m_asked == m_members.size()) return;
        const std::size_t n = m_asked++;
        m_members[n]->enrol(m_options.hub, m_codes[n], [this] {
            ++m_answered;
            // Not from inside the answer: the terminal is still at it.
            boost::asio::post(m_context, [this] { enrolNext(); });
        });
    }

    void waitToPost() {
        m_postTimer.async_wait([this](const boost::system::error_code& error) {
            if (error || !m_isPosting) return;
            for (std::size_t tries = 0; tries < m_members.size(); ++tries) {
                SwarmMember& next = *m_members[m_nextPost++ % m_members.size()];
                if (next.isEnrolled() && next.post()) break;
            }
            m_postTimer.expires_at(m_postTimer.expiry() + std::chrono::nanoseconds(static_cast<std::int64_t>(
                                                              1e9 / m_options.postsPerSecond)));
            waitToPost();
        });
    }

    template <class IsDone>
    bool runUntil(milliseconds limit, IsDone isDone) {
        const core::Steady until = m_clock.steadyNow() + limit;
        constexpr milliseconds kLook{50};
        for (core::Steady now = m_clock.steadyNow(); now < until; now = m_clock.steadyNow()) {
            if (isDone()) return true;
            m_context.run_for(std::min(kLook, until - now));
        }
        return isDone();
    }

    template <class Is>
    int count(Is is) const {
        return static_cast<int>(
            std::count_if(m_members.begin(), m_members.end(), [&](const auto& m) { return is(*m); }));
    }
    int waiting() const {
        int sum = 0;
        for (const auto& member : m_members)
            sum += member->board().waiting;
        return sum;
    }
    bool areAllCurrent() const {
        return std::all_of(m_members.begin(), m_members.end(),
                           [](const auto& member) { return member->currentAfterMs().has_value(); });
    }
    bool areAlike() const {
        return std::all_of(m_members.begin(), m_members.end(), [&](const auto& member) {
            return member->board().cursor == m_members.front()->board().cursor;
        });
    }

    SwarmOptions m_options;
    std::vector<std::string> m_codes;
    boost::asio::io_context m_context;
    system::SystemClock m_clock;
    system::SystemRandom m_random;
    std::vector<std::unique_ptr<SwarmMember>> m_members;
    boost::asio::steady_timer m_postTimer;
    bool m_isPosting = true;
    std::size_t m_asked = 0, m_answered = 0, m_nextPost = 0;
};

int swarm(const SwarmOptions& options) {
    std::vector<std::string> codes = linesOf(options.codes);
    if (codes.size() < static_cast<std::size_t>(options.terminals))
        return complain(options.codes + ": " + std::to_string(codes.size()) + " codes, not " +
                        std::to_string(options.terminals));
    if (!hasFilesFor(options.terminals)) return complain("too few files may be open (ulimit -n)");
    const TemporaryFolder folder(placeFor(options.terminals));
    if (folder.path().empty()) return complain("no temporary folder can be made");
    Swarm swarm(options, std::move(codes));
    if (auto opened = swarm.open(folder.path()); !opened) return complain(opened.error().detail);
    swarm.enrolAll();
    if (const std::string why = swarm.whyNotEnrolled(); !why.empty()) return complain("not enrolled: " + why);
    swarm.live();
    const bool isSettled = swarm.settle();
    const boost::json::object result = swarm.result();
    if (options.isJson) {
        std::cout << boost::json::serialize(result) << std::endl;
    } else {
        for (const auto& [name, value] : result)
            std::cout << name << ": " << boost::json::serialize(value) << '\n';
        std::cout.flush();
    }
    if (result.at("parked") != 0) return complain("the hub refused posts");
    if (!isSettled) return complain("not all are current and alike, or posts have no answer");
    return 0;
}

} // namespace ploegbord::probe
