// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/since/news.h"

namespace ploegbord::ui {

// Since your crew was last here: what is new, in groups, and each item in big type; documents open in the
// reader. For anyone to read.
class SincePresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override;
    void leave(bool isIdle) override;
    void showPart(int part) override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); }
    void choose(int index) override;
    void chooseButton(int index) override;
    void primary() override;
    void back() override;

  protected:
    void stateChanged() override;

  private:
    void addGroups(Page& page) const;
    void addItem(Page& page) const;
    void addDocuments(Page& page) const;
    void openDocument(int index);
    QString emptyReason() const;
    void showGroup(NewsKind kind);
    void turnTo(std::size_t item);

    std::optional<CrewShift> m_crew; // none: no crew now, or the clock is uncertain
    News m_news;
    std::optional<NewsKind> m_group; // whose items are read
    std::vector<NewsItem> m_items;   // of it
    std::size_t m_item = 0;
    std::optional<core::RecordId> m_opened; // the document that the reader showed last
    std::optional<core::RecordId> m_left;   // the same, for whoever comes back from it
    bool m_isInReader = false;
};

} // namespace ploegbord::ui
