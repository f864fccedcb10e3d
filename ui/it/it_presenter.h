// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/theme/panel.h"

namespace ploegbord::ui {

class Media;

// Behind the corner hold and the IT PIN: who this board is, how it stands with the hub, and the only way out.
class ItPresenter final : public FlowPresenter {
  public:
    ItPresenter(Intents& intents, Navigator& navigator, std::optional<Panel> panel = {},
                const Media* media = nullptr)
        : FlowPresenter(intents, navigator), m_panel(panel), m_media(media) {}
    Page page() const override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // it is read
    void leave(bool) override { enter(); }
    void prepareForPicture() override { m_isOpen = true; }
    void pinEntered(const QString& pin) override;
    void chooseButton(int index) override;
    void back() override { navigator().home(); }

  private:
    Facts facts() const;
    void addHub(Facts& facts) const;
    void addOutbox(Facts& facts) const;
    void addMachine(Facts& facts) const;
    QString soundText() const;
    QString ageOf(core::Instant then) const;
    void testHub();
    QString linkText() const;
    QString contactText() const;
    QString hubTest() const;

    std::optional<Panel> m_panel;
    const Media* m_media;
    bool m_isOpen = false, m_isAsking = false, m_isTesting = false;
    std::optional<terminal::HubAnswer> m_hubAnswer;
    int m_attempt = 0;
    QString m_error;
};

} // namespace ploegbord::ui
