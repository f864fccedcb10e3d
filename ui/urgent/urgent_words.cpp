// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/urgent/urgent_words.h"

#include <algorithm>

#include <QPainter>

#include "ui/text/text_pages.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kTitle = 13_mm, kText = 7_mm; // cap heights, grown and shrunk together
constexpr double kMostScale = 1.8, kScaleStep = 0.95;

} // namespace

UrgentWords::UrgentWords(const Theme& theme, QString title, const QString& text, QSize room,
                         Qt::LayoutDirection direction)
    : m_theme(theme), m_title(std::move(title)), m_room(room), m_direction(direction),
      m_titleCap(theme.metrics.capHeadline), m_textCap(theme.metrics.capBody), m_pages{text} {
    if (grow(text)) return;
    m_titleCap = theme.metrics.capHeadline;
    m_textCap = theme.metrics.capBody;
    const int first = room.height() - this->title(m_titleCap).height() - gap();
    const int next = room.height() - this->title(m_titleCap, 1).height() - gap();
    m_pages = textPages(theme.type, text, setting(m_textCap, Weight::regular), room.width(), first, next);
}

// The largest size at which both stand whole; false when there is none down to body size.
bool UrgentWords::grow(const QString& text) {
    const Metrics& m = m_theme.metrics;
    for (double scale = kMostScale;; scale *= kScaleStep) {
        m_titleCap = std::max(m.capHeadline, m_theme.panel.pxExact(kTitle) * scale);
        m_textCap = std::max(m.capBody, m_theme.panel.pxExact(kText) * scale);
        const WrappedText title = this->title(m_titleCap);
        const WrappedText words(m_theme.type, text, setting(m_textCap, Weight::regular), m_room.width());
        const int height = title.height() + (text.isEmpty() ? 0 : gap() + words.height());
        if (height <= m_room.height() && !title.brokeWord() && !words.brokeWord()) return true;
        if (m_titleCap <= m.capHeadline && m_textCap <= m.capBody) return text.isEmpty();
    }
}

void UrgentWords::paint(QPainter& painter, QPoint topLeft, int page, std::vector<ShownText>& report) const {
    const WrappedText title = this->title(m_titleCap, page == 0 ? 0 : 1);
    title.draw(painter, topLeft, &report);
    const QString& text = m_pages[static_cast<std::size_t>(page)];
    if (text.isEmpty()) return;
    WrappedText(m_theme.type, text, setting(m_textCap, Weight::regular), m_room.width())
        .draw(painter, topLeft + QPoint(0, title.height() + gap()), &report);
}

// On a further page the title is the reminder of one that stood whole on the first.
WrappedText UrgentWords::title(double cap, int maxLines) const {
    TextSetting bold = setting(cap, Weight::bold);
    bold.maxLines = maxLines;
    bold.mayBeCut = maxLines > 0;
    return WrappedText(m_theme.type, m_title, bold, m_room.width());
}

TextSetting UrgentWords::setting(double cap, Weight weight) const {
    TextSetting setting{cap, m_theme.colours.text, m_theme.colours.ground, weight};
    setting.direction = m_direction;
    return setting;
}

} // namespace ploegbord::ui
