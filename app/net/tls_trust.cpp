// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/tls_trust.h"

#include <QCryptographicHash>
#include <QSslCertificate>

namespace ploegbord::net {

namespace {

constexpr std::size_t kLeastDigits = 16; // of the fingerprint: fewer could be made to fit

bool isNamed(const QSslCertificate& root, const QByteArray& fingerprint) {
    return root.digest(QCryptographicHash::Sha256).toHex().startsWith(fingerprint);
}

} // namespace

QSslConfiguration tlsFor(const terminal::HttpRequest& request) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!request.ca.empty())
        tls.setCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(request.ca), QSsl::Pem));
    else if (!request.caFingerprint.empty())
        tls.setCaCertificates({});
    return tls;
}

QList<QSslError> forgivenBy(const std::string& caFingerprint, const QList<QSslError>& errors) {
    QList<QSslError> forgiven;
    if (caFingerprint.size() < kLeastDigits) return forgiven;
    const QByteArray fingerprint = QByteArray::fromStdString(caFingerprint).toLower();
    for (const QSslError& error : errors) {
        const bool isUnknownRoot = error.error() == QSslError::SelfSignedCertificateInChain ||
                                   error.error() == QSslError::SelfSignedCertificate;
        if (isUnknownRoot && isNamed(error.certificate(), fingerprint)) forgiven.append(error);
    }
    return forgiven;
}

} // namespace ploegbord::net
