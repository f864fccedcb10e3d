// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/lane_heading.h"

#include <QFontMetrics>

#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

int laneHeadingHeight(const Theme& theme) {
    return qRound(theme.metrics.capHeadline * 2.1);
}

void paintLaneHeading(QPainter& painter, const Theme& theme, const QRect& rect, const LaneHeading& heading,
                      Qt::LayoutDirection direction, std::vector<ShownText>& report) {
    const Colours& c = theme.colours;
    TextSetting title{theme.metrics.capHeadline, c.text, c.ground, Weight::bold};
    title.direction = direction;
    title.mayBeCut = true;
    const int used =
        drawLine(painter, theme.type, rect, heading.title, title, &report) + 2 * theme.metrics.spacing;
    const QFontMetrics metrics(theme.type.font(TextRole::small));
    const auto fits = [&](const QString& words) {
        return metrics.horizontalAdvance(words) <= rect.width() - used;
    };
    const QString words = fits(heading.note) ? heading.note : heading.shortNote;
    if (words.isEmpty() || !fits(words)) return;
    TextSetting note{theme.metrics.capSmall, c.textMuted, c.ground};
    note.direction = direction;
    note.align = Qt::AlignTrailing;
    drawLine(painter, theme.type, visually(direction, rect, rect.adjusted(used, 0, 0, 0)), words, note,
             &report);
}

} // namespace ploegbord::ui
