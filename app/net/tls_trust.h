// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

#include "app/terminal/transport.h"

namespace ploegbord::net {

// Trusts the request's own authority and no other; the system's where it names none.
QSslConfiguration tlsFor(const terminal::HttpRequest& request);

// Of what Qt found wrong with a chain, what the typed code forgives: that its root is unknown here, if it is
// the root that the code names. Every signature below it, the names and the dates still have to be right.
QList<QSslError> forgivenBy(const std::string& caFingerprint, const QList<QSslError>& errors);

} // namespace ploegbord::net
