// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QTimer>

#include "ui/flow/flow_presenter.h"
#include "ui/flow/page_view.h"
#include "ui/touch/flow.h"

namespace ploegbord::ui {

// The view of every flow: shows its presenter's page and hands every touch on to it.
class FlowScreen final : public Screen {
    Q_OBJECT
  public:
    FlowScreen(const ScreenContext& context, std::unique_ptr<FlowPresenter> presenter,
               QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    void leave(bool isIdle) override;
    void showPart(int part) override { m_presenter->showPart(part); }
    void showRecord(const core::RecordId& record) override { m_presenter->showRecord(record); }
    std::chrono::seconds idleLimit() const override { return m_presenter->idleLimit(); }
    bool badgeRead(const std::string& uid) override { return m_presenter->badge(uid); }
    void prepareForPicture() override;
    bool isReadyForPicture() const override { return m_presenter->isReadyForPicture(); }
    FlowPresenter& presenter() { return *m_presenter; }

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void show(const Page& page);
    void showFrame(const Page& page);
    void showButtons(const Page& page);
    void tick();

    std::unique_ptr<FlowPresenter> m_presenter;
    Flow* m_flow;
    PageView* m_page;
    std::vector<TouchButton*> m_buttons;
    bool m_isShown = false;
    QString m_clock;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace ploegbord::ui
