// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QVariantAnimation>

#include "ui/flow/picture_view.h"
#include "ui/kiosk/screen.h"
#include "ui/pictures/media_reader.h"
#include "ui/text/wrapped_text.h"
#include "ui/touch/banner.h"
#include "ui/touch/touch_button.h"
#include "ui/urgent/urgent_words.h"

namespace ploegbord::ui {

// The urgent notice over everything else: a red border that fades in, the words large, one button, and beside
// it what turns the pages of words that one page does not hold. The words come first; a picture is behind a
// button. Seen can be tapped on any of them. Each
// notice, and each version of one, ignores touches for its first second, so that a tap meant for what was
// there before does not acknowledge it.
class UrgentScreen final : public Screen, public ReportsText {
    Q_OBJECT
  public:
    explicit UrgentScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::seconds(0); }
    void leave(bool isIdle) override;
    void prepareForPicture() override;
    bool isReadyForPicture() const override { return m_reader.isSettled(); }
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void appear();
    bool isDeaf() const;
    void describe();
    QString audienceText() const;
    QString footerText() const;
    void acknowledge();
    void turn(int pages);
    void turnPicture();
    void showPicture();
    void hidePicture();
    std::vector<core::Media> pictures() const;
    void layOut();
    void layOutButtons();
    int lookWidth() const;
    void dressLook();
    void showPage();
    void paintBar(QPainter& painter);
    WrappedText footer() const;
    QRect inside() const; // the border
    int border() const;

    Moment m_moment;
    std::optional<terminal::Post> m_notice;
    QString m_audience, m_title, m_text, m_footer;
    std::optional<UrgentWords> m_words;
    int m_page = 0;
    TouchButton* m_seen;
    TouchButton* m_back; // shown with more than one page
    TouchButton* m_next;
    TouchButton* m_look; // to the pictures, one after the other, and from the last to the words
    std::optional<std::size_t> m_shownPicture;
    MediaReader m_reader;
    PictureView* m_picture;
    Banner* m_banner;
    QVariantAnimation m_fade; // 0 to 1
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
