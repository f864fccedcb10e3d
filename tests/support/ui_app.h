// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QApplication>
#include <QTemporaryFile>

namespace ploegbord::test {

// The process's application on the offscreen platform, with one screen that is large enough for every
// reference panel. Lives in main and ends with it: fonts and threads of Qt must not outlive its own statics.
class UiApp {
  public:
    UiApp();

  private:
    QTemporaryFile m_screens;
    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[2]{m_name, nullptr};
    std::optional<QApplication> m_app;
};

} // namespace ploegbord::test
