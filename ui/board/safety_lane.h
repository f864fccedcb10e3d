// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/safety_stack.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// The safety lane: the counter first, then the streak of hazards found, then the cross. In a tall place the
// counter stands above the cross, in a wide one beside it; as a strip (small panels) it is counter and streak
// alone. All of it grows with the room.
class SafetyLane final : public Pressable {
    Q_OBJECT
  public:
    enum class Form { lane, strip };
    SafetyLane(const Theme& theme, Form form, QWidget* parent = nullptr);

    void setHeading(const QString& title);
    void setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master);
    // As last painted, in this widget; for tests.
    QRect cardRect() const { return m_card; }
    int cell() const { return m_cell; } // pixels; 0 without a cross

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;

  private:
    struct TallParts {
        bool hasStreakRow = false, hasDefinition = false;
    };
    struct Tall;
    void paintTall(QPainter& painter, const QRect& room);
    void paintStreakBeside(QPainter& painter, const QRect& band, int crossWidth, const Tall& tall);
    void paintWide(QPainter& painter, const QRect& room);
    void paintStrip(QPainter& painter, const QRect& face);
    void paintNothingYet(QPainter& painter, const QRect& room);
    Tall tallest(const QSize& room) const;
    Tall tall(double scale, const QSize& room, const TallParts& parts) const;
    bool fits(const Tall& tall, int cell, const QSize& room) const;
    void paintCross(QPainter& painter, const QRect& place, int cell);
    double wordScale(double figures) const;

    Form m_form;
    QString m_title;
    SafetyText m_text;
    std::shared_ptr<const terminal::MasterData> m_master;
    QRect m_card;
    int m_cell = 0;
};

} // namespace ploegbord::ui
