// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace ploegbord::ui {
namespace {

constexpr int kProbePixels = 256;

QFont face(Weight weight) {
    QFont font;
    // Qt tries the families in turn for each character: Inter has Latin and Cyrillic, Noto has Arabic.
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans")});
    constexpr QFont::Weight kWeights[]{QFont::Normal, QFont::DemiBold, QFont::Bold};
    font.setWeight(kWeights[static_cast<int>(weight)]);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double digitAdvance(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

double advance(const QFontMetricsF& metrics, double digit, QChar c) {
    return c.isDigit() ? digit : metrics.horizontalAdvance(c);
}

} // namespace

Type::Type(const Metrics& metrics)
    : m_caps{metrics.capCounter,  metrics.capStreak, metrics.capLaneHeadline,
             metrics.capHeadline, metrics.capBody,   metrics.capSmall} {
    for (int w = 0; w < 3; ++w) {
        QFont probe = face(static_cast<Weight>(w));
        probe.setPixelSize(kProbePixels);
        m_capRatio[w] = QFontMetricsF(probe).capHeight() / kProbePixels;
        if (!(m_capRatio[w] > 0.4)) m_capRatio[w] = 0.7; // a font that does not say: a common height
        for (int r = 0; r < 6; ++r)
            m_fonts[r][w] = fontForCap(m_caps[r], static_cast<Weight>(w));
    }
}

double Type::cap(TextRole role) const {
    return m_caps[static_cast<int>(role)];
}

const QFont& Type::font(TextRole role, Weight weight) const {
    return m_fonts[static_cast<int>(role)][static_cast<int>(weight)];
}

QFont Type::fontForCap(double capPixels, Weight weight) const {
    QFont font = face(weight);
    font.setPixelSize(
        std::max(1, static_cast<int>(std::ceil(capPixels / m_capRatio[static_cast<int>(weight)]))));
    return font;
}

int Type::figuresWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const double digit = digitAdvance(metrics);
    double width = 0;
    for (const QChar c : text)
        width += advance(metrics, digit, c);
    return static_cast<int>(std::ceil(width));
}

// Always left to right: these are figures.
void Type::drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment align, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const double digit = digitAdvance(metrics);
    const int width = figuresWidth(painter.font(), text);
    double x = rect.left();
    if (align & Qt::AlignHCenter) x += (rect.width() - width) / 2.0;
    if (align & Qt::AlignRight) x += rect.width() - width;
    // Centred on the capitals, since figures have no descenders.
    double baseline = rect.top() + (rect.height() + metrics.capHeight()) / 2.0;
    if (align & Qt::AlignTop) baseline = rect.top() + metrics.capHeight();
    if (align & Qt::AlignBottom) baseline = rect.bottom() + 1;
    for (const QChar c : text) {
        const double room = advance(metrics, digit, c);
        painter.drawText(QPointF(x + (room - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += room;
    }
}

} // namespace ploegbord::ui
