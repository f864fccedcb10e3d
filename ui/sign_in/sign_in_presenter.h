// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// Sign in: by name (this shift's leads first) or by badge, then a PIN. A PIN goes from the pad straight into
// the request and is never kept here.
class SignInPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override { reset(); }
    void leave(bool) override { reset(); }
    bool badge(const std::string& uid) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void pinEntered(const QString& pin) override;
    void back() override;

  private:
    struct Candidate {
        core::Ref person;
        QString name, where;
    };
    void reset();
    std::vector<Candidate> candidates() const;
    void addNames(Page& page) const;
    void addPin(Page& page) const;
    QString offlineNote() const;
    void answered(const terminal::SignInAnswer& answer);

    enum class Who { nobody, byName, byBadge };
    enum class Tab { onShift, everyone };
    Who m_who = Who::nobody;
    Tab m_tab = Tab::onShift;
    core::Ref m_person;
    QString m_name;
    std::string m_badge;
    QString m_letter; // filter of the everyone tab
    QString m_error;
    bool m_isAsking = false;
    int m_attempt = 0;
};

} // namespace ploegbord::ui
