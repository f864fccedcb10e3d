// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/page_zoom.h"

#include <algorithm>
#include <cmath>

namespace ploegbord::ui {

namespace {

constexpr double kStep = 1.5;
constexpr double kMost = 6;    // times the room's width: the small print of an A0 drawing
constexpr double kPanned = .8; // of the room at a time
constexpr double kSame = .01;

} // namespace

void PageZoom::setRoom(QSize room) {
    const QPointF seen = middle();
    const bool isAtTop = m_from.y() == 0;
    m_room = room;
    moveTo(seen);
    if (isAtTop) m_from.setY(0);
}

void PageZoom::setPage(QSizeF page) {
    const double left = middle().x();
    m_page = page;
    moveTo(QPointF(left, 0));
}

double PageZoom::leastRatio(QSizeF page) const {
    const double height = page.height() / page.width() * m_room.width(); // as wide as the room
    return std::min(1.0, m_room.height() / height);
}

double PageZoom::ratio(QSizeF page) const {
    if (m_fit == Fit::width) return 1;
    const double least = leastRatio(page);
    return m_fit == Fit::page ? least : std::max(least, m_ratio);
}

QSize PageZoom::wholeOf(QSizeF page) const {
    if (page.isEmpty() || m_room.isEmpty()) return {};
    const double width = ratio(page) * m_room.width();
    const int height = static_cast<int>(std::lround(width * page.height() / page.width()));
    return QSize(std::max(1, static_cast<int>(std::lround(width))), std::max(1, height));
}

QSize PageZoom::whole() const {
    return wholeOf(m_page);
}

QRect PageZoom::part() const {
    return QRect(m_from, whole().boundedTo(m_room));
}

QRect PageZoom::partOf(QSizeF page) const {
    PageZoom other = *this;
    other.setPage(page);
    return other.part();
}

void PageZoom::fitWidth() {
    const QPointF seen = middle();
    m_fit = Fit::width;
    moveTo(seen);
}

void PageZoom::fitPage() {
    m_fit = Fit::page;
    moveTo({});
}

bool PageZoom::canZoomIn() const {
    return !m_page.isEmpty() && ratio(m_page) < kMost - kSame;
}

bool PageZoom::canZoomOut() const {
    return !m_page.isEmpty() && ratio(m_page) > leastRatio(m_page) + kSame;
}

void PageZoom::zoomIn() {
    if (canZoomIn()) setRatio(std::min(kMost, ratio(m_page) * kStep));
}

void PageZoom::zoomOut() {
    if (canZoomOut()) setRatio(std::max(leastRatio(m_page), ratio(m_page) / kStep));
}

// The two sizes that have a name are never stepped over.
void PageZoom::setRatio(double ratio) {
    const QPointF seen = middle();
    const double before = this->ratio(m_page);
    if ((before - 1) * (ratio - 1) < -kSame * kSame) ratio = 1;
    m_ratio = ratio;
    m_fit = std::abs(ratio - 1) < kSame                    ? Fit::width
            : std::abs(ratio - leastRatio(m_page)) < kSame ? Fit::page
                                                           : Fit::free;
    moveTo(seen);
}

QPointF PageZoom::middle() const {
    const QSize all = whole();
    if (all.isEmpty()) return {.5, 0};
    const QRect seen = part();
    return {(seen.x() + seen.width() / 2.0) / all.width(), (seen.y() + seen.height() / 2.0) / all.height()};
}

void PageZoom::moveTo(QPointF middle) {
    const QSize all = whole();
    const QSize seen = all.boundedTo(m_room);
    const auto from = [](double at, int length, int shown) {
        return std::clamp(static_cast<int>(std::lround(at * length - shown / 2.0)), 0, length - shown);
    };
    m_from = all.isEmpty() ? QPoint()
                           : QPoint(from(middle.x(), all.width(), seen.width()),
                                    from(middle.y(), all.height(), seen.height()));
}

bool PageZoom::canPan(QPoint direction) const {
    PageZoom other = *this;
    other.pan(direction);
    return other.m_from != m_from;
}

void PageZoom::pan(QPoint direction) {
    const QSize seen = part().size(), most = whole() - seen;
    const QPoint wanted = m_from + QPoint(static_cast<int>(direction.x() * kPanned * seen.width()),
                                          static_cast<int>(direction.y() * kPanned * seen.height()));
    m_from = QPoint(std::clamp(wanted.x(), 0, std::max(0, most.width())),
                    std::clamp(wanted.y(), 0, std::max(0, most.height())));
}

void PageZoom::showBottom() {
    m_from.setY(std::max(0, whole().height() - part().height()));
}

} // namespace ploegbord::ui
