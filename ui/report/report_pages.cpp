// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "app/terminal/patterns.h"
#include "ui/flow/emergency.h"
#include "ui/report/report_presenter.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

// What ReportPresenter shows at each of its steps.
namespace ploegbord::ui {

namespace {

constexpr int kShownWords = 36; // of the text, on its tile

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Report", source, about, n);
}

QString beginning(const QString& text) {
    return text.size() <= kShownWords ? text : text.left(kShownWords).trimmed() + QStringLiteral(" …");
}

} // namespace

Page ReportPresenter::page() const {
    Page page;
    page.title = words("Report", "title");
    page.steps = {words("What kind", "step"), words("Where", "step"), words("What", "step")};
    page.step = m_step < Step::words ? static_cast<int>(m_step) : m_step == Step::done ? 3 : 2;
    page.error = m_error;
    if (m_places.empty()) {
        page.words = words("This board has not read the plant's lines yet. It needs the hub once.", "report");
        page.note = emergencyText(moment());
        page.hasChoices = false;
        return page;
    }
    if (m_step != Step::kind) page.sentence = growing();
    switch (m_step) {
    case Step::kind: addKinds(page); break;
    case Step::place: addPlaces(page, m_places, m_tab, moment()); break;
    case Step::what: addPhrases(page); break;
    case Step::words: addWords(page); break;
    case Step::check: addCheck(page); break;
    case Step::camera: m_camera.addTo(page); break;
    case Step::supplier: addSuppliers(page); break;
    case Step::done: addDone(page); break;
    }
    return page;
}

void ReportPresenter::addKinds(Page& page) const {
    page.tiles = Page::Tiles::medium;
    page.columns = 3; // all of them on one page of any glass
    page.note = emergencyText(moment());
    for (const auto reportClass : kReportClasses)
        page.choices.push_back(reportClassTile(reportClass, moment().master().site));
}

void ReportPresenter::addPhrases(Page& page) const {
    page.tiles = Page::Tiles::medium;
    for (const auto* phrase : phrases()) {
        Choice tile{withCapital(phraseText(moment(), phrase->id))};
        if (phrase->needsWords) tile.icon = Icon::keyboard;
        page.choices.push_back(tile);
    }
}

void ReportPresenter::addWords(Page& page) const {
    page.field = Page::Field{QStringLiteral("report"),
                             m_text,
                             words("What is it about? Leave names out.", "field"),
                             toQString(moment().language),
                             words("Done", "keyboard: the words of a report are written"),
                             kMostWords};
}

void ReportPresenter::addCheck(Page& page) const {
    const bool isOver = m_unsigned.areTooMany(moment().now);
    page.tiles = Page::Tiles::medium;
    if (isOver)
        page.note =
            words("This board took 20 reports without a name in the last hour. Hold your badge to the "
                  "reader to sign this one.",
                  "limit reached");
    else
        page.note = emergencyText(moment());
    if (session())
        page.words = words("It goes without your name and the time, unless you send it signed.", "report");
    else if (!isOver)
        page.words =
            words("It goes without your name and the time. Or hold your badge to the reader: then it "
                  "is signed.",
                  "report");
    page.primary = words("Send anonymously", "button");
    page.primaryIcon = Icon::send;
    page.isPrimaryEnabled = isComplete() && !isOver;
    for (const Extra extra : extras())
        page.choices.push_back(extraTile(extra));
}

std::vector<ReportPresenter::Extra> ReportPresenter::extras() const {
    std::vector<Extra> extras{Extra::words};
    if (m_camera.isOffered()) extras.push_back(Extra::picture);
    const bool isFault = m_draft.report_class == core::ReportClass::qualityFault;
    if (isFault && !moment().master().suppliers.empty()) extras.push_back(Extra::supplier);
    if (session()) extras.push_back(Extra::signedBySession);
    return extras;
}

Choice ReportPresenter::extraTile(Extra extra) const {
    switch (extra) {
    case Extra::words:
        return {m_text.isEmpty() ? words("Add words", "tile") : words("Change the words", "tile"),
                m_text.isEmpty() ? words("if you like", "under: add words") : beginning(m_text),
                Icon::keyboard};
    case Extra::picture: return m_camera.tile();
    case Extra::supplier:
        return {words("Supplier", "tile"),
                m_draft.supplier.isEmpty() ? words("if you know it", "under: supplier")
                                           : supplierName(moment(), m_draft.supplier),
                Icon::box};
    case Extra::signedBySession:
        return {words("Send signed", "tile"), toQString(session()->name), Icon::person};
    }
    return {};
}

void ReportPresenter::addSuppliers(Page& page) const {
    page.heading = words("From which supplier?", "question");
    page.tiles = Page::Tiles::medium;
    for (const auto& supplier : moment().master().suppliers) {
        Choice tile{toQString(supplier.body.name.in(moment().language).text)};
        tile.isSelected = m_draft.supplier.is(supplier.id);
        page.choices.push_back(tile);
    }
    page.choices.push_back({words("No supplier", "tile")});
}

// Nothing is claimed of an anonymous report but that it is on this disk: whether and when it left is not
// told.
void ReportPresenter::addDone(Page& page) const {
    page.hasChoices = false;
    page.hasBack = m_posted.has_value();
    page.backLabel = words("To the board", "button");
    if (!m_posted) {
        page.heading = words("Saving …", "done screen");
        return;
    }
    const Run number{groupedCode(m_posted->reportNumber), Weight::bold};
    page.sentence = {{words("Number", "of a report") + QChar(QChar::Nbsp)}, number};
    if (!m_draft.anonymous) {
        page.heading = words("Thank you. With this number you find it at any board.", "done screen");
        page.words =
            words("Where it is: %1.", "done screen").arg(whereOpIs(moment(), m_posted->op, m_posted->record));
        return;
    }
    page.sentence.push_back({QChar(QChar::LineFeed) + words("Key", "of a report") + QChar(QChar::Nbsp)});
    page.sentence.push_back({groupedCode(m_posted->reportKey), Weight::bold});
    page.code = toQString(m_posted->reportNumber + m_posted->reportKey);
    page.heading =
        words("Take a photo of this screen: it lets you see the answer at any board.", "done screen");
    page.words = words("Your report is saved on this terminal and will be sent.", "done screen") +
                 QLatin1Char(' ') + delayText();
    if (!intents().hasSlipPrinter()) return;
    page.primary = m_printing == Printing::done ? words("Print again", "button: the slip of a report")
                                                : words("Print a slip", "button: with number and key");
    page.isPrimaryEnabled = m_printing != Printing::going;
    if (m_printing != Printing::failed) return;
    page.error = words("The printer does not print. Take a photo of this screen.", "done screen");
    page.heading.clear(); // says the same
}

Slip ReportPresenter::slip() const {
    const auto line = [](const QString& name, const std::string& value) {
        return toUtf8(name + QLatin1Char(' ') + groupedCode(value));
    };
    return {toUtf8(words("Your report", "heading of a slip")),
            {line(words("Number", "of a report"), m_posted->reportNumber),
             line(words("Key", "of a report"), m_posted->reportKey),
             toUtf8(words("With these two any board shows you the answer.", "on a slip"))},
            m_posted->reportNumber + m_posted->reportKey};
}

QString ReportPresenter::delayText() const {
    const int minutes = moment().master().site.anonymous_delay_minutes;
    if (minutes <= 0) return words("Once sent, it appears on the boards at once.", "done screen");
    return words(
        "Once sent, it appears on the boards within %n minutes: so nobody can tell when it was made.",
        "done screen", minutes);
}

// What is chosen, and a blank for what comes next.
Runs ReportPresenter::growing() const {
    core::Report shown = m_draft;
    if (m_step == Step::place) shown.place = {};
    if (m_step == Step::place || m_step == Step::what) shown.what.clear();
    const bool isElsewhere = m_draft.place.isEmpty() || m_draft.line != moment().state->line;
    const bool withLine = m_step != Step::place && isElsewhere;
    Runs runs{{reportText(moment(), shown, withLine), Weight::bold}};
    if (m_step != Step::place && m_step != Step::what) return runs;
    runs.push_back({separator(), Weight::bold});
    runs.push_back({QStringLiteral(" … "), Weight::bold, true});
    return runs;
}

std::vector<const core::ReportPhrase*> ReportPresenter::phrases() const {
    std::vector<const core::ReportPhrase*> offered;
    for (const auto& phrase : terminal::patterns().phrases())
        if (phrase.report_class == m_draft.report_class) offered.push_back(&phrase);
    return offered;
}

} // namespace ploegbord::ui
