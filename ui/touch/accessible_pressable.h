// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ploegbord::ui {

// Makes assistive technology see every Pressable as a button it can press. Calling it again does nothing.
void installPressableAccessibility();

} // namespace ploegbord::ui
