// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/net/certificates.h"

#include <array>
#include <stdexcept>
#include <string_view>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "app/core/digest.h"

namespace ploegbord::test {

namespace {

template <class T, void (*Free)(T*)>
struct Freed {
    void operator()(T* object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;

void extend(X509& certificate, X509& issuer, int what, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    if (!extension) throw std::runtime_error("no extension " + value);
    X509_add_ext(&certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate named(const char* name, EVP_PKEY& key, long serial) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), &key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

void sign(X509& certificate, X509& issuer, EVP_PKEY& key) {
    X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer));
    if (X509_sign(&certificate, &key, EVP_sha256()) == 0) throw std::runtime_error("X509_sign");
}

template <class Write>
std::string pem(Write write) {
    BIO* memory = BIO_new(BIO_s_mem());
    write(memory);
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    std::string text(bytes, static_cast<std::size_t>(size));
    BIO_free(memory);
    return text;
}

std::string pemOf(X509& certificate) {
    return pem([&](BIO* out) { PEM_write_bio_X509(out, &certificate); });
}

} // namespace

struct Authority::Made {
    Key key{EVP_EC_gen("P-256")};
    Certificate root{named("A plant's authority", *key, 1)};
};

Authority::Authority() : m_made(std::make_unique<Made>()) {
    extend(*m_made->root, *m_made->root, NID_basic_constraints, "critical,CA:TRUE");
    sign(*m_made->root, *m_made->root, *m_made->key);
}

Authority::~Authority() = default;

std::string Authority::certificate() const {
    return pemOf(*m_made->root);
}

std::string Authority::fingerprint() const {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    X509_digest(m_made->root.get(), EVP_sha256(), digest.data(), &length);
    return core::toHex(std::string_view(reinterpret_cast<const char*>(digest.data()), length));
}

Authority::Server Authority::serverFor(const std::string& address) const {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = named("A hub", *key, 2);
    extend(*certificate, *m_made->root, NID_subject_alt_name, "IP:" + address);
    sign(*certificate, *m_made->root, *m_made->key);
    return {pemOf(*certificate), pem([&](BIO* out) {
                PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            })};
}

} // namespace ploegbord::test
