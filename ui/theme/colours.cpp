// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace ploegbord::ui {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QColor rgb(unsigned value) {
    return QColor::fromRgb(0xff000000u | value);
}

// What does not change with the light: signal colours and what stands on them.
void setSignals(Colours& c) {
    c.important = rgb(0x7d4400);
    c.onImportant = rgb(0xffffff);
    c.notice = rgb(0x0b3a74);
    c.onNotice = rgb(0xffffff);
    c.recognition = rgb(0x553285);
    c.onRecognition = rgb(0xffffff);
    c.urgent = rgb(0xa3101b);
    c.urgentPressed = rgb(0x860b15);
    c.urgentEdge = rgb(0x5c060d);
    c.onUrgent = rgb(0xffffff);
    c.safe = rgb(0x00603a);
    c.onSafe = rgb(0xffffff);
    c.caution = rgb(0xffd24a);
    c.onCaution = rgb(0x14171c);
    c.serious = rgb(0xf28c1e);
    c.onSerious = rgb(0x14171c);
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor inkOn(const QColor& ground) {
    const QColor dark = rgb(0x14171c), light = rgb(0xffffff);
    return contrast(dark, ground) >= contrast(light, ground) ? dark : light;
}

Colours Colours::day() {
    Colours c;
    setSignals(c);
    c.bar = rgb(0x14171c);
    c.onBar = rgb(0xffffff);
    c.onBarMuted = rgb(0xc9ced6);
    c.ground = rgb(0xeae9e3);
    c.text = rgb(0x14171c);
    c.textMuted = rgb(0x3b4048);
    c.card = rgb(0xffffff);
    c.cardPressed = rgb(0xdcdad1);
    c.edge = rgb(0x7f7c72);
    c.line = rgb(0x7f7c72);
    c.act = rgb(0x0b3a74);
    c.actPressed = rgb(0x082d5b);
    c.actEdge = rgb(0x051d3c);
    c.onAct = rgb(0xffffff);
    c.selected = rgb(0x14171c);
    c.selectedEdge = rgb(0x000000);
    c.onSelected = rgb(0xffffff);
    c.disabled = rgb(0xdcdad1);
    c.onDisabled = rgb(0x3b4048);
    c.focus = rgb(0xb3480a);
    c.blank = rgb(0xe3eaf5);
    c.dayOff = rgb(0xf2f1ec);
    c.onDayOff = rgb(0x4a4e55);
    c.hatch = rgb(0xc3beb0);
    c.onHatch = rgb(0x14171c);
    c.error = rgb(0xfbe9e7);
    c.onError = rgb(0x6d0a12);
    return c;
}

Colours Colours::night() {
    Colours c;
    setSignals(c);
    c.bar = rgb(0x050607);
    c.onBar = rgb(0xe8e9ec);
    c.onBarMuted = rgb(0xb4b9c2);
    c.ground = rgb(0x14171c);
    c.text = rgb(0xf1f1ee);
    c.textMuted = rgb(0xc4c8cf);
    c.card = rgb(0x242930);
    c.cardPressed = rgb(0x2f3640);
    c.edge = rgb(0x7d8694);
    c.line = rgb(0x868f9d);
    c.act = rgb(0x9cc4f5);
    c.actPressed = rgb(0x82aee6);
    c.actEdge = rgb(0x4f7db8);
    c.onAct = rgb(0x06182f);
    c.selected = rgb(0xf1f1ee);
    c.selectedEdge = rgb(0x9a9a94);
    c.onSelected = rgb(0x14171c);
    c.disabled = rgb(0x1c2026);
    c.onDisabled = rgb(0xb4b9c2);
    c.focus = rgb(0xffb45e);
    c.blank = rgb(0x2b3a50);
    c.important = rgb(0xf0b25a);
    c.onImportant = rgb(0x241400);
    c.notice = rgb(0x9cc4f5);
    c.onNotice = rgb(0x06182f);
    c.recognition = rgb(0xcdb2f2);
    c.onRecognition = rgb(0x1d0e33);
    c.safe = rgb(0x5fd39d);
    c.onSafe = rgb(0x00170d);
    c.urgent = rgb(0xff7a6c);
    c.urgentPressed = rgb(0xff9a8e);
    c.urgentEdge = rgb(0xa8382e);
    c.onUrgent = rgb(0x2b0205);
    c.dayOff = rgb(0x2f353d);
    c.onDayOff = rgb(0xc9ced6);
    c.hatch = rgb(0x4a515b);
    c.onHatch = rgb(0xffffff);
    c.error = rgb(0x3a1518);
    c.onError = rgb(0xffd5d0);
    return c;
}

std::vector<ColourPair> Colours::pairs() const {
    constexpr double kText = 7, kSign = 3;
    return {
        {"title on the status bar", onBar, bar, kText},
        {"state on the status bar", onBarMuted, bar, kText},
        {"text on the ground", text, ground, kText},
        {"muted text on the ground", textMuted, ground, kText},
        {"text on a card", text, card, kText},
        {"muted text on a card", textMuted, card, kText},
        {"text on a pressed card", text, cardPressed, kText},
        {"muted text on a pressed card", textMuted, cardPressed, kText},
        {"text on a blank", text, blank, kText},
        {"text on an act", onAct, act, kText},
        {"text on a pressed act", onAct, actPressed, kText},
        {"text on a selected card", onSelected, selected, kText},
        {"text on a disabled button", onDisabled, disabled, kText},
        {"important badge", onImportant, important, kText},
        {"notice badge", onNotice, notice, kText},
        {"recognition badge", onRecognition, recognition, kText},
        {"text on urgent", onUrgent, urgent, kText},
        {"text on pressed urgent", onUrgent, urgentPressed, kText},
        {"day without an event", onSafe, safe, kText},
        {"day with a near miss", onCaution, caution, kText},
        {"day with first aid", onSerious, serious, kText},
        {"day to come", onDayOff, dayOff, kText},
        {"open day, on its ground", onHatch, dayOff, kText},
        {"open day, on its hatch", onHatch, hatch, kText},
        {"error line", onError, error, kText},
        {"counter on a card", safe, card, kText},
        {"an act against the ground", act, ground, kSign},
        {"an act against a card", act, card, kSign},
        {"edge of what stands up, on the ground", edge, ground, kSign},
        {"edge of what stands up, on a card", edge, card, kSign},
        {"line on the ground", line, ground, kSign},
        {"line on a card", line, card, kSign},
        {"focus ring on the ground", focus, ground, kSign},
        {"focus ring on a card", focus, card, kSign},
        {"important edge on a card", important, card, kSign},
        {"notice edge on a card", notice, card, kSign},
        {"bar of a result on the ground", notice, ground, kSign},
        {"recognition edge on a card", recognition, card, kSign},
        {"urgent border on the ground", urgent, ground, kSign},
        {"urgent edge on a card", urgent, card, kSign},
    };
}

} // namespace ploegbord::ui
