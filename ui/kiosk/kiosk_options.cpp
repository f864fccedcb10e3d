// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_options.h"

#include <QCommandLineParser>
#include <QDir>

#include "ui/language/languages.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

// The parser and its options together, so that reading and --help cannot disagree.
struct Parser {
    QCommandLineOption help{{"h", "help"}, "Show this help."};
    QCommandLineOption version{{"v", "version"}, "Show the version."};
    QCommandLineOption config{"config", "Settings of this terminal (TOML).", "file"};
    QCommandLineOption state{"state", "Folder with this terminal's identity, cache and outbox.", "dir"};
    QCommandLineOption windowed{"windowed", "Run in a window of W by H pixels, not full screen.", "WxH"};
    QCommandLineOption diagonal{"diagonal", "Diagonal of the panel in inches; sizes on screen follow it.",
                                "inches"};
    QCommandLineOption language{"language", "Language of this terminal: " + toQString(languageCodes()) + '.',
                                "language"};
    QCommandLineOption markReady{"mark-ready",
                                 "Paint a green block in the corner once the board is complete."};
    QCommandLineOption screenshot{
        "screenshot", "Draw a screen from the state folder into a PNG, without a display.", "file"};
    QCommandLineOption screen{"screen", "With --screenshot, which one: " + toQString(screenNames()) + '.',
                              "name", "board"};
    QCommandLineOption enrol{"enrol", "Enrol this terminal: --enrol URL CODE --state DIR."};
    QCommandLineParser parser;

    Parser() {
        parser.setApplicationDescription(
            "Ploegbord, the crew's board on the line.\n\n"
            "A terminal is enrolled once, with a code from `ploegbord-hub enrol`, and "
            "then started with the same --state.");
        parser.addOptions({help, version, config, state, windowed, diagonal, language, markReady, screenshot,
                           screen, enrol});
        parser.addPositionalArgument("URL CODE", "With --enrol only.", "[URL CODE]");
    }
};

core::Result<QSize> readSize(const QString& text) {
    const QStringList parts = text.split('x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() == 2 && size.width() >= 320 && size.height() >= 320 && size.width() <= 16384 &&
        size.height() <= 16384)
        return size;
    return core::fail(core::ErrorCode::invalid, "--windowed wants WxH in pixels, such as 1280x800");
}

tl::unexpected<core::Error> invalid(const QString& detail) {
    return core::fail(core::ErrorCode::invalid, toUtf8(detail));
}

std::string defaultState() {
    return toUtf8(QDir::homePath() + "/.local/share/ploegbord/kiosk");
}

} // namespace

QString helpText() {
    return Parser().parser.helpText();
}

core::Result<KioskOptions> readOptions(const QStringList& arguments) {
    Parser with;
    QCommandLineParser& parser = with.parser;
    if (!parser.parse(arguments)) return invalid(parser.errorText());
    KioskOptions options;
    options.wantsHelp = parser.isSet(with.help);
    options.wantsVersion = parser.isSet(with.version);
    options.configFile = toUtf8(parser.value(with.config));
    options.stateDirectory = parser.isSet(with.state) ? toUtf8(parser.value(with.state)) : defaultState();
    if (options.stateDirectory.empty()) return invalid("--state wants a folder");
    options.hasReadyMark = parser.isSet(with.markReady);
    options.screenshotFile = parser.value(with.screenshot);
    if (parser.isSet(with.screenshot) && options.screenshotFile.isEmpty())
        return invalid("--screenshot wants a file");
    if (parser.isSet(with.windowed)) {
        const auto size = readSize(parser.value(with.windowed));
        if (!size) return tl::unexpected(size.error());
        options.windowed = *size;
    }
    if (parser.isSet(with.diagonal)) {
        options.diagonalInch = parser.value(with.diagonal).toDouble();
        if (*options.diagonalInch < 4 || *options.diagonalInch > 120)
            return invalid("--diagonal wants inches between 4 and 120, such as 15.6");
    }
    if (parser.isSet(with.language)) options.language = toUtf8(parser.value(with.language));
    if (options.language && !languageOf(*options.language))
        return invalid("--language wants one of " + toQString(languageCodes()));
    const auto screen = screenNamed(toUtf8(parser.value(with.screen)));
    if (!screen) return invalid("no screen is called " + parser.value(with.screen) + "; see --help");
    if (parser.isSet(with.screen) && options.screenshotFile.isEmpty())
        return invalid("--screen says what --screenshot draws: give it a file");
    options.screen = *screen;
    const QStringList rest = parser.positionalArguments();
    if (rest.size() != (parser.isSet(with.enrol) ? 2 : 0))
        return invalid(parser.isSet(with.enrol)
                           ? "--enrol wants a URL and a code: --enrol URL CODE --state DIR"
                           : "do not know what to do with " + rest.join(' '));
    options.enrolUrl = toUtf8(rest.value(0));
    options.enrolCode = toUtf8(rest.value(1));
    return options;
}

} // namespace ploegbord::ui
