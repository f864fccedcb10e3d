// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// A picture in the middle of its room with the caption under it, or the words for why there is none.
class PictureView final : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit PictureView(const Theme& theme, QWidget* parent) : View(theme, parent) {}

    void show(Picture picture);
    void showFrame(const QImage& image); // the next one of a video, or of a camera
    using QWidget::show;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QRect imageRect() const; // where the picture is, for tests

  signals:
    void roomChanged(QSize room); // for the image alone

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    std::optional<WrappedText> caption() const;

    Picture m_picture;
    QRect m_room; // of the image
    QSize m_toldRoom;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
