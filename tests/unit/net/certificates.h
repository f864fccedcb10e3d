// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

namespace ploegbord::test {

// A private authority and one server certificate below it, made anew by each test.
class Authority {
  public:
    Authority();
    ~Authority();

    std::string certificate() const; // PEM
    std::string fingerprint() const; // SHA-256 as hex
    struct Server {
        std::string certificate, key; // PEM
    };
    Server serverFor(const std::string& address) const; // an IP address

  private:
    struct Made;
    std::unique_ptr<Made> m_made;
};

} // namespace ploegbord::test
