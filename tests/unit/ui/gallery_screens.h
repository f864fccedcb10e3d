// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ui/theme/theme.h"

class QWidget;

namespace ploegbord::test {

// Screens that use every control as the real ones do, to be looked at and walked.
struct GalleryScreen {
    const char* name;
    const char* language;
    std::function<std::unique_ptr<QWidget>(const ui::Theme&, const char* language)> make;
};

std::vector<GalleryScreen> galleryScreens();

} // namespace ploegbord::test
