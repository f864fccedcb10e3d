// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/document_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/documents/document_reading.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using terminal::BlobPlace;

constexpr int kLongestOnTile = 18; // letters of a plant's own word

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Documents", source, about, n);
}

QString shortened(const QString& text) {
    return text.size() <= kLongestOnTile ? text : text.left(kLongestOnTile - 1).trimmed() + QChar(0x2026);
}

terminal::BlobState fileOf(const core::Document& document, const Moment& moment) {
    if (!moment.state || !moment.state->blobs) return {};
    const auto found = moment.state->blobs->find(document.sha256);
    return found == moment.state->blobs->end() ? terminal::BlobState{} : found->second;
}

QString sizeText(std::int64_t bytes) {
    return QLocale()
        .formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

QString crewNames(const std::vector<core::Ref>& crews, const Moment& moment) {
    QStringList names;
    for (const auto& crew : crews)
        names << toQString(crewName(moment, crew));
    return names.join(QStringLiteral(", "));
}

// In few words: a plant's lines may have long names.
QString linesText(const core::Audience& audience, const Moment& moment) {
    if (audience.lines.empty()) return words("all lines", "a document is for");
    if (core::includesLine(audience, moment.state->line)) return words("this line", "a document is for");
    const int count = static_cast<int>(audience.lines.size());
    if (count > 1) return words("%n lines", "a document is for", count);
    return shortened(lineNumber(toQString(lineName(moment, audience.lines.front()))));
}

// A title in another language than the person reads is marked as such.
QString languageMark(const core::Document& document, const Moment& moment) {
    const auto title = document.title.in(moment.language);
    return title.isTranslated ? QString() : toQString(title.language).toUpper();
}

} // namespace

QString documentTitle(const core::Document& document, const Moment& moment) {
    return toQString(document.title.in(moment.language).text);
}

// Always with its year: an instruction may be years old.
QString revisionText(const core::Document& document, bool isShort) {
    QString date = shortDate(document.revised_on, core::Day{}, QLocale());
    const QString revision = toQString(document.revision);
    if (revision.isEmpty()) return date;
    return words("Revision %1", "of a document").arg(isShort ? shortened(revision) : revision) + separator() +
           date;
}

bool isFileHere(const core::Document& document, const Moment& moment) {
    return fileOf(document, moment).place == BlobPlace::here;
}

bool hasNoRoom(const core::Document& document, const Moment& moment) {
    return fileOf(document, moment).place == BlobPlace::noRoom;
}

QString filePlace(const core::Document& document, const Moment& moment) {
    const auto file = fileOf(document, moment);
    const QString size = sizeText(document.bytes);
    switch (file.place) {
    case BlobPlace::here: return words("on this board", "where the file of a document is");
    case BlobPlace::fetching: {
        const auto percent = document.bytes > 0 ? file.bytes * 100 / document.bytes : 0;
        return words("being fetched, %1 % of %2", "where the file of a document is; percent, size")
            .arg(std::clamp<std::int64_t>(percent, 0, 100))
            .arg(size);
    }
    case BlobPlace::noRoom:
        return words("no room on this board for %1", "where the file of a document is; size").arg(size);
    case BlobPlace::wanted: break;
    }
    return words("not here yet, %1", "where the file of a document is; size").arg(size);
}

QString readingText(const terminal::Post& post, const Moment& moment) {
    const CrewReading reading = readingOf(post, moment);
    if (!reading.isWanted) return {};
    const QString missing = crewNames(reading.missing, moment);
    if (!reading.isDone)
        return missing.isEmpty() ? words("not yet confirmed by this shift", "a document; no crew is known")
                                 : words("not yet confirmed by %1", "a document; crews").arg(missing);
    const QString crews = toQString(crewsToConfirm(moment));
    return crews.isEmpty() ? words("read by this shift", "a document; no crew is known")
                           : words("read by %1", "a document; crews").arg(crews);
}

Choice documentTile(const terminal::Post& post, const Moment& moment, bool withLines) {
    const auto& document = *post.record->as<core::Document>();
    Choice tile{documentTitle(document, moment)};
    const CrewReading reading = readingOf(post, moment);
    tile.icon = !reading.isWanted ? Icon::document : reading.isDone ? Icon::check : Icon::eye;
    const QString read = readingText(post, moment);
    const bool isSaidHere = read.isEmpty() || !isFileHere(document, moment);
    QStringList under{languageMark(document, moment), revisionText(document, true),
                      withLines ? linesText(post.record->audience, moment) : QString(),
                      isSaidHere ? filePlace(document, moment) : QString(), read};
    under.removeAll(QString());
    tile.sublabel = under.join(separator());
    return tile;
}

} // namespace ploegbord::ui
