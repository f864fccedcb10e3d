// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/keyboard_layouts.h"

namespace ploegbord::ui {
namespace {

struct Source {
    const char* language;
    const char* letters[3];
    const char* accents[3];
    bool hasCase;
    Qt::LayoutDirection direction;
};

// Arabic vowels and Cyrillic are the letters themselves; accents hold what a language writes beside its
// letters.
constexpr Source kSources[]{
    {"en",
     {"q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m"},
     {"é è ê ë á à â ä ã å", "í ì î ï ó ò ô ö õ ø", "ú ù û ü ç ñ ß"},
     true,
     Qt::LeftToRight},
    {"nl",
     {"q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m"},
     {"é ë è ê ï í ö ó ô ü", "ú û á à â ä ç ñ ò î", "ø å ß ł ş ğ č"},
     true,
     Qt::LeftToRight},
    {"de",
     {"q w e r t z u i o p", "a s d f g h j k l ß", "y x c v b n m"},
     {"ä ö ü ß é è ê ë á à", "â å í ì î ï ó ò ô ø", "ú ù û ç ñ ł ş"},
     true,
     Qt::LeftToRight},
    {"pl",
     {"q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m"},
     {"ą ć ę ł ń ó ś ź ż ö", "ä ü ß é è ë á à â ê", "í ï ô ú û ç ñ"},
     true,
     Qt::LeftToRight},
    {"tr",
     {"q w e r t y u ı o p ğ ü", "a s d f g h j k l ş i", "z x c v b n m ö ç"},
     {"â î û é è ê ë á à ä", "ß í ì ï ó ò ô ú ù ñ", "å ø ł ą ę ś ż"},
     true,
     Qt::LeftToRight},
    {"ro",
     {"q w e r t y u i o p", "a s d f g h j k l ă", "z x c v b n m"},
     {"ă â î ș ț é è ê ë á", "à ä í ï ó ô ö ú û ü", "ß ç ñ ł ş ţ å"},
     true,
     Qt::LeftToRight},
    {"fr",
     {"a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n '"},
     {"é è ê ë à â ç ù û ü", "î ï ô ö œ æ ÿ á í ó", "ú ñ ä ß å ø ł"},
     true,
     Qt::LeftToRight},
    {"uk",
     {"й ц у к е н г ш щ з х ї", "ф і в а п р о л д ж є", "я ч с м и т ь б ю"},
     {"q w e r t y u i o p", "a s d f g h j k l ґ", "z x c v b n m"},
     true,
     Qt::LeftToRight},
    {"ar",
     {"ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ء ر ى ة و ز ظ د"},
     {"أ إ آ ؤ ئ ّ َ ُ ِ ْ", "q w e r t y u i o p", "a s d f g h j k l"},
     false,
     Qt::RightToLeft},
};

constexpr const char* kSymbols[3]{"1 2 3 4 5 6 7 8 9 0", "- / : ; ( ) € & @ \"", "! ? ' + % # °"};
constexpr const char* kArabicSymbols[3]{"1 2 3 4 5 6 7 8 9 0", "- / : ؛ ( ) € & @ \"", "! ؟ , + % # °"};

constexpr const char* kCodeRows[4]{"1 2 3 4 5 6 7 8 9 0", "A B C D E F G H J K", "M N P Q R S T V W X",
                                   "Y Z"};

QStringList row(const char* keys) {
    return QString::fromUtf8(keys).split(QLatin1Char(' '));
}

template <std::size_t N>
KeyPage page(const char* const (&rows)[N]) {
    KeyPage made;
    for (const char* keys : rows)
        made.rows.push_back(row(keys));
    return made;
}

std::vector<KeyboardLayout> makeLayouts() {
    std::vector<KeyboardLayout> layouts;
    for (const Source& s : kSources) {
        const bool isArabic = s.direction == Qt::RightToLeft;
        layouts.push_back({QLatin1String(s.language), page(s.letters), page(s.accents), s.hasCase,
                           s.direction, isArabic ? QStringLiteral("،") : QStringLiteral(","),
                           page(isArabic ? kArabicSymbols : kSymbols)});
    }
    layouts.push_back({QLatin1String(kCodeKeys), page(kCodeRows), {}, false, Qt::LeftToRight, {}, {}, true});
    return layouts;
}

} // namespace

const KeyboardLayout& keyboardLayout(const QString& language) {
    static const std::vector<KeyboardLayout> layouts = makeLayouts();
    for (const KeyboardLayout& layout : layouts)
        if (language.startsWith(layout.language)) return layout;
    return layouts.front();
}

} // namespace ploegbord::ui
