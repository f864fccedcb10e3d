// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_sender.h"

#include <algorithm>
#include <memory>
#include <mutex>

#include <curl/curl.h>

namespace ploegbord::hub {
namespace {

constexpr long kConnectSeconds = 10;
constexpr long kSeconds = 60;

struct Upload {
    std::string text;
    std::size_t at = 0;
};

std::size_t readUpload(char* buffer, std::size_t size, std::size_t count, void* context) {
    auto& upload = *static_cast<Upload*>(context);
    const std::size_t bytes = std::min(size * count, upload.text.size() - upload.at);
    std::copy_n(upload.text.data() + upload.at, bytes, buffer);
    upload.at += bytes;
    return bytes;
}

int stopIfAsked(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const std::atomic<bool>*>(context)->load() ? 1 : 0;
}

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

// libcurl 8.2 mended the name.
#if LIBCURL_VERSION_NUM >= 0x080200
constexpr CURLoption kAllowFails = CURLOPT_MAIL_RCPT_ALLOWFAILS;
#else
constexpr CURLoption kAllowFails = CURLOPT_MAIL_RCPT_ALLLOWFAILS;
#endif

void setRelay(CURL* curl, const MailSettings& settings) {
    curl_easy_setopt(curl, CURLOPT_URL, settings.relay.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // never by an HTTP proxy of the environment
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(settings.needsTls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    if (!settings.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, kSeconds);
}

} // namespace

SmtpSender::SmtpSender(const std::atomic<bool>& isStopping) : m_isStopping(isStopping) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

core::Result<void> SmtpSender::send(const MailSettings& settings, const MailMessage& message) {
    const Handle curl(curl_easy_init(), curl_easy_cleanup);
    if (!curl) return core::fail(core::ErrorCode::unavailable, "libcurl does not start");
    setRelay(curl.get(), settings);
    const std::string from = "<" + message.from + ">";
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.c_str());
    List recipients(nullptr, curl_slist_free_all);
    for (const std::string& to : message.to)
        recipients.reset(curl_slist_append(recipients.release(), ("<" + to + ">").c_str()));
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), kAllowFails, 1L); // one dead address must not keep it from the others
    Upload upload{writeMessage(message)};
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readUpload);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, stopIfAsked);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &m_isStopping);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK) return {};
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    std::string why = curl_easy_strerror(code);
    if (status > 0) why += ", the relay said " + std::to_string(status);
    const bool isOfTheMail = status >= 400 && code != CURLE_LOGIN_DENIED;
    return core::fail(isOfTheMail ? core::ErrorCode::denied : core::ErrorCode::unavailable, std::move(why));
}

} // namespace ploegbord::hub
