// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/reading_sheet.h"

#include <algorithm>

#include <QPainter>

#include "ui/text/text_pages.h"

namespace ploegbord::ui {

namespace {

constexpr double kIcon = 1.9, kIndent = 2.7, kGap = 0.9; // of the height of the letters

} // namespace

void ReadingSheet::show(Blocks blocks, double cap) {
    m_blocks = std::move(blocks);
    m_cap = cap;
    update();
}

TextSetting ReadingSheet::setting(double cap, Weight weight) const {
    TextSetting setting{cap, theme().colours.text, theme().colours.ground, weight};
    setting.direction = layoutDirection();
    return setting;
}

WrappedText ReadingSheet::title(const Reading::Block& block, double cap, int width) const {
    return WrappedText(theme().type, block.title, setting(cap, Weight::bold), width - indent(cap));
}

WrappedText ReadingSheet::text(const Reading::Block& block, double cap, int width) const {
    return WrappedText(theme().type, block.text, setting(cap, Weight::regular), width - indent(cap));
}

int ReadingSheet::titleHeight(const Reading::Block& block, double cap, int width) const {
    return block.title.isEmpty() ? 0 : title(block, cap, width).height();
}

// Also of a block that goes on without its icon: the words stay in one column from page to page.
int ReadingSheet::indent(double cap) const {
    return qRound(cap * kIndent);
}

int ReadingSheet::gap(double cap) const {
    return qRound(cap * kGap);
}

int ReadingSheet::heightOf(const Blocks& blocks, double cap, int width) const {
    int height = 0;
    for (const auto& block : blocks) {
        if (height > 0) height += gap(cap);
        height += titleHeight(block, cap, width);
        if (!block.text.isEmpty()) height += text(block, cap, width).height();
    }
    return height;
}

bool ReadingSheet::breaksWord(const Blocks& blocks, double cap, int width) const {
    return std::any_of(blocks.begin(), blocks.end(), [&](const auto& block) {
        return title(block, cap, width).brokeWord() || text(block, cap, width).brokeWord();
    });
}

std::vector<ReadingSheet::Blocks> ReadingSheet::pagesIn(const Blocks& blocks, double cap, QSize room) const {
    std::vector<Blocks> pages{{}};
    int left = room.height();
    const int width = room.width() - indent(cap), twoLines = qRound(cap * 4);
    for (const auto& block : blocks) {
        const int head = titleHeight(block, cap, room.width());
        const int body = block.text.isEmpty() ? 0 : text(block, cap, room.width()).height();
        const bool isFirst = pages.back().empty();
        if (!isFirst && head + std::min(body, twoLines) > left) {
            pages.emplace_back();
            left = room.height();
        }
        const auto parts = textPages(theme().type, block.text, setting(cap, Weight::regular), width,
                                     left - head, room.height());
        for (std::size_t n = 0; n < parts.size(); ++n) {
            if (n > 0) pages.emplace_back(), left = room.height();
            pages.back().push_back(n == 0 ? Reading::Block{block.icon, block.title, parts[n]}
                                          : Reading::Block{Icon::none, {}, parts[n]});
            left -= heightOf({pages.back().back()}, cap, room.width()) + gap(cap);
        }
    }
    return pages;
}

void ReadingSheet::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const int icon = qRound(m_cap * kIcon), wide = width() - indent(m_cap);
    const auto at = [&](const QRect& logical) { return visually(layoutDirection(), rect(), logical); };
    int top = 0;
    for (const auto& block : m_blocks) {
        if (top > 0) top += gap(m_cap);
        const int head = titleHeight(block, m_cap, width());
        theme().icons.paint(painter, block.icon, at(QRect(0, top, icon, icon)), theme().colours.text);
        const auto place = [&] { return at(QRect(indent(m_cap), top, wide, 0)).topLeft(); };
        if (head > 0) title(block, m_cap, width()).draw(painter, place(), &m_texts);
        top += head;
        if (block.text.isEmpty()) continue;
        const WrappedText words = text(block, m_cap, width());
        words.draw(painter, place(), &m_texts);
        top += words.height();
    }
}

} // namespace ploegbord::ui
