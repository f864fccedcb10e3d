// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/glove_keyboard.h"

#include <QLocale>

#include "ui/touch/touch_text.h"

namespace ploegbord::ui {
namespace {

constexpr int kRows = 4;
constexpr int kLeastColumns = 10;

int widestRow(const KeyPage& page) {
    int widest = kLeastColumns;
    for (const QStringList& row : page.rows)
        widest = std::max(widest, int(row.size()));
    // The third row also holds shift and erase, one and a half columns each.
    return std::max(widest, int(page.rows.back().size()) + 3);
}

} // namespace

GloveKeyboard::GloveKeyboard(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_layout(&keyboardLayout(QStringLiteral("en"))), m_shift(new Key(theme, this)),
      m_erase(new Key(theme, this)), m_symbols(new Key(theme, this)), m_accents(new Key(theme, this)),
      m_comma(new Key(theme, this)), m_space(new Key(theme, this)), m_point(new Key(theme, this)),
      m_enter(new Key(theme, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_shift->setIcon(Icon::shift);
    m_erase->setIcon(Icon::erase);
    m_point->setLabel(QStringLiteral("."));
    m_enter->setRole(ButtonRole::act);
    for (Key* key : {m_symbols, m_accents, m_space, m_enter})
        key->setLabelRole(TextRole::body);
    connect(m_shift, &Pressable::tapped, this, [this] { setShift(!m_isShifted); });
    connect(m_erase, &Pressable::tapped, this, &GloveKeyboard::erase);
    connect(m_symbols, &Pressable::tapped, this,
            [this] { showPage(m_page == Page::symbols ? Page::letters : Page::symbols); });
    connect(m_accents, &Pressable::tapped, this,
            [this] { showPage(m_page == Page::accents ? Page::letters : Page::accents); });
    connect(m_comma, &Pressable::tapped, this, [this] { type(m_layout->comma); });
    connect(m_point, &Pressable::tapped, this, [this] { type(QStringLiteral(".")); });
    connect(m_space, &Pressable::tapped, this, [this] { type(QStringLiteral(" ")); });
    connect(m_enter, &Pressable::tapped, this, &GloveKeyboard::entered);
    m_isShifted = true;
    GloveKeyboard::retranslate();
}

void GloveKeyboard::retranslate() {
    m_shift->setAccessibleName(tr("Shift", "key: capital letters"));
    m_erase->setAccessibleName(tr("Erase", "key: the last character"));
    m_space->setLabel(tr("space", "key"));
    m_enter->setLabel(m_enterLabel.isEmpty() ? tr("Done", "key: ends typing") : m_enterLabel);
    fillPage();
}

void GloveKeyboard::attach(TouchText* field) {
    if (m_field) disconnect(m_field, nullptr, this, nullptr);
    m_field = field;
    // A keyboard of keys may write too.
    if (m_field) connect(m_field, &TouchText::written, this, &GloveKeyboard::shiftByContext);
    shiftByContext();
}

void GloveKeyboard::setLanguage(const QString& language) {
    m_layout = &keyboardLayout(language);
    showPage(Page::letters);
}

void GloveKeyboard::setEnterLabel(const QString& label) {
    m_enterLabel = label;
    retranslate();
}

const KeyPage& GloveKeyboard::keys() const {
    if (m_page == Page::symbols) return m_layout->symbols;
    return m_page == Page::accents ? m_layout->accents : m_layout->letters;
}

void GloveKeyboard::showPage(Page page) {
    m_page = page;
    fillPage();
}

void GloveKeyboard::setShift(bool on) {
    if (m_isShifted == on) return;
    m_isShifted = on;
    fillPage();
}

// Keys are made once and take the characters of the page that is shown.
void GloveKeyboard::fillPage() {
    const QLocale locale(m_layout->language);
    const bool capitals = m_isShifted && m_layout->hasCase && m_page != Page::symbols;
    std::size_t used = 0;
    for (const QStringList& row : keys().rows) {
        for (const QString& character : row) {
            if (used == m_characters.size()) {
                auto* key = new Key(theme(), this);
                connect(key, &Pressable::tapped, this, [this, key] { type(key->label()); });
                m_characters.push_back(key);
            }
            // There is no capital of a sharp s that people write.
            const QString upper = locale.toUpper(character);
            m_characters[used]->setLabel(capitals && upper.size() == 1 ? upper : character);
            m_characters[used++]->show();
        }
    }
    for (; used < m_characters.size(); ++used)
        m_characters[used]->hide();
    m_shift->setSelected(capitals);
    m_shift->setIcon(capitals ? Icon::shiftOn : Icon::shift);
    m_shift->setEnabled(m_layout->hasCase && m_page != Page::symbols);
    for (Key* key : {m_shift, m_symbols, m_accents, m_comma, m_space, m_point})
        key->setVisible(!m_layout->isCode);
    if (m_layout->isCode) return layOut();
    m_comma->setLabel(m_layout->comma);
    const QString letters = m_layout->letters.rows[0].mid(0, 3).join(QString());
    m_symbols->setLabel(m_page == Page::symbols ? letters : QStringLiteral("123"));
    m_accents->setLabel(m_page == Page::accents ? letters
                                                : m_layout->accents.rows[0].mid(0, 3).join(QString()));
    layOut();
}

void GloveKeyboard::type(const QString& text) {
    if (m_field) m_field->insert(text);
    emit typed(text);
    shiftByContext();
}

void GloveKeyboard::erase() {
    if (m_field) m_field->erase();
    emit erased();
    shiftByContext();
}

// A capital at the start of a sentence; without a field there is no context, and shift holds for one letter.
void GloveKeyboard::shiftByContext() {
    if (!m_field) return setShift(false);
    const QString before = m_field->text().left(m_field->caret());
    const QString words = before.trimmed();
    const bool endsSentence = words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('!')) ||
                              words.endsWith(QLatin1Char('?'));
    setShift(words.isEmpty() || (endsSentence && before.endsWith(QLatin1Char(' '))));
}

QSize GloveKeyboard::minimumSizeHint() const {
    const Metrics& m = theme().metrics;
    return QSize(kLeastColumns * m.key + (kLeastColumns - 1) * m.keyGap,
                 kRows * m.keyHeight + (kRows - 1) * m.keyGap);
}

QSize GloveKeyboard::sizeHint() const {
    return minimumSizeHint();
}

void GloveKeyboard::layRow(const std::vector<std::pair<Key*, double>>& row, const QRect& band,
                           double column) {
    const int gap = theme().metrics.keyGap;
    double total = 0;
    for (const auto& [key, columns] : row)
        total += columns;
    double x = band.left() + (band.width() + gap - total * column) / 2;
    for (const auto& [key, columns] : row) {
        key->setMinimumWidth(std::clamp(int(column) - gap, 0, theme().metrics.key));
        key->setGeometry(int(x), band.top(), int(columns * column) - gap, band.height());
        x += columns * column;
    }
}

// Which side keys stand on belongs to the script being typed, not to the language of the screen.
void GloveKeyboard::layOut() {
    if (width() <= 0 || height() <= 0) return; // before it has a place
    const Metrics& m = theme().metrics;
    const int columns = widestRow(keys());
    const int least = int(columns * (theme().px(Millimetres(20)) + m.keyGap)) - m.keyGap;
    const QRect whole(std::max(0, (width() - least) / 2), 0, std::min(width(), least), height());
    const double column = double(whole.width() + m.keyGap) / columns;
    const int keyHeight = (height() - (kRows - 1) * m.keyGap) / kRows;
    std::size_t next = 0;
    for (int r = 0; r < kRows; ++r) {
        std::vector<std::pair<Key*, double>> row;
        const bool hasSides = r == 2 && !m_layout->isCode;
        const double side = hasSides ? (columns - static_cast<int>(keys().rows[2].size())) / 2.0 : 0;
        if (hasSides) row.emplace_back(m_shift, side);
        for (int n = 0; r < static_cast<int>(keys().rows.size()) && n < keys().rows[r].size(); ++n)
            row.emplace_back(m_characters[next++], 1);
        if (hasSides) row.emplace_back(m_erase, side);
        if (r == 3 && m_layout->isCode)
            row.insert(row.end(), {{m_erase, 3}, {m_enter, 5}});
        else if (r == 3)
            row = {{m_symbols, 1.5},         {m_accents, 1.5}, {m_comma, 1},
                   {m_space, columns - 7.0}, {m_point, 1},     {m_enter, 2}};
        layRow(row, QRect(whole.left(), r * (keyHeight + m.keyGap), whole.width(), keyHeight), column);
    }
}

void GloveKeyboard::resizeEvent(QResizeEvent*) {
    layOut();
}

} // namespace ploegbord::ui
