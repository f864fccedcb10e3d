// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/board_glass.h"

#include <map>

#include <QGuiApplication>
#include <QLocale>

#include "tests/support/board_documents.h"
#include "tests/support/board_extremes.h"
#include "tests/support/board_handovers.h"
#include "tests/support/board_media.h"
#include "tests/support/board_pulses.h"
#include "ui/kiosk/screens.h"
#include "ui/language/languages.h"
#include "ui/touch/touch_button.h"

static void addTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace ploegbord::test {

namespace {

// Says each sentence again until it is 40 % longer; a word with a blank (%1) is not said twice.
class LongerTranslator final : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char* about, int n) const override {
        const QString said = QTranslator::translate(context, source, about, n);
        QStringList words = said.split(' ', Qt::SkipEmptyParts);
        words.erase(std::remove_if(words.begin(), words.end(),
                                   [](const QString& word) { return word.contains('%'); }),
                    words.end());
        if (words.isEmpty()) return said;
        const auto wanted = said.size() * 14 / 10;
        QString longer = said;
        for (int i = 0; longer.size() < wanted; ++i)
            longer += ' ' + words[i % words.size()].left(std::max<qsizetype>(2, wanted - longer.size() - 1));
        return longer;
    }
};

// A state takes longer to make than to draw, and nothing that is drawn changes it.
State madeOnce(State (*make)()) {
    static std::map<State (*)(), State> made;
    State& state = made[make];
    if (!state) state = make();
    return state;
}

} // namespace

const char* nameOf(Words words) {
    switch (words) {
    case Words::dutch: return "nl";
    case Words::english: return "en";
    case Words::german: return "de";
    case Words::polish: return "pl";
    case Words::turkish: return "tr";
    case Words::ukrainian: return "uk";
    case Words::romanian: return "ro";
    case Words::french: return "fr";
    case Words::arabic: return "ar";
    case Words::longer: return "longer";
    case Words::mirrored: return "rtl";
    }
    return "";
}

SpokenWords::SpokenWords(Words words)
    : m_language(words == Words::mirrored ? "en"
                 : words == Words::longer ? "nl"
                                          : nameOf(words)),
      m_translator(words == Words::longer ? std::make_unique<LongerTranslator>()
                                          : std::make_unique<QTranslator>()) {
    addTranslations();
    if (!m_translator->load(QStringLiteral(":/i18n/ploegbord_%1.qm").arg(QLatin1String(m_language))))
        throw std::runtime_error("no translation in this program");
    QGuiApplication::installTranslator(m_translator.get());
    QLocale::setDefault(ui::localeOf(m_language));
    QGuiApplication::setLayoutDirection(words == Words::mirrored ? Qt::RightToLeft
                                                                 : ui::languageOf(m_language)->direction);
}

SpokenWords::~SpokenWords() {
    QGuiApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

const std::vector<BoardScene>& boardScenes() {
    using ui::ScreenName;
    static const std::vector<BoardScene> scenes{
        {"board", ScreenName::board, fullBoard},
        {"board-documents", ScreenName::board, documentsBoard},
        {"board-wall", ScreenName::board, fullBoard, true},
        {"board-empty", ScreenName::board, emptyBoard},
        {"board-new", ScreenName::board, neverConnected},
        {"board-one", ScreenName::board, oneCardBoard},
        {"board-goals", ScreenName::board, goalsBoard},
        {"board-names", ScreenName::board, longNamesBoard},
        {"board-names-wall", ScreenName::board, longNamesBoard, true},
        {"board-wordy", ScreenName::board, wordyBoard},
        {"board-wordy-wall", ScreenName::board, wordyBoard, true},
        {"board-crowded", ScreenName::board, crowdedBoard},
        {"board-overfull", ScreenName::board, overfullBoard},
        {"board-waiting", ScreenName::board, waitingBoard},
        {"board-parked", ScreenName::board, parkedBoard},
        {"board-quiet", ScreenName::board, quietBoardState},
        {"board-long-run", ScreenName::board, longRunBoard},
        {"board-worst", ScreenName::board, worstMonthBoard},
        {"board-start", ScreenName::board, shiftStartBoard},
        {"board-start-wall", ScreenName::board, shiftStartBoard, true},
        {"board-handover", ScreenName::board, handoverBoard},
        {"board-pictures", ScreenName::board, picturesBoard},
        {"board-question", ScreenName::board, pulseBoard},
        {"board-own-question", ScreenName::board, ownPulseBoard},
        {"board-results", ScreenName::board, pulseResultBoard},
        {"board-clock", ScreenName::board, uncertainClockBoard},
        {"board-signed-in", ScreenName::board, [] { return signedIn(fullBoard()); }},
        {"board-urgent", ScreenName::board, urgentBoard},
        {"board-urgent-crowded", ScreenName::board, crowdedUrgentBoard},
        {"announcements", ScreenName::announcements, fullBoard},
        {"announcements-empty", ScreenName::announcements, emptyBoard},
        {"announcements-goals", ScreenName::announcements, goalsBoard},
        {"announcements-wordy", ScreenName::announcements, wordyBoard},
        {"announcements-overfull", ScreenName::announcements, overfullBoard},
        {"announcements-pictures", ScreenName::announcements, picturesBoard},
        {"announcements-waiting", ScreenName::announcements, waitingBoard},
        {"safety", ScreenName::safety, fullBoard},
        {"safety-empty", ScreenName::safety, emptyBoard},
        {"safety-new", ScreenName::safety, neverConnected},
        {"safety-worst", ScreenName::safety, worstMonthBoard},
        {"safety-long-run", ScreenName::safety, longRunBoard},
        {"safety-quiet", ScreenName::safety, quietBoardState},
        {"recognition", ScreenName::recognition, fullBoard},
        {"recognition-empty", ScreenName::recognition, emptyBoard},
        {"recognition-names", ScreenName::recognition, longNamesBoard},
        {"recognition-wordy", ScreenName::recognition, wordyBoard},
        {"recognition-overfull", ScreenName::recognition, overfullBoard},
        {"recognition-waiting", ScreenName::recognition, waitingBoard},
        {"urgent", ScreenName::urgent, urgentBoard},
        {"urgent-wordy", ScreenName::urgent, wordyUrgentBoard},
    };
    return scenes;
}

BoardGlass::BoardGlass(const ui::reference::NamedPanel& panel, const BoardScene& scene, Words words,
                       ui::Shade shade, bool hasMotion)
    : theme(panel.panel(), shade, hasMotion), m_words(words),
      m_screen(ui::makeScreen(scene.screen, {theme, intents, navigator}, nullptr)) {
    m_screen->resize(panel.pixels);
    m_screen->show();
    m_screen->enter();
    m_screen->present(ui::momentOf(madeOnce(scene.state), boardNow(), m_words.language()));
    m_screen->prepareForPicture();
    if (scene.isOtherLane)
        for (auto* button : m_screen->findChildren<ui::TouchButton*>(QStringLiteral("otherLane")))
            button->act();
    QGuiApplication::processEvents();
}

} // namespace ploegbord::test
