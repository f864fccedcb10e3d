// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace ploegbord::ui {
namespace {

constexpr QChar kEllipsis(0x2026);
constexpr QChar kNoBreakSpace(0x00a0);
constexpr double kShrinkStep = 0.94;
// Of the letters' pixel size, as far as Arabic letters reach. Noto Sans Arabic asks for 1.37 and 0.74, as
// room for marks on marks, which no sentence here has.
constexpr double kMostAscent = 1.0, kMostDescent = 0.47;

// A blank stands on its own ground, so it brings its own room.
QString shown(const Run& run) {
    return run.isBlank && !run.text.isEmpty() ? kNoBreakSpace + run.text + kNoBreakSpace : run.text;
}

bool isRightToLeft(QChar c) {
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

// Where lines begin on the right, a sentence that begins with a Latin name reads from there too; what has no
// letter of such a script is in another language and reads its own way. Elsewhere the first letter decides.
Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection asked) {
    if (asked == Qt::RightToLeft && std::any_of(text.begin(), text.end(), isRightToLeft))
        return Qt::RightToLeft;
    for (const QChar c : text) {
        if (c.direction() == QChar::DirL) return Qt::LeftToRight;
        if (isRightToLeft(c)) return Qt::RightToLeft;
    }
    return asked == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

// Which side the lines lean to follows the widget when it says so; which way they read follows the text.
Qt::Alignment visualAlignment(const TextSetting& setting, Qt::LayoutDirection reading) {
    const auto side = setting.direction == Qt::LayoutDirectionAuto ? reading : setting.direction;
    return QStyle::visualAlignment(side, setting.align);
}

bool breaksWord(const QString& text, int at) {
    return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber();
}

} // namespace

struct WrappedText::Laid {
    const Type* type;
    Runs runs;
    TextSetting setting;
    int width;
    QString text;
    QTextLayout layout;
    double height = 0;
    double widest = 0;
    bool isCut = false;
    bool hasBrokenWord = false;

    void lay();
    double ascentOf(const QTextLine& line) const;
    QRectF boxOf(const QTextLine& line) const; // what the line takes, from its own side to its end
    int flow(const QString& content); // the end of the last line; the text is cut when that is not its end
    QList<QTextLayout::FormatRange> formats() const;
    void cutTo(int end);
    void drawBlanks(QPainter& painter, QPoint topLeft) const;
};

QList<QTextLayout::FormatRange> WrappedText::Laid::formats() const {
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Run& run : runs) {
        const int length = static_cast<int>(shown(run).size());
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setFont(type->fontForCap(setting.capPixels, run.weight));
        if (run.ink.isValid()) range.format.setForeground(run.ink);
        if (length > 0) ranges.push_back(range);
        start += length;
    }
    return ranges;
}

double WrappedText::Laid::ascentOf(const QTextLine& line) const {
    return std::min(line.ascent(), kMostAscent * layout.font().pixelSize());
}

QRectF WrappedText::Laid::boxOf(const QTextLine& line) const {
    const double ascent = ascentOf(line);
    const double descent = std::min(line.descent(), kMostDescent * layout.font().pixelSize());
    const QRectF natural = line.naturalTextRect();
    // From right to left Qt's width has a bearing that stands at neither end of what it draws.
    const bool isMirrored = layout.textOption().textDirection() == Qt::RightToLeft;
    const double wide = isMirrored ? line.horizontalAdvance() : natural.width();
    return QRectF(natural.x(), line.y() + line.ascent() - ascent, wide, ascent + descent);
}

int WrappedText::Laid::flow(const QString& content) {
    layout.setText(content);
    layout.setFormats(formats());
    layout.beginLayout();
    double y = 0;
    widest = 0;
    hasBrokenWord = false;
    int end = 0;
    for (int n = 0; setting.maxLines == 0 || n < setting.maxLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + ascentOf(line) - line.ascent()));
        y += boxOf(line).height();
        widest = std::max(widest, line.naturalTextWidth());
        end = line.textStart() + line.textLength();
        hasBrokenWord = hasBrokenWord || breaksWord(content, end);
    }
    layout.endLayout();
    height = y;
    return end;
}

// Finds the longest beginning that fits with its ellipsis.
void WrappedText::Laid::cutTo(int end) {
    isCut = true;
    int low = 0, high = end;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const QString tried = text.left(middle).trimmed() + kEllipsis;
        if (flow(tried) == tried.size())
            low = middle;
        else
            high = middle - 1;
    }
    flow(text.left(low).trimmed() + kEllipsis);
}

void WrappedText::Laid::lay() {
    for (const Run& run : runs)
        text += shown(run);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    // A sentence with blanks is the program's own, also while it has nothing but a name.
    const bool isOwn = setting.direction != Qt::LayoutDirectionAuto &&
                       std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.isBlank; });
    const auto reading = isOwn ? setting.direction : directionOf(text, setting.direction);
    QTextOption option(visualAlignment(setting, reading) | Qt::AlignAbsolute);
    option.setTextDirection(reading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(type->fontForCap(setting.capPixels, setting.weight));
    layout.setCacheEnabled(true);
    const int end = flow(text);
    if (end < text.size()) cutTo(end);
}

void WrappedText::Laid::drawBlanks(QPainter& painter, QPoint topLeft) const {
    int start = 0;
    for (const Run& run : runs) {
        const int end = start + static_cast<int>(shown(run).size());
        for (int n = 0; run.isBlank && n < layout.lineCount(); ++n) {
            const QTextLine line = layout.lineAt(n);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to) continue;
            const double a = line.cursorToX(from), b = line.cursorToX(to);
            const double thick = std::max(1.0, setting.capPixels / 7);
            const QRectF box = boxOf(line);
            QRectF ground(std::min(a, b), box.y() + thick / 2, std::abs(b - a), box.height() - thick);
            ground.translate(topLeft);
            painter.fillRect(ground, setting.blankGround);
            painter.fillRect(QRectF(ground.left(), ground.bottom() - thick, ground.width(), thick),
                             setting.blankLine);
        }
        start = end;
    }
}

WrappedText::WrappedText(const Type& type, Runs runs, TextSetting setting, int width)
    : m_laid(std::make_unique<Laid>()) {
    m_laid->type = &type;
    m_laid->runs = std::move(runs);
    m_laid->setting = setting;
    m_laid->width = std::max(1, width);
    m_laid->lay();
}

WrappedText::WrappedText(const Type& type, const QString& text, TextSetting setting, int width)
    : WrappedText(type, Runs{{text, setting.weight}}, setting, width) {}

WrappedText::WrappedText(WrappedText&&) noexcept = default;
WrappedText& WrappedText::operator=(WrappedText&&) noexcept = default;
WrappedText::~WrappedText() = default;

int WrappedText::height() const {
    return static_cast<int>(std::ceil(m_laid->height));
}
double WrappedText::cap() const {
    return m_laid->setting.capPixels;
}
int WrappedText::lineCount() const {
    return m_laid->layout.lineCount();
}
int WrappedText::widestLine() const {
    return static_cast<int>(std::ceil(m_laid->widest));
}
double WrappedText::lineBottom(int line) const {
    return m_laid->boxOf(m_laid->layout.lineAt(line)).bottom();
}
double WrappedText::firstBaseline() const {
    if (lineCount() == 0) return 0;
    const QTextLine first = m_laid->layout.lineAt(0);
    return first.y() + first.ascent();
}
int WrappedText::lineEnd(int line) const {
    const QTextLine at = m_laid->layout.lineAt(line);
    return at.textStart() + at.textLength();
}
bool WrappedText::wasCut() const {
    return m_laid->isCut;
}
bool WrappedText::readsFromRight() const {
    return m_laid->layout.textOption().textDirection() == Qt::RightToLeft;
}
bool WrappedText::brokeWord() const {
    return m_laid->hasBrokenWord;
}

void WrappedText::draw(QPainter& painter, QPoint topLeft, std::vector<ShownText>* report) const {
    const TextSetting& setting = m_laid->setting;
    m_laid->drawBlanks(painter, topLeft);
    painter.setPen(setting.ink);
    m_laid->layout.draw(&painter, topLeft);
    if (!report || m_laid->text.isEmpty()) return;
    QRectF used;
    for (int n = 0; n < lineCount(); ++n)
        used |= m_laid->boxOf(m_laid->layout.lineAt(n));
    ShownText text{used.toAlignedRect().translated(topLeft), m_laid->layout.text()};
    text.wasCut = m_laid->isCut || m_laid->hasBrokenWord;
    text.mayBeCut = setting.mayBeCut && !m_laid->hasBrokenWord; // nobody means half a word
    text.capPixels = setting.capPixels;
    text.ink = setting.ink;
    text.ground = setting.ground;
    report->push_back(text);
}

WrappedText WrappedText::fitting(const Type& type, const Runs& runs, TextSetting setting, QSize room,
                                 double leastCap) {
    for (;;) {
        WrappedText laid(type, runs, setting, room.width());
        const bool fits = laid.height() <= room.height() && !laid.wasCut() && !laid.brokeWord();
        if (fits) return laid;
        if (setting.capPixels > leastCap) {
            setting.capPixels = std::max(leastCap, setting.capPixels * kShrinkStep);
            continue;
        }
        if (laid.height() <= room.height()) return laid;
        // Too tall even at its smallest: as many lines as there is room for, and an ellipsis.
        const int lineHeight = std::max(1, laid.height() / std::max(1, laid.lineCount()));
        const int lines = std::max(1, room.height() / lineHeight);
        if (setting.maxLines == 1 || (setting.maxLines && lines >= setting.maxLines)) return laid;
        setting.maxLines = lines;
    }
}

int drawLine(QPainter& painter, const Type& type, const QRect& rect, const QString& text,
             const TextSetting& setting, std::vector<ShownText>* report) {
    if (text.isEmpty()) return 0;
    const QFont font = type.fontForCap(setting.capPixels, setting.weight);
    const QFontMetricsF metrics(font);
    // One pixel of grace: a rect made from the text's own rounded width must hold it.
    const QString line = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1.0);
    const double width = metrics.horizontalAdvance(line);
    const auto reading = directionOf(text, setting.direction);
    const auto align = visualAlignment(setting, reading);
    double x = rect.left();
    if (align & Qt::AlignHCenter) x += (rect.width() - width) / 2;
    if (align & Qt::AlignRight) x += rect.width() - width;
    const double baseline = rect.top() + (rect.height() + metrics.capHeight()) / 2;
    painter.setFont(font);
    painter.setPen(setting.ink);
    painter.setLayoutDirection(reading);
    painter.drawText(QPointF(x, baseline), line);
    const int used = static_cast<int>(std::ceil(width));
    if (!report) return used;
    const QRectF box(x, baseline - metrics.ascent(), width, metrics.height());
    ShownText shownText{box.toRect(), line};
    shownText.wasCut = line != text;
    shownText.mayBeCut = setting.mayBeCut;
    shownText.capPixels = setting.capPixels;
    shownText.ink = setting.ink;
    shownText.ground = setting.ground;
    report->push_back(shownText);
    return used;
}

} // namespace ploegbord::ui
