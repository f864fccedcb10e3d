// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

// One page of words to read: blocks below each other, each with its icon beside it.
class ReadingSheet final : public View, public ReportsText {
    Q_OBJECT
  public:
    using Blocks = std::vector<Reading::Block>;
    explicit ReadingSheet(const Theme& theme, QWidget* parent) : View(theme, parent) {}

    void show(Blocks blocks, double cap); // letters of this height
    using QWidget::show;
    int heightOf(const Blocks& blocks, double cap, int width) const;
    // Whether letters of this height break a word of these.
    bool breaksWord(const Blocks& blocks, double cap, int width) const;
    // The same blocks over pages of this size; what no page holds goes on without icon and title.
    std::vector<Blocks> pagesIn(const Blocks& blocks, double cap, QSize room) const;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    TextSetting setting(double cap, Weight weight) const;
    WrappedText title(const Reading::Block& block, double cap, int width) const;
    WrappedText text(const Reading::Block& block, double cap, int width) const;
    int titleHeight(const Reading::Block& block, double cap, int width) const;
    int indent(double cap) const; // of the words, beside the icon
    int gap(double cap) const;    // between two blocks

    Blocks m_blocks;
    double m_cap = 0;
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
