// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/panel.h"

#include <algorithm>
#include <cmath>

namespace ploegbord::ui {
namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kBankCardMm = 85.6; // ISO/IEC 7810 ID-1
// ISO 9241-3: 22 arcmin of cap height, tan(22/60 degree) = 6.4 mm a metre; the design's first headline is 7
// mm.
constexpr double kCapMmPerMetre = 6.4;
constexpr double kHeadlineMm = 7.0;

bool isPossible(QSize pixels, double diagonalInch) {
    const auto fits = [](int side) { return side >= 320 && side <= 16384; };
    return fits(pixels.width()) && fits(pixels.height()) && diagonalInch >= 4 && diagonalInch <= 120;
}

double diagonal(QSize pixels) {
    return std::hypot(pixels.width(), pixels.height());
}

} // namespace

std::optional<Panel> Panel::fromDiagonal(QSize pixels, double diagonalInch,
                                         std::optional<double> viewingDistanceMetres) {
    if (!isPossible(pixels, diagonalInch)) return {};
    double scale = 1;
    if (viewingDistanceMetres) {
        if (!(*viewingDistanceMetres >= 0.3 && *viewingDistanceMetres <= 20)) return {};
        scale = std::max(1.0, *viewingDistanceMetres * kCapMmPerMetre / kHeadlineMm);
    }
    return Panel(pixels, diagonal(pixels) / (diagonalInch * kMmPerInch), scale);
}

std::optional<Panel> Panel::fromBankCard(QSize pixels, double cardPixels) {
    if (!(cardPixels > 0)) return {};
    const double pixelsPerMm = cardPixels / kBankCardMm;
    if (!isPossible(pixels, diagonal(pixels) / pixelsPerMm / kMmPerInch)) return {};
    return Panel(pixels, pixelsPerMm, 1);
}

double Panel::diagonalInch() const {
    return diagonal(m_pixels) / m_pixelsPerMm / kMmPerInch;
}

int Panel::px(Millimetres length) const {
    // A hair less, so that 25 mm at exactly 5 px/mm stays 125.
    return static_cast<int>(std::ceil(pxExact(length) - 1e-6));
}

} // namespace ploegbord::ui
