// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/since/crew_shift.h"

namespace ploegbord::ui {

// Part of the handover screen: opened from the list of what is new, where Back leads.
inline constexpr int kFromSincePart = 1;

// What the shifts before told: one handover a page, the newest first, and "read by crew C" under the one that
// is for the crew that stands here. Anyone may read and confirm: it counts for the crew, never for a person.
class HandoverPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override;
    void leave(bool) override { enter(); }
    void showPart(int part) override { m_isFromSince = part == kFromSincePart; }
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); }
    void chooseButton(int index) override;
    void primary() override;
    void back() override;

  private:
    std::size_t shownAt(const std::vector<const terminal::Post*>& all) const;
    void addHandover(Page& page, const std::vector<const terminal::Post*>& all) const;
    void addConfirmation(Page& page, const terminal::Post& shown, bool isNewest) const;
    std::optional<CrewShift> askedCrew(const terminal::Post& shown) const; // that has not read it yet
    void turnTo(core::RecordId handover);

    std::optional<core::RecordId> m_shown; // none: the newest
    std::optional<terminal::Posted> m_confirmed;
    bool m_isFromSince = false;
    bool m_isSending = false;
    int m_attempt = 0;
    QString m_error;
};

} // namespace ploegbord::ui
