// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/mail/mail_message.h"

#include <array>
#include <cstdio>

#include <sodium.h>

#include "app/core/utf8.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kBase64Line = 76; // RFC 2045
constexpr std::size_t kWordBytes = 45; // of an encoded word (RFC 2047): 60 characters of base64 and its frame

std::string base64(std::string_view bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // its NUL
    return text;
}

// Encoded words hold whole characters.
std::string subjectWords(std::string_view subject) {
    std::string words, piece;
    const auto close = [&] {
        if (!piece.empty()) words += (words.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + base64(piece) + "?=");
        piece.clear();
    };
    while (!subject.empty()) {
        const std::string_view before = subject;
        if (!core::takeCodePoint(subject)) break; // not UTF-8: the rest is left out
        const auto character = before.substr(0, before.size() - subject.size());
        if (piece.size() + character.size() > kWordBytes) close();
        piece += character;
    }
    close();
    return words;
}

std::string dateLine(core::Instant at) {
    using namespace std::chrono;
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(at - day));
    std::array<char, 64> line{};
    std::snprintf(line.data(), line.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000",
                  kDays[weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return line.data();
}

} // namespace

std::string writeMessage(const MailMessage& message) {
    std::string text = "Date: " + dateLine(message.date) + "\r\nFrom: <" + message.from + ">\r\nTo: ";
    for (std::size_t i = 0; i < message.to.size(); ++i)
        text += (i == 0 ? "<" : ",\r\n <") + message.to[i] + ">";
    const std::string host = message.from.substr(message.from.find('@') + 1);
    text += "\r\nMessage-ID: <" + message.id + "@" + host +
            ">\r\nSubject: " + subjectWords(message.text.subject) +
            "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const std::string body = base64(message.text.body);
    for (std::size_t at = 0; at < body.size(); at += kBase64Line)
        text += body.substr(at, kBase64Line) + "\r\n";
    return text;
}

} // namespace ploegbord::hub
