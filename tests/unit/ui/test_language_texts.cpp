// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QRegularExpression>

#include "tests/support/catch.h"
#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

using namespace ploegbord;

namespace {

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(PLOEGBORD_SOURCE_DIR "/resources/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonArray patternsOf(const char* category) {
    const auto document = QJsonDocument::fromJson(resource(QStringLiteral("patterns/%1.json").arg(category)));
    REQUIRE(document.isArray());
    return document.array();
}

constexpr const char* kCategories[]{"safety", "quality", "efficiency", "improvement"};

// CLDR's cardinal forms of whole numbers below a million.
const std::map<std::string_view, std::set<QString>>& pluralForms() {
    static const std::map<std::string_view, std::set<QString>> known{
        {"nl", {"one", "other"}},
        {"en", {"one", "other"}},
        {"de", {"one", "other"}},
        {"tr", {"one", "other"}},
        {"fr", {"one", "other"}},
        {"ro", {"one", "few", "other"}},
        {"pl", {"one", "few", "many", "other"}},
        {"uk", {"one", "few", "many", "other"}},
        {"ar", {"zero", "one", "two", "few", "many", "other"}},
    };
    return known;
}

std::set<QString> formsOf(const QJsonObject& text) {
    const QStringList keys = text.keys();
    return {keys.begin(), keys.end()};
}

std::multiset<QString> blanksIn(const QString& text) {
    static const QRegularExpression blank("\\{(\\w+)\\}");
    std::multiset<QString> found;
    for (auto match = blank.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

std::multiset<QString> namesOf(const QJsonArray& blanks) {
    std::multiset<QString> names;
    for (const auto& blank : blanks)
        names.insert(blank.toObject()["name"].toString());
    return names;
}

// Everything that a screen can say by itself in any language, the demo's plant too.
QString everyText() {
    QString all;
    for (const QString& folder :
         {QStringLiteral("translations"), QStringLiteral("patterns"), QStringLiteral("demo")}) {
        const QDir files(QStringLiteral(PLOEGBORD_SOURCE_DIR "/resources/") + folder);
        for (const QString& name : files.entryList({"*.ts", "*.json", "*.csv", "*.toml"}, QDir::Files))
            all += QString::fromUtf8(resource(folder + '/' + name));
    }
    for (const ui::Language& one : ui::languages())
        all += ui::toQString(one.name);
    return all;
}

bool isDrawn(char32_t c) {
    return QChar::isPrint(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format;
}

} // namespace

TEST_CASE("every shoutout has a sentence with all its blanks in every language", "[language]") {
    for (const char* category : kCategories) {
        for (const auto& value : patternsOf(category)) {
            const QJsonObject pattern = value.toObject();
            const auto blanks = namesOf(pattern["blanks"].toArray());
            for (const ui::Language& one : ui::languages()) {
                const QJsonObject text = pattern["text"].toObject()[ui::toQString(one.code)].toObject();
                INFO(pattern["id"].toString().toStdString() << " in " << one.code);
                CHECK(text.contains("other"));
                for (const auto& form : text)
                    CHECK(blanksIn(form.toString()) == blanks);
            }
        }
    }
}

TEST_CASE("a sentence with a number has the plural forms of its language, or one that fits all",
          "[language]") {
    for (const char* category : kCategories) {
        for (const auto& value : patternsOf(category)) {
            const QJsonObject pattern = value.toObject();
            for (const ui::Language& one : ui::languages()) {
                const auto forms = formsOf(pattern["text"].toObject()[ui::toQString(one.code)].toObject());
                INFO(pattern["id"].toString().toStdString() << " in " << one.code);
                CHECK((forms == std::set<QString>{"other"} || forms == pluralForms().at(one.code)));
            }
        }
    }
}

TEST_CASE("every phrase of a report is there in every language", "[language]") {
    const QJsonArray phrases = patternsOf("reports");
    CHECK(phrases.size() > 20);
    for (const auto& value : phrases) {
        const QJsonObject text = value.toObject()["text"].toObject();
        for (const ui::Language& one : ui::languages()) {
            INFO(value.toObject()["id"].toString().toStdString() << " in " << one.code);
            CHECK_FALSE(text[ui::toQString(one.code)].toString().trimmed().isEmpty());
        }
    }
}

TEST_CASE("every letter of every language has a glyph in the typefaces that the kiosk asks for",
          "[language]") {
    const ui::Theme theme(ui::reference::kPanel15.panel());
    for (const ui::Weight weight : {ui::Weight::regular, ui::Weight::semibold, ui::Weight::bold}) {
        const QFont asked = theme.type.font(ui::TextRole::body, weight);
        std::vector<QRawFont> faces;
        for (const QString& family : asked.families()) {
            QFont one = asked;
            one.setFamilies({family});
            if (QFontInfo(one).family() == family)
                faces.push_back(QRawFont::fromFont(one, QFontDatabase::Any));
        }
        std::set<char32_t> missing;
        for (const char32_t c : everyText().toUcs4())
            if (isDrawn(c) && std::none_of(faces.begin(), faces.end(),
                                           [&](const QRawFont& face) { return face.supportsCharacter(c); }))
                missing.insert(c);
        QString shown;
        for (const char32_t c : missing)
            shown += QString::fromUcs4(&c, 1);
        CHECK(shown == "");
    }
}
