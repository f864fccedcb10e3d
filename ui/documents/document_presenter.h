// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QTimer>

#include "ui/documents/page_drawer.h"
#include "ui/documents/page_zoom.h"
#include "ui/kiosk/screen.h"

namespace ploegbord::ui {

// What the reader shows.
struct Sheet {
    enum class Action { none, confirm, openNewer };

    QString title;
    QString about;  // "page 3 of 12 · Revision C · 20 Nov 2026"
    QString words;  // instead of the page: what is going on, or why there is none
    QImage image;   // what is seen of the page
    QString code;   // instead of the page: what a QR code says, over `words`
    QString notice; // under the page
    bool isAlarming = false;
    Action action = Action::none; // beside the notice
    QString actionLabel, actionSublabel;
    int previous = 0, next = 0; // the numbers of the pages to turn to; 0: none
    bool isPageShown = false;
    bool offersPhone = false; // a code for a telephone
    bool canZoomIn = false, canZoomOut = false;
    bool offersWidth = false; // the other way to fit the page; else the whole of it
    bool isPannable = false;  // more of the page than is seen
    bool canUp = false, canDown = false, canLeft = false, canRight = false;
};

// Reads one document: fetches and opens its file, turns and zooms its pages, and says when it is no longer
// the newest. Knows no widget.
class DocumentPresenter {
  public:
    DocumentPresenter(Intents& intents, Navigator& navigator);

    Sheet sheet() const;
    void onChanged(std::function<void()> listener) { m_listener = std::move(listener); }

    void present(const Moment& moment);
    void show(core::RecordId record); // by value: it may be the one that is shown
    void showAny();                   // the first of the list
    void setRoom(QSize room);         // for the page, pixels
    void leave();
    // Nothing is on its way any more: the page is drawn, or it is said why not.
    bool isSettled() const;

    void turn(int pages);
    void pan(QPoint direction); // beyond the page's end: to the next page
    void zoomIn();
    void zoomOut();
    void changeFit();
    void toPhone(); // shows the code; again: the page
    void act();
    void close();

  private:
    enum class Stage { none, asking, waiting, opening, open, failed };

    const terminal::Post* post() const;
    void fetch();
    void fileAnswered(const BlobAnswer& answer);
    void pagesOpened(const std::vector<QSizeF>& pages);
    void fail(PageError error);
    void pageDrawn(const PageRequest& request, const QImage& image);
    void draw();
    std::optional<PageRequest> requestOf(int page) const;
    void showPage(int page);
    void linkMade(const std::string& link);
    void hideLink();
    void confirm();
    bool isConfirmable() const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QString pageWords() const;
    QString waitingWords() const;
    void addPage(Sheet& sheet) const;
    void addNotice(Sheet& sheet) const;
    void changed() {
        if (m_listener) m_listener();
    }

    Intents& m_intents;
    Navigator& m_navigator;
    std::function<void()> m_listener;
    Moment m_moment;
    std::optional<core::RecordId> m_record;
    core::Document m_document; // the revision that is read
    Stage m_stage = Stage::none;
    bool m_isNewer = false;   // there is a newer revision than the one that is read
    bool m_isRetired = false; // the document was withdrawn
    QString m_failure, m_postFailure;
    std::vector<QSizeF> m_pages;
    int m_page = 0;
    bool m_wasEndShown = false; // the last page was on the glass
    PageZoom m_zoom;
    std::optional<PageRequest> m_wanted;
    PageRequest m_drawn; // what m_image is of
    QImage m_image;
    QString m_link;        // that is shown as a code
    bool m_isLate = false; // the picture of another page stood long enough
    QTimer m_late;
    int m_attempt = 0;
    bool m_isSending = false;
    std::unique_ptr<PageDrawer> m_drawer; // with the first document
    QObject m_context;
};

} // namespace ploegbord::ui
