// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// What is left of a session or of an undo, as a bar and in words. One tap extends it (tapped()). It has no
// timer: its owner, who has the clock, says how much is left.
class Countdown : public Pressable {
    Q_OBJECT
  public:
    explicit Countdown(const Theme& theme, QWidget* parent = nullptr);
    void setText(const QString& text); // "Signing out in 12 s. Still here?"
    void setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds whole);
    QSize sizeHint() const override;

  protected:
    void paintFace(QPainter& painter, const QRect& face) override;

  private:
    QString m_text;
    double m_fraction = 1;
};

} // namespace ploegbord::ui
