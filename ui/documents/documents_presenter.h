// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/documents/document_list.h"
#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// The list of documents: what this line has to read first, then by the plant's own categories; searched by
// title. Tapping one opens it in the reader.
class DocumentsPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override;
    void leave(bool isIdle) override;
    void showPart(int part) override;
    std::chrono::seconds idleLimit() const override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void wrote(const QString& text) override;
    void primary() override;
    void back() override;

  private:
    struct Tab {
        bool isMustRead = false;
        std::string category;
        bool operator==(const Tab&) const = default;
    };
    struct Place {
        std::optional<Tab> tab; // none: the first one
        bool isAllLines = false;
        bool isSearching = false; // the keyboard is open
        QString search;
        std::optional<core::RecordId> opened; // the reader went to it from here
    };

    std::vector<Tab> tabs() const;
    Tab shownTab(const std::vector<Tab>& all) const;
    DocumentFilter filter() const; // of what is listed
    void addTabs(Page& page, const std::vector<Tab>& all) const;
    void addList(Page& page) const;
    void addSearch(Page& page) const;
    QString emptyText() const;
    bool hasDocuments() const;

    Place m_place;
    std::optional<Place> m_left; // when the reader was opened; offered to whoever comes back from it
    bool m_isReading = false;
};

} // namespace ploegbord::ui
