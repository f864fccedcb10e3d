// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/flow_screen.h"

#include <QLayout>

#include "ui/board/status_text.h"

namespace ploegbord::ui {

FlowScreen::FlowScreen(const ScreenContext& context, std::unique_ptr<FlowPresenter> presenter,
                       QWidget* parent)
    : Screen(context, parent), m_presenter(std::move(presenter)), m_flow(new Flow(theme(), this)),
      m_page(new PageView(theme())) {
    m_flow->setContent(m_page);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &FlowScreen::tick);
    connect(m_flow, &Flow::backTapped, this, [this] { m_presenter->back(); });
    connect(m_flow, &Flow::primaryTapped, this, [this] { m_presenter->primary(); });
    connect(m_page, &PageView::backTapped, this, [this] { m_presenter->back(); });
    connect(m_page, &PageView::primaryTapped, this, [this] { m_presenter->primary(); });
    connect(m_page, &PageView::buttonTapped, this, [this](int index) { m_presenter->chooseButton(index); });
    connect(m_page, &PageView::choiceTapped, this, [this](int index) { m_presenter->choose(index); });
    connect(m_page, &PageView::tabTapped, this, [this](int index) { m_presenter->chooseTab(index); });
    connect(m_page, &PageView::typed, this, [this](const QString& digits) { m_presenter->typed(digits); });
    connect(m_page, &PageView::pinEntered, this,
            [this](const QString& pin) { m_presenter->pinEntered(pin); });
    connect(m_page, &PageView::wrote, this, [this](const QString& text) { m_presenter->wrote(text); });
    connect(m_page, &PageView::fieldDone, this, [this] { m_presenter->primary(); });
    connect(m_page, &PageView::timerTapped, this, [this] { m_presenter->tapTimer(); });
    connect(m_page, &PageView::pictureRoomChanged, this,
            [this](QSize room) { m_presenter->setPictureRoom(room); });
    m_presenter->onChanged([this] { show(m_presenter->page()); });
    m_presenter->onFrame([this](const QImage& image) { m_page->showFrame(image); });
}

void FlowScreen::present(const Moment& moment) {
    m_clock = statusText(moment).clock;
    m_presenter->present(moment);
}

void FlowScreen::enter() {
    m_isShown = true;
    m_presenter->enter();
    m_page->forget();
}

void FlowScreen::leave(bool isIdle) {
    m_isShown = false;
    m_timer.stop();
    m_presenter->leave(isIdle);
    m_page->forget();
}

void FlowScreen::prepareForPicture() {
    m_presenter->prepareForPicture();
    m_page->forget(); // what was typed is the presenter's now
    show(m_presenter->page());
}

void FlowScreen::retranslate() {
    show(m_presenter->page());
}

void FlowScreen::show(const Page& page) {
    showFrame(page);
    showButtons(page);
    m_page->show(page);
    const bool isCounting = m_isShown && m_presenter->wantsTime();
    if (isCounting && !m_timer.isActive()) {
        m_sinceTick.start();
        m_timer.start();
    } else if (!isCounting) {
        m_timer.stop();
    }
}

void FlowScreen::tick() {
    m_presenter->advance(std::chrono::milliseconds(m_sinceTick.restart()));
}

void FlowScreen::showFrame(const Page& page) {
    StatusBar& status = m_flow->statusBar();
    status.setTitle(page.title);
    status.setSteps(page.steps, page.step);
    status.setState(page.state);
    status.setClock(m_clock);
    const bool isSaidInPage = PageView::showsMessage(page, theme());
    if (isSaidInPage || (page.error.isEmpty() && page.note.isEmpty()))
        m_flow->banner().clear();
    else if (!page.error.isEmpty())
        m_flow->banner().say(Banner::Kind::error, page.error);
    else
        m_flow->banner().say(Banner::Kind::note, page.note);
    const bool isCompact = PageView::isCompact(page, theme());
    m_flow->setBottomShown(!page.field && !isCompact);
    m_flow->back().setVisible(page.hasBack);
    m_flow->back().setLabel(page.backLabel.isEmpty() ? tr("Back", "button: to the step before")
                                                     : page.backLabel);
    m_flow->setPrimary(page.primary, page.primaryIcon);
    m_flow->primary().setEnabled(page.isPrimaryEnabled);
}

// The bottom bar keeps its buttons and shows as many as the page has.
void FlowScreen::showButtons(const Page& page) {
    while (m_buttons.size() < page.buttons.size()) {
        const int index = static_cast<int>(m_buttons.size());
        auto* button = new TouchButton(theme(), ButtonRole::look);
        button->setPrimary();
        m_flow->addBottomButton(button);
        connect(button, &Pressable::tapped, this, [this, index] { m_presenter->chooseButton(index); });
        m_buttons.push_back(button);
    }
    m_flow->back().parentWidget()->layout()->setSpacing(hasDanger(page) ? theme().metrics.dangerGap
                                                                        : theme().metrics.gap);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isWanted = i < page.buttons.size();
        m_buttons[i]->setVisible(isWanted);
        if (!isWanted) continue;
        const Choice& choice = page.buttons[i];
        m_buttons[i]->setRole(choice.isDangerous ? ButtonRole::danger : ButtonRole::look);
        m_buttons[i]->setLabel(choice.label);
        m_buttons[i]->setSublabel(choice.sublabel);
        m_buttons[i]->setIcon(choice.icon);
        m_buttons[i]->setEnabled(choice.isEnabled);
        m_buttons[i]->setSelected(choice.isSelected);
    }
}

void FlowScreen::resizeEvent(QResizeEvent*) {
    m_flow->setGeometry(rect());
}

} // namespace ploegbord::ui
