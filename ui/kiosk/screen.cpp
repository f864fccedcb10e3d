// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/screen.h"

#include <array>
#include <utility>

namespace ploegbord::ui {

namespace {

constexpr std::array<std::pair<ScreenName, std::string_view>, 25> kNames{{
    {ScreenName::board, "board"},
    {ScreenName::announcements, "announcements"},
    {ScreenName::safety, "safety"},
    {ScreenName::recognition, "recognition"},
    {ScreenName::report, "report"},
    {ScreenName::shoutout, "shoutout"},
    {ScreenName::answers, "answers"},
    {ScreenName::documents, "documents"},
    {ScreenName::document, "document"},
    {ScreenName::signIn, "sign-in"},
    {ScreenName::lead, "lead"},
    {ScreenName::announce, "announce"},
    {ScreenName::safetyEvent, "safety-event"},
    {ScreenName::closeShift, "close-shift"},
    {ScreenName::handover, "handover"},
    {ScreenName::handoverPost, "handover-post"},
    {ScreenName::since, "since"},
    {ScreenName::meeting, "meeting"},
    {ScreenName::pulse, "pulse"},
    {ScreenName::pulseAsk, "pulse-ask"},
    {ScreenName::outbox, "outbox"},
    {ScreenName::urgent, "urgent"},
    {ScreenName::it, "it"},
    {ScreenName::language, "language"},
    {ScreenName::picture, "picture"},
}};

} // namespace

std::string_view screenName(ScreenName name) {
    for (const auto& [screen, text] : kNames)
        if (screen == name) return text;
    return {};
}

std::string screenNames() {
    std::string all;
    for (const auto& [screen, text] : kNames)
        all += (all.empty() ? "" : " ") + std::string(text);
    return all;
}

std::optional<ScreenName> screenNamed(std::string_view text) {
    for (const auto& [screen, known] : kNames)
        if (known == text) return screen;
    return std::nullopt;
}

} // namespace ploegbord::ui
