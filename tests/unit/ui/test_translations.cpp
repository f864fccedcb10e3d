// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/support/catch.h"

namespace {

// The plural forms that Qt tells apart (Linguist's manual, "Handling Plural Forms"); a language without its
// file fails here.
constexpr std::pair<const char*, int> kPluralForms[]{{"nl", 2}, {"en", 2}, {"de", 2}, {"pl", 3}, {"tr", 1},
                                                     {"uk", 3}, {"ro", 3}, {"fr", 2}, {"ar", 6}};

// What lupdate wrote about one text. `forms` has one entry, or one for each plural form.
struct Message {
    std::string key; // context, source and disambiguation
    QString source;
    QStringList forms;
    bool isFinished = true, isPlural = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.isPlural = xml.attributes().value("numerus") == QLatin1String("yes");
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute("type");
            if (!message.isPlural) message.forms << xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    message.key = (context + " | " + message.source + " | " + comment).toStdString();
    return message;
}

std::vector<Message> readMessages(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QString committed(const QString& language) {
    return QStringLiteral(PLOEGBORD_SOURCE_DIR "/resources/translations/ploegbord_%1.ts").arg(language);
}

std::set<std::string> keysOf(const std::vector<Message>& messages) {
    std::set<std::string> keys;
    for (const auto& message : messages)
        keys.insert(message.key);
    return keys;
}

// %1, %2, %n, each once; the order may differ between languages.
std::set<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern("%L?(\\d|n)");
    std::set<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

TEST_CASE("the translations hold every text of the screens, and no others", "[translations]") {
    QTemporaryDir folder;
    for (const auto& [language, forms] : kPluralForms)
        REQUIRE(QFile::copy(committed(language), folder.filePath(QString("ploegbord_%1.ts").arg(language))));
    QProcess update;
    update.start(PLOEGBORD_CMAKE, {"-DLUPDATE=" PLOEGBORD_LUPDATE, "-DSOURCE=" PLOEGBORD_SOURCE_DIR,
                                   "-DTRANSLATIONS=" + folder.path(), "-DTEMP=" + folder.filePath("copy"),
                                   "-P", PLOEGBORD_SOURCE_DIR "/resources/translations/update.cmake"});
    REQUIRE(update.waitForFinished(120000));
    REQUIRE(update.exitCode() == 0);
    for (const auto& [language, forms] : kPluralForms) {
        INFO(language);
        const auto fresh = readMessages(folder.filePath(QString("ploegbord_%1.ts").arg(language)));
        CHECK(fresh.size() > 10);
        CHECK(keysOf(fresh) == keysOf(readMessages(committed(language))));
    }
}

TEST_CASE("every translation is finished and keeps the blanks of its source", "[translations]") {
    for (const auto& [language, forms] : kPluralForms) {
        for (const auto& message : readMessages(committed(language))) {
            INFO(language << ": " << message.key);
            CHECK(message.isFinished);
            CHECK(message.forms.size() == (message.isPlural ? forms : 1));
            for (const QString& form : message.forms) {
                CHECK_FALSE(form.trimmed().isEmpty());
                CHECK(form == form.trimmed());
                CHECK_FALSE(form.contains("  "));
                CHECK(placeholders(form) == placeholders(message.source));
            }
        }
    }
}

TEST_CASE("a translation is at most 1.6 times as long as English, short words aside", "[translations]") {
    constexpr int kAlwaysFits = 26; // "Ongedaan maken (%n s)" for Undo
    for (const auto& [language, forms] : kPluralForms) {
        for (const auto& message : readMessages(committed(language))) {
            INFO(language << ": " << message.key);
            for (const QString& form : message.forms)
                CHECK(form.size() <=
                      std::max<int>(kAlwaysFits, static_cast<int>(message.source.size()) * 8 / 5));
        }
    }
}
