// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_walk.h"

#include <QLabel>
#include <QSet>
#include <QtTest/qtestmouse.h>

#include "ui/touch/pressable.h"

namespace ploegbord::test {
namespace {

using ui::Pressable;
using ui::ReportsText;
using ui::ShownText;

constexpr double kTextContrast = 7;

struct PlacedText {
    const QWidget* owner;
    QRect rect; // in root
    ShownText shown;
};

class Walk {
  public:
    Walk(QWidget& root, const ui::Theme& theme) : m_root(root), m_theme(theme) {}

    std::vector<std::string> run() {
        m_root.grab();
        collect();
        for (Pressable* target : m_targets)
            judgeTarget(*target);
        for (std::size_t a = 0; a < m_targets.size(); ++a)
            for (std::size_t b = a + 1; b < m_targets.size(); ++b)
                judgePair(*m_targets[a], *m_targets[b]);
        for (const PlacedText& text : m_texts)
            judgeText(text);
        judgeTextPairs();
        judgeLabels();
        judgeTabOrder();
        return std::move(m_found);
    }

  private:
    void collect() {
        QList<QWidget*> all = m_root.findChildren<QWidget*>();
        all.prepend(&m_root);
        for (QWidget* widget : all) {
            if (widget != &m_root && !widget->isVisibleTo(&m_root)) continue;
            if (auto* target = qobject_cast<Pressable*>(widget)) m_targets.push_back(target);
            if (auto* reporting = dynamic_cast<ReportsText*>(widget))
                for (const ShownText& text : reporting->shownTexts())
                    m_texts.push_back({widget, text.rect.translated(place(*widget).topLeft()), text});
        }
    }

    QRect place(const QWidget& widget) const {
        return QRect(widget.mapTo(&m_root, QPoint(0, 0)), widget.size());
    }

    std::string mm(double pixels) const {
        const double scaled = pixels / m_theme.panel.pixelsPerMm() / m_theme.panel.scale();
        return QString::number(scaled, 'f', 1).toStdString();
    }

    std::string name(const QWidget& widget) const {
        const QRect at = place(widget);
        const QString words =
            widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
        return std::string(widget.metaObject()->className()) + " \"" + words.toStdString() + "\" at " +
               mm(at.left()) + "," + mm(at.top()) + " of " + mm(at.width()) + " x " + mm(at.height()) + " mm";
    }

    void say(std::string sentence) { m_found.push_back(std::move(sentence)); }

    void judgeTarget(const Pressable& target) {
        const ui::Metrics& m = m_theme.metrics;
        // A script with twelve keys in a row makes them narrower on a small panel: the full width is shared.
        const QSize key = QSize(m.key, m.keyHeight).boundedTo(target.minimumSize());
        const QSize least = target.isKey() ? key : QSize(m.target, m.target);
        if (target.width() < least.width() || target.height() < least.height())
            say(name(target) + " is smaller than " + mm(least.width()) + " x " + mm(least.height()) + " mm");
        if (!place(target).isEmpty() && target.accessibleName().isEmpty())
            say(name(target) + " has no accessible name");
        judgeInside(target);
    }

    // Inside the glass, and inside every widget that would clip it.
    void judgeInside(const QWidget& widget) {
        for (const QWidget* over = widget.parentWidget(); over && &widget != &m_root;
             over = over->parentWidget()) {
            const QRect at(widget.mapTo(over, QPoint(0, 0)), widget.size());
            if (!over->rect().contains(at)) return say(name(widget) + " sticks out of " + name(*over));
            if (over == &m_root) return;
        }
    }

    void judgePair(const Pressable& a, const Pressable& b) {
        if (a.isAncestorOf(&b) || b.isAncestorOf(&a))
            return say(name(a) + " and " + name(b) + " are one inside the other");
        const QRect p = place(a), q = place(b);
        const int dx = std::max(q.left() - p.right(), p.left() - q.right()) - 1;
        const int dy = std::max(q.top() - p.bottom(), p.top() - q.bottom()) - 1;
        if (dx < 0 && dy < 0) return say(name(a) + " overlaps " + name(b));
        const ui::Metrics& m = m_theme.metrics;
        int least = a.isKey() && b.isKey() ? m.keyGap : m.gap;
        if (a.isDangerous() || b.isDangerous()) least = m.dangerGap;
        const int distance = std::max(dx, dy);
        if (distance < least)
            say(name(a) + " is " + mm(distance) + " mm from " + name(b) + ", needs " + mm(least) + " mm");
    }

    static std::string quoted(const PlacedText& text) {
        return "text \"" + text.shown.text.left(60).toStdString() + "\"";
    }

    void judgeText(const PlacedText& text) {
        const std::string who = quoted(text) + " of " + name(*text.owner);
        const ShownText& shown = text.shown;
        if (shown.wasCut && !shown.mayBeCut) say(who + " is cut");
        // A pixel of grace: glyph boxes are rounded outwards.
        if (!place(*text.owner).adjusted(-1, -1, 1, 1).contains(text.rect))
            say(who + " sticks out of its widget");
        if (!m_root.rect().adjusted(-1, -1, 1, 1).contains(text.rect)) say(who + " sticks out of the glass");
        if (shown.capPixels < m_theme.type.smallest() - 0.01)
            say(who + " has capitals of " + mm(shown.capPixels) + " mm");
        const double c = ui::contrast(shown.ink, shown.ground);
        if (c < kTextContrast) say(who + " has a contrast of " + std::to_string(c));
    }

    // The room of a line above its capitals and below its base line may mingle; the letters may not.
    static QRect letters(const QRect& line) {
        const int trim = line.height() / 6;
        return line.adjusted(0, trim, 0, -trim);
    }

    void judgeTextPairs() {
        for (std::size_t a = 0; a < m_texts.size(); ++a) {
            for (std::size_t b = a + 1; b < m_texts.size(); ++b)
                if (letters(m_texts[a].rect).intersects(letters(m_texts[b].rect)))
                    say(quoted(m_texts[a]) + " overlaps " + quoted(m_texts[b]));
            for (const Pressable* target : m_targets) {
                const QWidget* owner = m_texts[a].owner;
                if (target == owner || target->isAncestorOf(owner)) continue;
                if (letters(m_texts[a].rect).intersects(place(*target)))
                    say(quoted(m_texts[a]) + " runs under " + name(*target));
            }
        }
    }

    void judgeLabels() {
        for (const QLabel* label : m_root.findChildren<QLabel*>()) {
            if (!label->isVisibleTo(&m_root) || label->text().isEmpty()) continue;
            const double cap = QFontMetricsF(label->font()).capHeight();
            if (cap < m_theme.type.smallest() - 0.01)
                say(name(*label) + " has capitals of " + mm(cap) + " mm");
            if (label->width() < label->minimumSizeHint().width()) say(name(*label) + " is cut");
        }
    }

    void judgeTabOrder() {
        QSet<const QWidget*> reached;
        const QWidget* start = m_root.window();
        const QWidget* at = start;
        do {
            if (at->focusPolicy() & Qt::TabFocus) reached.insert(at);
            at = at->nextInFocusChain();
        } while (at && at != start);
        for (const Pressable* target : m_targets)
            if (target->isEnabled() && !target->isKey() && !reached.contains(target))
                say(name(*target) + " cannot be reached by the Tab key");
    }

    QWidget& m_root;
    const ui::Theme& m_theme;
    std::vector<Pressable*> m_targets;
    std::vector<PlacedText> m_texts;
    std::vector<std::string> m_found;
};

} // namespace

std::vector<std::string> walk(QWidget& root, const ui::Theme& theme) {
    return Walk(root, theme).run();
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& sentence : sentences)
        all += sentence + "\n";
    return all;
}

void tap(QWidget& target) {
    QTest::mouseClick(&target, Qt::LeftButton);
}

} // namespace ploegbord::test
