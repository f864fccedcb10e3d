// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <array>
#include <optional>

#include "ui/theme/millimetres.h"

namespace ploegbord::ui {

// The glass the kiosk is drawn on: its pixels, how large they really are, and from how far it is read.
class Panel {
  public:
    // What a display may be: 320..16384 px a side, 4..120 inches. A viewing distance (metres) is given for a
    // wall screen only; everything then grows with it. Nothing when the figures are impossible.
    static std::optional<Panel> fromDiagonal(QSize pixels, double diagonalInch,
                                             std::optional<double> viewingDistanceMetres = {});
    // As measured by the IT screen: `pixels` along the 85.6 mm of a bank card.
    static std::optional<Panel> fromBankCard(QSize pixels, double cardPixels);

    QSize pixels() const { return m_pixels; }
    double pixelsPerMm() const { return m_pixelsPerMm; }
    // 1 on a touch panel; on a wall screen, how much larger than there everything is drawn.
    double scale() const { return m_scale; }
    double diagonalInch() const;
    Millimetres width() const { return Millimetres(m_pixels.width() / m_pixelsPerMm); }
    Millimetres height() const { return Millimetres(m_pixels.height() / m_pixelsPerMm); }
    bool isPortrait() const { return m_pixels.height() > m_pixels.width(); }
    // Under 250 mm: one lane at a time, buttons in two rows.
    bool isNarrow() const { return width() < Millimetres(250 * m_scale); }
    // A 10.1" class panel, read from 3 to 4 m: smaller counter and cross.
    bool isSmall() const { return diagonalInch() < 12.0 * m_scale; }

    // Rounded up, so that no figure falls below its minimum.
    int px(Millimetres length) const;
    double pxExact(Millimetres length) const { return length.value() * m_scale * m_pixelsPerMm; }

  private:
    Panel(QSize pixels, double pixelsPerMm, double scale)
        : m_pixels(pixels), m_pixelsPerMm(pixelsPerMm), m_scale(scale) {}

    QSize m_pixels;
    double m_pixelsPerMm;
    double m_scale;
};

// The screens every view is tested on.
namespace reference {
struct NamedPanel {
    const char* name; // "15in", "21in", "10in", "portrait": used in file names and test sections
    QSize pixels;
    double diagonalInch;
    Panel panel() const { return *Panel::fromDiagonal(pixels, diagonalInch); }
};
inline constexpr NamedPanel kPanel15{"15in", QSize(1920, 1080), 15.6};
inline constexpr NamedPanel kPanel21{"21in", QSize(1920, 1080), 21.5};
inline constexpr NamedPanel kPanel10{"10in", QSize(1280, 800), 10.1};
inline constexpr NamedPanel kPanelPortrait{"portrait", QSize(1080, 1920), 21.5};
// No reference, but the panel of many older terminals.
inline constexpr NamedPanel kPanelSquare{"square", QSize(1024, 768), 15.0};
inline constexpr std::array kPanels{kPanel15, kPanel21, kPanel10, kPanelPortrait, kPanelSquare};
} // namespace reference

} // namespace ploegbord::ui
