// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/wrapped_text.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// One line in a flow that says what went wrong and what to do, or simply what is so. Hidden while it has
// nothing to say.
class Banner : public View, public ReportsText {
    Q_OBJECT
  public:
    enum class Kind { note, error };
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void say(Kind kind, const QString& text);
    void clear();
    QString text() const { return m_text; }

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    WrappedText laid(int width) const;

    Kind m_kind = Kind::note;
    QString m_text;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
