// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/picture_view.h"

#include <utility>

#include <QEvent>
#include <QPainter>

namespace ploegbord::ui {

void PictureView::show(Picture picture) {
    m_picture = std::move(picture);
    layOut();
    update();
}

void PictureView::showFrame(const QImage& image) {
    m_picture.image = image;
    update();
}

// At most a third of the height: the picture is what somebody wants to see.
std::optional<WrappedText> PictureView::caption() const {
    if (m_picture.caption.isEmpty()) return std::nullopt;
    TextSetting setting{theme().metrics.capHeadline, theme().colours.text, theme().colours.ground,
                        Weight::semibold, Qt::AlignHCenter};
    setting.direction = layoutDirection();
    return WrappedText::fitting(theme().type, {{m_picture.caption}}, setting, QSize(width(), height() / 3),
                                theme().metrics.capSmall);
}

void PictureView::layOut() {
    if (width() <= 0 || height() <= 0) return;
    const auto words = caption();
    m_room = rect().adjusted(0, 0, 0, words ? -words->height() - theme().metrics.spacing : 0);
    if (std::exchange(m_toldRoom, m_room.size()) != m_room.size()) emit roomChanged(m_room.size());
}

QRect PictureView::imageRect() const {
    if (m_picture.image.isNull() || !m_picture.words.isEmpty()) return {};
    // A frame comes as it was filmed, and a picture drawn for another room stands until the new one is there.
    const QSize size = m_picture.image.size();
    const bool isTooLarge = size.width() > m_room.width() || size.height() > m_room.height();
    const QSize shown =
        isTooLarge || m_picture.isFilm ? size.scaled(m_room.size(), Qt::KeepAspectRatio) : size;
    return {m_room.left() + (m_room.width() - shown.width()) / 2,
            m_room.top() + (m_room.height() - shown.height()) / 2, shown.width(), shown.height()};
}

void PictureView::resizeEvent(QResizeEvent*) {
    layOut();
}

void PictureView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

void PictureView::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    if (const QRect image = imageRect(); !image.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(image, m_picture.image);
    } else if (!m_picture.words.isEmpty()) {
        TextSetting setting{theme().metrics.capHeadline, theme().colours.text, theme().colours.ground};
        setting.align = Qt::AlignHCenter;
        setting.direction = layoutDirection();
        const WrappedText words = WrappedText::fitting(theme().type, {{m_picture.words}}, setting,
                                                       m_room.size(), theme().metrics.capSmall);
        words.draw(painter, m_room.topLeft() + QPoint(0, (m_room.height() - words.height()) / 2), &m_texts);
    }
    const auto under = caption();
    if (under) under->draw(painter, QPoint(0, height() - under->height()), &m_texts);
}

} // namespace ploegbord::ui
