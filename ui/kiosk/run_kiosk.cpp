// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/run_kiosk.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QTimer>

#include "app/net/terminal_thread.h"
#include "app/system/system.h"
#include "ui/kiosk/kiosk_settings.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/terminal_intents.h"
#include "ui/media/module_media.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr double kUnknownDiagonalInch = 15.6; // when neither IT nor the display says

int complain(const std::string& what) {
    std::fprintf(stderr, "ploegbord-kiosk: %s\n", what.c_str());
    return EXIT_FAILURE;
}

terminal::Terminal::Options terminalOptions(const KioskOptions& options, const Panel* panel) {
    terminal::Terminal::Options result;
    result.stateDirectory = options.stateDirectory;
    result.version = PLOEGBORD_VERSION;
    if (panel)
        result.screen = toUtf8(QStringLiteral("%1x%2 %3in")
                                   .arg(panel->pixels().width())
                                   .arg(panel->pixels().height())
                                   .arg(panel->diagonalInch(), 0, 'f', 1));
    result.isOffline = !options.screenshotFile.isEmpty();
    return result;
}

std::string whyNotOpened(const core::Error& error, const std::string& directory) {
    if (error.code == core::ErrorCode::denied)
        return "another kiosk or probe uses " + directory + "; stop it first, or give another --state";
    return "cannot open " + directory + ": " + error.detail;
}

double diagonalOf(const KioskOptions& options, const KioskSettings& settings, const QScreen& screen) {
    if (options.diagonalInch) return *options.diagonalInch;
    if (settings.diagonalInch) return *settings.diagonalInch;
    const QSizeF size = screen.physicalSize(); // mm
    const double inches = std::hypot(size.width(), size.height()) / 25.4;
    const bool isCredible =
        !options.windowed && options.screenshotFile.isEmpty() && inches >= 7 && inches <= 120;
    return isCredible ? inches : kUnknownDiagonalInch;
}

QSize pixelsOf(const KioskOptions& options, const QScreen& screen) {
    if (options.windowed) return *options.windowed;
    return options.screenshotFile.isEmpty() ? screen.geometry().size() : QSize(1920, 1080);
}

std::string whyNotEnrolled(const terminal::EnrolFailure& failure) {
    switch (failure.error) {
    case terminal::EnrolError::badCode:
        return "the hub does not take this code: it is wrong, used or older than 15 minutes; make a new one "
               "with "
               "`ploegbord-hub enrol`";
    case terminal::EnrolError::unreachable:
        return "no hub answers there (" + failure.detail + "); check the URL";
    case terminal::EnrolError::untrusted:
        return "the hub cannot be trusted (" + failure.detail + "); plain HTTP is for this machine only";
    case terminal::EnrolError::notAHub: return "what answers there is no hub (" + failure.detail + ")";
    case terminal::EnrolError::storage: return "cannot keep the identity: " + failure.detail;
    }
    return failure.detail;
}

int enrol(const KioskOptions& options) {
    net::TerminalThread terminal;
    int status = EXIT_FAILURE;
    QObject::connect(&terminal, &net::TerminalThread::failed, [&](const core::Error& error) {
        complain(whyNotOpened(error, options.stateDirectory));
        QApplication::exit(EXIT_FAILURE);
    });
    terminal.start(terminalOptions(options, nullptr));
    terminal.enrol(&terminal, options.enrolUrl, options.enrolCode, "", [&](net::EnrolAnswer answer) {
        if (answer)
            std::printf("enrolled as %s\n", answer->str().c_str());
        else
            complain(whyNotEnrolled(answer.error()));
        status = answer ? EXIT_SUCCESS : EXIT_FAILURE;
        QApplication::exit(status);
    });
    return QApplication::exec();
}

constexpr std::chrono::seconds kPatience{20}; // for a screen that draws its picture on another thread

// One picture of one screen, from what the state folder holds. Nothing is sent, and nothing waited for but
// the screen itself.
class Photographer {
  public:
    Photographer(const KioskOptions& options, KioskWindow& window) : m_options(options), m_window(window) {
        if (m_options.screen != ScreenName::board && m_options.screen != ScreenName::urgent)
            m_window.open(m_options.screen);
        screen().prepareForPicture();
        QObject::connect(&m_look, &QTimer::timeout, &m_window, [this] { look(); });
        m_look.start(std::chrono::milliseconds(10));
        m_waited.start();
        look();
    }

  private:
    Screen& screen() { return m_window.screen(m_options.screen); }

    void look() {
        if (screen().isReadyForPicture() || m_waited.hasExpired(std::chrono::milliseconds(kPatience).count()))
            shoot();
    }
    void shoot() {
        m_look.stop();
        screen().show();
        screen().raise();
        QApplication::processEvents();
        const bool isSaved = m_window.grab().save(m_options.screenshotFile);
        if (!isSaved) complain("cannot write " + toUtf8(m_options.screenshotFile));
        QApplication::exit(isSaved ? EXIT_SUCCESS : EXIT_FAILURE);
    }

    const KioskOptions& m_options;
    KioskWindow& m_window;
    QTimer m_look;
    QElapsedTimer m_waited;
};

int show(const KioskOptions& options, const KioskSettings& settings) {
    QScreen& screen = *QGuiApplication::primaryScreen();
    const auto panel = Panel::fromDiagonal(pixelsOf(options, screen), diagonalOf(options, settings, screen),
                                           settings.viewingDistanceMetres);
    if (!panel) return complain("impossible screen: check --windowed and --diagonal");
    const bool isPicture = !options.screenshotFile.isEmpty();
    std::optional<KioskWindow> window;
    std::optional<Photographer> photographer;
    net::TerminalThread terminal;
    QObject::connect(&terminal, &net::TerminalThread::failed, &terminal, [&](const core::Error& error) {
        complain(whyNotOpened(error, options.stateDirectory));
        QApplication::exit(EXIT_FAILURE);
    });
    QObject::connect(&terminal, &net::TerminalThread::stateChanged, &terminal, [&](const StatePtr& state) {
        window->setState(state); // from the event loop below, where there is a window
        if (isPicture && !photographer) photographer.emplace(options, *window);
    });
    terminal::Terminal::Options opened = terminalOptions(options, &*panel);
    opened.blobBudget = settings.documentsBudgetMb << 20;
    terminal.start(std::move(opened)); // reads the disk while the fonts are loaded

    const Theme theme(*panel, settings.isNight ? Shade::night : Shade::day, settings.hasMotion);
    const system::SystemClock clock;
    TerminalIntents intents(terminal, options.stateDirectory, theme.type, settings.slipPrinter);
    ModuleMedia media({settings.isSoundOn, settings.volumePercent}, ModuleMedia::installedModule());
    window.emplace(theme, intents, clock,
                   KioskWindow::Settings{options.language.value_or(settings.language), options.hasReadyMark,
                                         isPicture ? nullptr : &media});
    window->setGeometry(QRect(screen.geometry().topLeft(), panel->pixels()));
    if (options.windowed || isPicture)
        window->show();
    else
        window->showFullScreen(); // after setGeometry: without a window manager it would come up at its size
                                  // hint
    const int status = QApplication::exec();
    photographer.reset();
    window.reset(); // before what it was made from
    return status;
}

} // namespace

int runKiosk(const KioskOptions& options) {
    if (options.wantsHelp) return std::fputs(helpText().toUtf8().constData(), stdout) < 0;
    if (options.wantsVersion) return std::puts("ploegbord-kiosk " PLOEGBORD_VERSION) < 0;
    if (!options.enrolUrl.empty()) return enrol(options);
    const auto file =
        options.configFile.empty() ? options.stateDirectory + "/settings.toml" : options.configFile;
    if (!options.configFile.empty() && !std::filesystem::is_regular_file(file))
        return complain("--config wants a settings file, and this is none: " + file);
    const auto settings = readKioskSettings(file);
    if (!settings) return complain(settings.error().detail);
    return show(options, *settings);
}

} // namespace ploegbord::ui
