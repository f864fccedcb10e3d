// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QVariantAnimation>

#include "ui/kiosk/screen.h"
#include "ui/text/wrapped_text.h"
#include "ui/touch/banner.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// The urgent notice over everything else: a red border that fades in, the words large, one button. Each
// notice, and each version of one, ignores touches for its first second, so that a tap meant for what was
// there before does not acknowledge it.
class UrgentScreen final : public Screen, public ReportsText {
    Q_OBJECT
  public:
    explicit UrgentScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::seconds(0); }
    void prepareForPicture() override;
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
    void paintBar(QPainter& painter);
    void paintNotice(QPainter& painter);
    TextSetting setting(double cap, Weight weight) const;
    int border() const;

    Moment m_moment;
    std::optional<terminal::Post> m_notice;
    QString m_audience, m_title, m_text, m_footer;
    TouchButton* m_seen;
    Banner* m_banner;
    QVariantAnimation m_fade; // 0 to 1
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
