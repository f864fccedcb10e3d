// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/pin_input.h"

#include <iostream>

#include <termios.h>
#include <unistd.h>

#include "app/hub/admin/pin_rules.h"

namespace ploegbord::hub {

namespace {

class Unseen {
  public:
    Unseen() {
        m_isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    Unseen(const Unseen&) = delete;
    ~Unseen() {
        if (m_isTerminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

  private:
    termios m_before{};
    bool m_isTerminal = false;
};

std::string readLine(const Unseen& input, const char* question) {
    if (input.isTerminal()) std::cerr << question;
    std::string line;
    std::getline(std::cin, line);
    if (input.isTerminal()) std::cerr << '\n';
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

} // namespace

core::Result<std::string> readPin() {
    const Unseen input;
    std::string pin = readLine(input, "New PIN, six digits: ");
    if (const auto checked = checkPin(pin); !checked) return tl::unexpected(checked.error());
    if (input.isTerminal() && readLine(input, "Once more: ") != pin) {
        return core::fail(core::ErrorCode::invalid, "these were two different PINs");
    }
    return pin;
}

} // namespace ploegbord::hub
