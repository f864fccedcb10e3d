// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <compare>
#include <stdexcept>

namespace ploegbord::ui {

// A length on the panel's glass. Every size in the kiosk starts as one and becomes pixels in Panel::px.
class Millimetres {
  public:
    constexpr explicit Millimetres(double value) : m_value(value) {
        if (!(value > -1e6 && value < 1e6)) throw std::invalid_argument("not a length");
    }
    constexpr double value() const { return m_value; }
    constexpr auto operator<=>(const Millimetres&) const = default;
    constexpr Millimetres operator+(Millimetres other) const { return Millimetres(m_value + other.m_value); }
    constexpr Millimetres operator-(Millimetres other) const { return Millimetres(m_value - other.m_value); }
    constexpr Millimetres operator*(double factor) const { return Millimetres(m_value * factor); }

  private:
    double m_value;
};

namespace literals {
constexpr Millimetres operator""_mm(long double value) {
    return Millimetres(static_cast<double>(value));
}
constexpr Millimetres operator""_mm(unsigned long long value) {
    return Millimetres(static_cast<double>(value));
}
} // namespace literals

} // namespace ploegbord::ui
