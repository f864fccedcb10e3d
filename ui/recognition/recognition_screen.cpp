// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/recognition/recognition_screen.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/board/board_card.h"
#include "ui/board/status_text.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

// A card and its high-five button beside it.
class RecognitionTile final : public View, public ReportsText {
  public:
    RecognitionTile(const Theme& theme, RecognitionText text, bool isGiven, QWidget* parent)
        : View(theme, parent), m_five(new TouchButton(theme, ButtonRole::look, this)) {
        m_five->setIcon(Icon::hand, IconPlace::above);
        m_five->setLabelRole(TextRole::body);
        m_five->setLabel(QString::number(text.highFives));
        m_five->setAccessibleName(
            QCoreApplication::translate("Recognition", "High five for %1", "button, who").arg(text.who));
        m_five->setSelected(isGiven);
        m_five->setEnabled(!isGiven);
        text.highFives = 0; // on the button, not on the card
        m_card = std::make_unique<RecognitionCard>(std::move(text));
    }
    TouchButton& five() { return *m_five; }
    const std::vector<ShownText>& shownTexts() const override { return m_report; }

  protected:
    void resizeEvent(QResizeEvent*) override {
        const Metrics& m = theme().metrics;
        const QRect place(width() - m.target, (height() - m.target - m.edge) / 2, m.target,
                          m.target + m.edge);
        m_five->setGeometry(visually(layoutDirection(), rect(), place));
    }
    void paintEvent(QPaintEvent*) override {
        m_report.clear();
        QPainter painter(this);
        const Metrics& m = theme().metrics;
        const QRect card =
            visually(layoutDirection(), rect(), rect().adjusted(0, 0, -m.target - m.spacing * 2, 0));
        BoardCard::Setting setting{theme(), layoutDirection(), true, 4};
        if (m_card->height(setting, card.width()) > height()) setting.isFirst = false;
        while (setting.maxTextLines > 1 && m_card->height(setting, card.width()) > height())
            --setting.maxTextLines;
        m_card->paint(painter, setting, card, m_report);
    }

  private:
    TouchButton* m_five;
    std::unique_ptr<RecognitionCard> m_card;
    std::vector<ShownText> m_report;
};

} // namespace

RecognitionScreen::RecognitionScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_flow(new Flow(theme(), this)), m_list(new PageList(theme(), m_flow)) {
    m_list->setTileSize(130_mm, 46_mm);
    m_flow->setContent(m_list);
    Navigator& navigator = context.navigator;
    connect(m_flow, &Flow::backTapped, this, [&navigator] { navigator.home(); });
    connect(m_flow, &Flow::primaryTapped, this, [&navigator] { navigator.open(ScreenName::shoutout); });
    retranslate();
}

void RecognitionScreen::retranslate() {
    m_flow->statusBar().setTitle(tr("Recognition", "lane"));
    m_flow->setPrimary(tr("Shoutout", "big button"), Icon::star);
    if (m_moment.state) present(m_moment);
}

void RecognitionScreen::enter() {
    m_given.clear();
    m_list->showPage(0);
}

void RecognitionScreen::leave(bool) {
    m_given.clear();
}

void RecognitionScreen::present(const Moment& moment) {
    m_moment = moment;
    const StatusText status = statusText(moment);
    m_flow->statusBar().setState(status.link, status.isAlarming);
    m_flow->statusBar().setClock(status.clock);
    const bool isQuiet = moment.hasMaster() && moment.master().site.quiet;
    m_list->setEmptyText(isQuiet ? tr("The board is quiet for now.", "recognition lane")
                                 : tr("No shoutouts yet. Give the first one.", "empty lane"));
    m_texts.clear();
    std::vector<core::RecordId> asked;
    for (const auto& post : recognitionsHere(moment))
        if (auto text = recognitionText(post, moment)) {
            if (post.op && asked.size() < 100) asked.push_back(text->id);
            m_texts.push_back(std::move(*text));
        }
    if (!asked.empty()) context().intents.ask(std::move(asked));
    m_list->setItems(
        static_cast<int>(m_texts.size()),
        [this](int index, QWidget* parent) { return makeTile(index, parent); }, true);
}

QWidget* RecognitionScreen::makeTile(int index, QWidget* parent) {
    const RecognitionText& text = m_texts[static_cast<std::size_t>(index)];
    auto* tile = new RecognitionTile(theme(), text, m_given.count(text.id) > 0, parent);
    connect(&tile->five(), &TouchButton::tapped, this, [this, id = text.id] { highFive(id); });
    return tile;
}

void RecognitionScreen::highFive(core::RecordId record) {
    if (!m_given.insert(record).second) return;
    terminal::Draft draft;
    draft.type = core::OpType::high_five;
    draft.record = record;
    draft.body = core::NoBody{};
    context().intents.post(this, draft, [this, record](const PostAnswer& answer) {
        if (answer) return;
        m_given.erase(record);
        m_flow->banner().say(
            Banner::Kind::error,
            tr("The high five could not be kept on this terminal. Call IT.", "recognition wall"));
        m_list->reload();
    });
}

void RecognitionScreen::resizeEvent(QResizeEvent*) {
    m_flow->setGeometry(rect());
}

} // namespace ploegbord::ui
