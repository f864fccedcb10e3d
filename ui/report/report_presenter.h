// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/flow/unsigned_posts.h"
#include "ui/report/place_tabs.h"
#include "ui/report/report_camera.h"

namespace ploegbord::ui {

// Report: what kind -> where -> what -> Send anonymously. Four taps after the one on the board, no typing; a
// badge signs it instead. What is made here is dropped at once when the person leaves.
class ReportPresenter final : public FlowPresenter {
  public:
    ReportPresenter(Intents& intents, Navigator& navigator, Media* media = nullptr);
    static constexpr int kMostWords = 2000; // of a report's text (wire.md)

    Page page() const override;
    void enter() override { reset(); }
    void leave(bool) override { reset(); }
    bool badge(const std::string& uid) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void wrote(const QString& text) override;
    void primary() override;
    void back() override;
    bool wantsTime() const override { return false; } // nothing here closes before the idle clock does

  protected:
    void stateChanged() override { m_places = placeTabs(moment()); }

  private:
    enum class Step { kind, place, what, words, check, camera, supplier, done };
    enum class Extra { words, picture, supplier, signedBySession }; // tiles of the last page

    void addKinds(Page& page) const;
    void addPhrases(Page& page) const;
    void addWords(Page& page) const;
    void addCheck(Page& page) const;
    void addSuppliers(Page& page) const;
    void addDone(Page& page) const;
    Slip slip() const;
    void print();
    Choice extraTile(Extra extra) const;
    std::vector<Extra> extras() const;
    std::vector<const core::ReportPhrase*> phrases() const;
    Runs growing() const;
    QString delayText() const;
    bool needsWords() const;
    bool isComplete() const;
    void chooseKind(std::size_t i);
    void choosePlace(std::size_t i);
    void choosePhrase(std::size_t i);
    void chooseExtra(std::size_t i);
    void chooseSupplier(std::size_t i);
    std::vector<core::Media> pictures() const;
    void send(terminal::SignWith how, const std::string& badge = {});
    void answered(const PostAnswer& answer);
    void reset();

    Step m_step = Step::kind;
    PlaceTabs m_places;
    std::size_t m_tab = 0;
    core::Report m_draft;
    bool m_hasPlace = false; // chosen, "not at a place" too
    QString m_text, m_error;
    int m_attempt = 0;
    std::optional<terminal::Posted> m_posted;
    enum class Printing { idle, going, done, failed } m_printing = Printing::idle; // of its slip
    UnsignedPosts m_unsigned;
    ReportCamera m_camera;
};

} // namespace ploegbord::ui
