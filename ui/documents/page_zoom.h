// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QRect>
#include <QSizeF>

namespace ploegbord::ui {

// How large a page is shown, and which part of it is seen, in the room that a screen has for it. Pure.
class PageZoom {
  public:
    enum class Fit { width, page, free };

    void setRoom(QSize room);  // pixels; the middle of what is seen stays in the middle
    void setPage(QSizeF page); // another page, in any unit; stays as large, seen from its top
    QSize room() const { return m_room; }
    Fit fit() const { return m_fit; }
    QSize whole() const;             // the page as it is shown now, pixels
    QRect part() const;              // what is seen of it
    QRect partOf(QSizeF page) const; // what would be seen of that page, from its top
    QSize wholeOf(QSizeF page) const;

    void fitWidth();
    void fitPage();
    bool canZoomIn() const;
    bool canZoomOut() const;
    void zoomIn();
    void zoomOut();

    bool canPan(QPoint direction) const; // (1, 0): to what is right of it
    void pan(QPoint direction);          // by most of the room, so that the eye finds the line again
    void showBottom();

  private:
    double ratio(QSizeF page) const; // of its width to the room's
    double leastRatio(QSizeF page) const;
    void setRatio(double ratio);
    void moveTo(QPointF middle); // of the page, 0 to 1
    QPointF middle() const;

    QSize m_room;
    QSizeF m_page;
    Fit m_fit = Fit::width;
    double m_ratio = 1; // of Fit::free
    QPoint m_from;      // the first pixel of the page that is seen
};

} // namespace ploegbord::ui
