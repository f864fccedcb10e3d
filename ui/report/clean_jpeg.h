// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <QImage>

namespace ploegbord::ui {

inline constexpr int kMostPictureSide = 1600; // pixels: enough to read a type plate, some 300 KB

// The picture as a JPEG that holds its pixels and nothing else: no place, no time, no camera, no thumbnail,
// no colour profile. Empty when it cannot be made.
std::string cleanJpeg(const QImage& picture);

} // namespace ploegbord::ui
