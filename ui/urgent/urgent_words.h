// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/wrapped_text.h"
#include "ui/theme/theme.h"

class QPainter;

namespace ploegbord::ui {

// Title and text of an urgent notice, as large as they fit together in a room; a text that does not fit at
// body size goes on, page after page, under one line of its title.
class UrgentWords {
  public:
    UrgentWords(const Theme& theme, QString title, const QString& text, QSize room,
                Qt::LayoutDirection direction);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, QPoint topLeft, int page, std::vector<ShownText>& report) const;

  private:
    WrappedText title(double cap, int maxLines = 0) const;
    TextSetting setting(double cap, Weight weight) const;
    int gap() const { return 2 * m_theme.metrics.spacing; }
    bool grow(const QString& text);

    const Theme& m_theme;
    QString m_title;
    QSize m_room;
    Qt::LayoutDirection m_direction;
    double m_titleCap, m_textCap;
    std::vector<QString> m_pages; // of the text
};

} // namespace ploegbord::ui
