// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QTimer>

#include "ui/board/card_lane.h"
#include "ui/board/safety_lane.h"
#include "ui/kiosk/screen.h"
#include "ui/touch/status_bar.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// Home: status bar, three lanes, the row of big buttons. Wide panels have the lanes side by side, portrait
// ones stack them; a narrow panel shows a counter strip and one lane at a time.
class BoardScreen final : public Screen, public ReportsText {
    Q_OBJECT
  public:
    explicit BoardScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void prepareForPicture() override; // with the number of pages, which a window lays out a moment later
    std::chrono::seconds idleLimit() const override { return std::chrono::seconds(0); }
    void enter() override;
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    enum class Shown { announcements, recognitions }; // on a narrow panel
    void makeButtons();
    void changeLanguage();
    void connectButtons();
    std::vector<TouchButton*> bigButtons() const; // of the foot
    std::vector<TouchButton*> smallButtons() const;
    void presentLanes();
    using Ids = std::vector<core::RecordId>;
    void welcomeNew(CardLane& lane, std::optional<Ids>& known, const std::vector<terminal::Post>& posts);
    void turnPages();
    void layOut();
    void layOutWide(const QRect& room);
    void layOutPortrait(const QRect& room);
    void layOutNarrow(const QRect& room);
    void presentOffer();
    QRect withoutOffer(const QRect& lane); // places the offer in it and returns what is left
    void layOutButtons(const QRect& row);
    void levelBigButtons();
    void layOutStrip(const QRect& row);
    void nameOtherLane();
    void presentDocuments();
    void showLane(Shown shown);

    Moment m_moment;
    StatusBar* m_status;
    CardLane* m_announcements;
    SafetyLane* m_safety;
    CardLane* m_recognitions;
    TouchButton* m_report;
    TouchButton* m_shoutout;
    TouchButton* m_answers;
    TouchButton* m_documents;
    TouchButton* m_outbox;
    TouchButton* m_language;
    TouchButton* m_signIn;
    TouchButton* m_offer; // what a crew that comes in is offered; hidden when that is nothing
    ScreenName m_offered = ScreenName::since;
    TouchButton* m_otherLane; // narrow panels only: shows the lane that is not seen
    Shown m_shown = Shown::announcements;
    std::optional<Ids> m_knownAnnouncements, m_knownRecognitions; // none: nothing was shown yet
    QRect m_headingPlace; // of the lane's name and "1/3" on a narrow panel, whose lanes have no heading
    std::vector<ShownText> m_texts;
    QTimer m_turn;
};

} // namespace ploegbord::ui
