// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// A field for free text: a caret, no selection, a counter of what is left. Written to by GloveKeyboard or by
// a hardware keyboard while it has the focus. Control characters never get in.
class TouchText : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit TouchText(const Theme& theme, QWidget* parent = nullptr);

    void setMaxLength(int characters); // default 280
    void setPlaceholder(const QString& text);
    void setMasked(bool masked); // dots, for what nobody else may read
    QString text() const { return m_text; }
    void setText(const QString& text); // cut at the maximum; caret at the end
    int caret() const { return m_caret; }

    void insert(const QString& text); // at the caret, as far as it fits
    void erase();                     // the character before the caret, whole even when it is made of several
    void moveCaret(int characters);

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void written(const QString& text); // by a person; setText and setMaxLength are silent
    void entered();                    // Enter on a hardware keyboard

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    QRect textRoom() const;
    void paintText(QPainter& painter, const QRect& room);
    void paintCounter(QPainter& painter);
    void edited();

    QString m_text, m_placeholder;
    std::vector<ShownText> m_texts;
    int m_caret = 0;
    int m_maxLength = 280;
    bool m_isMasked = false;
};

} // namespace ploegbord::ui
