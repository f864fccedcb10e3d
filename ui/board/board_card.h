// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QPainter>

#include "ui/board/announcement_text.h"
#include "ui/board/recognition_text.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// One card of a lane, measured and painted without a widget of its own: the board is one picture.
class BoardCard {
  public:
    struct Setting {
        const Theme& theme;
        Qt::LayoutDirection direction;
        bool isFirst;         // the first card's headline is the largest
        int maxTextLines = 3; // of the body
    };
    virtual ~BoardCard() = default;
    // Pixels for the whole card, its padding and edge included.
    virtual int height(const Setting& setting, int width) const = 0;
    virtual void paint(QPainter& painter, const Setting& setting, const QRect& rect,
                       std::vector<ShownText>& report) const = 0;
};

class AnnouncementCard final : public BoardCard {
  public:
    explicit AnnouncementCard(AnnouncementText text) : m_text(std::move(text)) {}
    int height(const Setting& setting, int width) const override;
    void paint(QPainter& painter, const Setting& setting, const QRect& rect,
               std::vector<ShownText>& report) const override;

  private:
    AnnouncementText m_text;
};

class RecognitionCard final : public BoardCard {
  public:
    explicit RecognitionCard(RecognitionText text) : m_text(std::move(text)) {}
    int height(const Setting& setting, int width) const override;
    void paint(QPainter& painter, const Setting& setting, const QRect& rect,
               std::vector<ShownText>& report) const override;

  private:
    int footerWidth(const Setting& setting, int width) const;
    RecognitionText m_text;
};

// A record that could not be read: said so, on one card, never a broken board.
class NoteCard final : public BoardCard {
  public:
    explicit NoteCard(QString note) : m_note(std::move(note)) {}
    int height(const Setting& setting, int width) const override;
    void paint(QPainter& painter, const Setting& setting, const QRect& rect,
               std::vector<ShownText>& report) const override;

  private:
    QString m_note;
};

using BoardCards = std::vector<std::unique_ptr<BoardCard>>;

} // namespace ploegbord::ui
