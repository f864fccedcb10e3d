// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/display.h"
#include "tests/bench/posts.h"
#include "tests/bench/rows.h"

namespace ploegbord::bench {
namespace {

constexpr Area kShoutout{60, 920, 300, 110}; // within a button of both boards
constexpr double kPatience = 30;             // seconds to a painted board

struct Programs {
    Arguments kiosk, bare;
    std::string log;
};

Process startAndWait(Display& display, const Arguments& program, const std::string& log, double& took) {
    display.clear();
    const double began = seconds();
    Process process = display.start(program, log);
    if (!display.waitForMark(kPatience))
        throw std::runtime_error(program.front() + " paints no board; see " + log);
    took = seconds() - began;
    return process;
}

void benchStart(const Place& place, Report& report, Display& display, const Programs& programs) {
    std::vector<double> ours, bare;
    for (int round = 0; round < (place.isQuick ? 3 : 10); ++round) {
        double took = 0;
        startAndWait(display, programs.kiosk, programs.log, took).stop();
        ours.push_back(took * 1000);
        startAndWait(display, programs.bare, programs.log, took).stop();
        bare.push_back(took * 1000);
    }
    report.add(
        {"start to full board, no hub, to bare Qt", "ms", median(ours), median(bare), {Bound::atMost, 1.8}});
}

void benchTap(const Place& place, Report& report, Display& display, const Programs& programs) {
    std::vector<double> ours, bare;
    for (const bool isOurs : {true, false}) {
        double took = 0;
        const Process process =
            startAndWait(display, isOurs ? programs.kiosk : programs.bare, programs.log, took);
        pause(1);
        for (int tap = 0; tap < (place.isQuick ? 20 : 200); ++tap) {
            const double painted = display.press(kShoutout);
            if (painted < 0) throw std::runtime_error("a tap changed nothing on the screen");
            (isOurs ? ours : bare).push_back(painted * 1000);
        }
    }
    report.add({"tap to first changed pixel, median, to bare Qt",
                "ms",
                median(ours),
                median(bare),
                {Bound::atMost, 2}});
    report.absent("tap to first changed pixel, p99, to Chromium",
                  "Chromium is not measured here; ours is " + std::to_string(quantile(ours, 0.99)) + " ms");
}

// With the live stream open.
void benchIdle(const Place& place, Report& report, Display& display, const Programs& programs) {
    double took = 0, bareMemory = 0;
    {
        const Process bare = startAndWait(display, programs.bare, programs.log, took);
        pause(2);
        bareMemory = pssKiB(bare.pid()) / 1024;
    }
    const Process kiosk = startAndWait(display, programs.kiosk, programs.log, took);
    pause(10); // the feed is read, the first heartbeat sent
    const double cpu = cpuSeconds(kiosk.pid()), length = place.isQuick ? 20 : 60;
    const auto switches = voluntarySwitches(kiosk.pid());
    pause(length);
    report.add({"idle with the live stream, CPU",
                "% of a core",
                (cpuSeconds(kiosk.pid()) - cpu) / length * 100,
                {},
                {Bound::atMost, 0.1}});
    report.add({"idle with the live stream, wake-ups",
                "1/s",
                static_cast<double>(voluntarySwitches(kiosk.pid()) - switches) / length,
                {},
                {Bound::atMost, 3}});
    report.add({"memory when idle (PSS), to bare Qt",
                "MiB",
                pssKiB(kiosk.pid()) / 1024,
                bareMemory,
                {Bound::atMost, 1.6}});
}

} // namespace

void benchKiosk(const Place& place, Report& report) {
    Display display(place.work);
    HubProcess hub(place, "kiosk");
    const std::filesystem::path state = place.work / "kiosk-state";
    const std::string probe = place.bin / "ploegbord-probe";
    PostClients(hub.port(), hub.token(), 64).send(place.isQuick ? 10'000 : 100'000);
    outputOf({probe, "enrol", hub.url(), hub.enrolCode(), "--state", state});
    outputOf({probe, "sync", "--until-idle", "--seconds", "300", "--state", state});
    const Programs programs{{place.bin / "ploegbord-kiosk", "--state", state, "--mark-ready", "--windowed",
                             "1920x1080", "--diagonal", "21.5"},
                            {place.bin / "ploegbord-bench-bare"},
                            place.work / "kiosk.log"};
    benchIdle(place, report, display, programs);
    hub.stop();
    benchStart(place, report, display, programs);
    benchTap(place, report, display, programs);
    report.absent("start, memory and idle to Chromium; tap \"post\" to card on the wall", "not automated");
}

} // namespace ploegbord::bench
