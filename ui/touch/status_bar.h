// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// The dark bar at the top. From the start: title (bold), then a detail or the steps of a flow; from the end:
// the clock, then a state. When room is short the detail is said shorter, and it, the state and the title go
// on two lines, before the detail is cut first, then the state, then the title; the clock never.
class StatusBar : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit StatusBar(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // From the longest way to say it to the shortest; the first that fits on one line is shown.
    void setDetail(const QStringList& ways);
    // Steps before `current` bear a check, the current one is bold; short of room, only the current one is
    // shown, with its number.
    void setSteps(const QStringList& steps, int current);
    void setState(const QString& state, bool isAlarming = false); // alarming: bold and with a symbol
    void setClock(const QString& clock);

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Piece {
        QString text;
        TextRole role;
        Weight weight;
        QColor ink;
        bool mayBeCut = false;
    };
    QRect paintStart(QPainter& painter, QRect room, const Piece& piece);
    QRect paintClock(QPainter& painter, QRect room);
    QRect paintState(QPainter& painter, QRect room);
    void paintSteps(QPainter& painter, QRect room);
    QRect paintTitle(QPainter& painter, const QRect& room);
    void paintDetail(QPainter& painter, const QRect& room);
    WrappedText laidLines(const QString& words, Weight weight, const QSize& room) const;
    int widthOf(const QString& text, TextRole role, Weight weight) const;

    QString m_title, m_state, m_clock;
    QStringList m_steps, m_detail;
    std::vector<ShownText> m_texts;
    int m_current = 0;
    bool m_isAlarming = false;
};

} // namespace ploegbord::ui
