// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// Behind the corner hold and the IT PIN: who this board is, how it stands with the hub, and the only way out.
class ItPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    void leave(bool) override { enter(); }
    void prepareForPicture() override { m_isOpen = true; }
    void pinEntered(const QString& pin) override;
    void chooseButton(int index) override;
    void back() override { navigator().home(); }

  private:
    Choices facts() const;
    QString linkText() const;
    QString contactText() const;
    QString hubTest() const;

    bool m_isOpen = false, m_isAsking = false, m_isTested = false;
    int m_attempt = 0;
    QString m_error;
};

} // namespace ploegbord::ui
