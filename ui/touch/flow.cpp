// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/flow.h"

#include <QBoxLayout>
#include <QPaintEvent>
#include <QPainter>

namespace ploegbord::ui {

using namespace literals;

Flow::Flow(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_status(new StatusBar(theme, this)), m_banner(new Banner(theme, this)),
      m_back(new TouchButton(theme, ButtonRole::look, this)),
      m_primary(new TouchButton(theme, ButtonRole::act, this)), m_bottom(new QWidget(this)) {
    const Metrics& m = theme.metrics;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_status);
    m_middle = new QVBoxLayout;
    // Half the gap above: the bar's own edge already separates.
    m_middle->setContentsMargins(m.margin, m.gap / 2, m.margin, m.gap / 2);
    m_middle->setSpacing(m.gap / 2);
    m_middle->addWidget(m_banner);
    whole->addLayout(m_middle, 1);
    whole->addWidget(m_bottom);
    buildBottom();
    Flow::retranslate();
}

void Flow::buildBottom() {
    const Metrics& m = theme().metrics;
    m_buttons = new QHBoxLayout(m_bottom);
    m_buttons->setContentsMargins(m.margin, m.gap - m.gap / 2, m.margin, m.margin);
    m_buttons->setSpacing(m.gap);
    m_back->setPrimary();
    m_back->setIcon(Icon::arrowLeft);
    m_primary->setPrimary();
    m_primary->setLabelRole(TextRole::laneHeadline);
    m_primary->hide();
    m_back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_primary->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_back->setMinimumWidth(theme().px(theme().panel.isNarrow() ? 45_mm : 60_mm));
    m_primary->setMinimumWidth(theme().px(theme().panel.isNarrow() ? 60_mm : 84_mm));
    for (TouchButton* button : {m_back, m_primary})
        button->setFixedHeight(m.bottomBar);
    m_buttons->addWidget(m_back);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_primary);
    connect(m_back, &Pressable::tapped, this, &Flow::backTapped);
    connect(m_primary, &Pressable::tapped, this, &Flow::primaryTapped);
}

void Flow::retranslate() {
    m_back->setLabel(tr("Back", "button: to the step before"));
}

void Flow::setContent(QWidget* content, bool keepOld) {
    if (content == m_content) return;
    if (m_content) {
        m_middle->removeWidget(m_content);
        m_content->hide();
        if (!keepOld) m_content->deleteLater();
    }
    m_content = content;
    if (!content) return;
    m_middle->addWidget(content, 1);
    content->show();
    // Reading order: content first, then the bottom bar.
    setTabOrder(m_back, m_primary);
}

void Flow::setPrimary(const QString& label, Icon icon) {
    m_primary->setLabel(label);
    m_primary->setIcon(icon, IconPlace::after);
    m_primary->setVisible(!label.isEmpty());
}

void Flow::addBottomButton(TouchButton* button) {
    button->setFixedHeight(theme().metrics.bottomBar);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void Flow::setBottomShown(bool shown) {
    m_bottom->setVisible(shown);
}

void Flow::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), theme().colours.ground);
}

} // namespace ploegbord::ui
