// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QColor>
#include <QImage>
#include <QStringList>

#include "ui/board/card_words.h"
#include "ui/board/safety_text.h"
#include "ui/text/wrapped_text.h"
#include "ui/theme/icons.h"

namespace ploegbord::ui {

// Something to tap: a tile, a tab, a button of the bottom bar.
struct Choice {
    QString label, sublabel = {};
    Icon icon = Icon::none;
    bool isSelected = false;
    bool isEnabled = true;
    bool isDangerous = false;
    QColor colour = {}; // a swatch with the symbol on it, or the icon; invalid: none
    Symbol symbol = Symbol::none;
    bool operator==(const Choice&) const = default;
};
using Choices = std::vector<Choice>;

// Something to read: a name and its value.
struct Fact {
    QString name, value;
    bool operator==(const Fact&) const = default;
};
using Facts = std::vector<Fact>;

// A bar of a result: so many took this choice.
struct Bar {
    QString name;
    std::int64_t count = 0;
    bool operator==(const Bar&) const = default;
};
using Bars = std::vector<Bar>;

// Words to read at some length, as large as they fit together, a page at a time.
struct Reading {
    struct Block {
        Icon icon = Icon::none;
        QString title, text = {}; // either may be empty
        bool operator==(const Block&) const = default;
    };
    QString name;            // another name: read from its first page
    bool isFromAfar = false; // by a crew around the board, 3 m away; else at arm's length
    std::vector<Block> blocks;
    bool operator==(const Reading&) const = default;
};

// A picture to look at, as large as it fits, with its caption; `words` instead of it while there is none.
struct Picture {
    QImage image;
    QString words, caption;
    bool isFilm = false; // its frames come in the size in which they were filmed
    bool operator==(const Picture&) const = default;
};

// One step of a flow, whole: what a presenter wants seen. The view shows it and reports what was touched.
struct Page {
    // Numbers, names, sentences, whole posts; up to three in one row, each with what it does.
    enum class Tiles { small, medium, wide, tall, few };
    struct Pad {
        QString name; // another name: the digits begin anew
        bool isPin = false;
        int maxDigits = 6;
        QString unit, value;
        bool isEnabled = true;
    };
    struct Field {
        QString name; // another name: the field takes `text`
        QString text, placeholder, language = {}, done = {};
        int maxLength = 280;
    };
    struct Timer { // a countdown that one tap stops
        QString text;
        std::chrono::milliseconds left{0}, whole{0};
    };

    QString title;
    QStringList steps;
    int step = 0;
    QString state; // at the end of the status bar

    QString error, note;    // the banner: error before note
    Runs sentence;          // grows at the top, blanks tinted
    Icon icon = Icon::none; // over the heading, where the page says one thing and asks nothing
    QString heading;        // the question
    QString hiddenTab;      // what it is where the tabs are left out
    QString words;          // a paragraph under it
    QString code;           // what the QR code under it says
    Choices tabs;
    bool isTabRow = false;    // in one row, with a button to those that do not fit: the list needs the height
    bool mayDropTabs = false; // a short cut only: a small panel leaves them out
    Choices choices;
    Tiles tiles = Tiles::medium;
    int columns = 0;                // of the list; 0: as many as fit
    bool hasChoices = true;         // false: no list, also no empty text
    std::optional<int> shownChoice; // the list turns to its page, once
    QString emptyText;
    Facts facts; // instead of a list
    Bars bars;   // the same
    std::optional<Reading> reading;
    std::optional<Picture> picture;
    std::optional<Pad> pad;
    std::optional<Field> field;
    std::optional<CardWords> card;
    std::optional<Timer> timer;

    bool hasBack = true;
    bool mayDropBack = false; // a choice leads back too: a small panel has the whole height for the list
    QString backLabel;        // "": Back
    Choices buttons;          // between Back and primary
    QString primary;
    Icon primaryIcon = Icon::none;
    bool isPrimaryEnabled = true;
};

// A button that destroys keeps everything else farther away.
inline bool hasDanger(const Page& page) {
    for (const Choice& button : page.buttons)
        if (button.isDangerous) return true;
    return false;
}

} // namespace ploegbord::ui
