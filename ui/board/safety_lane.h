// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/safety_text.h"
#include "ui/theme/type.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// The safety lane: the counter first, then the streak of hazards found, then the cross. In a tall place the
// counter stands above the cross, in a wide one beside it; as a strip (small panels) it is counter and streak
// alone.
class SafetyLane final : public Pressable {
    Q_OBJECT
  public:
    enum class Form { lane, strip };
    SafetyLane(const Theme& theme, Form form, QWidget* parent = nullptr);

    void setHeading(const QString& title);
    void setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master);

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;

  private:
    int headingHeight() const;
    void paintHeading(QPainter& painter, const QRect& rect);
    void paintTall(QPainter& painter, const QRect& room);
    void paintWide(QPainter& painter, const QRect& room);
    void paintStrip(QPainter& painter, const QRect& room);
    int paintCounter(QPainter& painter, const QRect& room);
    int paintFigure(QPainter& painter, const QRect& room, const QString& figure, double cap,
                    const QColor& ink, Qt::Alignment align);
    int paintWords(QPainter& painter, const QRect& room, const QString& words, double cap, const QColor& ink,
                   Qt::Alignment align, Weight weight = Weight::regular);
    void paintStreak(QPainter& painter, const QRect& room, Qt::Alignment align);
    int wordsHeight(const QString& words, double cap, int width) const;
    QColor counterInk() const;

    Form m_form;
    QString m_title;
    SafetyText m_text;
    std::shared_ptr<const terminal::MasterData> m_master;
};

} // namespace ploegbord::ui
