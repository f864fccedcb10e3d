// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/gallery_screens.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/text/wrapped_text.h"
#include "ui/touch/countdown.h"
#include "ui/touch/flow.h"
#include "ui/touch/glove_keyboard.h"
#include "ui/touch/number_pad.h"
#include "ui/touch/page_list.h"
#include "ui/touch/touch_text.h"

namespace ploegbord::test {
namespace {

using namespace ui;
using namespace ui::literals;

// The sentence that a flow grows.
class Sentence : public View, public ReportsText {
  public:
    explicit Sentence(const Theme& theme) : View(theme) { setMinimumHeight(theme.px(24_mm)); }
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  protected:
    void paintEvent(QPaintEvent*) override {
        m_texts.clear();
        QPainter painter(this);
        const QRect room = paintCard(painter, theme(), rect(), {}, layoutDirection());
        const Colours& c = theme().colours;
        TextSetting setting{theme().type.cap(TextRole::laneHeadline), c.text, c.card, Weight::bold};
        setting.direction = layoutDirection();
        setting.blankGround = c.blank;
        setting.blankLine = c.act;
        const Runs runs{{"Sandra · ", Weight::bold},
                        {"fout in de etiketten", Weight::bold, true},
                        {" ontdekt voordat ", Weight::bold},
                        {"500 orders", Weight::bold, true},
                        {" de deur uit gingen", Weight::bold}};
        const WrappedText text =
            WrappedText::fitting(theme().type, runs, setting, room.size(), theme().type.smallest());
        text.draw(painter, QPoint(room.left(), room.top() + (room.height() - text.height()) / 2), &m_texts);
    }

  private:
    std::vector<ShownText> m_texts;
};

PageList* picks(const Theme& theme, const QStringList& words, int selected) {
    auto* list = new PageList(theme);
    list->setTileSize(60_mm, 25_mm);
    list->setItems(int(words.size()), [&theme, words, selected](int index, QWidget* parent) {
        auto* tile = new TouchButton(theme, ButtonRole::look, parent);
        tile->setLabel(words[index]);
        tile->setStart(true);
        tile->setSelected(index == selected);
        return tile;
    });
    return list;
}

std::unique_ptr<QWidget> shoutout(const Theme& theme, const char*) {
    auto flow = std::make_unique<Flow>(theme);
    flow->statusBar().setTitle("Compliment");
    flow->statusBar().setSteps({"Wie", "Waarvoor", "Wat precies"}, 2);
    flow->statusBar().setClock("13:42");
    flow->setPrimary("Plaats", Icon::check);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics.gap / 2);
    column->addWidget(new Sentence(theme));
    auto* below =
        new QBoxLayout(theme.panel.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    below->setSpacing(theme.metrics.gap);
    auto* pad = new NumberPad(theme);
    pad->askNumber(5, "orders");
    pad->setDisplayShown(false);
    below->addWidget(pad, 1);
    below->addWidget(picks(theme, {"Verkeerd artikel", "Fout in de etiketten", "Beschadigde verpakking"}, 1),
                     1);
    column->addLayout(below, 1);
    flow->setContent(content);
    return flow;
}

std::unique_ptr<QWidget> people(const Theme& theme, const char*) {
    auto flow = std::make_unique<Flow>(theme);
    flow->statusBar().setTitle("Shoutout");
    flow->statusBar().setSteps({"Who", "What for", "What exactly"}, 0);
    flow->statusBar().setState("No network since 13:05 · 3 posts wait here", true);
    flow->statusBar().setClock("21:11");
    flow->banner().say(Banner::Kind::error,
                       "The hub did not take this post: choose another line and try again.");
    QStringList names;
    for (int n = 0; n < 61; ++n)
        names << QString("Colleague %1 van der Berg-Janssen").arg(n + 1);
    flow->setContent(picks(theme, names, 3));
    return flow;
}

std::unique_ptr<QWidget> writing(const Theme& theme, const char* language) {
    auto flow = std::make_unique<Flow>(theme);
    flow->statusBar().setTitle("Nieuwe mededeling");
    flow->statusBar().setDetail({"Anouk de Vries, ploegleider van lijn 3"});
    flow->statusBar().setClock("06:02");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, theme.metrics.gap / 2);
    column->setSpacing(theme.metrics.gap);
    auto* text = new TouchText(theme);
    text->setText("Eerst afsluiten en labelen, dan pas het luik open.");
    auto* keyboard = new GloveKeyboard(theme);
    keyboard->setLanguage(language);
    keyboard->attach(text);
    column->addWidget(text, 1);
    column->addWidget(keyboard);
    flow->setContent(content);
    flow->setBottomShown(false);
    return flow;
}

TouchButton* button(const Theme& theme, ButtonRole role, const char* label, Icon icon, const char* sub = "") {
    auto* made = new TouchButton(theme, role);
    made->setLabel(label);
    made->setSublabel(sub);
    if (icon != Icon::none) made->setIcon(icon);
    return made;
}

std::unique_ptr<QWidget> buttons(const Theme& theme, const char*) {
    auto flow = std::make_unique<Flow>(theme);
    flow->statusBar().setTitle("Lijn 3 · Verpakking");
    flow->statusBar().setDetail({"Vroege dienst · ploeg B · 06–14"});
    flow->statusBar().setState("Verbonden · alles verstuurd");
    flow->statusBar().setClock("13:42");
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    // What destroys stands 13 mm from the bottom bar as well.
    grid->setContentsMargins(0, 0, 0, theme.metrics.dangerGap - theme.metrics.gap);
    grid->setSpacing(theme.metrics.dangerGap);
    grid->addWidget(button(theme, ButtonRole::act, "Melden", Icon::alert), 0, 0);
    grid->addWidget(button(theme, ButtonRole::look, "Gemeld en gedaan", Icon::check), 0, 1);
    grid->addWidget(button(theme, ButtonRole::act, "Gezien", Icon::check, "voor ploeg B, op dit bord"), 1, 0);
    grid->addWidget(button(theme, ButtonRole::danger, "Verwijderen", Icon::trash), 1, 1);
    auto* off = button(theme, ButtonRole::act, "Documenten", Icon::document);
    off->setEnabled(false);
    auto* language = button(theme, ButtonRole::look, "Taal", Icon::none);
    language->setIcon(Icon::globe, IconPlace::above);
    grid->addWidget(off, 0, 2);
    grid->addWidget(language, 1, 2);
    if (!theme.panel.isSmall()) {
        grid->addWidget(button(theme, ButtonRole::quiet, "Follow my report", Icon::question), 2, 0);
        auto* countdown = new Countdown(theme);
        countdown->setText("Signing out in 12 s. Still here?");
        countdown->setRemaining(std::chrono::seconds(12), std::chrono::seconds(20));
        grid->addWidget(countdown, 2, 1, 1, 2);
    }
    flow->setContent(content);
    flow->setPrimary("Plaats", Icon::check);
    return flow;
}

std::unique_ptr<QWidget> pin(const Theme& theme, const char*) {
    auto flow = std::make_unique<Flow>(theme);
    flow->statusBar().setTitle("Inloggen");
    flow->statusBar().setClock("13:42");
    auto* pad = new NumberPad(theme);
    pad->askPin();
    pad->setValue("123");
    flow->setContent(pad);
    return flow;
}

} // namespace

std::vector<GalleryScreen> galleryScreens() {
    return {{"shoutout", "nl", shoutout},
            {"people", "en", people},
            {"writing", "nl", writing},
            {"buttons", "nl", buttons},
            {"pin", "nl", pin}};
}

} // namespace ploegbord::test
