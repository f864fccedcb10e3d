// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <vector>

namespace ploegbord::ui {

enum class Shade { day, night };

// Two colours that meet on the screen, and the contrast they owe the reader.
struct ColourPair {
    const char* what;
    QColor ink;
    QColor ground;
    double needed; // 7 for text, 3 for icons and borders
};

// The colour roles of the design. Red is for what is urgent and for the worst event only, green and the
// cross's colours for safety only; each is doubled by a word or a symbol where it is used.
struct Colours {
    QColor bar, onBar, onBarMuted;  // the dark status bar
    QColor ground, text, textMuted; // the page
    QColor card, cardPressed, edge; // what can be looked at; its 1 mm edge (muted text fits on it too)
    QColor line;                    // separators and outlines that carry meaning
    QColor act, actPressed, actEdge, onAct; // what can be pressed to act
    QColor selected, selectedEdge, onSelected;
    QColor disabled, onDisabled;                        // a button that cannot be pressed now
    QColor focus;                                       // the keyboard's ring
    QColor blank;                                       // behind a blank in a sentence; text stands on it
    QColor important, onImportant;                      // amber
    QColor notice, onNotice;                            // blue
    QColor recognition, onRecognition;                  // violet
    QColor urgent, urgentPressed, urgentEdge, onUrgent; // red
    QColor safe, onSafe;                                // green, safety only
    QColor caution, onCaution;                          // near miss, unsafe condition
    QColor serious, onSerious;                          // first aid, damage, treatment
    QColor dayOff, onDayOff;                            // a cell of the cross that is future or blank
    QColor hatch, onHatch;                              // strokes on dayOff: a shift is still open
    QColor error, onError;                              // the line in a flow that says what to do

    static Colours day();
    static Colours night();
    static Colours of(Shade shade) { return shade == Shade::day ? day() : night(); }

    // Every pair that the kiosk draws; a new use adds its pair here.
    std::vector<ColourPair> pairs() const;
};

// WCAG 2.2: 1 to 21.
double contrast(const QColor& a, const QColor& b);
// Black or white, whichever stands out more: for colours that the plant chose.
QColor inkOn(const QColor& ground);

} // namespace ploegbord::ui
