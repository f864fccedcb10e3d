// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/announcements/announcements_screen.h"

#include <QPainter>

#include "ui/board/board_card.h"
#include "ui/board/status_text.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

// One announcement with all its text; not a target, there is nothing further to open.
class AnnouncementTile final : public View, public ReportsText {
  public:
    AnnouncementTile(const Theme& theme, AnnouncementText text, QWidget* parent)
        : View(theme, parent), m_card(std::move(text)) {}
    const std::vector<ShownText>& shownTexts() const override { return m_report; }

  protected:
    void paintEvent(QPaintEvent*) override {
        m_report.clear();
        QPainter painter(this);
        BoardCard::Setting setting{theme(), layoutDirection(), true, 40};
        while (setting.maxTextLines > 1 && m_card.height(setting, width()) > height())
            --setting.maxTextLines;
        if (m_card.height(setting, width()) > height()) setting.isFirst = false;
        m_card.paint(painter, setting, rect(), m_report);
    }

  private:
    AnnouncementCard m_card;
    std::vector<ShownText> m_report;
};

} // namespace

AnnouncementsScreen::AnnouncementsScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_flow(new Flow(theme(), this)), m_list(new PageList(theme(), m_flow)) {
    m_list->setTileSize(110_mm, theme().panel.isSmall() ? 62_mm : 60_mm);
    m_flow->setContent(m_list);
    Navigator& navigator = context.navigator;
    connect(m_flow, &Flow::backTapped, this, [&navigator] { navigator.home(); });
    retranslate();
}

void AnnouncementsScreen::retranslate() {
    m_flow->statusBar().setTitle(tr("Announcements", "lane"));
    m_list->setEmptyText(tr("No announcements now.", "empty lane"));
    if (m_moment.state) present(m_moment);
}

void AnnouncementsScreen::enter() {
    m_list->showPage(0);
}

void AnnouncementsScreen::present(const Moment& moment) {
    m_moment = moment;
    const StatusText status = statusText(moment);
    m_flow->statusBar().setState(status.link, status.isAlarming);
    m_flow->statusBar().setClock(status.clock);
    std::vector<core::RecordId> asked;
    m_texts.clear();
    for (const auto& post : announcementsHere(moment))
        if (auto text = announcementText(post, moment)) {
            if (asked.size() < 100) asked.push_back(text->id);
            m_texts.push_back(std::move(*text));
        }
    context().intents.ask(std::move(asked));
    m_list->setItems(
        static_cast<int>(m_texts.size()),
        [this](int index, QWidget* parent) { return makeTile(index, parent); }, true);
}

QWidget* AnnouncementsScreen::makeTile(int index, QWidget* parent) {
    return new AnnouncementTile(theme(), m_texts[static_cast<std::size_t>(index)], parent);
}

void AnnouncementsScreen::resizeEvent(QResizeEvent*) {
    m_flow->setGeometry(rect());
}

} // namespace ploegbord::ui
