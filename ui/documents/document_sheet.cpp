// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "ui/documents/document_presenter.h"
#include "ui/documents/document_reading.h"
#include "ui/documents/document_words.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

// What DocumentPresenter shows, in words.
namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Reader", source, about);
}

} // namespace

Sheet DocumentPresenter::sheet() const {
    Sheet sheet;
    sheet.title = m_record && !m_document.sha256.empty() ? documentTitle(m_document, m_moment)
                                                         : words("Documents", "title");
    sheet.words = pageWords();
    QStringList about;
    if (m_stage == Stage::open)
        about << words("page %1 of %2", "of a document").arg(m_page + 1).arg(pageCount());
    if (!m_document.sha256.empty()) about << revisionText(m_document);
    if (m_stage == Stage::waiting) about << filePlace(m_document, m_moment);
    sheet.about = about.join(separator());
    if (m_stage == Stage::open) addPage(sheet);
    if (!m_link.isEmpty()) {
        sheet.code = m_link;
        sheet.words =
            words("Scan this with your phone, where it reaches the hub. It works for 10 minutes.", "reader");
    }
    addNotice(sheet);
    return sheet;
}

void DocumentPresenter::addPage(Sheet& sheet) const {
    sheet.isPageShown = true;
    sheet.offersPhone = m_moment.state->handsFilesOver || !m_link.isEmpty();
    if (sheet.words.isEmpty()) sheet.image = m_image;
    sheet.previous = m_page;
    sheet.next = m_page + 1 < pageCount() ? m_page + 2 : 0;
    sheet.canZoomIn = m_zoom.canZoomIn();
    sheet.canZoomOut = m_zoom.canZoomOut();
    sheet.offersWidth = m_zoom.fit() != PageZoom::Fit::width;
    sheet.canUp = m_zoom.canPan({0, -1}) || m_page > 0;
    sheet.canDown = m_zoom.canPan({0, 1}) || m_page + 1 < pageCount();
    sheet.canLeft = m_zoom.canPan({-1, 0});
    sheet.canRight = m_zoom.canPan({1, 0});
    sheet.isPannable = m_zoom.part().size() != m_zoom.whole();
}

void DocumentPresenter::addNotice(Sheet& sheet) const {
    if (m_stage != Stage::open) return;
    if (m_isRetired) {
        sheet.isAlarming = true;
        sheet.notice = words("This document has been withdrawn. Do not work by it any more.", "reader");
    } else if (m_isNewer) {
        sheet.isAlarming = true;
        sheet.notice = words("There is a newer revision. This one no longer holds.", "reader");
        sheet.action = Sheet::Action::openNewer;
        sheet.actionLabel = words("Open the new one", "button: the newer revision of a document");
    } else if (!m_postFailure.isEmpty()) {
        sheet.isAlarming = true;
        sheet.notice = m_postFailure;
    } else if (m_wasEndShown) {
        sheet.notice = readingText(*post(), m_moment);
    }
    if (!isConfirmable()) return;
    const QString crews = toQString(crewsToConfirm(m_moment));
    sheet.action = Sheet::Action::confirm;
    sheet.actionLabel = crews.isEmpty() ? words("This shift has read this", "button: no crew is known")
                        : crews.contains(QLatin1Char(','))
                            ? words("%1 have read this", "button: several crews").arg(crews)
                            : words("%1 has read this", "button: a crew").arg(crews);
}

QString DocumentPresenter::pageWords() const {
    if (m_isRetired && m_stage != Stage::open)
        return words("This document has been withdrawn. Do not work by it any more.", "reader");
    switch (m_stage) {
    case Stage::none:
        if (!m_moment.hasMaster())
            return words("This board has not read the plant's documents yet. It needs the hub once.",
                         "reader");
        return words("No document is open.", "reader");
    case Stage::asking:
    case Stage::opening: return words("Opening …", "reader: the document's file");
    case Stage::waiting: return waitingWords();
    case Stage::failed: return m_failure;
    case Stage::open: break;
    }
    if (m_isLate) return words("Page %1 is being drawn …", "reader").arg(m_page + 1);
    if (!m_image.isNull()) return {};
    const bool isDrawn = m_wanted && m_wanted == m_drawn;
    return isDrawn ? words("Page %1 cannot be drawn.", "reader").arg(m_page + 1)
                   : words("Opening …", "reader: the document's file");
}

QString DocumentPresenter::waitingWords() const {
    const bool isConnected = m_moment.state->link == terminal::LinkState::live ||
                             m_moment.state->link == terminal::LinkState::polling ||
                             m_moment.state->link == terminal::LinkState::catchingUp;
    if (hasNoRoom(m_document, m_moment))
        return words("There is no room on this board for this document. Call IT.", "reader");
    return isConnected
               ? words("This document is not on this board yet. It is fetched before all others.", "reader")
               : words("This document is not on this board, and the hub cannot be reached. It is fetched as "
                       "soon as it can.",
                       "reader");
}

} // namespace ploegbord::ui
