// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
// The least that paints a board: one Qt widget, the same mark, a button that darkens when it is pressed.
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

namespace {

constexpr int kMark = 40;
const QRect kButton(24, 900, 380, 150);

class BareBoard final : public QWidget {
  protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.fillRect(event->rect(), QColor(0xEB, 0xEA, 0xE5));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(0, 0, width(), 90), QColor(0x14, 0x18, 0x1E));
        for (int lane = 0; lane < 3; ++lane)
            paintLane(painter, lane * width() / 3 + 24, width() / 3 - 48);
        painter.setBrush(m_isPressed ? QColor(0x06, 0x22, 0x44) : QColor(0x0B, 0x3A, 0x75));
        painter.drawRoundedRect(kButton, 12, 12);
        if (m_isSecondPaint) painter.fillRect(0, 0, kMark, kMark, QColor(0x00, 0xC8, 0x53));
        if (!m_isSecondPaint) update(0, 0, kMark, kMark);
        m_isSecondPaint = true;
    }
    void mousePressEvent(QMouseEvent* event) override { press(kButton.contains(event->pos())); }
    void mouseMoveEvent(QMouseEvent* event) override { press(m_isPressed && kButton.contains(event->pos())); }
    void mouseReleaseEvent(QMouseEvent*) override { press(false); }

  private:
    void paintLane(QPainter& painter, int x, int width) {
        QFont font = this->font();
        for (int card = 0; card < 4; ++card) {
            const QRect box(x, 120 + card * 190, width, 170);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawRoundedRect(box, 12, 12);
            painter.setPen(Qt::black);
            font.setPixelSize(34);
            painter.setFont(font);
            painter.drawText(box.adjusted(24, 16, -24, -90),
                             QStringLiteral("Nieuwe vergrendeling op de sealer"));
            font.setPixelSize(26);
            painter.setFont(font);
            painter.drawText(
                box.adjusted(24, 70, -24, -16), Qt::TextWordWrap,
                QStringLiteral("Eerst afsluiten en labelen, dan pas het luik open. De sleutel blijft bij "
                               "wie het werk doet."));
        }
    }
    void press(bool isPressed) {
        if (isPressed == m_isPressed) return;
        m_isPressed = isPressed;
        update(kButton);
    }
    bool m_isPressed = false;
    bool m_isSecondPaint = false;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    BareBoard board;
    board.setGeometry(0, 0, 1920, 1080);
    board.show();
    return QApplication::exec();
}
