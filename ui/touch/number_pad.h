// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// Digits by glove or hardware keyboard. As PIN it shows dots and reports `entered` by itself with the last
// digit; as number it shows the value with its unit and reports each change.
class NumberPad : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit NumberPad(const Theme& theme, QWidget* parent = nullptr);

    void askPin(int length = 6);
    void askNumber(int maxDigits, const QString& unit = {});
    // The line above the keys; off where the value is shown elsewhere (the sentence of a shoutout). Default
    // on.
    void setDisplayShown(bool shown);
    QString value() const { return m_value; } // digits without leading zeros; a PIN keeps them
    void clear();
    void setValue(const QString& digits); // anything else than digits, or too many, is ignored

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void changed(const QString& digits);
    void entered(const QString& digits); // PIN complete, or Enter on a number

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void add(QChar digit);
    void erase();
    void layOut();
    int displayHeight() const;
    void paintDots(QPainter& painter, const QRect& rect);

    Key* m_digits[10];
    Key* m_erase;
    QString m_value, m_unit;
    std::vector<ShownText> m_texts;
    int m_length = 6;
    bool m_isPin = false;
    bool m_hasDisplay = true;
};

} // namespace ploegbord::ui
